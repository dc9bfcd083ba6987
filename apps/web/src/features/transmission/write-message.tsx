import {
  Button,
  Checkbox,
  Field,
  FieldError,
  IconButton,
  Sentence,
  SentenceMenu,
  TextArea,
  TextInput,
  useToast,
} from '@jalon/ui';
import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { SEND_MESSAGE, WHOM_TO_WRITE, type Whom } from './operations';
import styles from './transmission.module.css';
import { useDraft } from '../session/drafts';
import { useTransmissionWords } from './words';

export interface Answered {
  id: string;
  who: string;
}

interface WriteMessageProps {
  patientId: string;
  /** The message being answered: its sender is the addressee. */
  answering?: Answered | null;
  onDone?: () => void;
  /** Words to start from, when there is no draft: what a call just found. */
  start?: string;
  /** Chooses the first member of this function: 'physician'. */
  toFunction?: string;
  /** The addressees and the acknowledgement are shown at once, not only when writing begins. */
  open?: boolean;
}

const CIRCLE = 'circle';
const keyOf = ({ unitId, situationId }: Whom) => (situationId ? `${unitId}/${situationId}` : String(unitId));
const PROBLEMS = ['empty-message', 'too-long', 'not-in-circle', 'nobody-to-tell', 'unreachable'] as const;
type Problem = (typeof PROBLEMS)[number];

/** A line at rest; writing opens to whom it goes and whether an acknowledgement is asked. Enter goes to the next line, never away. */
export function WriteMessage({ patientId, answering = null, onDone, start, toFunction, open = false }: WriteMessageProps) {
  const t = useTransmissionWords();
  const { show } = useToast();
  const { text, setText, kept } = useDraft(answering ? `answer.${answering.id}` : `file.${patientId}`, start);
  const [writing, setWriting] = useState(open || text !== '');
  const [to, setTo] = useState<string | null>(null);
  const [ackWanted, setAckWanted] = useState(Boolean(toFunction));
  const [problem, setProblem] = useState<Problem | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const asked = writing || answering !== null;
  const { data } = useQuery(WHOM_TO_WRITE, { variables: { patient: patientId }, skip: !asked });
  const [send, { loading }] = useMutation(SEND_MESSAGE, { refetchQueries: 'active' });
  const whom = data?.whomToWrite ?? [];
  const wanted = toFunction ? whom.find((one) => one.function === toFunction) : undefined;
  const chosen = to ?? (wanted ? keyOf(wanted) : CIRCLE);

  useEffect(() => {
    if (asked && !open) area.current?.focus();
  }, [asked, open]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setProblem('empty-message');
    const addressee = whom.find((one) => keyOf(one) === chosen);
    const { unitId, situationId } = addressee ?? {};
    const named = !answering && unitId !== undefined ? [{ unitId, situationId: situationId ?? null }] : [];
    try {
      const message = { patient: patientId, body: text, to: named, ackWanted, answers: answering?.id ?? null };
      const answer = (await send({ variables: { message } })).data?.sendMessage;
      if (answer?.__typename === 'Refused') return setProblem(PROBLEMS.find((code) => code === answer.code) ?? 'unreachable');
      setText('');
      setProblem(null);
      setWriting(open);
      show({ message: t('messageSent'), tone: 'done' });
      onDone?.();
    } catch {
      setProblem('unreachable');
    }
    return undefined;
  };

  if (!asked)
    return (
      <form className={styles.rest} onSubmit={(event) => void submit(event)}>
        <Field label={t('writeTo')} hideLabel className="grow">
          <TextInput
            placeholder={t('write')}
            value={text}
            onFocus={() => setWriting(true)}
            onChange={(event) => {
              setText(event.target.value);
              setWriting(true);
            }}
          />
        </Field>
        <Button onClick={() => setWriting(true)}>{t('send')}</Button>
      </form>
    );
  return (
    <form className={styles.write} onSubmit={(event) => void submit(event)}>
      {answering ? (
        <p className="between">
          <span className="soft">{t('answering', { who: answering.who })}</span>
          <IconButton icon="cross" variant="quiet" size="sm" label={t('stopAnswering')} onClick={onDone} />
        </p>
      ) : (
        <Sentence>
          <SentenceMenu
            label={t('whom')}
            value={chosen}
            onChange={setTo}
            options={[
              { value: CIRCLE, label: t('wholeCircle') },
              ...whom.map((one) => ({
                value: keyOf(one),
                label: one.person ? [one.person, one.title].filter(Boolean).join(', ') : t('wholeUnit', { unit: one.unit }),
              })),
            ]}
          />
        </Sentence>
      )}
      <Field label={t('writeTo')} hideLabel>
        <TextArea ref={area} rows={3} placeholder={t('write')} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <FieldError>{problem && t(problem)}</FieldError>
      <div className="between">
        <Checkbox label={t('askAck')} checked={ackWanted} onChange={(event) => setAckWanted(event.target.checked)} />
        <span className="row">
          {kept && <span className="small mute">{t('draftKept')}</span>}
          <Button type="submit" busy={loading}>
            {t('send')}
          </Button>
        </span>
      </div>
    </form>
  );
}
