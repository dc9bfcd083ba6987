import { CHASE_CHANNELS, CHASE_OUTCOMES, LADDER_EXITS, type LadderAct } from '@jalon/domain/continuity';
import type { JobFunction } from '@jalon/access';
import { ActDialog, DateInput, Field, RadioCardGroup, SelectInput, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { useColon } from '../../words/colon';
import { useTemplateNames } from '../../words/template-names';
import { MOVE_ON_LADDER, type Way } from './operations';
import { useLadderWords } from './words';

export type AskedAct = Exclude<LadderAct, 'resume'>;

const EXITS = LADDER_EXITS.filter((exit) => exit !== 'deceased');
const NEEDS_REASON: readonly LadderAct[] = ['declare-lost', 'leave', 'come-back', 'not-seen'];
const SELF = 'self';

interface Props {
  way: Way;
  act: AskedAct;
  /** Of which visit; the one to be made now unless said. */
  about?: string;
  onClose: () => void;
}

/** One decision or one late entry, with all that it needs and nothing else. */
export function ClimbDialog({ way, act, about = way.visit.id, onClose }: Props) {
  const t = useLadderWords();
  const colon = useColon();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const isPilot = (me.function as JobFunction) === 'pilot-physician';
  const [on, setOn] = useState(today());
  const [visit, setVisit] = useState(about);
  const [reason, setReason] = useState('');
  const [exit, setExit] = useState<string | null>(null);
  const [channel, setChannel] = useState('phone');
  const [outcome, setOutcome] = useState('no-answer');
  const [source, setSource] = useState(act === 'say-seen' ? 'family' : isPilot ? SELF : 'letter');
  const [toldBy, setToldBy] = useState('');
  const [result, setResult] = useState('');
  const isVisit = act === 'record-visit' || act === 'say-seen';
  const isTold = isVisit && source !== SELF;
  const keep = async () => {
    const input = {
      ...{ visit, act, on: isVisit || act === 'chase' ? on : null, reason: reason || null },
      ...(act === 'leave' && { exit }),
      ...(act === 'chase' && { channel, outcome }),
      ...(isTold && { source, toldBy: toldBy || null }),
      ...(act === 'record-visit' && { result: result || null }),
    };
    if (!(await ask(MOVE_ON_LADDER, { input })).done) return;
    show({ message: t('toast', { name: `${way.familyName} ${way.givenName}`, what: t(`title-${act}`) }), tone: 'done' });
    onClose();
  };
  const awaited = way.visits.filter(({ doneOn }) => !doneOn);
  const sources = (act === 'record-visit' ? [SELF, 'letter', 'call', 'family'] : ['family', 'call', 'letter']).map((value) => ({
    value,
    label: value === SELF ? t('self') : t(`source-${value as 'letter'}`),
  }));
  return (
    <ActDialog
      onClose={onClose}
      title={`${t(`title-${act}`)}${colon}${way.familyName} ${way.givenName}`}
      size="sm"
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      {act === 'declare-lost' && (
        <p className="dense">{t('lostSays', { count: way.tries, channels: t('channels', { count: way.channels }) })}</p>
      )}
      {act === 'leave' && <p className="dense">{t('leaveSays')}</p>}
      {act === 'say-seen' && <p className="dense">{t('confirmSays')}</p>}
      {act === 'record-visit' && awaited.length > 1 ? (
        <Field label={t('visit')} hint={t('lateSays')}>
          <SelectInput
            value={visit}
            onChange={setVisit}
            options={awaited.map(({ id, title }) => ({ value: id, label: names.milestone(title) }))}
          />
        </Field>
      ) : (
        <p className="dense soft">{names.milestone(way.visits.find(({ id }) => id === visit)?.title ?? '')}</p>
      )}
      {act === 'chase' && (
        <div className="pair">
          <Field label={t('channel')}>
            <SelectInput
              value={channel}
              onChange={setChannel}
              options={CHASE_CHANNELS.map((value) => ({ value, label: t(value) }))}
            />
          </Field>
          <Field label={t('outcome')}>
            <SelectInput
              value={outcome}
              onChange={setOutcome}
              options={CHASE_OUTCOMES.map((value) => ({ value, label: t(value) }))}
            />
          </Field>
        </div>
      )}
      {act === 'leave' && (
        <RadioCardGroup
          legend={t('exit')}
          layout="grid"
          mark="tick"
          value={exit}
          onChange={setExit}
          options={EXITS.map((value) => ({ value, label: t(value) }))}
        />
      )}
      {(isVisit || act === 'chase') && (
        <Field label={t(isVisit ? 'on' : 'tryOn')}>
          <DateInput value={on} max={today()} onChange={(event) => setOn(event.target.value)} />
        </Field>
      )}
      {isVisit && <RadioCardGroup legend={t('source')} layout="grid" value={source} onChange={setSource} options={sources} />}
      {isTold && (
        <Field label={t('toldBy')} hint={t('toldByHint')}>
          <TextInput value={toldBy} onChange={(event) => setToldBy(event.target.value)} />
        </Field>
      )}
      {act === 'record-visit' && (
        <Field label={t('result')} hint={t('resultHint')}>
          <TextInput value={result} onChange={(event) => setResult(event.target.value)} />
        </Field>
      )}
      {NEEDS_REASON.includes(act) && (
        <Field label={t(act === 'declare-lost' ? 'lostReason' : 'reason')} required>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
    </ActDialog>
  );
}
