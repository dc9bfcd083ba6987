import type { Locator } from '@playwright/test';
import type { Somebody } from './people';

/** A photo of paper, as small as a PNG can be. */
export const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** The button, then the photo: two interactions. */
export async function attachPhoto({ page, hands }: Somebody, button: Locator): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await hands.tap(button);
  hands.count += 1;
  await (await chooser).setFiles(PHOTO);
}

interface Listed {
  id: string;
  state: string;
  prescription: { patient: { id: string; usedFamilyName: string } };
}

/** Asks the server as this person’s own page does: for addresses that no link on the way gives. */
export async function requestsSeenBy({ page }: Somebody): Promise<Listed[]> {
  const query = '{ changeRequests { id state prescription { patient { id usedFamilyName } } } }';
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as { data: { changeRequests: Listed[] } };
  return data.changeRequests;
}

/** Somebody of this nurse’s day to whom nothing is prescribed at home yet. */
export async function patientWithoutPrescription({ page }: Somebody): Promise<{ id: string; familyName: string }> {
  const ask = async <T>(query: string, variables: object = {}) =>
    ((await (await page.request.post('/graphql', { data: { query, variables } })).json()) as { data: T }).data;
  const { day } = await ask<{ day: { rows: { patient: { id: string; familyName: string } | null }[] } }>(
    '{ day { rows { patient { id familyName } } } }',
  );
  for (const { patient } of day.rows) {
    if (!patient) continue;
    const { patientPrescriptions: known } = await ask<{ patientPrescriptions: unknown[] }>(
      'query($id: ID!) { patientPrescriptions(patient: $id) { prescription { id } } }',
      { id: patient.id },
    );
    if (known.length === 0) return patient;
  }
  throw new Error('the demo has no patient without a prescription');
}
