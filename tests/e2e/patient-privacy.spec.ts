import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

async function ask(page: Page, query: string, variables: object) {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  return (await answer.json()) as { data: Record<string, unknown> | null };
}

async function garnier(page: Page): Promise<string> {
  await page.goto('/patients');
  const link = page.getByRole('link', { name: /GARNIER\s+Hélène/ }).first();
  return ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
}

test('une infirmière d’un autre cabinet ne voit rien', async ({ as }) => {
  const claire = await as('claire');
  const id = await garnier(claire.page);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);

  const { page: hugo } = await as('hugo');
  const heard: string[] = [];
  hugo.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));

  // By page: a file that is not hers looks like one that does not exist.
  await hugo.goto(`/patients/${id}`);
  await expect(hugo.getByText('Aucun dossier à cette adresse')).toBeVisible();
  await expect(hugo.getByText('GARNIER')).toHaveCount(0);

  // By search, and by the list.
  await hugo.keyboard.press('/');
  await hugo.getByRole('combobox').fill('05/02/1943 gar');
  await expect(hugo.getByText('Personne parmi les patients de vos unités.')).toBeVisible();
  await hugo.goto('/patients');
  await expect(hugo.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible();
  await hugo.waitForLoadState('networkidle');
  await expect(hugo.getByText('GARNIER')).toHaveCount(0);

  // By id and by count, past the screens.
  const { data } = await ask(
    hugo,
    `query($id: ID!, $q: PatientsInput!, $s: String!) { patientFile(id: $id) { id } patientHistory(id: $id) { id } whoOpened(id: $id) { name }
      patientActs(patient: $id) { id } patients(question: $q) { patients { usedFamilyName } }
      findPatients(search: $s) { ... on FoundPatients { patients { id } } } }`,
    { id, q: { whose: 'units', which: 'all' }, s: '05/02/1943' },
  );
  expect(data).toMatchObject({
    patientFile: null,
    patientHistory: [],
    whoOpened: [],
    patientActs: [],
    findPatients: { patients: [] },
  });
  expect(JSON.stringify(data)).not.toContain('GARNIER');

  // By subscription: what happens to her reaches her circle and nobody else.
  const told = claire.page.waitForEvent('websocket').then((socket) =>
    socket.waitForEvent('framereceived', {
      predicate: ({ payload }) => String(payload).includes('appointment'),
    }),
  );
  await claire.page.goto(`/patients/${id}`);
  await expect(claire.page.getByRole('heading', { level: 1, name: 'GARNIER' })).toBeVisible();
  await claire.page.waitForTimeout(500);
  const input = { patient: id, kind: 'imaging', on: '2027-02-03', at: '10:00', label: 'Scanner de contrôle' };
  const kept = await ask(
    claire.page,
    `mutation($input: PlanInput!) { planAppointment(input: $input) { ... on AppointmentKept { id } } }`,
    { input },
  );
  const appointment = (kept.data?.['planAppointment'] as { id: string }).id;
  await told;
  await hugo.waitForTimeout(500);
  expect(heard.filter((frame) => frame.includes(appointment) || frame.includes(id))).toEqual([]);
});
