import { FUNCTIONS, JOB_FUNCTIONS, PERMISSIONS, holds, may, type Actor, type JobFunction } from './index';

const actor = (fn: JobFunction, more: Partial<Actor> = {}): Actor => ({
  person: 'p',
  familyName: 'LE GOFF',
  givenName: 'Claire',
  prescriber: false,
  situation: 's',
  function: fn,
  title: 'IPO',
  organisation: 'o',
  organisationName: 'CH de Valmont',
  timeZone: 'Europe/Paris',
  holidayRegion: 'metropole',
  ippLength: 8,
  signsInJalon: false,
  idleMinutes: 30,
  units: [1],
  sees: [...FUNCTIONS[fn].sees],
  reach: FUNCTIONS[fn].reach,
  ...more,
});

describe('who sees what', () => {
  it('keeps clinical data, messages and scores from the three kinds of secretaries', () => {
    for (const fn of ['reception', 'unit-secretary', 'medical-secretary'] as const) {
      expect(FUNCTIONS[fn].sees).not.toContain('clinical');
      expect(FUNCTIONS[fn].sees).not.toContain('coordination');
      expect(FUNCTIONS[fn].reach).toBe('unit');
    }
    expect(FUNCTIONS.reception.sees).toEqual(['administrative']);
    expect(FUNCTIONS['unit-secretary'].sees).toEqual(['administrative', 'schedule']);
    expect(FUNCTIONS['medical-secretary'].sees).toEqual(['administrative', 'prescription']);
  });

  it('gives the administrator and the data-protection officer no patient data', () => {
    for (const fn of ['administrator', 'data-protection-officer'] as const) expect(FUNCTIONS[fn].sees).toEqual([]);
    expect(holds('administrator', 'patient.read')).toBe(false);
    expect(holds('data-protection-officer', 'patient.find')).toBe(false);
  });

  it('gives every permission to at least one known function', () => {
    for (const functions of Object.values(PERMISSIONS)) {
      expect(functions.length).toBeGreaterThan(0);
      for (const fn of functions) expect(JOB_FUNCTIONS).toContain(fn);
    }
  });
});

describe('may', () => {
  it('lets only a prescriber decide of a visit, whatever the function', () => {
    expect(may(actor('physician'), 'visit.decide')).toEqual({ may: false, why: 'prescriber' });
    expect(may(actor('physician', { prescriber: true }), 'visit.decide')).toEqual({ may: true });
    expect(may(actor('pivot-nurse', { prescriber: true }), 'visit.decide')).toEqual({ may: false, why: 'function' });
  });

  it('lets a secretary send the schedule of her own unit only', () => {
    expect(may(actor('unit-secretary'), 'schedule.send', { unit: 1 })).toEqual({ may: true });
    expect(may(actor('unit-secretary'), 'schedule.send', { unit: 2 })).toEqual({ may: false, why: 'unit' });
  });
});
