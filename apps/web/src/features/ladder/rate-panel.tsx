import { addMonths } from '@jalon/domain/calendar';
import { LADDER_EXITS, RATE_GROUPS } from '@jalon/domain/continuity';
import { Button, Dialog, Link, Panel, Sentence, SentenceMenu } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import type { LadderAddress } from './ladder-section';
import { LADDER_RATE, type Ladder, type Rate } from './page-operations';
import { useLadderPageWords } from './page-words';
import styles from './ladder.module.css';

const PERIODS = ['12-mois', '6-mois', '24-mois'] as const;
const monthsOf = (period: (typeof PERIODS)[number]): number => Number.parseInt(period, 10);

interface Props {
  kinds: Ladder['kinds'];
  mostAwaited: string | null;
  address: LadderAddress;
}

/** The rate of lost to follow-up with both terms, who stands outside it and why, the rule’s version, and the list behind it. */
export function RatePanel({ kinds, mostAwaited, address }: Props) {
  const t = useLadderPageWords();
  const language = useLanguage();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const { date } = useDates(me.timeZone);
  const chosen = kinds.find((kind) => kind.key === address.word('visite'))?.key;
  const period = PERIODS.find((one) => one === address.word('depuis')) ?? PERIODS[0];
  const [open, setOpen] = useState(false);
  const [first] = useState(mostAwaited);
  const key = chosen ?? first ?? kinds[0]?.key ?? '';
  const { data, previousData } = useQuery(LADDER_RATE, {
    variables: { key, from: addMonths(today(), -monthsOf(period)), to: today() },
    skip: key === '',
  });
  const rate = (data ?? previousData)?.ladderRate;
  if (!rate) return null;
  const count = countIn(rate);
  const share = (group: string) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(
      rate.expected === 0 ? 0 : count(group) / rate.expected,
    );
  const outside = LADDER_EXITS.filter((exit) => count(exit) > 0).map((exit) => t(`out-${exit}`, { count: count(exit) }));
  const terms = { lost: count('lost'), seen: count('seen'), running: count('running'), expected: rate.expected };
  return (
    <Panel label={t('rate')} className={styles.rate ?? ''}>
      <div className={styles.figures}>
        <p>
          <b className={styles.big}>{share('lost')}</b> {t('lost')}
        </p>
        <p>
          <b className={styles.big}>{share('seen')}</b> {t('seen')}
        </p>
      </div>
      <div>
        <Sentence>
          {t('rateOf')}{' '}
          <SentenceMenu
            label={t('visit')}
            value={key}
            onChange={(value) => address.keep({ visite: value })}
            options={kinds.map((kind) => ({ value: kind.key, label: inSentence(names.milestone(kind.title)) }))}
          />
          , {t('opened')}{' '}
          <SentenceMenu
            label={t('opened')}
            value={period}
            onChange={(value) => address.keep({ depuis: value })}
            options={[...PERIODS]
              .sort((a, b) => monthsOf(a) - monthsOf(b))
              .map((value) => ({ value, label: t('lastMonths', { count: monthsOf(value) }) }))}
          />
        </Sentence>
        <p className="dense">
          {rate.expected === 0 ? t('noneExpected') : t('sentence', terms)}
          <br />
          {outside.length > 0 ? t('outside', { list: outside.join(', ') }) : t('nobodyOutside')}
        </p>
      </div>
      <div className={styles.rule} data-aligned="end">
        <span className="small mute">{rate.ruleSince
            ? t('ruleSince', { version: rate.ruleVersion, date: date(rate.ruleSince) })
            : t('rule', { version: rate.ruleVersion })}</span>
        <Button variant="quiet" size="sm" onClick={() => setOpen(true)}>
          {t('readRule')}
        </Button>
      </div>
      {open && <RuleAndList rate={rate} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

const countIn = (rate: Rate) => (group: string) => rate.counts.find((one) => one.group === group)?.count ?? 0;
const inSentence = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

function RuleAndList({ rate, onClose }: { rate: Rate; onClose: () => void }) {
  const t = useLadderPageWords();
  const count = countIn(rate);
  return (
    <Dialog opened onClose={onClose} title={t('rate')}>
      <p className="dense">{t('ruleText')}</p>
      {RATE_GROUPS.filter((group) => count(group) > 0).map((group) => (
        <section key={group} className={styles.group}>
          <h3>
            {t(`group-${group}`)} <span className="mute">{count(group)}</span>
          </h3>
          <ul className={styles.names}>
            {rate.people
              .filter((one) => one.group === group)
              .map((one) => (
                <li key={one.patientId}>
                  <Link href={`/patients/${one.patientId}`}>{one.name}</Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
