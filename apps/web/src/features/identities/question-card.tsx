import { ActDialog, Banner, Button, Field, Panel, SelectInput, TextArea, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { CorrectIdentity, type Corrected } from './correct-identity';
import styles from './identities.module.css';
import { ElsewherePart } from './elsewhere-part';
import { MergeDialog } from './merge-dialog';
import { useMergeWords } from './merge-words';
import { SETTLE, type Question } from './operations';
import { TraitsTable } from './traits-table';
import { useRefusalPhrase } from './refusal-phrase';
import { useIdentitiesWords } from './words';

const KINDS = [
  ...(['traits-differ', 'name-to-check', 'other-ipp', 'ipp-missing', 'ambiguous', 'collision'] as const),
  ...(['possible-duplicate', 'provisional', 'known-elsewhere', 'wrong-patient'] as const),
] as const;
const ANSWERS = ['this-record', 'record-is-right', 'identity-corrected', 'other-person', 'not-the-same', 'checked'] as const;
type Answer = (typeof ANSWERS)[number];

/** One question: what the file writes, what the record says, and the gestures that settle it. */
export function QuestionCard({ question }: { question: Question }) {
  const t = useIdentitiesWords();
  const merge = useMergeWords();
  const [merging, setMerging] = useState(false);
  const phrase = useRefusalPhrase();
  const dates = useDates();
  const { show } = useToast();
  const [asked, setAsked] = useState<Answer | null>(null);
  const [note, setNote] = useState('');
  const [record, setRecord] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [settle, { loading }] = useMutation(SETTLE, { refetchQueries: 'active' });
  const kind = KINDS.find((one) => one === question.kind);
  const answers = ANSWERS.filter((one) => question.answers.includes(one));
  const suspicion = (['same-ins', 'same-traits', 'close-names'] as const).find((one) => one === question.suspicion);
  const close = () => {
    setAsked(null);
    setProblem(null);
  };

  const send = async (how: Answer, corrected: Corrected | null = null) => {
    setProblem(null);
    try {
      const { data } = await settle({
        variables: { question: question.id, how, note: note || null, record: record || null, corrected },
      });
      const answer = data?.settleIdentity;
      if (answer?.__typename !== 'IdentitySettled') return setProblem(phrase(answer?.__typename === 'Refused' ? answer : null));
      show({ message: answer.freed > 0 ? t('freed', { count: answer.freed }) : t('settled'), tone: 'done' });
      close();
    } catch {
      setProblem(t('unreachable'));
    }
  };

  // One record beside another organisation's: its traits stand in that table already.
  const [own, second] = question.identities;
  const comparedBelow = question.elsewhere.length > 0 && !question.written && !second ? own : undefined;
  const origin = [
    t('from', { unit: question.unitName, date: dates.dayHour(question.raisedAt) }),
    question.raisedBy && t('by', { name: question.raisedBy }),
    question.file && t('inFile', { file: question.file }),
  ].filter(Boolean);
  return (
    <Panel as="article" title={kind ? t(kind) : t('other')} note={<span className="small mute">{origin.join(' · ')}</span>}>
      <div className="fields">
        {question.followedElsewhere && question.elsewhere.length === 0 && <Banner tone="info">{t('elsewhere')}</Banner>}
        {suspicion && <Banner tone="info">{t(suspicion)}</Banner>}
        {question.note && <p>{question.note}</p>}
        {comparedBelow ? <OwnRecord one={comparedBelow} /> : <TraitsTable question={question} />}
        {question.elsewhere.map((record) => (
          <ElsewherePart key={record.identity} question={question} record={record} />
        ))}
        <div className={styles.answers}>
          {question.mayMerge && <Button onClick={() => setMerging(true)}>{merge('merge')}</Button>}
          {answers.map((one) => (
            <Button key={one} onClick={() => setAsked(one)}>
              {t(one)}
            </Button>
          ))}
        </div>
      </div>
      {merging && <MergeDialog question={question} onClose={() => setMerging(false)} />}
      {asked === 'identity-corrected' && (
        <CorrectIdentity
          identities={question.identities}
          busy={loading}
          problem={problem}
          onSave={(corrected) => void send('identity-corrected', corrected)}
          onClose={close}
        />
      )}
      {asked && asked !== 'identity-corrected' && (
        <ActDialog onClose={close} title={t(asked)} actLabel={t('settle')} busy={loading} onAct={() => void send(asked)}>
          <p>{t(asked === 'not-the-same' && question.kind === 'known-elsewhere' ? 'notTheSameElsewhere' : `${asked}Hint`)}</p>
          {asked === 'this-record' && (
            <Field label={t('which')} required>
              <SelectInput
                options={[{ value: '', label: '' }, ...recordsOf(question.identities, dates.date)]}
                value={record}
                onChange={setRecord}
              />
            </Field>
          )}
          <Field label={t('note')} hint={t('noteHint')}>
            <TextArea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
          {problem && <Banner tone="alert">{problem}</Banner>}
        </ActDialog>
      )}
    </Panel>
  );
}

function OwnRecord({ one }: { one: Question['identities'][number] }) {
  const t = useIdentitiesWords();
  return (
    <p>
      <b>{`${one.usedFamilyName} ${one.usedGivenName}`}</b>
      {one.ipp && <span className="mute"> · {t('recordIpp', { ipp: one.ipp })}</span>}
    </p>
  );
}

function recordsOf(identities: Question['identities'], date: (iso: string) => string) {
  return identities.map(({ id, usedFamilyName, usedGivenName, birthDate, ipp }) => ({
    value: id,
    label: [`${usedFamilyName} ${usedGivenName}`, date(birthDate), ipp].filter(Boolean).join(', '),
  }));
}
