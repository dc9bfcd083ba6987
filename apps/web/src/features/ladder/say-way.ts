import type { ChaseChannel } from '@jalon/domain/continuity';
import { sexOf } from '@jalon/domain/patient';
import type { IconName } from '@jalon/ui';
import type { LadderEvent, Visit, Way } from './operations';
import type { LadderWords } from './words';

export const CHANNEL_ICONS: Record<ChaseChannel, IconName> = {
  phone: 'phone',
  sms: 'message',
  letter: 'mail',
  email: 'send',
  relative: 'users',
  professional: 'person',
};

/** « 25 mois », « 4 ans 3 mois »: months until three years, as the key ages say it. */
export function ageSays(t: LadderWords, months: number): string {
  if (months < 36) return t('months', { count: months });
  const years = t('years', { count: Math.floor(months / 12) });
  return months % 12 === 0 ? years : t('yearsMonths', { years, months: t('months', { count: months % 12 }) });
}

/** « né à 28 SA + 4 », and of whom a twin. */
export function bornSays(t: LadderWords, { termWeeks, termDays, sex }: Way): string | null {
  if (termWeeks === null || termWeeks === undefined) return null;
  return t(`term${sexOf(sex)}`, { weeks: termWeeks, days: termDays ?? 0 });
}

export function twinSays(t: LadderWords, { twins, sex }: Way): string | null {
  const [first] = twins;
  if (!first) return null;
  if (twins.length > 1) return t('multiple', { names: twins.join(', ') });
  return t(`twin${sexOf(sex)}`, { name: first });
}

/** What was written is sent; what was spoken was answered or not. */
export function trySays(t: LadderWords, { channel, outcome }: Pick<LadderEvent, 'channel' | 'outcome'>): string {
  const isWritten = channel === 'letter' || channel === 'sms' || channel === 'email';
  const came = isWritten && outcome === 'message-left' ? 'sent' : (outcome as 'reached');
  return t('aTry', { channel: t(channel as 'phone'), outcome: t(came) });
}

export function eventSays(t: LadderWords, event: LadderEvent, date: (iso: string) => string): string {
  if (event.act === 'chase') return trySays(t, event);
  const exit = event.exit ? t(event.exit as 'moved') : '';
  return t(`happened-${event.act}` as 'happened-leave', { exit, reason: event.reason ?? '', date: date(event.on) });
}

export function sourceSays(t: LadderWords, event: Pick<LadderEvent, 'source' | 'toldBy'>): string | null {
  if (!event.source) return null;
  const source = t(`source-${event.source}` as 'source-letter');
  return event.toldBy ? `${source}, ${event.toldBy}` : source;
}

/** Where it is known from that this visit took place, when it was not written by whoever saw the person. */
export function sourceOfVisit(t: LadderWords, way: Way, visit: Pick<Visit, 'id'>): string | null {
  const event = way.events.filter((one) => one.visit === visit.id && one.act === 'record-visit').at(-1);
  return event ? sourceSays(t, event) : null;
}

/** A visit as plain text for the practice’s own software: one fact a line. */
export function visitAsText(t: LadderWords, way: Way, visit: Visit, date: (iso: string) => string): string {
  const event = way.events.filter((one) => one.visit === visit.id && one.act === 'record-visit').at(-1);
  const source = sourceOfVisit(t, way, visit);
  const name = `${way.familyName} ${way.givenName}`;
  return [
    t('textHead', { title: visit.title, date: date(visit.doneOn ?? visit.to) }),
    t('textWho', { name, born: t(`born${sexOf(way.sex)}`), birth: date(way.birth) }),
    bornSays(t, way) ?? '',
    visit.result ?? '',
    source ? t('textSource', { source }) : '',
    event?.by ?? '',
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
