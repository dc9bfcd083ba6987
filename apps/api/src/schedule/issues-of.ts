import { rowId, type IdentityIssue, type SendingPlan } from '@jalon/domain/schedule';
import type { NewRecord, RaisedIssue } from '@jalon/persistence/schedule';
import type { SendingFacts } from './sending-facts';

interface Written {
  idOf: (patientId: string) => string;
  /** Keys of the newcomers whom another organisation follows. */
  elsewhere: ReadonlySet<string>;
  records: readonly NewRecord[];
}

const KIND: Record<IdentityIssue['kind'], string> = {
  'provisional-created': 'provisional',
  'possible-duplicate': 'possible-duplicate',
  'name-to-check': 'name-to-check',
  'traits-differ': 'traits-differ',
  'other-ipp': 'other-ipp',
  ambiguous: 'ambiguous',
  collision: 'collision',
  'ipp-missing': 'ipp-missing',
};

/** What the identity officer is told of a sending: what the file writes, and which records it may concern. */
export function issuesOf(facts: SendingFacts, plan: SendingPlan, { idOf, elsewhere, records }: Written): RaisedIssue[] {
  const rows = new Map(facts.stored.reading.rows.map((row) => [rowId(row), row]));
  const raised = plan.issues.map(({ kind, patientIds, rowIds }): RaisedIssue => {
    const row = rowIds.map((id) => rows.get(id)).find((one) => one !== undefined);
    const written = row && {
      ipp: row.ipp,
      last: row.last,
      first: row.first,
      birthName: row.birthName,
      birth: row.birth,
      sex: row.sex,
    };
    const known = patientIds.map(idOf).filter((id) => !id.startsWith('new:'));
    const followed = patientIds.some((id) => elsewhere.has(id));
    return {
      kind: kind === 'provisional-created' && followed ? 'known-elsewhere' : KIND[kind],
      patientId: known[0] ?? null,
      details: {
        file: facts.stored.fileName,
        rows: rowIds,
        written: written ?? null,
        patients: known,
        followedElsewhere: followed,
      },
    };
  });
  const said = new Set(raised.flatMap(({ details }) => details.patients as string[]));
  const unsaid = records.filter(({ key, patientId }) => elsewhere.has(key) && !said.has(patientId));
  return [
    ...raised,
    ...unsaid.map(({ patientId, traits }) => ({
      kind: 'known-elsewhere',
      patientId,
      details: { file: facts.stored.fileName, rows: [], written: traits, patients: [patientId], followedElsewhere: true },
    })),
  ];
}
