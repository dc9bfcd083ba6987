import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@jalon/ui';
import type { OperationVariables } from '@apollo/client';
import {
  CHOOSE_ARRIVAL,
  CONFIRM_DECISION,
  GIVE_DECISION,
  MARK_BLOOD_TEST,
  REPORT_DECISION,
  SEE_AT,
  UNDO_VISIT_NOTE,
} from './visit-query';
import { useVisitWords } from './words';

type Noted = { noted: { __typename: 'VisitNoted'; what: string; note: string } | { __typename: 'Refused'; code: string } };
type Words = ReturnType<typeof useVisitWords>;
export type RefusalWord = Parameters<Words>[0];

const REFUSALS = [
  ...['changed-meanwhile', 'not-found', 'visit-not-standing', 'hour-to-come', 'hour-too-old', 'reason-missing'],
  ...['physician-missing', 'not-a-prescriber', 'not-your-decision', 'decision-void', 'already-received'],
  ...['too-late-to-undo', 'not-yours-to-undo', 'not-an-hour'],
] as RefusalWord[];

export interface VisitActs {
  chooseArrival(visit: VisitOfAct, arrival: 'first' | 'resumption' | 'ongoing'): Promise<RefusalWord | null>;
  markBloodTest(visit: VisitOfAct, state: 'requested' | 'received', at?: string): Promise<RefusalWord | null>;
  giveDecision(visit: VisitOfAct, decision: string, reason?: string): Promise<RefusalWord | null>;
  reportDecision(
    visit: VisitOfAct,
    reported: { decision: string; by: string; at: string; reason: string | null },
  ): Promise<RefusalWord | null>;
  confirmDecision(visit: VisitOfAct, decision: string): Promise<RefusalWord | null>;
  seeAt(visit: VisitOfAct, hour: string): Promise<RefusalWord | null>;
  unsee(visit: VisitOfAct, ownPlan: string): Promise<RefusalWord | null>;
}

export interface VisitOfAct {
  id: string;
  patient: { familyName: string; givenName: string };
}

/** The acts on a visit: each answers null when it was noted, with eight seconds to undo it, or the word of its refusal. */
export function useVisitActs(): VisitActs {
  const client = useApolloClient();
  const toast = useToast();
  const t = useVisitWords();

  const send = async <V extends OperationVariables>(
    mutation: TypedDocumentNode<Noted, V>,
    variables: V,
    done: string,
    undoable = true,
  ): Promise<RefusalWord | null> => {
    const answer = await client
      .mutate<Noted, OperationVariables>({ mutation: mutation as TypedDocumentNode<Noted>, variables, refetchQueries: 'active' })
      .catch(() => null);
    const noted = answer?.data?.noted;
    if (noted?.__typename === 'VisitNoted') {
      const { what, note } = noted;
      const onUndo = () => void send(UNDO_VISIT_NOTE, { what, note }, t('undone'), false);
      toast.show({ message: done, tone: 'done', ...(undoable ? { onUndo } : {}) });
      return null;
    }
    const code = noted?.__typename === 'Refused' ? noted.code : null;
    const word = REFUSALS.find((known) => known === code) ?? 'unexpected';
    toast.show({ message: t(word), tone: 'late' });
    return word;
  };

  const nameOf = ({ patient }: VisitOfAct) => `${patient.familyName} ${patient.givenName}`.trim();
  return {
    chooseArrival: (visit, arrival) =>
      send(CHOOSE_ARRIVAL, { visit: visit.id, arrival }, t('doneArrival', { name: nameOf(visit), kind: t(arrival) })),
    markBloodTest: (visit, state, at) =>
      send(
        MARK_BLOOD_TEST,
        { visit: visit.id, state, at: at ?? null },
        t(state === 'received' ? 'doneReceived' : 'doneAsked', { name: nameOf(visit) }),
      ),
    giveDecision: (visit, decision, reason) =>
      send(GIVE_DECISION, { visit: visit.id, decision, reason: reason ?? null }, t('doneDecision', { name: nameOf(visit) })),
    reportDecision: (visit, reported) =>
      send(REPORT_DECISION, { visit: visit.id, reported }, t('doneDecision', { name: nameOf(visit) })),
    confirmDecision: (visit, decision) => send(CONFIRM_DECISION, { decision }, t('doneConfirm', { name: nameOf(visit) })),
    seeAt: (visit, hour) => send(SEE_AT, { visit: visit.id, hour }, t('doneSee', { name: nameOf(visit), hour })),
    unsee: (visit, note) => send(UNDO_VISIT_NOTE, { what: 'own-plan', note }, t('doneUnsee', { name: nameOf(visit) }), false),
  };
}
