import { randomInt } from 'node:crypto';
import { readLogin, temporaryPassword } from '@jalon/domain/identity';
import { hash } from '@node-rs/argon2';
import { v7 as uuidv7 } from 'uuid';
import { CommandRefused, type CommandHouse } from './command';
import { asEngineOnce, migrated } from './engine-session';
import { findOrganisation } from './find-organisation';
import type { Given } from './main';
import { SENTENCES } from './sentences';

/** The first administrator of an organisation, which is made when it is new. Everybody else is opened an account from the page. */
export async function createAdministrator({ options }: Given, house: CommandHouse): Promise<number> {
  const { language } = house;
  const { organisation, login: typed, name, given } = options;
  if (!organisation || !typed || !name || !given) {
    const usage = 'jalon admin create --organisation NOM --login IDENTIFIANT --name NOM --given PRÉNOM';
    throw new CommandRefused(SENTENCES.argumentMissing[language]({ usage }));
  }
  const login = readLogin(typed);
  if (!login.ok) throw new CommandRefused(SENTENCES.loginShape[language]({ login: typed }));
  const { ownerUrl } = await migrated(house);
  const password = temporaryPassword((below) => randomInt(below));
  const now = house.now();
  await asEngineOnce(ownerUrl, 'begin', async (client) => {
    const { rowCount } = await client.query('select 1 from account where login = $1', [login.value]);
    if (rowCount) throw new CommandRefused(SENTENCES.loginTaken[language]({ login: login.value }));
    const known = await findOrganisation(client, organisation);
    if ('code' in known && known.code === 'organisation-twice')
      throw new CommandRefused(SENTENCES.argumentMissing[language]({ usage: '--organisation FINESS' }));
    const id = 'id' in known ? known.id : uuidv7();
    if (!('id' in known))
      await client.query(`insert into organisation (id, name, kind, created_at) values ($1, $2, 'hospital', $3)`, [
        id,
        organisation,
        now,
      ]);
    const [person, situation] = [uuidv7(), uuidv7()];
    await client.query(`insert into person (id, family_name, given_name) values ($1, $2, $3)`, [person, name, given]);
    await client.query(
      `insert into working_situation (id, person_id, organisation_id, function, local_title, from_on)
       values ($1, $2, $3, 'administrator', $4, ($5::timestamptz at time zone 'Europe/Paris')::date)`,
      [situation, person, id, language === 'fr' ? 'Administration' : 'Administrator', now],
    );
    await client.query(
      `insert into account (person_id, login, password_hash, temporary, created_at) values ($1, $2, $3, true, $4)`,
      [person, login.value, await hash(password), now],
    );
  });
  house.say(SENTENCES.administrator[language]({ name: `${given} ${name}`, organisation }));
  house.say(SENTENCES.passwordsOnce[language]({}));
  house.out(`${login.value};${password}`);
  return 0;
}
