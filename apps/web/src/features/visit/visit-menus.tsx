import { holds, type JobFunction } from '@jalon/access';
import { MenuButton, type MenuEntry, type MenuTrigger } from '@jalon/ui';
import { useSession } from '../session/session';
import { useSignSays } from './told-sign';
import { useVisitActs } from './use-visit-acts';
import { nameOf, type Visit, type VisitQuestion } from './visit';
import { useVisitWords } from './words';

const KINDS = ['first', 'resumption', 'ongoing'] as const;

/** « À vérifier »: the three kinds, one gesture; what the file said stands above. */
export function ArrivalMenu({ visit, trigger }: { visit: Visit; trigger: MenuTrigger }) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const { me } = useSession();
  if (!holds(me.function as JobFunction, 'visit.arrival')) return trigger.props.children;
  const { statedText } = visit.arrival;
  const items: MenuEntry[] = [
    { id: 'stated', heading: statedText ? t('fileSays', { text: statedText }) : t('fileSilent') },
    ...KINDS.map((kind) => ({ id: kind, label: t(kind), onSelect: () => void acts.chooseArrival(visit, kind) })),
  ];
  return <MenuButton label={t('arrivalOf', { name: nameOf(visit) })} trigger={trigger} items={items} />;
}

interface SignsProps {
  visit: Visit;
  trigger: MenuTrigger;
  onAsk: (question: VisitQuestion, visit: Visit) => void;
}

/** What can be noted on a visit by this function: the blood test, the decision, her own plan. */
export function SignsMenu({ visit, trigger, onAsk }: SignsProps) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const { me } = useSession();
  const may = (permission: 'visit.lab' | 'visit.decide' | 'visit.report-decision' | 'visit.own-plan' | 'visit.arrival') =>
    holds(me.function as JobFunction, permission);
  const signSays = useSignSays();
  const standing = visit.status === 'planned';
  const told = visit.toldSign && signSays(visit.toldSign);
  const sign: MenuEntry[] = told
    ? [
        { id: 'sign', heading: told.sign },
        ...told.opinions.map(({ says, by }) => ({ id: by, heading: `${says} ${by}` })),
        ...(told.awaited ? [{ id: 'opinion', heading: told.awaited }] : []),
      ]
    : [];
  const { bloodTest, goAhead } = visit;
  const lab: MenuEntry[] =
    standing && may('visit.lab') && bloodTest.shown !== 'none'
      ? [
          { id: 'lab', heading: t('bloodTest') },
          { id: 'received', label: t('received'), icon: 'drop', onSelect: () => void acts.markBloodTest(visit, 'received') },
          { id: 'received-at', label: t('receivedAt'), icon: 'clock', onSelect: () => onAsk('received-at', visit) },
          ...(bloodTest.shown === 'received'
            ? []
            : [
                {
                  id: 'asked',
                  label: t('asked'),
                  icon: 'send' as const,
                  onSelect: () => void acts.markBloodTest(visit, 'requested'),
                },
              ]),
        ]
      : [];
  const reported = goAhead.state === 'reported' && goAhead.decision;
  const decide: MenuEntry[] =
    standing && may('visit.decide') && me.prescriber
      ? [
          ...(reported
            ? [
                {
                  id: 'confirm',
                  label: t('confirm'),
                  icon: 'check' as const,
                  onSelect: () => void acts.confirmDecision(visit, goAhead.decision ?? ''),
                },
              ]
            : []),
          { id: 'go', label: t('give'), icon: 'check', onSelect: () => void acts.giveDecision(visit, 'go') },
          { id: 'no-go', label: t('noGo'), icon: 'ban', onSelect: () => onAsk('no-go', visit) },
          { id: 'postpone', label: t('postpone'), icon: 'calendar', onSelect: () => onAsk('postponed', visit) },
        ]
      : [];
  const report: MenuEntry[] =
    standing && may('visit.report-decision')
      ? [{ id: 'report', label: t('report'), icon: 'phone', onSelect: () => onAsk('report', visit) }]
      : [];
  const own: MenuEntry[] =
    standing && may('visit.own-plan')
      ? [
          { id: 'see', label: t('seeIt'), icon: 'eye', onSelect: () => onAsk('see', visit) },
          ...(visit.ownPlan
            ? [{ id: 'unsee', label: t('dontSee'), onSelect: () => void acts.unsee(visit, visit.ownPlan ?? '') }]
            : []),
        ]
      : [];
  const arrival: MenuEntry[] =
    standing && may('visit.arrival')
      ? [
          { id: 'arrival', heading: t('arrival') },
          ...KINDS.map((kind) => ({
            id: `arrival-${kind}`,
            label: t(kind),
            chosen: visit.arrival.shown === kind,
            onSelect: () => void acts.chooseArrival(visit, kind),
          })),
        ]
      : [];
  const items: MenuEntry[] = [
    ...own,
    ...lab,
    ...sign,
    ...(decide.length + report.length > 0 ? [{ id: 'decision', heading: t('decision') }] : []),
    ...decide,
    ...report,
    ...arrival,
    { id: 'file', heading: t('file') },
    { id: 'open', label: t('openFile'), icon: 'person', href: `/patients/${visit.patient.id}` },
    ...(visit.hasPathway
      ? []
      : [
          {
            id: 'pathway',
            label: t('offerPathway'),
            icon: 'flag' as const,
            href: `/patients/${visit.patient.id}?parcours=nouveau`,
          },
        ]),
  ];
  return <MenuButton label={t('note', { name: nameOf(visit) })} trigger={trigger} items={items} align="end" />;
}
