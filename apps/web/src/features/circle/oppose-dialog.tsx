import { RadioCardGroup } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { OPPOSE_SHARING, type Member } from './operations';
import { useSharingWords } from './sharing-words';
import { WordDialog } from './word-dialog';

type Whom = 'unit' | 'person';

/** The patient opposes to somebody of the circle: the whole team, or one person of it. No reason is asked. */
export function OpposeDialog({ patient, member, onClose }: { patient: string; member: Member; onClose: () => void }) {
  const t = useSharingWords();
  const { ask, busy, refusal } = useAsked();
  const [whom, setWhom] = useState<Whom>(member.unitId === null ? 'person' : 'unit');
  const names = { unit: member.unit ?? '', person: member.name ?? '' };
  const keep = async (word: { on: string; how: string }) => {
    const input = {
      ...{ patient, ...word },
      unit: whom === 'unit' ? (member.unitId ?? null) : null,
      person: whom === 'person' ? (member.personId ?? null) : null,
    };
    if ((await ask(OPPOSE_SHARING, { input })).done) onClose();
  };
  return (
    <WordDialog
      title={t('opposeTitle', { name: names[whom] })}
      sentence={t('opposeSentence')}
      confirm={t('close')}
      busy={busy}
      refusal={refusal}
      onKeep={(word) => void keep(word)}
      onClose={onClose}
    >
      {member.unitId !== null && member.personId && (
        <RadioCardGroup<Whom>
          legend={t('opposeWho')}
          value={whom}
          onChange={setWhom}
          options={[
            { value: 'unit', label: t('opposeUnit', { name: names.unit }), hint: t('opposeUnitHint') },
            { value: 'person', label: t('opposePerson', { name: names.person }), hint: t('opposePersonHint') },
          ]}
        />
      )}
    </WordDialog>
  );
}
