import { Injectable } from '@nestjs/common';
import { purposeOf } from '@jalon/access';
import { addDays, isIsoDate, startOfDay } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { accessReport } from '@jalon/persistence/journal';
import { makePdf } from '../platform/paper/make-pdf';
import { reportLayout, reportPages } from './access-report-pages';
import type { AccessReportInput } from './access-report.types';
import { REPORT_WORDS, type ReportLanguage } from './report-words';

/** What one paper can hold and a person can read: beyond, a shorter period is asked. */
const MOST_LINES = 1000;

/** Who reached a patient's data, for the patient who asks. Each report is itself in the journal. */
@Injectable()
export class AccessReportService {
  read(acting: Acting, input: AccessReportInput) {
    return acting.read((tx) => report(tx, input, { operation: 'accessReport', kind: 'opened' }));
  }

  async printed(acting: Acting, input: AccessReportInput, language: ReportLanguage) {
    const made = await acting.read(async (tx) => {
      const found = await report(tx, input, { operation: 'exportAccessReport', kind: 'exported' });
      return found.ok ? ok({ report: found.value, actor: tx.actor }) : found;
    });
    if (!made.ok) return made;
    const paper = { ...made.value, ...input, words: REPORT_WORDS[language] };
    return ok(await makePdf(paper.words.title, reportPages(paper), reportLayout(paper)));
  }
}

async function report(tx: Tx, input: AccessReportInput, asked: { operation: string; kind: 'opened' | 'exported' }) {
  const { patient, from, to, askedOn } = input;
  if (to < from || ![from, to, askedOn].every(isIsoDate)) return refuse({ code: 'period' as const });
  const { timeZone } = tx.actor;
  const period = { from: startOfDay(from, timeZone), to: startOfDay(addDays(to, 1), timeZone) };
  const found = await accessReport(tx, { patient, askedOn, ...period, ...asked, limit: MOST_LINES + 1 });
  if (!found) return refuse({ code: 'not-found' as const });
  if (found.accesses.length > MOST_LINES) return refuse({ code: 'too-long' as const, most: MOST_LINES });
  const accesses = found.accesses.map((one) => ({ ...one, purpose: purposeOf(one.purpose, one.function) }));
  return ok({ patient: found.patient, madeAt: tx.now, accesses });
}
