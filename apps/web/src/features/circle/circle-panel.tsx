import { HOME_SUPPLIER } from '@jalon/domain/circle';
import { Button, CircleMark, IconButton, Panel, PersonLine, PersonList, PersonActions } from '@jalon/ui';
import { useState } from 'react';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { InviteDialog } from './invite-dialog';
import { JoinDialog } from './join-dialog';
import { LeaveDialog } from './leave-dialog';
import { OpposeDialog } from './oppose-dialog';
import { SharingPart } from './sharing-part';
import { useSharingWords } from './sharing-words';
import type { File, Member } from './operations';
import { useCircleWords } from './words';
import styles from './circle.module.css';

interface Props {
  file: File;
  mayChange: boolean;
  mayWrite: boolean;
  mayOppose: boolean;
  /** Somebody of the circle is written to. */
  onWrite?: (member: Member) => void;
}

/** Who takes part, with the ground of each. Outside the team and without a valid consent: no button, and why. */
export function CirclePanel({ file, mayChange, mayWrite, mayOppose, onWrite }: Props) {
  const t = useCircleWords();
  const [adding, setAdding] = useState(false);
  const [inviting, setInviting] = useState(false);
  const [ending, setEnding] = useState<Member | null>(null);
  const [opposing, setOpposing] = useState<Member | null>(null);
  const pivot = file.coordination?.toCall.find((one) => one.kind === 'pivot')?.name ?? null;
  const members = shownOf(file.administrative?.circle ?? [], pivot);
  return (
    <Panel
      title={t('title')}
      actions={
        mayChange && (
          <Button variant="quiet" size="sm" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <PersonList label={t('title')}>
        {members.map((member) => (
          <CircleLine
            key={member.id}
            member={member}
            referent={pivot !== null && member.name === pivot}
            onWrite={mayWrite && onWrite ? () => onWrite(member) : undefined}
            onEnd={mayChange ? () => setEnding(member) : undefined}
            onOppose={mayOppose ? () => setOpposing(member) : undefined}
          />
        ))}
      </PersonList>
      {file.takesPart && <SharingPart patient={file.id} mayChange={mayOppose} mayInvite={mayChange} />}
      {adding && (
        <JoinDialog
          patient={file.id}
          onClose={() => setAdding(false)}
          onInvite={() => {
            setAdding(false);
            setInviting(true);
          }}
        />
      )}
      {inviting && <InviteDialog patient={file.id} onClose={() => setInviting(false)} />}
      {ending && <LeaveDialog member={ending} name={nameOf(ending)} onClose={() => setEnding(null)} />}
      {opposing && <OpposeDialog patient={file.id} member={opposing} onClose={() => setOpposing(null)} />}
    </Panel>
  );
}

/** Where somebody of a unit is named for the same part, the unit's own line says nothing more; the referent comes first. */
function shownOf(members: readonly Member[], pivot: string | null): Member[] {
  const named = new Set(members.filter((one) => one.personId).map((one) => `${one.unitId} ${one.function}`));
  const shown = members.filter((one) => one.personId || !named.has(`${one.unitId} ${one.function}`));
  return [...shown].sort((a, b) => Number(b.name === pivot && pivot !== null) - Number(a.name === pivot && pivot !== null));
}

export const nameOf = (member: Member) => member.name ?? member.unit ?? member.organisation ?? '';

/** A supplier has no function of Jalon’s: the word says why it is there, of a person without a unit as of a whole house. */
const supplierOf = (t: ReturnType<typeof useCircleWords>, member: Member) =>
  member.function === HOME_SUPPLIER ? t(HOME_SUPPLIER) : null;

interface LineProps {
  member: Member;
  referent: boolean;
  onWrite?: () => void;
  onEnd?: () => void;
  onOppose?: () => void;
}

function CircleLine({ member, referent, onWrite, onEnd, onOppose }: LineProps) {
  const t = useCircleWords();
  const colon = useColon();
  const s = useSharingWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  const name = nameOf(member);
  const outside = member.legalBasis === 'consent';
  const closed = member.closedBecause;
  const own = member.title ?? member.speciality ?? supplierOf(t, member) ?? (member.name ? member.unit : null);
  const role = [own, !member.name && member.organisation !== member.unit && member.organisation, referent && t('referent')];
  const day = (iso: string) => dates.date(iso.slice(0, 10));
  const lapsed = closed === 'consent-withdrawn' ? member.consentWithdrawnOn : member.consentUntil;
  const ground = outside ? (
    <>
      <b className={styles.outside}>{t('out')}</b>
      {colon}
      {closed
        ? t(closed as 'consent-lapsed', { date: lapsed ? day(lapsed) : '' })
        : member.consentUntil
          ? t('consent', { date: day(member.consentUntil) })
          : t('consentOpen', { date: day(dates.dayOf(member.since)) })}
    </>
  ) : (
    t(member.legalBasis as 'care-team-chosen', { date: near.short(dates.dayOf(member.since)) })
  );
  return (
    <PersonLine
      name={name}
      role={role.filter(Boolean).join(', ')}
      note={<span title={[member.how, member.by].filter(Boolean).join(' · ') || undefined}>{ground}</span>}
      mark={<CircleMark basis={outside ? 'outside' : 'inside'} spoken={t(outside ? 'outside' : 'inside')} />}
      actions={
        <PersonActions
          phone={closed ? null : member.phone}
          labels={{ call: t('callWho', { name }), more: t('more', { name }) }}
          items={
            (onEnd ?? onOppose) && [
              ...(onOppose ? [{ id: 'oppose', label: s('oppose'), onSelect: onOppose }] : []),
              ...(onEnd ? [{ id: 'end', label: t('end'), danger: true, onSelect: onEnd }] : []),
            ]
          }
        >
          {onWrite && !closed && <IconButton icon="message" variant="quiet" label={t('writeTo', { name })} onClick={onWrite} />}
        </PersonActions>
      }
    />
  );
}
