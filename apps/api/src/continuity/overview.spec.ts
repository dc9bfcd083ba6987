import type { Worker } from '@jalon/persistence/testing';
import { shippedTemplate } from '@jalon/domain/template';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let cell: Worker;

interface Overview {
  gaps: { id: string; version: number; familyName: string; code: string; owner: string }[];
  causes: {
    cause: string | null;
    total: number;
    answers: { says: string; version: number | null; inForceOn: string | null }[];
  }[];
}

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  cell = await scene.build.worker('coordinator', scene.hospital, [scene.hdj]);
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}", anchors: { announcement: "2026-10-01" } }) { __typename } }`,
  );
}, 60_000);
afterAll(() => server?.close());

async function overview(who: Worker): Promise<Overview | undefined> {
  const { data } = await server.ask<{ continuityOverview: Overview }>(
    who,
    `{ continuityOverview { gaps { id version familyName code owner } causes { cause total answers { says version inForceOn } } } }`,
  );
  return data?.continuityOverview;
}
const causeOf = async (cause: string) => (await overview(cell))?.causes.find((one) => one.cause === cause);

it('lists what is open to those who answer for continuity, to nobody else, and of nobody who is not theirs', async () => {
  const seen = await overview(scene.claire);
  expect(seen?.gaps[0]).toMatchObject({ familyName: expect.any(String), owner: expect.any(String) });
  expect(seen?.gaps.length).toBeGreaterThan(0);
  expect(await overview(scene.nadege)).toBeUndefined();
  const elsewhere = await scene.build.worker('coordinator', scene.hospital, [scene.secretariat]);
  expect(await overview(elsewhere)).toMatchObject({ gaps: [], causes: [] });
});

it('leads from a cause to the rule that answers it, to the version that carries it, and says whether it comes back', async () => {
  for (const gap of (await overview(cell))?.gaps ?? [])
    await server.ask(
      scene.claire,
      `mutation { accountForGap(input: { id: "${gap.id}", version: ${gap.version}, cause: "service-delay", action: null, outcome: null }) { __typename } }`,
    );
  expect((await causeOf('service-delay'))?.total).toBeGreaterThan(0);
  const answer = (who: Worker, rule: string) =>
    server.ask<{ done: unknown }>(
      who,
      `mutation { done: answerCause(input: { cause: "service-delay", element: "Créneaux réservés", rule: "${rule}", template: "oncology-adult" })
       { __typename ... on Refused { code } } }`,
    );
  expect((await answer(scene.claire, 'RCP sous 7 jours')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await answer(cell, ' ')).data?.done).toMatchObject({ code: 'answer-incomplete' });
  expect((await answer(cell, 'RCP sous 7 jours')).data?.done).toMatchObject({ __typename: 'AnswerKept' });
  expect((await causeOf('service-delay'))?.answers).toMatchObject([{ version: null, says: 'too-early' }]);
  const { key, title, kind, ...rest } = shippedTemplate('oncology-adult');
  await server.db.owner.query(`update pathway_template set status = 'retired' where key = $1`, [key]);
  await scene.build.insert('pathway_template', {
    ...{ key, version: 2, title, kind, content: { ...rest, key, title, kind, version: 2 }, status: 'published' },
    published_at: '2026-11-23T08:00:00Z',
  });
  expect((await causeOf('service-delay'))?.answers).toMatchObject([{ version: 2, inForceOn: '2026-11-23' }]);
  const elsewhere = await scene.build.worker('coordinator', scene.hospital, [scene.secretariat]);
  expect((await overview(elsewhere))?.causes).toEqual([]);
});
