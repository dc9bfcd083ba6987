import fc from 'fast-check';
import { closeName, confusableOf, homonymsOf, nameKey, normaliseName, sameGivenNames, sameName, type DayPatient } from '.';

describe('names as files write them', () => {
  it.each([
    ['d’Ornano-Lefèvre', 'D ORNANO LEFEVRE'],
    ["N'GUYEN  Thị", 'N GUYEN THI'],
    ['Zoë-Cœur', 'ZOE COEUR'],
  ])('writes %s as %s', (name, normalised) => expect(normaliseName(name)).toBe(normalised));

  it('takes LE BRAS, Lebras and Le-Bras for one name', () => {
    expect(sameName('LE BRAS', 'Lebras')).toBe(true);
    expect(sameName('Le-Bras', 'LE BRAS')).toBe(true);
    expect(sameName('', '')).toBe(false);
  });

  it('recognises a given name inside the list of given names, and no other', () => {
    expect(sameGivenNames('Marie', 'MARIE, Claude, Louise')).toBe(true);
    expect(sameGivenNames('Jean Pierre', 'Jean-Pierre')).toBe(true);
    expect(sameGivenNames('Mari', 'Marie')).toBe(false);
    expect(sameGivenNames('', 'Marie')).toBe(false);
  });

  it('sees names one keystroke or one particle apart', () => {
    expect(closeName('MARTIN', 'MARTTIN')).toBe(true);
    expect(closeName('MARTIN', 'MRATIN')).toBe(true);
    expect(closeName('DE LA TOUR', 'LATOUR')).toBe(false);
    expect(closeName('DE LA TOUR', 'TOUR')).toBe(true);
    expect(closeName('GARNIER-LE BRAS', 'GARNIER')).toBe(true);
    expect(closeName('DUPONT', 'DURAND')).toBe(false);
    expect(closeName('LY', 'LE')).toBe(false);
  });

  it('compares the same way round, and a name with itself', () => {
    const name = fc.stringMatching(/^[A-Zéè' -]{1,9}$/);
    fc.assert(
      fc.property(name, name, (a, b) => closeName(a, b) === closeName(b, a) && sameGivenNames(a, b) === sameGivenNames(b, a)),
    );
    fc.assert(fc.property(name, (a) => nameKey(a) === '' || closeName(a, a.toLowerCase())));
  });
});

describe('patients of one day who could be confused', () => {
  const patient = (
    id: string,
    birthName: string,
    birthFirstName: string,
    birth: string,
    usedName: string | null = null,
  ): DayPatient => ({
    id,
    birthName,
    birthFirstName,
    birth,
    usedName,
    usedFirstName: null,
  });

  it('marks both Mmes RICHARD Catherine, with the other’s birth date', () => {
    const marks = homonymsOf([
      patient('a', 'RICHARD', 'Catherine', '1964-09-02'),
      patient('b', 'MOREAU', 'Catherine', '1968-01-03', 'Richard'),
      patient('c', 'RICHARD', 'Paul', '1950-01-03'),
    ]);
    expect(marks.get('a')).toEqual([{ id: 'b', why: 'homonym', birth: '1968-01-03' }]);
    expect(marks.get('b')?.map(({ id }) => id)).toEqual(['a']);
    expect(marks.has('c')).toBe(false);
  });

  it('marks twins, and the same person twice in a day not at all', () => {
    const lina = patient('lina', 'NGUYEN', 'Lina', '2026-01-20');
    const marks = homonymsOf([lina, patient('theo', 'NGUYEN', 'Théo', '2026-01-20'), lina]);
    expect(marks.get('theo')?.every(({ why }) => why === 'twin')).toBe(true);
    expect(marks.get('lina')?.some(({ id }) => id === 'lina')).toBe(false);
  });

  it('marks names that a tired eye exchanges', () => {
    const marks = homonymsOf([patient('a', 'MOREL', 'Monique', '1975-01-01'), patient('b', 'MORELL', 'Monique', '1980-01-01')]);
    expect(marks.get('a')).toEqual([{ id: 'b', why: 'close-name', birth: '1980-01-01' }]);
  });

  it('misses nobody whom comparing everyone with everyone would find', () => {
    const name = fc.constantFrom(
      'MARTIN',
      'MARTTIN',
      'MRATIN',
      'DE MARTIN',
      'MARTIN-LE BRAS',
      'LE BRAS',
      'LEBRAS',
      'BRAS',
      'LY',
      'LE',
      '',
    );
    const person = fc.record({
      surname: name,
      other: fc.option(name),
      given: fc.constantFrom('Anne', 'ANNE', 'Paul'),
      day: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const list = people.map((one, n) =>
          patient(String(n), one.surname, one.given, `1950-01-0${1 + one.day}`, one.other ?? undefined),
        );
        const marks = homonymsOf(list);
        expect([...confusableOf(list)].sort()).toEqual([...marks.keys()].sort());
        for (const a of list) {
          const alone = list.filter((b) => b.id !== a.id && homonymsOf([a, b]).has(a.id)).map(({ id }) => id);
          expect(new Set(marks.get(a.id)?.map(({ id }) => id))).toEqual(new Set(alone));
          const close = (b: DayPatient) =>
            closeName(a.birthName ?? '', b.birthName ?? '') &&
            nameKey(a.birthFirstName ?? '') === nameKey(b.birthFirstName ?? '');
          for (const b of list) if (b.id !== a.id && close(b)) expect(alone).toContain(b.id);
        }
      }),
    );
  });

  it('marks in a moment each of ten thousand people, homonyms by the thousand among them', () => {
    const rare = (n: number) => n.toString(36).padStart(3, '0').repeat(3);
    const list = Array.from({ length: 10_000 }, (_, n) =>
      n % 2 ? patient(String(n), 'MARTIN', 'Anne', '1950-01-01') : patient(String(n), rare(n), 'Marie', '1950-01-01'),
    );
    const marks = homonymsOf(list);
    expect(list.filter(({ id }) => marks.has(id))).toHaveLength(5_000);
    expect(Math.max(...[...marks.values()].map((others) => others.length))).toBeLessThan(200);
  });
});
