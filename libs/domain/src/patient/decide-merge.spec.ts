import { decideMerge, type MergeFacts } from '.';

const FACTS: MergeFacts = {
  ...{ toldApart: null, keptIpp: '04101369', absorbedIpp: '04109999', matricules: 1, multipleBirth: false, deceased: 0 },
  ...{ mergedAlready: false, colleague: false, elsewhere: [], pathways: [], suspicion: 'same-traits' as const },
  parentsDiffer: false,
};
const decide = (more: Partial<MergeFacts>, confirmed: string[] = [], reference = 'FUS-2026-114') =>
  decideMerge({ ...FACTS, ...more }, { reference, confirmed });

describe('may two records become one?', () => {
  it('only under the reference of the organisation’s own merge', () => {
    expect(decide({})).toEqual({ ok: true, value: null });
    expect(decide({}, [], ' ')).toMatchObject({ refusal: { code: 'reference-missing' } });
  });

  it.each([
    [{ toldApart: 'twin' }, 'told-apart'],
    [{ toldApart: 'not-the-same' }, 'told-apart'],
    [{ matricules: 2 }, 'two-matricules'],
    [{ mergedAlready: true }, 'merged-already'],
    [{ deceased: 1 }, 'deceased'],
    [{ keptIpp: null }, 'kept-lacks-ipp'],
    [{ colleague: true }, 'colleague-differs'],
    [{ elsewhere: ['Clinique Sainte-Aurore'] }, 'others-hold-both'],
  ] satisfies [Partial<MergeFacts>, string][])('never with %j', (facts, code) => {
    expect(decide(facts, ['multiple-birth', 'not-alike'])).toMatchObject({ ok: false, refusal: { code } });
  });

  it('not while each has its pathway and its pivot, and says which', () => {
    const pathways = [
      { kept: true, title: 'Lymphome', pivot: 'Claire LE GOFF' },
      { kept: false, title: 'Poumon', pivot: null },
    ];
    expect(decide({ pathways })).toMatchObject({ refusal: { code: 'two-pathways', pathways } });
    expect(decide({ pathways: pathways.slice(0, 1) }).ok).toBe(true);
  });

  it('asks before it takes two of a multiple birth, or two who are not alike, for one', () => {
    expect(decide({ multipleBirth: true, suspicion: null })).toMatchObject({
      refusal: { code: 'to-confirm', doubts: ['multiple-birth', 'not-alike'] },
    });
    expect(decide({ suspicion: 'close-names' }, ['not-alike']).ok).toBe(true);
  });

  it('says before that the two contradict each other on who exercises parental authority', () => {
    expect(decide({ parentsDiffer: true })).toMatchObject({ refusal: { code: 'to-confirm', doubts: ['parents-differ'] } });
    expect(decide({ parentsDiffer: true }, ['parents-differ']).ok).toBe(true);
  });
});
