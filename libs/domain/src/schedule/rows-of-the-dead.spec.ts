import { aRow, anIdentity, FRIDAY, UNIT } from './for-specs/rows';
import { previewSending } from './sending';

const preview = (deceased: [string, string][]) =>
  previewSending({
    ...{ unitId: UNIT, scheduleVersion: 1, planned: [], now: FRIDAY, identities: [anIdentity()] },
    reading: { rows: [aRow()], faults: [], columns: [] },
    deceased: new Map(deceased),
  });

it('keeps a row for somebody who has died waiting, with a fault that says so, and plans nothing', () => {
  expect(preview([]).counts).toMatchObject({ added: 1, toSettle: 0 });
  const { counts, lines, comparison } = preview([['gauthier', '2026-11-19']]);
  expect(counts).toMatchObject({ added: 0, toSettle: 1 });
  expect(comparison.added).toEqual([]);
  expect(lines.add).toMatchObject([{ why: 'fault', faults: [{ code: 'patient-deceased' }] }]);
  expect(lines.add[0]?.faults[0]?.message).toContain('19/11/2026');
});

it('takes the row again once the death was found to be a mistake', () => {
  const waiting = preview([['gauthier', '2026-11-19']]).lines.add;
  const { lines } = previewSending({
    ...{ unitId: UNIT, scheduleVersion: 2, planned: [], now: FRIDAY, identities: [anIdentity()] },
    reading: { rows: [aRow()], faults: [], columns: [] },
    openLines: waiting.map((line) => ({ ...line, id: 'w1' })),
  });
  expect(lines).toMatchObject({ add: [], settled: [{ id: 'w1' }] });
});
