import { holds, type JobFunction, type Permission } from '@jalon/access';
import { isGrown } from '@jalon/domain/patient';
import { Banner, Button, Dialog, ErrorState, MenuButton, PageState, Skeleton } from '@jalon/ui';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ActsList } from '../features/activity/acts-list';
import { AppointmentDialog } from '../features/appointment/appointment-dialog';
import { AppointmentsPanel } from '../features/appointment/appointments-panel';
import { PlanDialog } from '../features/appointment/plan-dialog';
import { AssessmentsPanel } from '../features/assessment/assessments-panel';
import { AwaitedPanel } from '../features/assessment/awaited-panel';
import { ComplexPanel } from '../features/assessment/complex-panel';
import { useFillMilestone } from '../features/assessment/fill-milestone';
import { StartCallButton } from '../features/call/start-call-button';
import { FamilyCharterPanel } from '../features/charter/family-charter';
import { CirclePanel } from '../features/circle/circle-panel';
import { DeathBanner } from '../features/death/death-banner';
import { SayDeathDialog } from '../features/death/say-death-dialog';
import { useDeathWords } from '../features/death/words';
import { EmergencyBanner } from '../features/emergency/emergency-banner';
import { LadderPanel } from '../features/ladder/ladder-panel';
import { useToldVisits } from '../features/ladder/use-told-visits';
import { awaitedIn } from '../features/pathway/gap-says';
import { GapsPanel } from '../features/pathway/gaps-panel';
import { useNextStep, useReferent } from '../features/pathway/next-step';
import { PathwayPanel } from '../features/pathway/pathway-panel';
import { PivotDialog } from '../features/pathway/pivot-dialog';
import { WhoToCall } from '../features/pathway/who-to-call';
import { FileHead, HeadBlock } from '../features/patient/file-head';
import styles from '../features/patient/file.module.css';
import { HistoryPanel } from '../features/patient/history-panel';
import { IdentityPanel } from '../features/patient/identity-panel';
import { PATIENT_FILE, type File } from '../features/patient/operations';
import { usePatientWords } from '../features/patient/words';
import { PrescriptionPanel } from '../features/prescription/prescription-panel';
import { AddressesPanel } from '../features/address/addresses-panel';
import { RelativesPanel } from '../features/relatives/relatives-panel';
import { useSession } from '../features/session/session';
import { QuickTask } from '../features/task/quick-task';
import { TasksPanel } from '../features/task/tasks-panel';
import { MessagesPanel } from '../features/transmission/messages-panel';

/** A patient's file: who, the way, who is around, what is to be done. Each part is there for those who may see it. */
export function PatientPage() {
  const t = usePatientWords();
  const { id = '' } = useParams({ strict: false });
  const { data, error, loading, refetch } = useQuery(PATIENT_FILE, { variables: { id } });
  const file = data?.patientFile;
  const closed = useClosedMeanwhile(id, data);
  if (file) return <OpenFile key={file.id} file={file} />;
  const back = { href: '/patients', label: t('backToPatients') };
  if (data)
    return (
      <PageState title={t(closed ? 'closedNow' : 'notFound')} back={back}>
        <Button href="/patients">{t('backToPatients')}</Button>
      </PageState>
    );
  return (
    <PageState title={t('file')} back={back}>
      {error ? (
        <ErrorState title={t('failed')} onRetry={() => void refetch()} retrying={loading} />
      ) : (
        <Skeleton lines={16} lineHeight={40} />
      )}
    </PageState>
  );
}

/** A file that was open here and is not any more: said so, and nothing of it stays in the page's memory. */
function useClosedMeanwhile(id: string, data: { patientFile?: unknown } | undefined): boolean {
  const { cache } = useApolloClient();
  const [seen, setSeen] = useState<string | null>(null);
  if (data?.patientFile && seen !== id) setSeen(id);
  const closed = seen === id && data !== undefined && !data.patientFile;
  useEffect(() => {
    if (!closed) return;
    cache.evict({ id: cache.identify({ __typename: 'PatientFile', id }) });
    cache.gc();
  }, [cache, closed, id]);
  return closed;
}

