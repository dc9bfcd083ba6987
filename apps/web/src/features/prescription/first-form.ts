import { addDays, type HolidayRegion } from '@jalon/domain/calendar';
import { checkBeforeSignature, devicesOf, sessionsOf, type Check, type PrescriptionLine } from '@jalon/domain/prescription';
import type { Choices } from './first-operations';
import { asLines } from './lines-of';
import type { Head } from './operations';

export interface FirstForm {
  prescriber: string | null;
  practice: { unit: number | null; name: string; phone: string } | null;
  lines: PrescriptionLine[];
  signedOn: string;
}

/** Care that begins tomorrow for a month: what is prescribed most. The daily sentence is never ticked by itself. */
export function newLine(today: string, index: number): PrescriptionLine {
  const line = {
    id: `line-${index + 1}`,
    act: 'port-dressing' as const,
    detail: null,
    device: devicesOf('port-dressing')[0] ?? ('none' as const),
    frequency: { kind: 'every-n-days' as const, n: 2 },
    start: addDays(today, 1),
    end: addDays(today, 30),
    strictlyDaily: false,
    longTermIllness: null,
  };
  return { ...line, sessions: sessionsOf(line) };
}

export function openFirst(today: string, me: { person: string; prescriber: boolean }, draft: Head | null): FirstForm {
  if (draft)
    return {
      prescriber: draft.prescriber.person,
      practice: { unit: draft.practiceUnit, name: draft.practiceName ?? '', phone: draft.practicePhone ?? '' },
      lines: asLines(draft.draft?.lines),
      signedOn: today,
    };
  return { prescriber: me.prescriber ? me.person : null, practice: null, lines: [newLine(today, 0)], signedOn: today };
}

export type FirstLacks = 'prescriber' | 'practice';

export function lacksOf({ prescriber, practice }: FirstForm): FirstLacks[] {
  return [
    ...(prescriber ? [] : (['prescriber'] as const)),
    ...(practice?.unit || practice?.name.trim() ? [] : (['practice'] as const)),
  ];
}

export function checksOfFirst({ lines, signedOn }: FirstForm, choices: Choices): Check[] {
  return checkBeforeSignature(lines, {
    signedOn,
    region: choices.holidayRegion as HolidayRegion,
    previous: null,
    patientHasLongTermIllness: choices.patient.longTermIllness || null,
  });
}

export function inputOf(form: FirstForm, patient: string, document: string | null) {
  const { prescriber, practice, lines, signedOn } = form;
  return {
    ...{ patient, prescriber: prescriber ?? '', lines, signedOn, document },
    practiceUnit: practice?.unit ?? null,
    practiceName: practice && practice.unit === null ? practice.name : null,
    practicePhone: practice && practice.unit === null ? practice.phone : null,
  };
}
