import type { Locator } from '@playwright/test';
import type { Somebody } from './people';

/** A photo of paper, as small as a PNG can be. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The button, then the photo: two interactions. */
export async function attachPhoto({ page, hands }: Somebody, button: Locator): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await hands.tap(button);
  hands.count += 1;
  await (await chooser).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: PHOTO });
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