function OpenFile({ file }: { file: File }) {
  const t = usePatientWords();
  const d = useDeathWords();
  const { me, today } = useSession();
  const [planning, setPlanning] = useState<{ what: string } | null>(null);
  const [naming, setNaming] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const [declaring, setDeclaring] = useState(false);
  const referent = useReferent(file);
  const next = useNextStep(file);
  const may = (permission: Permission) => file.takesPart && holds(me.function as JobFunction, permission);
  const who = file.administrative;
  const pathway = file.coordination?.pathway;
  const told = useToldVisits(file.id, !pathway);
  const isChild = !who?.birthDate || !isGrown(who.birthDate, today());
  const known = { patient: file.id, birthDate: who?.birthDate ?? null, sex: who?.sex ?? null };
  const milestones = useFillMilestone({ ...known, mayWrite: may('assessment.write') && !who?.deceasedOn });
  const appointment = file.schedule?.appointments.find((one) => one.id === opened);
  return (
    <>
      {who && (
        <FileHead
          who={who}
          action={
            !who.deceasedOn && (
              <>
                {may('call.write') && <StartCallButton patientId={file.id} />}
                {may('death.say') && (
                  <MenuButton
                    iconOnly
                    icon="more"
                    align="end"
                    label={d('more')}
                    items={[{ id: 'death', label: d('declare'), onSelect: () => setDeclaring(true) }]}
                  />
                )}
              </>
            )
          }
        >
          {referent && <HeadBlock {...referent}>{referent.details}</HeadBlock>}
          {next && <HeadBlock {...next}>{next.details}</HeadBlock>}
        </FileHead>
      )}
      <div className={styles.page}>
        {file.emergencyUntil ? (
          <EmergencyBanner patient={file.id} until={file.emergencyUntil} />
        ) : (
          !file.takesPart && <Banner tone="info" title={t('readOnly')} />
        )}
        <DeathBanner
          patientId={file.id}
          mayConfirm={may('death.confirm')}
          contact={may('task.write') && <ContactWithRelatives patientId={file.id} />}
        />
        {file.coordination && (
          <div className={styles.way}>
            <PathwayPanel file={file} mayChange={may('pathway.change')} onAppointment={setOpened} fill={milestones.fill} />
          </div>
        )}
        <div className={styles.columns}>
          <div className={styles.now}>
            <GapsPanel
              file={file}
              mayChange={may('pathway.change')}
              told={told}
              onAct={(gap) =>
                gap.code === 'no-pivot' || gap.code === 'pivot-absent' ? setNaming(true) : setPlanning({ what: awaitedIn(gap) })
              }
            />
            {may('assessment.write') && !who?.deceasedOn && <AwaitedPanel {...known} />}
            {pathway && <LadderPanel patientId={file.id} mayChange={may('pathway.change')} />}
            {file.schedule && (
              <AppointmentsPanel file={file} mayPlan={may('appointment.plan')} onPlan={() => setPlanning({ what: '' })} />
            )}
            <WhoToCall file={file} mayChange={may('pathway.change')} />
            {file.coordination && may('message.read') && (
              <div id="messages">
                <MessagesPanel patientId={file.id} />
              </div>
            )}
            {may('task.read') && <TasksPanel patientId={file.id} />}
          </div>
          <div className={styles.main}>
            {holds(me.function as JobFunction, 'prescription.read') && (
              <PrescriptionPanel patientId={file.id} mayWrite={may('prescription.draft') && !who?.deceasedOn} />
            )}
            <HistoryPanel file={file} maySeeJournal={may('journal.read-patient')} mayReport={may('journal.report')}>
              {may('activity.read') && <ActsList patient={file.id} mayCorrect={may('activity.correct')} />}
            </HistoryPanel>
          </div>
          <div className={styles.around}>
            <CirclePanel
              file={file}
              mayChange={may('circle.change')}
              mayWrite={may('message.write')}
              mayOppose={may('circle.oppose')}
              onWrite={writeMessage}
            />
            {pathway && isChild && <FamilyCharterPanel patient={file.id} mayNote={may('charter.note')} />}
            {who && <IdentityPanel who={who} />}
            <AddressesPanel patient={file.id} mayChange={may('patient.addresses')} />
            <RelativesPanel file={file} mayChange={may('patient.relatives')} />
            {holds(me.function as JobFunction, 'assessment.read') && (
              <AssessmentsPanel {...known} mayWrite={may('assessment.write') && !who?.deceasedOn} />
            )}
            {pathway && (
              <ComplexPanel
                patient={file.id}
                pathway={pathway}
                mayChange={may('pathway.change') && pathway.status === 'active'}
              />
            )}
          </div>
        </div>
      </div>
      {milestones.dialog}
      {declaring && <SayDeathDialog patientId={file.id} onClose={() => setDeclaring(false)} />}
      {planning && <PlanDialog file={file} what={planning.what} onClose={() => setPlanning(null)} />}
      {naming && pathway && <PivotDialog file={file} pathway={pathway} onClose={() => setNaming(false)} />}
      {appointment && <AppointmentDialog one={appointment} mayPlan={may('appointment.plan')} onClose={() => setOpened(null)} />}
    </>
  );
}

/** Offered after a death, never done by itself: a task that somebody gives, in her own words. */
function ContactWithRelatives({ patientId }: { patientId: string }) {
  const d = useDeathWords();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{d('bereavement')}</Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={d('bereavement')} size="sm">
        <QuickTask patientId={patientId} narrow onDone={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

/** From a line of the circle to where one writes: the addressee is chosen there. */
function writeMessage(): void {
  const area = document.querySelector<HTMLElement>('#messages textarea, #messages input[type="text"]');
  area?.scrollIntoView({ block: 'center' });
  area?.focus();
}
