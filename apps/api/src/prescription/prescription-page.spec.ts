import type { PrescriptionRow, VersionRow } from '@jalon/persistence/prescription';
import { prescriptionPage } from './prescription-page';

const version = {
  number: 1,
  signedOn: '2026-11-20',
  signedHow: 'paper',
  prescriber: 'v',
  prescriberName: 'Dr Vasseur',
  lines: [],
};
const of = (sex: string) => {
  const names = { usedFamilyName: 'MARTIN', usedGivenName: 'Camille', birthFamilyName: 'MARTIN', birthDate: '1953-05-19' };
  const prescription = {
    patient: { ...names, sex, ipp: null, ins: null },
    prescriber: { person: 'v', rpps: null },
    practiceName: null,
  };
  return JSON.stringify(prescriptionPage(prescription as unknown as PrescriptionRow, version as unknown as VersionRow));
};

it('agrees with the patient’s sex where it says when they were born, and needs no agreement where it is not known', () => {
  expect(of('F')).toContain('née le 19/05/1953, 73 ans, femme');
  expect(of('M')).toContain('né le 19/05/1953, 73 ans, homme');
  expect(of('U')).toContain('naissance le 19/05/1953, 73 ans, sexe non précisé');
});
