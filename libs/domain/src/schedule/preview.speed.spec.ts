import { aRow, aVisit, anIdentity, COLUMNS, FRIDAY, UNIT } from './for-specs/rows';
import { previewSending } from './sending';

const COUNT = 10_000;
const each = Array.from({ length: COUNT }, (_, index) => index);

it.each([
  ['with their IPP', (index: number) => String(index)],
  ['without IPP, all born on one day', () => null],
])('previews ten thousand rows %s in a few seconds', (_, ippOf) => {
  const day = (index: number) => `2026-11-${23 + (index % 5)}`;
  const rows = each.map((index) =>
    aRow({ row: index + 2, ipp: ippOf(index), last: `NOM ${index}`, start: `${day(index)}T08:00` }),
  );
  const identities = each.map((index) => anIdentity({ patientId: `p${index}`, ipp: ippOf(index), birthName: `NOM ${index}` }));
  const planned = each.map((index) => aVisit({ id: `v${index}`, patientId: `p${index}`, start: `${day(index)}T09:00` }));
  const reading = { rows, faults: [], columns: COLUMNS };
  const start = performance.now();
  const seen = previewSending({ unitId: UNIT, scheduleVersion: 1, reading, identities, planned, now: FRIDAY });
  expect(performance.now() - start).toBeLessThan(4000);
  expect(seen.counts.moved).toBe(COUNT);
});
