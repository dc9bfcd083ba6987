import type { MilestoneRule } from '../pathway';
import { checkTemplate, readTemplate, satisfactionInWords, shippedTemplate, writtenTemplate } from '.';

const sound = shippedTemplate('oral-anticancer');
const [first] = sound.milestones as [MilestoneRule];
const withRule = (rule: Partial<MilestoneRule>) =>
  checkTemplate({ ...sound, milestones: [...sound.milestones, { ...first, key: 'own', ...rule }] });
const codes = (faults: { code: string }[]) => faults.map(({ code }) => code);
const day = (days: number) => ({ days });

describe('a template that would mislead', () => {
  it('is told each fault in a sentence that names the milestone', () => {
    const [fault] = withRule({ title: 'Appel du lendemain', windows: [{ from: day(3), due: day(2), to: day(4) }] });
    expect(fault).toMatchObject({ code: 'window-contradicts', place: 'own' });
    expect(fault?.fr).toContain('«\u00a0Appel du lendemain\u00a0»');
    expect(fault?.en).toContain('"Appel du lendemain"');
  });

  it('has no window that closes before it opens, also in short months', () => {
    expect(codes(withRule({ windows: [{ from: { months: 1 }, due: day(29), to: { months: 2 } }] }))).toEqual([
      'window-contradicts',
    ]);
    expect(withRule({ windows: [{ from: { months: 1, days: -3 }, due: { months: 1 }, to: { months: 2 } }] })).toEqual([]);
  });

  it('does not count milestones in a circle, nor from what does not exist', () => {
    const circle = (anchors: [string, string][]) =>
      checkTemplate({
        ...sound,
        milestones: anchors.map(([key, anchor]) => ({ ...first, key, title: key, anchor })),
      });
    const [fault, ...others] = circle([
      ['a', 'milestone:b'],
      ['b', 'milestone:c'],
      ['c', 'milestone:a'],
    ]);
    expect(fault).toMatchObject({ code: 'anchors-circular', en: expect.stringContaining('"a" ← "b" ← "c" ← "a"') });
    expect(others).toEqual([]);
    expect(codes(circle([['a', 'milestone:a']]))).toEqual(['anchors-circular']);
    expect(codes(circle([['a', 'milestone:z']]))).toEqual(['anchor-unknown']);
    expect(codes(withRule({ anchor: 'end-of:nowhere' }))).toEqual(['anchor-unknown']);
  });

  it('has every stage within reach, and names each thing once', () => {
    const island = { key: 'island', title: 'Île', next: [] };
    const stages = [{ ...sound.stages[0]!, next: ['return-home'] }, ...sound.stages.slice(1), island];
    expect(codes(checkTemplate({ ...sound, stages }))).toEqual(['stage-unreachable']);
    expect(checkTemplate({ ...sound, stages: [...sound.stages, { ...island, beside: true }] })).toEqual([]);
    expect(codes(withRule({ key: first.key }))).toEqual(['milestone-twice']);
    expect(codes(withRule({ stage: 'nowhere' }))).toEqual(['stage-of-milestone-unknown']);
  });

  it('has no cadence without an end, and no condition that nobody meets', () => {
    const cadence = (phases: MilestoneRule['repeat'] extends infer R ? (R extends { phases: infer P } ? P : never) : never) =>
      codes(withRule({ windows: undefined, repeat: { phases, from: day(0), to: day(0) } }));
    expect(cadence([{ every: day(0), until: day(30) }])).toEqual(['cadence-wrong']);
    expect(cadence([{ every: day(1), until: { months: 24 } }])).toEqual(['cadence-wrong']);
    expect(
      cadence([
        { every: { weeks: 1 }, until: day(30) },
        { every: { weeks: 2 }, until: day(20) },
      ]),
    ).toEqual(['cadence-wrong']);
    expect(codes(withRule({ onlyIf: [{ kind: 'age', atLeast: 80, below: 75, unit: 'years' }] }))).toEqual(['condition-never']);
  });

  it('waits for nothing that nobody can bring: a paper and an act are known, or the template’s own', () => {
    expect(codes(withRule({ satisfiedBy: { kind: 'document', document: 'bilan-social' } }))).toEqual(['document-unknown']);
    expect(codes(withRule({ satisfiedBy: { kind: 'act', act: 'atelier' } }))).toEqual(['act-unknown']);
    expect(codes(withRule({ satisfiedBy: { kind: 'assessment', assessment: 'g9' } }))).toEqual(['assessment-unknown']);
    expect(codes(withRule({ onlyIf: [{ kind: 'score', assessment: 'g9', atMost: 3 }] }))).toEqual(['assessment-unknown']);
    const own = {
      ...sound,
      documents: [{ key: 'bilan-social', title: 'Bilan social' }],
      milestones: [{ ...first, satisfiedBy: { kind: 'document', document: 'bilan-social' } as const }],
    };
    expect(checkTemplate(own)).toEqual([]);
    expect(readTemplate(JSON.parse(JSON.stringify(writtenTemplate(own))))).toEqual({ ok: true, value: own });
    expect(satisfactionInWords(own.milestones[0]!.satisfiedBy, 'fr', own)).toBe('document (Bilan social)');
  });

  it('counts nobody in corrected age past the age at which correction ends', () => {
    const late = {
      ...first,
      key: 'late',
      anchor: 'expected-term',
      windows: [{ from: { months: 30 }, due: { months: 30 }, to: { months: 31 } }],
    };
    const children = shippedTemplate('vulnerable-children-6-years');
    expect(
      codes(checkTemplate({ ...children, milestones: [...children.milestones, { ...late, stage: 'surveillance' }] })),
    ).toEqual(['corrected-too-late']);
  });
});

describe('a file that is not quite a template', () => {
  const file = JSON.parse(JSON.stringify(writtenTemplate(sound))) as { milestones: Record<string, unknown>[] };
  const read = (change: (file: Record<string, unknown> & { milestones: Record<string, unknown>[] }) => void) => {
    const copy = structuredClone(file) as Record<string, unknown> & { milestones: Record<string, unknown>[] };
    change(copy);
    const result = readTemplate(copy);
    return result.ok ? [] : result.refusal.faults.map(({ fr }) => fr);
  };

  it('is refused with what is possible instead', () => {
    expect(read((one) => (one.milestones[0]!.inCharge = 'nurse'))[0]).toMatch(/first-contact\.inCharge.*nurse.*pivot-nurse/);
    expect(read((one) => (one.milestones[0]!.ofset = 3))[0]).toMatch(/champ inconnu.*ofset/);
    expect(read((one) => delete one.milestones[0]!.windows)[0]).toMatch(/fenêtre/);
    expect(read((one) => (one.milestones[0]!.windows = [{ from: '3', due: 0, to: 0 }]))[0]).toMatch(/objet/);
    expect(readTemplate(null).ok).toBe(false);
    expect(readTemplate([]).ok).toBe(false);
  });

  it('may write days as plain numbers, and one window alone', () => {
    const short = (one: { milestones: Record<string, unknown>[] }) => {
      delete one.milestones[0]!.windows;
      one.milestones[0]!.window = { from: -1, due: 0, to: { weeks: 1 } };
    };
    expect(read(short)).toEqual([]);
  });
});
