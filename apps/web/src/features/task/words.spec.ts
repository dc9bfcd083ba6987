import { renderHook } from '@testing-library/react';
import { functionIn, useTaskWords } from './words';

describe('to whom a task is given, when it is a function of a unit', () => {
  const t = renderHook(() => useTaskWords('fr')).result.current;

  it('is told by the function and its unit', () => {
    expect(functionIn(t, 'physician', 'HDJ')).toBe(`${t('physician')}, HDJ`);
  });

  it('names the unit once where the function already does', () => {
    expect(functionIn(t, 'medical-secretary', 'Secrétariat')).toBe('Secrétariat médical');
  });

  it('is nobody’s function when it is given to the whole unit', () => {
    expect(functionIn(t, null, 'HDJ')).toBeNull();
  });
});
