import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A photo that town attaches to its request. It shows the patient's body: it is clinical, though it stands in a table that secretaries
 * read for the signed papers.
 */
export class PhotosWithARequest0020 implements MigrationInterface {
  name = 'PhotosWithARequest1795000000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table document add column request_id uuid references change_request;
create index document_of_request on document (request_id, at) where request_id is not null;
create policy photo_is_clinical on document as restrictive to jalon_app using (kind <> 'photo' or (select app.sees('clinical')));
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
