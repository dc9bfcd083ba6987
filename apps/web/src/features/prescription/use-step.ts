import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { Sheet } from './operations';

interface RefusedAnswer {
  __typename: 'Refused';
  code: string;
  data: unknown;
}

export interface StepRefusal {
  code: string;
  data: Record<string, unknown>;
}

type Answered = { answer: ({ __typename: 'RequestSheet' } & Sheet) | RefusedAnswer };

/** Does one step of a request: answers its new sheet, or keeps why not for the page to say. */
export function useStep() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<StepRefusal | null>(null);

  const run = useCallback(
    async <V extends OperationVariables>(
      mutation: TypedDocumentNode<Answered, V>,
      variables: NoInfer<V>,
    ): Promise<Sheet | StepRefusal> => {
      setBusy(true);
      setRefusal(null);
      try {
        const { data } = await client.mutate<Answered, OperationVariables>({ mutation, variables });
        const answer = data?.answer;
        if (!answer) throw new Error('no answer');
        if (answer.__typename === 'RequestSheet') return answer;
        const refused = { code: answer.code, data: (answer.data ?? {}) as Record<string, unknown> };
        setRefusal(refused);
        return refused;
      } catch {
        const lost = { code: 'unreachable', data: {} };
        setRefusal(lost);
        return lost;
      } finally {
        setBusy(false);
        // Who acted sees at once what stands now; others are told by the server.
        void client.refetchQueries({ include: 'active' });
      }
    },
    [client],
  );
  return { run, busy, refusal, setRefusal };
}

export const isSheet = (answer: Sheet | StepRefusal): answer is Sheet => 'id' in answer;
