import {
  ActionBar,
  Banner,
  Button,
  ErrorState,
  Field,
  PageHeader,
  PageState,
  RadioCardGroup,
  ReadingColumn,
  ReadingPage,
  Skeleton,
  TextInput,
  useToast,
} from '@jalon/ui';
import { OPEN_REQUEST_STATES } from '@jalon/domain/prescription';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../session/session';
import { openForm, readAsk, withLine, type AskForm } from './ask-form';
import { useAskWords } from './ask-words';
import { keepAsk } from './kept-asks';
import { KeptAsksBanner } from './kept-asks-banner';
import { asLines, inForceOf } from './lines-of';
import { ASK, PATIENT_PRESCRIPTIONS, type Head, type Sheet } from './operations';
import { PhotoField } from './photo-field';
import { RefusalBanner, useRefusalWords } from './refusal-banner';
import { sendPhoto } from './send-document';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';
import { isSheet, useStep, type StepRefusal } from './use-step';
import { WantedFields } from './wanted-fields';
import { WhyFields } from './why-fields';
import { usePrescriptionWords } from './words';

/** « Demander une modification », from the phone between two homes, or for a practice on the telephone. */
export function NewRequest({ patientId, lineId }: { patientId: string; lineId: string | null }) {
  const t = useAskWords();
  const p = usePrescriptionWords();
  const { data, error, refetch } = useQuery(PATIENT_PRESCRIPTIONS, { variables: { patient: patientId } });
  const heads = (data?.patientPrescriptions ?? [])
    .map(({ prescription }) => prescription)
    .filter((head) => head.mayAsk && inForceOf(head));
  const [chosen, setChosen] = useState<string | null>(null);
  const back = { href: `/patients/${patientId}`, label: p('backToPatient') };
  if (!data)
    return (
      <PageState title={t('title')} back={back}>
        {error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={12} />}
      </PageState>
    );
  const ofLine = heads.find((head) => asLines(inForceOf(head)?.lines).some(({ id }) => id === lineId));
  const head = heads.find(({ id }) => id === chosen) ?? ofLine ?? (heads.length === 1 ? heads[0] : null);
  if (heads.length === 0)
    return (
      <PageState title={t('none')} back={back}>
        {t('noneWhy')}
      </PageState>
    );
  if (!head) return <ChoosePrescription heads={heads} back={back} onChoose={setChosen} />;
  const open = data.patientPrescriptions.flatMap(({ requests }) => requests).filter(({ state }) => WAITED_FOR.includes(state));
  return <AskPage key={head.id} head={head} lineId={lineId} open={open} />;
}

/** While one of these stands on a line, a second request leads to it. */
const WAITED_FOR: readonly string[] = OPEN_REQUEST_STATES;

const askedAlready = (refusal: StepRefusal | null) => {
  const request = refusal?.code === 'already-asked' ? refusal.data['request'] : null;
  return typeof request === 'string' ? request : null;
};

interface ChoiceProps {
  heads: readonly Head[];
  back: { href: string; label: string };
  onChoose: (id: string) => void;
}

function ChoosePrescription({ heads, back, onChoose }: ChoiceProps) {
  const t = useAskWords();
  const words = useLineWords();
  const { me } = useSession();
  return (
    <PageState title={t(me.function === 'town-nurse' ? 'title' : 'titlePhone')} back={back}>
      <RadioCardGroup
        legend={t('whichPrescription')}
        value={null}
        onChange={onChoose}
        options={heads.map((head) => ({
          value: head.id,
          label: asLines(inForceOf(head)?.lines)
            .map((line) => words.act(line.act))
            .join(', '),
          hint: head.prescriber.civility ? `${head.prescriber.civility} ${head.prescriber.family}` : head.prescriber.family,
        }))}
      />
    </PageState>
  );
}

