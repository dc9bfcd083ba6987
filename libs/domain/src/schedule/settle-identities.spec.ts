import { aRow, anIdentity } from './for-specs/rows';
import { identityMatcher } from './match-identity';
import { settleIdentities } from './settle-identities';

const finding = (row: Parameters<typeof aRow>[0], ...identities: ReturnType<typeof anIdentity>[]) =>
  identityMatcher(identities)(aRow(row));

describe('who a row speaks of', () => {
  it('recognises IPP and traits, whatever the zeros and the accents, by either surname', () => {
    expect(finding({ ipp: '4100000', last: 'Gauthier', first: 'RAPHAEL' }, anIdentity())).toMatchObject({
      kind: 'matched',
      by: 'ipp',
    });
    expect(finding({ last: 'PICARD' }, anIdentity({ usedNames: ['PICARD'] }))).toMatchObject({ kind: 'matched' });
  });

  it('never matches without the birth date, not even under the right IPP', () => {
    expect(finding({ birth: '' }, anIdentity())).toEqual({ kind: 'ambiguous', patientIds: [], why: 'no-birth-date' });
    expect(finding({ birth: '1953-05-20' }, anIdentity()).kind).toBe('traits-differ');
  });

  it('asks about a name used when only the surname differs', () => {
    const asked = finding({ ipp: '04100629', last: 'ROBERT' }, anIdentity({ ipp: '04100629', birthName: 'PICARD' }));
    expect(asked).toEqual({ kind: 'name-used?', patientId: 'gauthier', written: 'ROBERT', known: ['PICARD'] });
  });

  it('says which traits differ, and that a checked identity is never overruled', () => {
    const asked = finding({ birth: '1953-05-09', sex: 'F' }, anIdentity({ status: 'QUAL' }));
    expect(asked).toMatchObject({ kind: 'traits-differ', recordWins: true });
    expect(asked).toHaveProperty(
      'differences',
      expect.arrayContaining([expect.objectContaining({ trait: 'birth' }), expect.objectContaining({ trait: 'sex' })]),
    );
    expect(finding({ birth: '1953-05-09' }, anIdentity({ status: 'PROV' }))).toMatchObject({ recordWins: false });
  });

  it('chooses neither of two homonyms born the same day, unless the IPP tells them apart', () => {
    const homonyms = [anIdentity({ patientId: 'one', ipp: '1' }), anIdentity({ patientId: 'two', ipp: '2' })];
    expect(finding({ ipp: null }, ...homonyms)).toEqual({ kind: 'ambiguous', patientIds: ['one', 'two'], why: 'homonyms' });
    expect(finding({ ipp: '0002' }, ...homonyms)).toMatchObject({ kind: 'matched', patientId: 'two' });
  });

  it('does not make a second record of someone whose traits stand under another IPP', () => {
    expect(finding({ ipp: '999' }, anIdentity())).toEqual({ kind: 'other-ipp', patientId: 'gauthier', recordIpp: '04100000' });
  });
});

describe('what the answers do', () => {
  const robert = anIdentity({ birthName: 'PICARD', birth: '1953-05-19' });
  const rows = [aRow({ row: 18, last: 'ROBERT' }), aRow({ row: 19, last: 'ROBERT', day: 2 })];

  it('asks once for all the rows of one person, and they wait without an answer', () => {
    const settled = settleIdentities(rows, [robert]);
    expect(settled.questions).toMatchObject([{ id: '18', answer: 'unknown', answers: ['remember', 'unknown'] }]);
    expect(settled.waiting.map(({ row, patientIds }) => [row.row, patientIds])).toEqual([
      [18, ['gauthier']],
      [19, ['gauthier']],
    ]);
    expect(settled.issues.map(({ kind }) => kind)).toEqual(['name-to-check']);
  });

  it('remembers the name in one gesture', () => {
    const settled = settleIdentities(rows, [robert], new Map([['18', 'remember']]));
    expect(settled).toMatchObject({ waiting: [], issues: [], rememberedNames: [{ patientId: 'gauthier', name: 'ROBERT' }] });
    expect(settled.matched).toHaveLength(2);
  });

  it('takes no answer that the question does not offer', () => {
    expect(settleIdentities(rows, [robert], new Map([['18', 'record-is-right']])).waiting).toHaveLength(2);
  });

  it('gives another person a provisional record without the IPP of the first, and tells the identity officer', () => {
    const settled = settleIdentities([aRow({ birth: '1960-01-01' })], [anIdentity()], new Map([['2', 'other-person']]));
    expect(settled.newcomers).toMatchObject([{ traits: { ipp: null, birth: '1960-01-01' } }]);
    expect(settled.issues).toMatchObject([{ kind: 'collision', patientIds: ['gauthier', 'new:2'] }]);
  });

  it('lets two persons under one new IPP wait, rather than merge them or make two records of it', () => {
    const settled = settleIdentities([aRow(), aRow({ row: 3, last: 'LEROY', birth: '1947-06-24' })], []);
    expect(settled.newcomers).toEqual([]);
    expect(settled.waiting).toHaveLength(2);
    expect(settled.questions).toMatchObject([{ finding: { kind: 'ambiguous', why: 'rows-disagree' } }]);
  });

  it('makes one provisional record of a newcomer, and tells whom it resembles', () => {
    const sister = anIdentity({ patientId: 'other', ipp: '5', birthName: 'MARTIN' });
    const settled = settleIdentities(rows, [sister]);
    expect(settled.newcomers).toMatchObject([{ key: 'new:18', resembles: ['other'] }]);
    expect(settled.issues).toMatchObject([{ kind: 'possible-duplicate', patientIds: ['new:18', 'other'] }]);
  });
});
