import type { SendingPreview } from '@jalon/domain/schedule';
import type { IdentityQuestion } from './schedule-preview.types';
import type { SendingFacts } from './sending-facts';

/** So many questions are a wrong file, not a morning's work: the rest wait with their rows. */
const MOST_QUESTIONS = 60;

/** The questions as the screen asks them: what the file writes beside what the record says. */
export function questionsOf({ identities }: SendingPreview, facts: SendingFacts): IdentityQuestion[] {
  return identities.questions.slice(0, MOST_QUESTIONS).flatMap(({ id, rows, finding, answers, answer }) => {
    const row = rows[0];
    if (!row) return [];
    const record = 'patientId' in finding ? facts.identities.find(({ patientId }) => patientId === finding.patientId) : undefined;
    return [
      {
        id,
        kind: finding.kind,
        rows: rows.map((one) => one.row),
        sheet: row.sheet,
        who: `${row.last.toUpperCase()} ${row.first}`,
        start: row.start,
        birth: row.birth,
        ipp: row.ipp,
        sex: row.sex,
        differences: finding.kind === 'traits-differ' ? [...finding.differences] : [],
        known: finding.kind === 'name-used?' ? [...finding.known] : [],
        recordIpp: finding.kind === 'other-ipp' ? finding.recordIpp : null,
        recordWins:
          finding.kind === 'traits-differ' ? finding.recordWins : record?.status === 'VALI' || record?.status === 'QUAL',
        why: finding.kind === 'ambiguous' ? finding.why : null,
        answers,
        answer,
      },
    ];
  });
}
