import { Banner, Button } from '@jalon/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session';
import { useAskWords } from './ask-words';
import { dropAsk, keptAsks, watchKeptAsks } from './kept-asks';
import { ASK } from './operations';
import { isSheet, useStep } from './use-step';

/** What was asked without network: said, and sent as soon as it is back. */
export function KeptAsksBanner() {
  const t = useAskWords();
  const { me } = useSession();
  const { run } = useStep();
  const [asks, setAsks] = useState(() => keptAsks(me.situation));
  const sending = useRef(false);

  const send = useCallback(async () => {
    if (sending.current || !navigator.onLine) return;
    sending.current = true;
    for (const { key, prescription, line, wanted, reason, words } of keptAsks(me.situation)) {
      const answer = await run(ASK, { input: { prescription, line, wanted, reason, words } });
      // Refused for good, « une demande est déjà en cours » for one, is no longer to be sent; a lost network is.
      if (isSheet(answer) || answer.code !== 'unreachable') dropAsk(me.situation, key);
    }
    sending.current = false;
    setAsks(keptAsks(me.situation));
  }, [me.situation, run]);

  useEffect(() => {
    void send();
    return watchKeptAsks(() => {
      setAsks(keptAsks(me.situation));
      void send();
    });
  }, [me.situation, send]);

  if (asks.length === 0) return null;
  return (
    <Banner tone="offline" live action={<Button onClick={() => void send()}>{t('sendNow')}</Button>}>
      {t('kept', { count: asks.length })}
    </Banner>
  );
}
