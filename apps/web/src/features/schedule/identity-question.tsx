import { AlertTriangle, Button, Icon, Panel, RadioCardGroup } from '@jalon/ui';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import type { Question } from './operations';
import { useIdentityWords } from './identity-words';
import styles from './schedule.module.css';

interface Asked {
  question: Question;
  answer: string;
  onAnswer: (answer: string | null) => void;
}

/** Who is meant? One gesture each; « je ne sais pas » is what no answer means. */
export function IdentityQuestion(asked: Asked) {
  const { kind } = asked.question;
  if (kind === 'name-used?') return <NameUsed {...asked} />;
  return <WhoIsMeant {...asked} />;
}

function NameUsed({ question, answer, onAnswer }: Asked) {
  const t = useIdentityWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  const kept = answer === 'remember';
  return (
    <Panel label={t('nameUsed', { lines: linesOf(question, t), who: question.who })}>
      <div className={styles.ask}>
        <Icon name="person" />
        <p className="grow dense">
          <b>{t('nameUsed', { lines: linesOf(question, t), who: question.who })}</b>
          <br />
          <span className="soft">{t('nameUsedHint', { known: question.known.join(', '), birth: date(question.birth) })}</span>
        </p>
        <Button icon={kept ? 'check' : undefined} aria-pressed={kept} onClick={() => onAnswer(kept ? null : 'remember')}>
          {t(kept ? 'remembered' : 'remember')}
        </Button>
        <Button variant="quiet" aria-pressed={!kept} onClick={() => onAnswer(null)}>
          {t('unknown')}
        </Button>
      </div>
    </Panel>
  );
}

function WhoIsMeant({ question, answer, onAnswer }: Asked) {
  const t = useIdentityWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const title = titleOf(question, t);
  const options = [
    { value: 'record-is-right', label: t('recordIsRight'), hint: t('recordIsRightHint') },
    { value: 'other-person', label: t('otherPerson'), hint: t('otherPersonHint') },
    { value: 'unknown', label: t('unknown'), hint: t('unknownHint') },
  ].filter(({ value }) => question.answers.includes(value));
  return (
    <Panel
      tone="alert"
      title={
        <>
          <span className={styles.late}>
            <AlertTriangle size={16} />
          </span>
          {title}
        </>
      }
      meta={`${question.who} · ${dates.shortDay(question.start)}, ${question.start.slice(11)}`}
    >
      <p className="dense soft">
        <Facts question={question} />
      </p>
      {options.length > 1 && (
        <div className={styles.options}>
          <RadioCardGroup legend={title} hideLegend layout="row" options={options} value={answer} onChange={onAnswer} />
        </div>
      )}
    </Panel>
  );
}

function titleOf(question: Question, t: Translate): string {
  const lines = linesOf(question, t);
  const { who } = question;
  if (question.kind === 'ambiguous') return t('ambiguous', { lines, who });
  if (question.kind === 'other-ipp') return t('otherIpp', { lines, who });
  const onlyBirth = question.differences.length === 1 && question.differences[0]?.trait === 'birth';
  return t(onlyBirth ? 'twoBirths' : 'twoIdentities', { lines });
}

function linesOf({ rows }: Question, t: Translate): string {
  return rows.length === 1 ? t('line', { row: rows[0] ?? '' }) : t('lines', { rows: rows.join(', ') });
}

type Translate = ReturnType<typeof useIdentityWords>;

const WHY = {
  homonyms: 'homonyms',
  'ipp-shared': 'ippShared',
  'two-records': 'twoRecords',
  'no-birth-date': 'noBirthDate',
  'rows-disagree': 'rowsDisagree',
} as const;
const TRAITS = { last: 'name', first: 'firstName', birthName: 'birthName', sex: 'sex', birth: 'bornOn' } as const;
const BORN = { M: 'bornHe', F: 'bornShe' } as const;

/** What the file writes, marked, beside what the record says. */
function Facts({ question }: { question: Question }): ReactNode {
  const t = useIdentityWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  if (question.kind === 'ambiguous') return t(WHY[question.why as keyof typeof WHY] ?? 'homonyms');
  if (question.kind === 'other-ipp') {
    const { ipp, recordIpp, birth } = question;
    return t('otherIppHint', { ipp: ipp ?? '', recordIpp: recordIpp ?? '', birth: date(birth) });
  }
  const shown = (trait: string, value: string): string => (trait === 'birth' ? date(value) : value);
  const traitWord = (trait: string): string => {
    if (trait === 'birth' && (question.sex === 'M' || question.sex === 'F')) return t(BORN[question.sex]);
    return t(TRAITS[trait as keyof typeof TRAITS] ?? 'name');
  };
  const side = (which: 'incoming' | 'known'): ReactNode[] =>
    question.differences.map((difference, index) => (
      <span key={difference.trait}>
        {index > 0 && ', '}
        {traitWord(difference.trait)} <mark>{shown(difference.trait, difference[which])}</mark>
      </span>
    ));
  return (
    <>
      IPP {question.ipp}
      {question.sex === 'M' ? ', M.' : question.sex === 'F' ? ', Mme.' : '.'} {t('inFile', { what: '' }).replace(/\.$/, '')}
      {side('incoming')}. {t('inRecord', { what: '' })}
      {side('known')}
      {t(question.recordWins ? 'recordWins' : 'recordProvisional')}
    </>
  );
}
