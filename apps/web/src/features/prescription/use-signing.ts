import { useState } from 'react';
import type { PrescriptionLine } from '@jalon/domain/prescription';
import { inForceOf } from './lines-of';
import type { Sheet } from './operations';
import { sendDocument } from './send-document';
import { ATTACH, OWN, SIGN } from './step-operations';
import { isSheet, useStep } from './use-step';

/** The signed original is sent, then takes effect: if the second fails the first is kept, and nothing is signed. */
export function useSigning(sheet: Sheet, signedOn: string, onSigned: () => void) {
  const { run, busy, refusal, setRefusal } = useStep();
  const [sending, setSending] = useState(false);
  const paper = (document: string | null, lines: readonly PrescriptionLine[] | null) => ({
    paper: {
      request: sheet.id,
      version: sheet.version,
      document,
      signedOn,
      seen: inForceOf(sheet.prescription)?.number ?? 0,
      lines,
    },
  });

  const attach = async (file: File, own: readonly PrescriptionLine[] | null = null) => {
    setSending(true);
    const document = await sendDocument(file, { request: sheet.id });
    setSending(false);
    if (typeof document !== 'string') return setRefusal(document);
    const answer = own ? await run(OWN, paper(document, own)) : await run(ATTACH, paper(document, null));
    if (isSheet(answer)) onSigned();
  };
  const sign = async (own: readonly PrescriptionLine[] | null = null) => {
    const answer = own ? await run(OWN, paper(null, own)) : await run(SIGN, paper(null, null));
    if (isSheet(answer)) onSigned();
  };
  return { attach, sign, busy: busy || sending, refusal };
}
