import { DATA_CLASSES, FUNCTIONS, JOB_FUNCTIONS, type DataClass, type JobFunction } from '@jalon/access';
import { DataTable, DefinitionList, Icon, Panel, type Column } from '@jalon/ui';
import { useFunctionWords } from '../../words/function-words';
import { useAccessWords } from './access-words';
import styles from './directory.module.css';

const classesOf = (job: JobFunction): readonly DataClass[] => FUNCTIONS[job].sees;

const WAY_HOW = {
  joined: 'joinedBy',
  consent: 'consentHow',
  emergency: 'emergencyHow',
  own: 'ownHow',
  opposed: 'opposedHow',
  hidden: 'hiddenHow',
} as const;
const WAYS = Object.keys(WAY_HOW) as (keyof typeof WAY_HOW)[];

/** The very table by which the server and the database decide, in words. */
export function AccessTable({ mine }: { mine: string }) {
  const t = useAccessWords();
  const f = useFunctionWords();
  const columns: Column<JobFunction>[] = [
    {
      id: 'function',
      header: t('function'),
      rowHeader: true,
      wrap: true,
      cell: (job) => (
        <>
          {f(job)}
          {job === mine && <span className="small mute"> ({t('mine')})</span>}
          <span className={`${styles.reach} small mute`}>{t(FUNCTIONS[job].reach)}</span>
        </>
      ),
    },
    ...DATA_CLASSES.map((one): Column<JobFunction> => ({
      id: one,
      header: <span>{t(one)}</span>,
      cell: (job) =>
        classesOf(job).includes(one) ? (
          <Icon name="check" label={t('yes')} />
        ) : (
          <span className="mute">
            <span aria-hidden>–</span>
            <span className="sr">{t('no')}</span>
          </span>
        ),
    })),
    {
      id: 'reach',
      header: t('reach'),
      wrap: true,
      cell: (job) => t(job === 'identity-officer' ? 'officer' : FUNCTIONS[job].reach),
    },
  ];
  return (
    <>
      <Panel flush label={t('title')} className={styles.table}>
        <DataTable
          dense
          onPhone="across"
          caption={t('title')}
          columns={columns}
          rows={JOB_FUNCTIONS}
          rowKey={(job) => job}
          rowTone={(job) => (job === mine ? 'current' : 'plain')}
        />
      </Panel>
      <Panel title={t('ways')}>
        <DefinitionList items={WAYS.map((one) => ({ id: one, term: t(one), detail: t(WAY_HOW[one]) }))} />
      </Panel>
      <Panel title={t('legend')}>
        <DefinitionList items={DATA_CLASSES.map((one) => ({ id: one, term: t(one), detail: t(`${one}Hint`) }))} />
      </Panel>
      <p className="dense soft">{t('also')}</p>
    </>
  );
}
