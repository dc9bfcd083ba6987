import type { ChaseChannel, ChaseOutcome } from '@jalon/domain/continuity';
import { MenuButton, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { ClimbDialog } from './climb-dialog';
import { MOVE_ON_LADDER, WITHDRAW_TRY, type Way } from './operations';
import { CHANNEL_ICONS, trySays } from './say-way';
import { useLadderWords } from './words';

/** Those of every day, in one menu: a try is noted in two gestures. The others are in the dialog. */
const USUAL: readonly (readonly [ChaseChannel, ChaseOutcome])[] = [
  ['phone', 'no-answer'],
  ['phone', 'message-left'],
  ['phone', 'reached'],
  ['sms', 'message-left'],
  ['letter', 'message-left'],
  ['email', 'message-left'],
  ['relative', 'reached'],
  ['professional', 'reached'],
];

/** « Noter un essai »: channel and outcome at once, taken back by the toast. */
export function TryMenu({ way, size }: { way: Way; size?: 'sm' }) {
  const t = useLadderWords();
  const { ask } = useAsked();
  const { show } = useToast();
  const [other, setOther] = useState(false);
  const note = async (channel: ChaseChannel, outcome: ChaseOutcome) => {
    const { done, refusal } = await ask(MOVE_ON_LADDER, { input: { visit: way.visit.id, act: 'chase', channel, outcome } });
    if (refusal) return show({ message: t(refusal.code as 'unknown'), tone: 'late' });
    const event = 'event' in done ? String(done.event) : '';
    return show({
      message: t('toast', { name: `${way.familyName} ${way.givenName}`, what: trySays(t, { channel, outcome }) }),
      tone: 'done',
      undoLabel: t('undo'),
      onUndo: () => void ask(WITHDRAW_TRY, { id: event }),
    });
  };
  return (
    <>
      <MenuButton
        label={t('noteTry')}
        {...(size && { size })}
        align="end"
        items={[
          ...USUAL.map(([channel, outcome]) => ({
            id: `${channel}-${outcome}`,
            label: trySays(t, { channel, outcome }),
            icon: CHANNEL_ICONS[channel],
            onSelect: () => void note(channel, outcome),
          })),
          { id: 'other', label: t('otherTry'), icon: 'calendar' as const, onSelect: () => setOther(true) },
        ]}
      />
      {other && <ClimbDialog way={way} act="chase" onClose={() => setOther(false)} />}
    </>
  );
}
