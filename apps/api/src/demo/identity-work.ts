import { signatureOf } from '@jalon/domain/schedule';
import { organisationId } from './places';
import { personId, situationId } from './people';
import { idOf } from './random';
import type { Json } from './rows';
import type { Scene } from './scene';

const ROW_OF = ['Date', 'Heure', 'IPP', 'Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Protocole', 'Cure'] as const;
const FIELDS = ['date', 'time', 'ipp', 'last', 'first', 'birth', 'sex', 'protocol', 'cycle'] as const;

/** What the identity officer has to settle, the rows that wait beside it, and who must not be taken for whom. */
export function addIdentityWork(scene: Scene): void {
  const { rows, time } = scene;
  const at = time.before(time.at(time.workingDay(-2), '15:40'));
  const issue = (key: string, kind: string, patient: string | null, details: Json) =>
    rows.add('identity_issue', {
      id: idOf(`identity-issue/${key}`),
      organisation_id: organisationId('valmont'),
      unit_id: scene.unit('haematology'),
      patient_id: patient ? scene.patient(patient).id : null,
      kind,
      details,
      raised_by: situationId('maelle'),
      raised_at: at,
    });
  const file = 'hemato-5-jours.xlsx';
  const written = { ipp: '04200424', last: 'TESSIER', first: 'Yvonne', birthName: null, birth: '1936-11-07', sex: 'F' };
  issue('tessier', 'traits-differ', '04200424', {
    file,
    rows: ['12'],
    written,
    patients: [scene.patient('04200424').id],
  });
  issue('carpentier', 'provisional', '04200720', {
    patients: [scene.patient('04200720').id],
    note: 'Année de naissance seule, pièce à demander',
  });
  wait(scene, at);
  const homonyms = [scene.patient('04200017'), scene.patient('04100962')] as const;
  for (const [one, other] of [homonyms, [homonyms[1], homonyms[0]] as const])
    rows.add('kinship', { patient_id: one.id, other_id: other.id, kind: 'homonym', by_situation: situationId('odile'), at });
  rows.add('remembered_name', {
    patient_id: scene.patient('04100999').id,
    organisation_id: organisationId('valmont'),
    family_name: 'JOLY-MOREL',
    by_situation: situationId('sandrine'),
    at,
  });
  // A colleague who is a patient: his file opens to the two who care for him, and to nobody else of the hospital.
  rows.add('colleague_patient', {
    patient_id: scene.patient('04200942').id,
    organisation_id: organisationId('valmont'),
    allowed_people: [personId('claire'), personId('vasseur')],
  });
}

/** Rows of haematology's last sending that could not go: an impossible date, and an identity that waits for its answer. */
function wait(scene: Scene, at: string): void {
  const push = scene.rows.of('schedule_push').find(({ unit_id: unit }) => unit === scene.unit('haematology'));
  if (!push) return;
  const day = scene.time.workingDay(3).split('-').reverse().join('/');
  const lines = [
    {
      row: 9,
      why: 'fault',
      who: 'HUET Marcel',
      raw: [day, '25:10', '04200313', 'HUET', 'Marcel', '27/11/1944', 'M', 'Bortézomib', 'C4J8'],
      ipp: '04200313',
      day: scene.time.workingDay(3),
    },
    {
      row: 12,
      why: 'traits-differ',
      who: 'TESSIER Yvonne',
      raw: [day, '11:15', '04200424', 'TESSIER', 'Yvonne', '07/11/1936', 'F', 'Azacitidine', 'C3J1'],
      ipp: '04200424',
      day: scene.time.workingDay(3),
    },
  ];
  for (const { row, why, who, raw, ipp, day: on } of lines) {
    const fault =
      why === 'fault'
        ? [{ column: 'Heure', code: 'impossible-hour', message: '« 25:10 » n’est pas une heure : écrivez-la comme 08:30.' }]
        : [];
    const signature = signatureOf(raw);
    const columns = ROW_OF.map((header, index) => ({ index, header, field: FIELDS[index] ?? null }));
    scene.rows.add('waiting_row', {
      id: idOf(`waiting/${row}`),
      unit_id: scene.unit('haematology'),
      push_id: push.id ?? null,
      row_number: row,
      row: {
        rowId: `${row}`,
        row,
        sheet: null,
        why,
        raw,
        faults: fault.map((each) => ({ ...each, row, sheet: null, raw, ipp, day: on })),
        ipp,
        day: on,
        patientIds: [scene.patient(ipp).id],
        signature,
        who,
        columns,
      },
      why,
      fault,
      at,
    });
  }
}
