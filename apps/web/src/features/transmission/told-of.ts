import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import type { InboxItem, NoticeItem } from './operations';
import { useTransmissionWords } from './words';

const WHATS = [
  'added',
  'moved',
  'changed',
  'cancelled',
  'request-requested',
  'request-returned',
  'request-verified',
  'request-prepared',
  'request-signed',
  'request-refused',
  'request-sent',
  'request-acknowledged',
  'request-withdrawn',
  'prescription-changed',
  'prescription-prepared',
  'prescription-refused',
  'prescription-given',
  'prescription-acknowledged',
  'medical-opinion-asked',
  'medical-opinion-given',
] as const;

/** What an item says that it was and is: a visit's day and hour, or nothing to compare. */
export interface Told {
  patient: string;
  patientId: string;
  what: string;
  before: string | null;
  after: string | null;
}

/** Puts an item of a notice into words. What the sending feature wrote is read with care: an unknown shape is told by its name alone. */
export function useToldOf(): (item: NoticeItem) => Told {
  const t = useTransmissionWords();
  const { me } = useSession();
  const { shortDay, dayHour } = useDates(me.timeZone);
  const moment = (side: unknown): string | null => {
    const start = field(side, 'start') ?? field(side, 'startsAt') ?? field(side, 'starts_at');
    if (start === null) return null;
    // A local start keeps the hour that the file wrote; an instant is shown in the organisation's zone.
    return /[Z+]|-\d\d:\d\d$/.test(start.slice(10)) ? dayHour(start) : `${shortDay(start)} ${start.slice(11, 16)}`.trim();
  };
  return (item) => {
    const what = WHATS.find((one) => one === item.what) ?? 'other';
    const [before, after] = [part(item.data, 'before'), part(item.data, 'after')];
    const patient = `${item.patient.familyName} ${item.patient.givenName}`.trim();
    return {
      patient,
      patientId: item.patient.id,
      what: t(what),
      before: moment(before),
      after: what === 'cancelled' ? null : moment(after),
    };
  };
}

/** The line by which somebody recognises it in a list. */
export function useTitleOf(): (item: InboxItem) => string {
  const t = useTransmissionWords();
  return (item) => {
    switch (item.kind) {
      case 'message':
        return item.patient ? `${item.patient.familyName} ${item.patient.givenName}` : t('messages');
      case 'schedule':
        return t('kindSchedule', { count: item.items.length });
      case 'prescription':
        return t('kindPrescription');
      case 'medical-opinion':
        return t('kindOpinion');
      case 'identity':
        return t('kindIdentity');
      default:
        return t('kindRequest');
    }
  };
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
}

function field(value: unknown, key: string): string | null {
  const found = part(value, key);
  return typeof found === 'string' ? found : null;
}
