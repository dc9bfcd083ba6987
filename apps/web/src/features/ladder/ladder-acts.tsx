import type { LadderAct } from '@jalon/domain/continuity';
import { Button, MenuButton, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { ClimbDialog, type AskedAct } from './climb-dialog';
import { LettersDialog } from './letters-dialog';
import { useLetterWords } from './letter-words';
import { MOVE_ON_LADDER, WITHDRAW_TRY, type Way } from './operations';
import { TryMenu } from './try-menu';
import { useLadderWords } from './words';

const IN_MENU: readonly LadderAct[] = ['record-visit', 'say-seen', 'not-seen', 'declare-lost', 'resume', 'leave', 'come-back'];

/** The next gesture of the rung as a button, every other one in the menu. */
export function LadderActs({ way, size }: { way: Way; size?: 'sm' }) {
  const t = useLadderWords();
  const l = useLetterWords();
  const { ask, busy } = useAsked();
  const { show } = useToast();
  const [asked, setAsked] = useState<AskedAct | null>(null);
  const [writing, setWriting] = useState(false);
  const acts = way.acts as LadderAct[];
  const main: LadderAct | undefined = way.state === 'lost' ? 'resume' : acts.find((act) => act === 'chase');
  const resume = async () => {
    const { done, refusal } = await ask(MOVE_ON_LADDER, { input: { visit: way.visit.id, act: 'resume' } });
    const what = t(refusal ? (refusal.code as 'unknown') : 'resumed');
    const event = done && 'event' in done ? String(done.event) : null;
    show({
      message: t('toast', { name: `${way.familyName} ${way.givenName}`, what }),
      tone: refusal ? 'late' : 'done',
      ...(event && { undoLabel: t('undo'), onUndo: () => void ask(WITHDRAW_TRY, { id: event }) }),
    });
  };
  const open = (act: LadderAct) => (act === 'resume' ? void resume() : setAsked(act));
  const rest = IN_MENU.filter((act) => acts.includes(act) && act !== main);
  const [first] = rest;
  return (
    <span className="row">
      {main === 'chase' && <TryMenu way={way} {...(size && { size })} />}
      {main === 'resume' && (
        <Button {...(size && { size })} busy={busy} onClick={() => open('resume')}>
          {t('do-resume')}
        </Button>
      )}
      {!main && first && (
        <Button {...(size && { size })} onClick={() => open(first)}>
          {t(`do-${first as 'leave'}`)}
        </Button>
      )}
      {rest.length > 0 && (
        <MenuButton
          iconOnly
          icon="more"
          align="end"
          {...(size && { size })}
          label={t('more')}
          items={[
            ...(acts.includes('chase') ? [{ id: 'letter', label: l('one'), onSelect: () => setWriting(true) }] : []),
            ...rest.map((act) => ({ id: act, label: t(`do-${act as 'leave'}`), onSelect: () => open(act) })),
          ]}
        />
      )}
      {writing && (
        <LettersDialog
          visits={[way.visit.id]}
          title={l('titleOf', { name: `${way.familyName} ${way.givenName}` })}
          onClose={() => setWriting(false)}
        />
      )}
      {asked && <ClimbDialog way={way} act={asked} onClose={() => setAsked(null)} />}
    </span>
  );
}