function AskPage({ head, lineId, open }: { head: Head; lineId: string | null; open: readonly Sheet[] }) {
  const t = useAskWords();
  const w = usePrescriptionWords();
  const words = useLineWords();
  const { me, today } = useSession();
  const navigate = useNavigate();
  const identity = useIdentity()(head.patient);
  const { run, busy, refusal, setRefusal } = useStep();
  const lines = asLines(inForceOf(head)?.lines);
  const [form, setForm] = useState<AskForm>(() => openForm(lines, today(), lineId));
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState(false);
  const [photo, setPhoto] = useState<File | null>(null);
  const toast = useToast();
  const why = useRefusalWords();
  const change = (part: Partial<AskForm>) => setForm((was) => ({ ...was, ...part }));
  const asked = readAsk(form, lines);
  const byTelephone = me.function !== 'town-nurse';
  const [lack] = asked.lacks;
  const already =
    open.find((sheet) => sheet.prescription.id === head.id && sheet.lineId === form.lineId)?.id ?? askedAlready(refusal);

  const send = async (verified: boolean) => {
    setTried(true);
    const { line, wanted } = asked;
    if (asked.lacks.length > 0 || !line || !wanted || !form.reason) return;
    const ask = { prescription: head.id, line: line.id, wanted, reason: form.reason, words: form.words.trim() || null };
    const telephone = byTelephone ? { caller: form.caller.trim() || null, callerPhone: null, practiceName: null } : null;
    const answer = await run(ASK, { input: { ...ask, telephone, verified } });
    if (isSheet(answer)) {
      // The request has left: a photo that does not follow takes nothing back, and is attached again from the request.
      const sent = photo && (await sendPhoto(photo, answer.id));
      if (sent && typeof sent !== 'string') toast.show({ message: t('photoLost', { why: why(sent) }), tone: 'late' });
      return void navigate({ to: '/demandes/$id', params: { id: answer.id }, replace: true });
    }
    if (answer.code === 'unreachable' && !byTelephone) {
      setRefusal(null);
      keepAsk({ ...ask, situation: me.situation });
      setKept(true);
    }
  };

  return (
    <ReadingPage>
      <PageHeader
        band
        title={t(byTelephone ? 'titlePhone' : 'title')}
        back={{ href: `/patients/${head.patient.id}`, label: w('backToPatient') }}
      >
        {identity.name}, {identity.born}
      </PageHeader>
      <ReadingColumn>
        <KeptAsksBanner />
        {byTelephone && (
          <Banner>
            {t(head.practiceReads ? 'forPractice' : 'forPracticeNoAccount', {
              practice: head.practiceName ?? w('practice'),
            })}
          </Banner>
        )}
        <RadioCardGroup
          legend={t('whichLine')}
          value={form.lineId}
          onChange={(id) => {
            const line = lines.find((one) => one.id === id);
            setKept(false);
            if (line) setForm((was) => withLine(was, line));
          }}
          options={lines.map((line) => ({
            value: line.id,
            label: words.act(line.act),
            hint: `${words.frequency(line.frequency)}, ${words.period(line)}`,
          }))}
        />
        {already ? (
          <Banner tone="warning" live action={<Button href={`/demandes/${already}`}>{t('seeIt')}</Button>}>
            {t('already')}
          </Banner>
        ) : null}
        {!already && (
          <RadioCardGroup
            legend={t('whatIsWrong')}
            layout="grid"
            mark="tick"
            value={form.wrong}
            onChange={(wrong) => change({ wrong, reason: null })}
            options={(['frequency', 'dates', 'act', 'device'] as const).map((wrong) => ({
              value: wrong,
              label: t(wrong),
            }))}
          />
        )}
        {!already && asked.line && form.wrong && <WantedFields form={form} asked={asked} line={asked.line} change={change} />}
        {!already && form.wrong && (
          <WhyFields key={form.wrong} form={form} act={asked.line?.act} contact={head.contact} change={change} />
        )}
        {!already && form.wrong && <PhotoField photo={photo} onPhoto={setPhoto} />}
        {byTelephone && !already && (
          <Field label={t('caller')} hint={t('callerHint')}>
            <TextInput value={form.caller} onChange={(event) => change({ caller: event.target.value })} />
          </Field>
        )}
        {!already && <RefusalBanner refusal={refusal} />}
      </ReadingColumn>
      <ActionBar
        note={
          kept && !already ? (
            <Banner tone="offline" live>
              {t('keptHere')} {photo && t('photoLater')}
            </Banner>
          ) : (
            tried &&
            lack && (
              <Banner tone="warning" live>
                {t(`lacks_${lack}`)}
              </Banner>
            )
          )
        }
      >
        {byTelephone && (
          <Button size="touch" busy={busy} onClick={() => void send(false)}>
            {t('record')}
          </Button>
        )}
        <Button
          variant="primary"
          size="touch"
          full={!byTelephone}
          busy={busy}
          disabled={!!already || kept}
          onClick={() => void send(byTelephone)}
        >
          {byTelephone
            ? t('recordAndHandOn')
            : head.pivot
              ? t('sendTo', { name: [`${head.pivot.given} ${head.pivot.family}`, head.pivot.title].filter(Boolean).join(', ') })
              : t('send')}
        </Button>
      </ActionBar>
    </ReadingPage>
  );
}
