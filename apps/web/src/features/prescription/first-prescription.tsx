import {
  Banner,
  Button,
  EmptyState,
  ErrorState,
  Field,
  PageHeader,
  PageState,
  Panel,
  ReadingColumn,
  ReadingPage,
  SelectInput,
  Skeleton,
  usePrintSheet,
  useToast,
} from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSession } from '../session/session';
import { CheckList } from './check-list';
import { useCheckWords } from './checks-words';
import { FirstBar } from './first-bar';
import { checksOfFirst, newLine, openFirst, type FirstForm } from './first-form';
import { FirstLine } from './first-line';
import { CHOICES, type Choices } from './first-operations';
import { FirstPractice } from './first-practice';
import { useFirstWords } from './first-words';
import styles from './first.module.css';
import { PATIENT_PRESCRIPTIONS, type Head } from './operations';
import page from './parts.module.css';
import { SlipPaper, SlipSheet } from './slip';
import { useAsText } from './use-as-text';
import { useIdentity } from './use-identity';
import { useWhen } from './use-when';
import { usePrescriptionWords } from './words';

interface Props {
  patientId: string;
  /** A prescription that was prepared and waits for its signature; null for a new one. */
  draftId: string | null;
}

/** The first prescription of nursing care at home: written by its prescriber, or prepared for him by name. */
export function FirstPrescription({ patientId, draftId }: Props) {
  const t = useFirstWords();
  const choices = useQuery(CHOICES, { variables: { patient: patientId, letters: '' } });
  const known = useQuery(PATIENT_PRESCRIPTIONS, { variables: { patient: patientId }, skip: draftId === null });
  const failed = choices.error ?? known.error;
  const back = { href: `/patients/${patientId}`, label: t('toPatient') };
  if (!choices.data || (draftId !== null && !known.data))
    return (
      <PageState title={t('title')} back={back}>
        {failed ? (
          <ErrorState title={t('failed')} onRetry={() => void Promise.all([choices.refetch(), draftId && known.refetch()])} />
        ) : (
          <Skeleton lines={14} />
        )}
      </PageState>
    );
  const of = choices.data.prescriptionChoices;
  if (!of) return <EmptyState title={t('notFound')} />;
  const draft = known.data?.patientPrescriptions.find(({ prescription }) => prescription.id === draftId)?.prescription ?? null;
  if (draftId !== null && (!draft?.draft || draft.draftActs.length === 0))
    return <EmptyState title={t('gone')} action={<Button href={`/patients/${patientId}`}>{t('toPatient')}</Button>} />;
  return <WriteFirst key={draft?.draft?.version ?? 0} choices={of} draft={draft} />;
}

function WriteFirst({ choices, draft }: { choices: Choices; draft: Head | null }) {
  const t = useFirstWords();
  const c = useCheckWords();
  const when = useWhen();
  const { me, today } = useSession();
  const p = usePrescriptionWords();
  const toast = useToast();
  const asText = useAsText();
  const { printing, print } = usePrintSheet();
  const [form, setForm] = useState<FirstForm>(() => openFirst(today(), me, draft));
  const set = (part: Partial<FirstForm>) => setForm((was) => ({ ...was, ...part }));
  const identity = useIdentity()(choices.patient);
  const checks = checksOfFirst(form, choices);
  const { lines } = form;
  const signer = choices.prescribers.find(({ person }) => person === form.prescriber);
  const waiting = draft?.draft;
  const paper = {
    patient: choices.patient,
    prescriber: signer?.name ?? '',
    rpps: signer?.rpps ?? null,
    practice: form.practice?.name ?? null,
  };
  const copy = async () => {
    await navigator.clipboard.writeText(asText(paper, lines, null));
    toast.show({ message: p('copied') });
  };
  return (
    <ReadingPage>
      <PageHeader band title={t('title')} back={{ href: `/patients/${choices.patient.id}`, label: t('toPatient') }}>
        {identity.name}, {identity.full}
      </PageHeader>
      <ReadingColumn wide>
        {waiting && (
          <Banner
            tone={waiting.state === 'refused' ? 'alert' : 'info'}
            title={t(waiting.state === 'refused' ? 'refused' : 'waits', { name: signer?.name ?? '' })}
          >
            {waiting.reason ?? t('preparedBy', { by: `${waiting.by}, ${waiting.title}`, when: when(waiting.at) })}
          </Banner>
        )}
        <div className={page.columns}>
          <div className={page.column}>
            <Panel label={t('prescriber')}>
              <div className={styles.who}>
                <Field label={t('prescriber')} hint={t('prescriberHint')} required>
                  <SelectInput
                    value={form.prescriber ?? ''}
                    disabled={me.prescriber}
                    options={[
                      { value: '', label: t('choose') },
                      ...choices.prescribers.map(({ person, name }) => ({ value: person, label: name })),
                    ]}
                    onChange={(prescriber) => set({ prescriber: prescriber || null })}
                  />
                </Field>
                <FirstPractice
                  patientId={choices.patient.id}
                  near={choices.practices}
                  practice={form.practice}
                  onPractice={(practice) => set({ practice })}
                />
              </div>
            </Panel>
            <Panel
              title={t('acts')}
              actions={
                <>
                  <Button variant="quiet" icon="print" onClick={print}>
                    {t('print')}
                  </Button>
                  <Button variant="quiet" icon="copy" onClick={() => void copy()}>
                    {p('copyDpi')}
                  </Button>
                </>
              }
            >
              {lines.map((line, index) => (
                <FirstLine
                  key={line.id}
                  line={line}
                  rank={index + 1}
                  cures={choices.cures}
                  onChange={(next) => set({ lines: lines.map((one) => (one.id === next.id ? next : one)) })}
                  onRemove={lines.length > 1 ? () => set({ lines: lines.filter(({ id }) => id !== line.id) }) : null}
                />
              ))}
              <div className={page.acts}>
                <Button
                  icon="plus"
                  onClick={() => set({ lines: [...lines, { ...newLine(today(), 0), id: crypto.randomUUID() }] })}
                >
                  {t('addLine')}
                </Button>
              </div>
            </Panel>
          </div>
          <div className={page.column}>
            <Panel title={c('title')}>
              <CheckList checks={checks} lines={lines} />
            </Panel>
          </div>
        </div>
      </ReadingColumn>
      <FirstBar
        form={form}
        draft={draft}
        patientId={choices.patient.id}
        checks={checks}
        signer={signer?.name ?? null}
        onForm={set}
      />
      {printing && (
        <SlipSheet>
          <SlipPaper {...paper} lines={lines} />
        </SlipSheet>
      )}
    </ReadingPage>
  );
}
