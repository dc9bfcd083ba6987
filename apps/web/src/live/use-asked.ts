import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';

export interface Refusal {
  code: string;
  data: Record<string, unknown>;
}

interface Answer {
  __typename: string;
}

interface Asking {
  /** Busy until the open pages have been read again: for what may be opened again at once. */
  reread?: boolean;
}

/**
 * Asks the server for one act: answers null when it was done, or why not. `refusal` keeps the last answer for the page to say, typed
 * text stays where it is, and the open pages look again.
 */
export function useAsked() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = useCallback(
    async <D extends Record<string, unknown>, V extends OperationVariables>(
      mutation: TypedDocumentNode<D, V>,
      variables: V,
      { reread = false }: Asking = {},
    ): Promise<{ done: Answer; refusal: null } | { done: null; refusal: Refusal }> => {
      setBusy(true);
      setRefusal(null);
      try {
        const { data } = await client.mutate<D, OperationVariables>({ mutation, variables });
        const answer = Object.values(data ?? {}).find((value) => isAnswer(value)) as (Answer & Partial<Refusal>) | undefined;
        if (!answer) throw new Error('no answer');
        if (answer.__typename !== 'Refused') return { done: answer, refusal: null };
        const refused = { code: answer.code ?? 'unknown', data: (answer.data ?? {}) as Record<string, unknown> };
        setRefusal(refused);
        return { done: null, refusal: refused };
      } catch {
        const lost = { code: 'unreachable', data: {} };
        setRefusal(lost);
        return { done: null, refusal: lost };
      } finally {
        const looked = client.refetchQueries({ include: 'active' });
        if (reread) await looked.catch(() => undefined);
        setBusy(false);
      }
    },
    [client],
  );
  return { ask, busy, refusal, forget: useCallback(() => setRefusal(null), []) };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
