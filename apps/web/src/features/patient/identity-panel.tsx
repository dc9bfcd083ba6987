import { formatInsMatricule } from '@jalon/domain/patient';
import { Button, Panel, useToast } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useIdentityWords } from './identity-words';
import styles from './identity-panel.module.css';
import type { Administrative } from './operations';

/**
 * The identity as it was checked: on which document, how it came, what marks it bears. Read here; the identity officer alone changes it.
 * The matricule and its authority are there to be copied with a qualified identity, and with no other.
 */
export function IdentityPanel({ who }: { who: Administrative }) {
  const t = useIdentityWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  const toast = useToast();
  const { ins, insOid } = who;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${ins}\t${insOid}`);
      toast.show({ message: t('copied'), tone: 'done' });
    } catch {
      toast.show({ message: t('notCopied'), tone: 'late' });
    }
  };
  const marks = [who.homonym && t('HOMA'), who.doubtful && t('DOUT'), who.fictitious && t('FICT')].filter(Boolean);
  const seen = who.proof && t(`proof-${who.proof}` as 'proof-CN');
  const lines: [string, string | null][] = [
    [t('status'), t(who.status as 'PROV')],
    [t('marks'), marks.length > 0 ? marks.join(', ') : null],
    [t('birthFamilyName'), who.birthFamilyName],
    [t('birthGivenNames'), who.birthGivenNames ?? who.birthGivenName],
    [t('birthPlace'), [who.birthPlace, who.birthPlaceInsee].filter(Boolean).join(', ') || null],
    [t('proof'), seen && who.checkedOn ? t('seenOn', { proof: seen, date: date(who.checkedOn) }) : seen],
    [t('channel'), who.channel && t(`via-${who.channel}` as 'via-SM')],
    [t('source'), who.source && t(`from-${who.source === 'file' || who.source === 'planning' ? 'file' : 'here'}`)],
  ];
  return (
    <Panel title={t('title')}>
      <dl className={styles.lines}>
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {ins && insOid && (
          <div>
            <dt>{t('ins')}</dt>
            <dd>
              <span className="nw">{formatInsMatricule(ins)}</span>
              <p className="small mute">{t('oid', { oid: insOid })}</p>
            </dd>
          </div>
        )}
      </dl>
      {ins && insOid && (
        <Button size="sm" variant="quiet" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      )}
    </Panel>
  );
}
