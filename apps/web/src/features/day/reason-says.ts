import { REQUEST_REASONS } from '@jalon/domain/prescription';
import { namesPerson } from '@jalon/domain/schedule';
import type { IconName } from '@jalon/ui';
import { useLanguage } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import type { DayReason, DayRow, DayVisit } from './day-query';
import { useReasonWords } from './reason-words';
import { usePlanWords } from './plan-words';
import type { Moments } from './use-moments';
import { useWorkWords } from './work-words';

export interface SaidReason {
  /** What stands before the title: bars, the triangle, an icon, a disc. */
  mark: { kind: 'bars'; level: 1 | 2 | 3 } | { kind: 'late' } | { kind: 'icon'; icon: IconName } | { kind: 'due' };
  title: string;
  note: string | null;
  sentence: string;
  /** From whose hands it comes, and how often it was put off before. */
  past: string | null;
  action: string;
}

export type Says = (reason: DayReason, patient: DayRow['patient']) => SaidReason;

/** A child is never said late: a visit is to be caught up. */
const isChild = (patient: DayRow['patient']): boolean => patient?.age !== undefined && (patient?.age ?? 99) < 18;

const text = (data: Record<string, unknown>, key: string): string => {
  const value = data[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Who reads: nobody is told to ask herself. */
type Reader = { givenName: string; familyName: string };

/** A reason in words: its family, its hour, one sentence of fact, its action. */
export function useReasonSays(at: Moments, visits: readonly DayVisit[], reader: Reader): Says {
  const t = useReasonWords();
  const p = usePlanWords();
  const w = useWorkWords();
  const language = useLanguage();
  const names = useTemplateNames();
  const signOf = (code: string) => Object.entries(REQUEST_REASONS).find(([known]) => known === code)?.[1].label[language] ?? code;
  const visitOf = (reason: DayReason) =>
    reason.about.kind === 'visit' ? visits.find(({ id }) => id === reason.about.id) : undefined;
  const secure = (severity: number) => {
    const level = severity >= 3 ? 3 : severity === 2 ? 2 : 1;
    const title = t(level === 3 ? 'critical' : level === 2 ? 'serious' : 'watch');
    return { mark: { kind: 'bars', level } as const, title };
  };
  const before = (moment: string | null) => {
    if (!moment) return null;
    if (moment.length === 10) return t('until', { day: at.shortDay(moment) });
    const day = at.dayOfMoment(moment);
    const hour = at.hour(moment);
    if (Date.parse(moment) < Date.parse(at.now))
      return day === at.today ? t('passed', { hour }) : t('passedOn', { day: at.dayHour(moment) });
    return day === at.today ? t('beforeHour', { hour }) : t('beforeDay', { day: at.shortDay(day), hour });
  };
  return (reason, patient) => {
    const data = (reason.data ?? {}) as Record<string, unknown>;
    const visit = visitOf(reason);
    const when = text(data, 'visitStart') ? capital(at.when(text(data, 'visitStart'))) : '';
    const treatment = visit?.treatment || text(data, 'treatment') || t('anyTreatment');
    const doctor = visit?.goAhead.by ?? visit?.doctor ?? t('theDoctor');
    const known = `do-${reason.action}` as Parameters<typeof t>[0];
    const asked = reason.action === 'ask-blood-test-prescription' ? visit?.doctor : null;
    const own = asked && namesPerson(asked, reader);
    const action = own ? t('doPrescribe') : asked ? t('doAskOf', { doctor: asked }) : t(known);
    const said = (family: Pick<SaidReason, 'mark' | 'title'>, note: string | null, sentence: string): SaidReason => ({
      ...family,
      note,
      sentence,
      past: pastOf(data, w),
      action,
    });
    if (reason.about.kind === 'prescription') {
      const family = { mark: { kind: 'icon', icon: 'document' }, title: t('newPrescription') } as const;
      const sentence = `first-${reason.code}` as 'first-prescription-to-sign';
      return said(family, before(reason.before), t(sentence, { doctor: text(data, 'from'), to: text(data, 'fromTitle') }));
    }
    switch (reason.code) {
      case 'visit-without-blood-test': {
        const note = at.daysAgo(reason.since) > 0 ? at.since(reason.since) : null;
        if (data['asked'] === true) return said(secure(reason.severity), note, t('bloodTestAsked', { when, treatment }));
        const arrival = visit ? p(visit.arrival.shown as 'first') : '';
        const start = text(data, 'visitStart');
        return said(secure(reason.severity), note, t('bloodTestNotAsked', { arrival, when: at.when(start), treatment }).trim());
      }
      case 'visit-without-decision': {
        const sentence = data['state'] === 'void' ? 'decisionVoid' : 'decisionAwaited';
        return said(secure(reason.severity), null, t(sentence, { when, treatment, doctor }));
      }
      case 'decision-to-confirm': {
        const reporter = visit?.goAhead.reportedBy ?? '';
        return said({ mark: { kind: 'due' }, title: t('toConfirm') }, null, t('decisionReported', { when, doctor, reporter }));
      }
      case 'arrival-to-check':
        return said(secure(reason.severity), null, t('arrivalUnsure', { when, treatment }));
      case 'no-pivot':
        return said(secure(3), at.since(reason.since), t('noPivot'));
      case 'no-next-step': {
        const last = text(data, 'lastStepOn');
        return said(secure(3), at.since(reason.since), last ? t('noNextStep', { day: at.shortDay(last) }) : t('noNextStepEver'));
      }
      case 'pivot-absent':
        return said(secure(3), at.since(reason.since), t('pivotAbsent'));
      case 'appointment-missed':
      case 'appointment-cancelled':
      case 'home-care-overlaps-visit':
      case 'home-care-ends-before-next':
      case 'sending-not-acknowledged':
      case 'not-reached':
      case 'discharge-without-town':
      case 'left-with-work': {
        const day = text(data, 'on') || text(data, 'lastOn') || text(data, 'endsOn');
        const facts = { title: names.milestone(text(data, 'title')), to: text(data, 'to'), count: Number(data['attempts'] ?? 0) };
        const sentence = t(`gap-${reason.code}`, { ...facts, day: day ? at.shortDay(day) : '' });
        return said(secure(reason.severity), at.since(reason.since), sentence);
      }
      case 'consent-ending':
      case 'consent-over': {
        const facts = { who: text(data, 'who'), day: at.shortDay(text(data, 'until')) };
        return said(secure(reason.severity), before(reason.before), t(reason.code, facts));
      }
      case 'lost-to-follow-up': {
        const facts = { title: names.milestone(text(data, 'title')), why: text(data, 'why'), name: text(data, 'responsible') };
        const sentence = t(facts.title ? 'lostOf' : 'lost', facts);
        const lost = said({ mark: { kind: 'icon', icon: 'ban' }, title: t('lostToFollowUp') }, at.since(reason.since), sentence);
        return { ...lost, past: t(facts.name ? 'followedBy' : 'followedByNobody', facts) };
      }
      case 'visit-said-seen': {
        const facts = { title: names.milestone(text(data, 'title')), day: at.dayMonth(text(data, 'on')) };
        return said({ mark: { kind: 'due' }, title: t('visitToConfirm') }, null, t('saidSeen', facts));
      }
      case 'milestone-past-window': {
        const count = Math.max(1, at.daysAgo(text(data, 'to')));
        const sentence = t('milestoneLate', { title: names.milestone(text(data, 'title')), day: at.dayMonth(text(data, 'to')) });
        return isChild(patient)
          ? said({ mark: { kind: 'late' }, title: t('catchUp') }, t('sinceDays', { count }), sentence)
          : said({ mark: { kind: 'late' }, title: t('lateWindow') }, t('byDays', { count }), sentence);
      }
      case 'milestone-due': {
        const sentence = t('milestoneDue', { title: names.milestone(text(data, 'title')), day: at.shortDay(text(data, 'to')) });
        return said({ mark: { kind: 'due' }, title: t('milestone') }, before(reason.before), sentence);
      }
      case 'call-due': {
        const attempts = Number(data['attempts'] ?? 0);
        const planned = text(data, 'plannedAt');
        const day = at.dayOfMoment(planned);
        const hour = at.hour(planned);
        const earlier = day < at.today ? t('plannedEarlier', { day: at.shortDay(day), hour }) : t('plannedAt', { hour });
        const note = attempts > 0 ? t('attempt', { count: attempts + 1 }) : earlier;
        return said(
          { mark: { kind: 'icon', icon: 'phone' }, title: t('callDue') },
          note,
          t('call', { purpose: names.milestone(text(data, 'purpose')) }),
        );
      }
      case 'task-due': {
        const late = data['late'] === true;
        const day = at.shortDay(text(data, 'dueOn'));
        const plain = { mark: { kind: 'icon', icon: 'check' }, title: t('task') } as const;
        if (reason.action === 'confirm-visit')
          return said({ mark: { kind: 'due' }, title: t('visitToConfirm') }, null, names.milestone(text(data, 'title')));
        if (isChild(patient)) return said(plain, late ? t('toDoSince', { day }) : null, text(data, 'title'));
        const family = late ? ({ mark: { kind: 'late' }, title: t('lateTask') } as const) : plain;
        return said(family, late ? t('due', { day }) : null, text(data, 'title'));
      }
      case 'message-unread':
      case 'change-to-acknowledge': {
        const family = { mark: { kind: 'icon', icon: 'message' }, title: t('message') } as const;
        return said(family, t('from', { name: text(data, 'from') }), t('messageOf', { excerpt: text(data, 'excerpt') }));
      }
      case 'medical-opinion-asked': {
        const family = { mark: { kind: 'icon', icon: 'triangle-outline' }, title: t('opinion') } as const;
        return said(family, at.since(reason.since), t('opinionFor', { sign: signOf(text(data, 'sign')).toLowerCase() }));
      }
      default: {
        const wrong = `wrong-${text(data, 'wrong')}` as 'wrong-dates';
        const asker = [text(data, 'from'), text(data, 'fromTitle')].filter(Boolean).join(', ');
        const family = reason.code.startsWith('prescription-')
          ? ({ mark: { kind: 'icon', icon: 'document' }, title: t('prescription') } as const)
          : ({ mark: { kind: 'icon', icon: 'house' }, title: t('fromTown') } as const);
        return said(
          family,
          before(reason.before),
          t('request', { from: asker, what: wantedOf(data, t) ?? (text(data, 'wrong') ? t(wrong) : '') }),
        );
      }
    }
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** « soin à faire tous les jours », where the request asks for another frequency. */
function wantedOf(data: Record<string, unknown>, t: ReturnType<typeof useReasonWords>): string | null {
  const count = Number(data['wantedCount'] ?? 0);
  const kind = text(data, 'wantedKind');
  if (kind === 'times-a-day') return count === 1 ? t('wanted-daily') : t('wanted-times-a-day', { count });
  return kind === 'every-n-days' || kind === 'times-a-week' ? t(`wanted-${kind}`, { count }) : null;
}

function pastOf(data: Record<string, unknown>, w: ReturnType<typeof useWorkWords>): string | null {
  const [name, note] = [text(data, 'handedBy'), text(data, 'handedNote')];
  const handed = name && w(note ? 'handedByNote' : 'handedBy', { name, note });
  const count = Number(data['putOffTimes'] ?? 0);
  const putOff = count > 0 && w('putOffBefore', { count, reason: text(data, 'putOffWhy') });
  return [handed, putOff].filter(Boolean).join(' · ') || null;
}
