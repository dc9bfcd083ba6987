import { BellButton, Banner, MenuButton, SearchButton, Shell, WhoButton, useColourScheme, useHotkeys } from '@jalon/ui';
import { holds, type JobFunction } from '@jalon/access';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useBadges } from '../features/badges/use-badges';
import { useAccountWords } from '../features/session/account-words';
import { useSession } from '../features/session/session';
import { useSessionWords } from '../features/session/words';
import { useLive } from '../live/live-provider';
import { useDates } from '../words/dates';
import { changeLanguage, useLanguage } from '../words/define-words';
import { mayOpen, pagesOf } from './navigation';
import { NotFound } from './not-found';
import { useAppWords } from './words';

const FindPatient = lazy(() => import('../features/patient/find-patient').then((m) => ({ default: m.FindPatient })));

const ChangeUser = lazy(() => import('../features/session/change-user').then((m) => ({ default: m.ChangeUser })));
const OwnAbsences = lazy(() => import('../features/absence/own-absences').then((m) => ({ default: m.OwnAbsences })));
const OwnAccount = lazy(() => import('../features/session/own-account').then((m) => ({ default: m.OwnAccount })));
const OwnSessions = lazy(() => import('../features/session/own-sessions').then((m) => ({ default: m.OwnSessions })));

/** Pages that end in one act bring their own head and foot to a phone. */
const HAS_ITS_OWN_BARS = /^\/(demandes|a-signer|visites)\/./;

/** The frame of every page: where one is, what waits, who is acting. */
export function Frame() {
  const t = useAppWords();
  const s = useSessionWords();
  const a = useAccountWords();
  const { me, situations, signOut, changeSituation } = useSession();
  const badges = useBadges();
  const { connected, refreshedAt } = useLive();
  const { hour } = useDates(me.timeZone);
  const language = useLanguage();
  const colours = useColourScheme();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [finding, setFinding] = useState(false);
  const [asking, setAsking] = useState<'user' | 'account' | 'sessions' | 'absences' | null>(null);
  const pages = pagesOf(me.function as JobFunction);
  const findsPatients = pages.some((page) => page.id === 'patients');
  useHotkeys({ '/': () => setFinding(true) }, { enabled: findsPatients });

  const nav = pages.map((page) => ({
    id: page.id,
    label: t(page.id),
    href: page.href,
    icon: page.icon,
    current: page.href === '/' ? path === '/' : path.startsWith(page.href),
    count: badges[page.id],
    countLabel: t('toTreat'),
  }));

  const unit = me.unitNames.map((u) => u.shortName).join(', ');
  return (
    <Shell
      bare={HAS_ITS_OWN_BARS.test(path)}
      brand={{ name: 'Jalon', href: '/' }}
      nav={nav}
      search={
        findsPatients && (
          <SearchButton
            label={t('findHint')}
            hint={t('findHint')}
            shortHint={t('findShort')}
            hotkey="/"
            onClick={() => setFinding(true)}
          />
        )
      }
      bell={
        pages.some((page) => page.id === 'messages') && (
          <BellButton
            href="/messages"
            waiting={badges.unread === undefined}
            count={badges.unread ?? 0}
            text={t('unread', { count: badges.unread ?? 0 })}
            label={t('unreadLabel', { count: badges.unread ?? 0 })}
          />
        )
      }
      who={
        <MenuButton
          label={t('who')}
          align="end"
          trigger={
            <WhoButton name={`${me.givenName} ${me.familyName}`} detail={`${me.title} · ${unit || me.organisationName}`} />
          }
          items={[
            ...situations
              .filter((situation) => situation.id !== me.situation)
              .map((situation) => ({
                id: situation.id,
                label: s('changeSituation', { title: situation.title }),
                hint: situation.organisation,
                icon: 'swap' as const,
                onSelect: () => void changeSituation(situation.id),
              })),
            {
              id: 'language',
              label: s('language'),
              icon: 'flag',
              onSelect: () => changeLanguage(language === 'fr' ? 'en' : 'fr'),
            },
            {
              id: 'colours',
              label: s(colours.resolved === 'dark' ? 'light' : 'dark'),
              icon: colours.resolved === 'dark' ? 'sun' : 'moon',
              onSelect: () => colours.choose(colours.resolved === 'dark' ? 'light' : 'dark'),
            },
            { id: 'user', label: s('changeUser'), icon: 'users', onSelect: () => setAsking('user') },
            ...(holds(me.function as JobFunction, 'absence.own')
              ? [{ id: 'absences', label: t('ownAbsences'), icon: 'calendar' as const, onSelect: () => setAsking('absences') }]
              : []),
            { id: 'account', label: a('account'), icon: 'padlock', onSelect: () => setAsking('account') },
            { id: 'sessions', label: s('ownSessions'), icon: 'key', onSelect: () => setAsking('sessions') },
            { id: 'out', label: s('signOut'), icon: 'sign-out', onSelect: () => void signOut() },
          ]}
        />
      }
      banner={!connected && <Banner tone="offline">{t('offline', { hour: hour(new Date(refreshedAt).toISOString()) })}</Banner>}
    >
      {mayOpen(me.function as JobFunction, path) ? <Outlet /> : <NotFound />}
      <Suspense>
        {asking === 'user' && <ChangeUser onClose={() => setAsking(null)} />}
        {asking === 'absences' && <OwnAbsences onClose={() => setAsking(null)} />}
        {asking === 'account' && <OwnAccount onClose={() => setAsking(null)} />}
        {asking === 'sessions' && <OwnSessions onClose={() => setAsking(null)} />}
      </Suspense>
      {finding && (
        <Suspense>
          <FindPatient onClose={() => setFinding(false)} />
        </Suspense>
      )}
    </Shell>
  );
}
