import { NO_FACTS } from '../pathway';
import {
  compareTemplates,
  FINAL_VERSION_STATES,
  FIRST_VERSION_STATE,
  forkTemplate,
  moveVersion,
  shippedTemplate,
  VERSION_STATES,
  VERSION_TRANSITIONS,
  whatWouldChange,
} from '.';

describe('a version', () => {
  it('reaches every state from the draft, and leaves every one that is not final', () => {
    const reached = new Set([FIRST_VERSION_STATE]);
    for (const _ of VERSION_STATES) for (const { from, to } of VERSION_TRANSITIONS) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...VERSION_STATES].sort());
    for (const state of VERSION_STATES)
      expect(VERSION_TRANSITIONS.every(({ from }) => from !== state)).toBe(FINAL_VERSION_STATES.includes(state));
  });

  it('never changes once published', () => {
    expect(moveVersion('draft', 'edit')).toEqual({ ok: true, value: 'draft' });
    expect(moveVersion('published', 'edit')).toMatchObject({ refusal: { code: 'version-stays' } });
    expect(moveVersion('retired', 'publish')).toMatchObject({ refusal: { code: 'version-stays' } });
  });
});

const national = shippedTemplate('oncology-adult');
const forked = forkTemplate(national, { key: 'oncology-valmont', title: 'Cancérologie, Valmont', source: 'Comité du 28/05' });
const local = {
  ...forked,
  milestones: forked.milestones
    .filter(({ key }) => key !== 'liaison-letter')
    .map((rule) =>
      rule.key === 'after-first-cure-call'
        ? { ...rule, windows: [{ from: { days: 1 }, due: { days: 2 }, to: { days: 2 } }], note: 'Passages aux urgences à J3' }
        : rule,
    ),
};

describe('a local consensus', () => {
  it('remembers the reference that it starts from', () => {
    expect(forked).toMatchObject({ kind: 'local', version: 1, origin: { key: 'oncology-adult', version: 1 } });
    expect(compareTemplates(national, forked)).toEqual([]);
  });

  it('shows its differences in words, with the reason for each', () => {
    expect(compareTemplates(national, local)).toEqual([
      {
        what: 'milestone',
        change: 'changed',
        key: 'after-first-cure-call',
        title: 'Appel après la 1re cure',
        field: 'window',
        before: '2 jours après · 3 jours après · 4 jours après',
        after: '1 jour après · 2 jours après',
        note: 'Passages aux urgences à J3',
      },
      expect.objectContaining({ change: 'removed', key: 'liaison-letter', field: null, after: null }),
    ]);
    expect(compareTemplates(local, local)).toEqual([]);
  });
});

describe('what another version would change for one patient', () => {
  const patient = (done: { key: string; on: string }[] = []) => ({
    anchors: { 'first-treatment': '2026-12-07', suspicion: '2026-12-01' },
    facts: { ...NO_FACTS, done },
    today: '2026-12-10',
  });

  it('says what moves, what would be late because of it, and what is no longer expected', () => {
    expect(whatWouldChange(national, local, patient())).toEqual([
      {
        key: 'liaison-letter',
        title: expect.any(String),
        change: 'removed',
        before: { from: '2026-12-01', due: '2026-12-04', to: '2026-12-08' },
      },
      {
        key: 'after-first-cure-call',
        title: 'Appel après la 1re cure',
        change: 'moved',
        before: { from: '2026-12-09', due: '2026-12-10', to: '2026-12-11' },
        after: { from: '2026-12-08', due: '2026-12-09', to: '2026-12-09' },
        late: true,
      },
    ]);
  });

  it('leaves what was done as it is', () => {
    const done = [
      { key: 'after-first-cure-call', on: '2026-12-10' },
      { key: 'liaison-letter', on: '2026-12-02' },
    ];
    expect(whatWouldChange(national, local, patient(done))).toEqual([]);
    expect(whatWouldChange(local, national, patient()).map(({ change }) => change)).toEqual(['moved', 'added']);
  });
});
