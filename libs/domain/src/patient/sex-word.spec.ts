import { sexWord } from './sex-word';

it('says a boy or a girl of a child, and nothing of what is not determined', () => {
  const of = (sex: string, birthDate: string) => sexWord({ sex, birthDate }, '2026-11-20');
  expect(of('M', '2024-08-14')).toBe('childM');
  expect(of('F', '2008-11-21')).toBe('childF');
  expect(of('F', '2008-11-20')).toBe('sexF');
  expect(of('U', '1950-01-01')).toBe('sexU');
  expect(of('U', '2024-08-14')).toBe('sexU');
});
