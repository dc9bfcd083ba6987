import { Button, DataTable, EmptyState, Link, Panel, Tag, type Column } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { AnswerDialog } from './answer-dialog';
import type { CauseAnswer, CauseLine, Overview } from './operations';
import { useContinuityWords } from './words';
import styles from './continuity.module.css';

/** Why gaps open, month by month; of a cause that comes back, what was decided, and whether it still comes back. */
export function CausesPanel({ overview, mayAnswer }: { overview: Overview; mayAnswer: boolean }) {
  const t = useContinuityWords();
  const language = useLanguage();
  const [answering, setAnswering] = useState<CauseLine | null>(null);
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const most = Math.max(1, ...overview.causes.flatMap(({ byMonth }) => byMonth));
  const columns: Column<CauseLine>[] = [
    {
      id: 'cause',
      header: t('causeHead'),
      rowHeader: true,
      wrap: true,
      cell: (line) => (
        <span className="row wrap">
          {line.title ?? line.cause ?? <span className="mute">{t('notSaid')}</span>}
          {line.isRecurrent && (
            <Tag tone="late" icon="refresh">
              {t('recurrent')}
            </Tag>
          )}
        </span>
      ),
    },
    ...overview.months.map((one, index): Column<CauseLine> => ({
      id: one,
      header: month.format(new Date(`${one}-15T12:00:00Z`)),
      align: 'end',
      cell: ({ byMonth }) => <Bar count={byMonth[index] ?? 0} most={most} />,
    })),
    { id: 'total', header: t('total'), align: 'end', cell: ({ total }) => <b>{total}</b> },
    {
      id: 'answer',
      header: t('answer'),
      hideHeader: true,
      align: 'end',
      cell: (line) =>
        mayAnswer &&
        line.cause && (
          <Button
            size="sm"
            variant={line.isRecurrent && line.answers.length === 0 ? 'default' : 'quiet'}
            onClick={() => setAnswering(line)}
          >
            {t('answer')}
          </Button>
        ),
    },
  ];
  return (
    <Panel flush title={t('causes')} note={t('causesNote')}>
      <DataTable
        caption={t('causes')}
        dense
        onPhone="across"
        columns={columns}
        rows={overview.causes}
        rowKey={({ cause }) => cause ?? 'none'}
        below={({ answers }) =>
          answers.length > 0 && (
            <ul className={styles.answers}>
              {answers.map((answer) => (
                <Answer key={answer.id} answer={answer} />
              ))}
            </ul>
          )
        }
        empty={<EmptyState title={t('noCauses')} />}
      />
      {answering && <AnswerDialog line={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  );
}

/** A figure, and its length beside the others’: to be read or to be seen. */
function Bar({ count, most }: { count: number; most: number }) {
  return (
    <span className={styles.bar}>
      <svg width="24" height="14" aria-hidden>
        <rect x={24 - (24 * count) / most} y="2" width={(24 * count) / most} height="10" rx="2" fill="var(--line-strong)" />
      </svg>
      {count === 0 ? <span className="mute">0</span> : count}
    </span>
  );
}

/** The rest of the cycle: what was corrected, the rule, the version that carries it, and what came of it. */
function Answer({ answer }: { answer: CauseAnswer }) {
  const names = useTemplateNames();
  const t = useContinuityWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  const { templateKey, templateTitle, version, draft, inForceOn, days, before, after } = answer;
  const title = names.template(templateTitle ?? templateKey ?? '');
  const shown = version ?? draft;
  const says = answer.says as 'gone';
  return (
    <li>
      <p>
        <b>{answer.element}</b> · {t('ruleIs', { rule: answer.rule })}
      </p>
      <p className="small soft">
        {t('decided', { date: near.short(answer.decidedOn), by: answer.by })}
        {templateKey && (
          <>
            {' · '}
            <Link href={`/parcours-types?parcours=${encodeURIComponent(templateKey)}${shown ? `&version=${shown}` : ''}`}>
              {version && inForceOn
                ? t('inForce', { title, version, date: near.short(inForceOn) })
                : t(draft ? 'inDraft' : 'toWrite', { title, version: draft ?? '' })}
            </Link>
          </>
        )}
        {(!templateKey || version) && ` · ${t(says, { days, before, after })}`}
      </p>
    </li>
  );
}
