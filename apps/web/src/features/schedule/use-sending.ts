import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSession } from '../session/session';
import { choicesInput, NO_CHOICES, type Choices } from './choices';
import type { SaidFault } from './fault-words';
import { ABANDON, CORRECT_ROW, READ_AGAIN, SCHEDULE_PREVIEW, SEND_SCHEDULE, type Preview, type Sent } from './operations';
import { uploadSchedule } from './upload-schedule';

export type Trouble =
  | { say: 'tooLarge' | 'tooMany' | 'unreachable' | 'notYourUnit' | 'readingClosed' | 'notSent' | 'changedMeanwhile' }
  | { unreadable: SaidFault };

type Step =
  { at: 'start' } | { at: 'reading' } | { at: 'preview'; reading: string } | { at: 'sent'; sent: Sent; on: string; file: string };

/** One sending from the file to what was done; nothing is saved before `send`. */
export function useSending() {
  const { me, now } = useSession();
  const client = useApolloClient();
  const sendingUnits = me.unitNames.filter(({ kind }) => kind === 'day-hospital' || kind === 'service');
  const units = sendingUnits.length > 0 ? sendingUnits : me.unitNames;
  const [unit, setUnit] = useState(units[0]?.id ?? me.units[0] ?? 0);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [readAgain] = useMutation(READ_AGAIN);
  const [correctRow] = useMutation(CORRECT_ROW);
  const [abandonReading] = useMutation(ABANDON);
  const [sendSchedule, sending] = useMutation(SEND_SCHEDULE);

  const reading = step.at === 'preview' ? step.reading : null;
  const input = choicesInput(choices);
  const asked = useQuery(SCHEDULE_PREVIEW, {
    variables: { reading: reading ?? '', choices: input },
    skip: reading === null,
    fetchPolicy: 'network-only',
  });
  const answer = (asked.data ?? asked.previousData)?.schedulePreview;
  const preview: Preview | null =
    reading !== null && answer?.__typename === 'SchedulePreview' && answer.reading === reading ? answer : null;
  const closed = asked.data?.schedulePreview.__typename === 'Refused';

  const begin = (to: string): void => {
    setChoices(NO_CHOICES);
    setStep({ at: 'preview', reading: to });
  };
  const start = (): void => {
    setTrouble(null);
    setStep({ at: 'start' });
  };

  return {
    units,
    unit,
    setUnit,
    step,
    start,
    choices,
    choose: (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change })),
    input,
    preview,
    /** What is shown is of the choices before: the button waits for it. */
    settling: asked.loading,
    trouble:
      closed && reading !== null
        ? ({ say: 'readingClosed' } as const)
        : asked.error
          ? ({ say: 'unreachable' } as const)
          : trouble,
    busy: sending.loading,

    async read(file: Blob, name: string): Promise<void> {
      setTrouble(null);
      const before = step;
      setStep({ at: 'reading' });
      const uploaded = await uploadSchedule(unit, file, name);
      if ('reading' in uploaded) return begin(uploaded.reading);
      setStep(before.at === 'sent' ? { at: 'start' } : before);
      setTrouble('unreadable' in uploaded ? uploaded : { say: uploaded.refused });
    },

    /** The same file, for another unit or with other columns. */
    async again(change: {
      unit?: number;
      columns?: { header: string | null; index: number; field: string | null }[];
    }): Promise<void> {
      if (reading === null) return;
      const { data } = await readAgain({ variables: { reading, unit: change.unit ?? null, columns: change.columns ?? null } });
      const answered = data?.readScheduleAgain;
      if (change.unit !== undefined) setUnit(change.unit);
      if (answered?.__typename === 'ReadingKept') begin(answered.reading);
      else setTrouble({ say: 'readingClosed' });
    },

    async correct(row: string, cells: { index: number; text: string }[]): Promise<void> {
      if (reading === null) return;
      await correctRow({ variables: { reading, row, cells } });
      await asked.refetch();
    },

    async abandon(): Promise<void> {
      if (reading !== null) await abandonReading({ variables: { reading } }).catch(() => null);
      start();
    },

    async send(): Promise<void> {
      if (!preview) return;
      setTrouble(null);
      const { data } = await sendSchedule({ variables: { reading: preview.reading, choices: input, seen: preview.seen } }).catch(
        () => ({ data: null }),
      );
      const answered = data?.sendSchedule;
      if (answered?.__typename === 'ScheduleSent') {
        setStep({ at: 'sent', sent: answered, on: new Date(now()).toISOString(), file: preview.file.name });
        void client.refetchQueries({ include: 'active' });
        return;
      }
      const code = answered?.__typename === 'Refused' ? answered.code : null;
      setTrouble({
        say: code === 'changed-meanwhile' ? 'changedMeanwhile' : code === 'reading-closed' ? 'readingClosed' : 'notSent',
      });
      if (code !== 'reading-closed') await asked.refetch();
    },
  };
}

export type SendingState = ReturnType<typeof useSending>;
