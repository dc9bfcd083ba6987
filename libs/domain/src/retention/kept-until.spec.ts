import { keptUntil, type Keeping } from './kept-until';

const file = (more: Partial<Keeping> = {}): Keeping => ({
  ...{ lastAct: '2006-11-20', birthDates: ['1943-02-05'], deceasedOn: null, suspensions: [] },
  ...more,
});

it('keeps a file twenty years from the last act', () => {
  expect(keptUntil(file())).toEqual({ state: 'until', on: '2026-11-20', rule: 'twenty-years' });
});

it('keeps a child’s file until the twenty-eighth birthday, when that comes later', () => {
  expect(keptUntil(file({ birthDates: ['2004-06-01'] }))).toEqual({
    ...{ state: 'until', on: '2032-06-01', rule: 'twenty-eighth-birthday' },
  });
  expect(keptUntil(file({ birthDates: ['1998-11-20'] }))).toMatchObject({ rule: 'twenty-years' });
});

it('keeps a deceased person’s file ten years, unless twenty from the last act come sooner', () => {
  expect(keptUntil(file({ deceasedOn: '2008-01-15' }))).toEqual({
    ...{ state: 'until', on: '2018-01-15', rule: 'ten-years-after-death' },
  });
  expect(keptUntil(file({ deceasedOn: '2020-01-15' }))).toMatchObject({ on: '2026-11-20', rule: 'twenty-years' });
});

it('keeps a file while a litigation lasts, and adds the days that it lasted, those that two share once', () => {
  expect(keptUntil(file({ suspensions: [{ from: '2024-01-10', until: null }] }))).toEqual({
    state: 'suspended',
    since: '2024-01-10',
  });
  const suspensions = [
    { from: '2024-01-01', until: '2024-01-31' },
    { from: '2024-01-21', until: '2024-02-10' },
    { from: '2000-01-01', until: '2001-01-01' },
  ];
  expect(keptUntil(file({ suspensions }))).toMatchObject({ on: '2026-12-30' });
});

it('keeps longer, never less, when a birth is not known to the day, or not known', () => {
  expect(keptUntil(file({ lastAct: '2000-01-01', birthDates: ['1999'] }))).toMatchObject({ on: '2027-12-31' });
  expect(keptUntil(file({ lastAct: '2000-01-01', birthDates: ['1999-02', '1999-03-04'] }))).toMatchObject({ on: '2027-03-04' });
  expect(keptUntil(file({ birthDates: [] }))).toEqual({ state: 'birth-unknown' });
});

it('lets a file that began on the 29th of February go at the end of that February, or the day after, never before', () => {
  expect(keptUntil(file({ lastAct: '2004-02-29' })).state).toBe('until');
  expect(keptUntil(file({ lastAct: '2004-02-29', deceasedOn: null }))).toMatchObject({ on: '2024-02-29' });
});
