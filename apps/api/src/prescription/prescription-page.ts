import { ageOn } from '@jalon/domain/calendar';
import { BORN_IN_FRENCH, sexOf } from '@jalon/domain/patient';
import { lineInWords } from '@jalon/domain/prescription';
import type { Content } from 'pdfmake';
import type { PrescriptionRow, VersionRow } from '@jalon/persistence/prescription';

const french = (date: string) => date.split('-').reverse().join('/');

/**
 * A version as text on paper, for the practice’s own record. It carries the traits that a prescription must carry (name, given name,
 * sex, age, prescriber and his number, date); the signature stays on the original.
 */
export function prescriptionPage(prescription: PrescriptionRow, version: VersionRow): Content[] {
  const { patient, prescriber } = prescription;
  const age = ageOn(patient.birthDate, version.signedOn);
  const born = patient.birthFamilyName === patient.usedFamilyName ? '' : ` (naissance : ${patient.birthFamilyName ?? ''})`;
  const traits = [
    `${BORN_IN_FRENCH[sexOf(patient.sex)]} le ${french(patient.birthDate)}`,
    ...(age?.unit === 'years' ? [`${age.value} ans`] : []),
    patient.sex === 'F' ? 'femme' : patient.sex === 'M' ? 'homme' : 'sexe non précisé',
    ...(patient.ipp ? [`IPP ${patient.ipp}`] : []),
    ...(patient.ins ? [`INS ${patient.ins}`] : []),
  ];
  const by = version.prescriber === prescriber.person && prescriber.rpps ? `, RPPS ${prescriber.rpps}` : '';
  const how =
    version.signedHow === 'paper' ? 'sur papier, original joint dans Jalon' : 'dans Jalon, signature électronique simple';
  return [
    { text: 'Ordonnance de soins infirmiers à domicile', fontSize: 16, bold: true },
    { text: `Version ${version.number}, signée le ${french(version.signedOn)}`, margin: [0, 2, 0, 12] },
    { text: [{ text: `${patient.usedFamilyName} ${patient.usedGivenName}`, bold: true }, born, `, ${traits.join(', ')}`] },
    ...(prescription.practiceName ? [{ text: `Cabinet : ${prescription.practiceName}`, margin: [0, 2, 0, 0] } as Content] : []),
    {
      margin: [0, 14, 0, 14],
      ul: version.lines.map((line) => ({
        margin: [0, 0, 0, 6],
        text: [
          lineInWords(line, 'fr'),
          line.longTermIllness === null ? '' : line.longTermIllness ? ' En rapport avec l’ALD.' : ' Sans rapport avec l’ALD.',
        ].join(''),
      })),
    },
    { text: `Prescripteur : ${version.prescriberName}${by}, ${prescription.prescriberUnitName}` },
    { text: `Signée ${how}.`, margin: [0, 2, 0, 12] },
    { text: 'Copie du texte. Fait foi l’original signé.', fontSize: 9, italics: true },
  ];
}
