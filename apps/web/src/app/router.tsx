import { ErrorState, Page, Skeleton } from '@jalon/ui';
import type { JobFunction } from '@jalon/access';
import { Navigate, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAddress } from '../features/patient/patients-question';
import { useSession } from '../features/session/session';
import { Frame } from './frame';
import { mustNameSomething } from './ids-in-address';
import { homeOf } from './navigation';
import { NotFound } from './not-found';
import { useAppWords } from './words';

/** The page's own code is on its way: grey lines where its words will stand. */
function Pending() {
  return (
    <Page>
      <Skeleton lines={8} lineHeight={48} />
    </Page>
  );
}

function Failed({ reset }: { reset: () => void }) {
  const t = useAppWords();
  return (
    <Page>
      <ErrorState title={t('failed')} onRetry={reset} />
    </Page>
  );
}

/** Everybody's address is "/": it shows the page of the person's first job. */
function Home() {
  const { me } = useSession();
  const home = homeOf(me.function as JobFunction);
  return home === '/' ? <DayPage /> : <Navigate to={home} replace />;
}

const DayPage = lazyRouteComponent(() => import('../routes/day'), 'DayPage');

/** The view that a list shows stands in its address; an unknown one is the first. */
const viewIn =
  <const V extends string>(views: readonly V[]) =>
  (search: Record<string, unknown>): { vue?: V } => {
    const vue = views.find((view) => view === search.vue);
    return vue ? { vue } : {};
  };

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

/** One file a page in routes/, loaded when somebody goes there. */
const pages = [
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients',
    validateSearch: readAddress,
    component: lazyRouteComponent(() => import('../routes/patients'), 'PatientsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/patients/$id',
    beforeLoad: ({ params }) => mustNameSomething(params.id),
    component: lazyRouteComponent(() => import('../routes/patient'), 'PatientPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/planning',
    component: lazyRouteComponent(() => import('../routes/schedule'), 'SchedulePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/lignes',
    component: lazyRouteComponent(() => import('../routes/waiting-rows'), 'WaitingRowsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/demandes',
    component: lazyRouteComponent(() => import('../routes/requests'), 'RequestsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/demandes/nouvelle',
    beforeLoad: ({ search: { patient } }) => mustNameSomething(patient),
    validateSearch: (search: Record<string, unknown>) => ({
      patient: typeof search['patient'] === 'string' ? search['patient'] : '',
      ligne: typeof search['ligne'] === 'string' ? search['ligne'] : undefined,
    }),
    component: lazyRouteComponent(() => import('../routes/new-request'), 'NewRequestPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ordonnances/nouvelle',
    beforeLoad: ({ search: { patient, ordonnance } }) =>
      mustNameSomething(patient, ...(ordonnance === undefined ? [] : [ordonnance])),
    validateSearch: (search: Record<string, unknown>) => ({
      patient: typeof search['patient'] === 'string' ? search['patient'] : '',
      ordonnance: typeof search['ordonnance'] === 'string' ? search['ordonnance'] : undefined,
    }),
    component: lazyRouteComponent(() => import('../routes/first-prescription'), 'FirstPrescriptionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/demandes/$id',
    beforeLoad: ({ params }) => mustNameSomething(params.id),
    component: lazyRouteComponent(() => import('../routes/request'), 'RequestPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/a-signer',
    component: lazyRouteComponent(() => import('../routes/sign'), 'SignListPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/a-signer/$id',
    beforeLoad: ({ params }) => mustNameSomething(params.id),
    component: lazyRouteComponent(() => import('../routes/sign'), 'SignPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/bordereaux',
    component: lazyRouteComponent(() => import('../routes/slips'), 'SlipsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/messages',
    validateSearch: viewIn(['tout', 'envoyes']),
    component: lazyRouteComponent(() => import('../routes/messages'), 'MessagesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/taches',
    validateSearch: viewIn(['retard', 'faites', 'donnees']),
    component: lazyRouteComponent(() => import('../routes/tasks'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appels/$id',
    beforeLoad: ({ params }) => mustNameSomething(params.id),
    component: lazyRouteComponent(() => import('../routes/call'), 'CallRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/visites/$id',
    beforeLoad: ({ params }) => mustNameSomething(params.id),
    component: lazyRouteComponent(() => import('../routes/visit'), 'VisitPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/parcours-types',
    validateSearch: (search: Record<string, unknown>): { parcours?: string; version?: number } => ({
      ...(typeof search['parcours'] === 'string' && { parcours: search['parcours'] }),
      ...(Number.isInteger(search['version']) && { version: search['version'] as number }),
    }),
    component: lazyRouteComponent(() => import('../routes/templates'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/continuite',
    component: lazyRouteComponent(() => import('../routes/continuity'), 'ContinuityPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/annuaire',
    component: lazyRouteComponent(() => import('../routes/directory'), 'DirectoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/qui-voit-quoi',
    component: lazyRouteComponent(() => import('../routes/who-sees-what'), 'WhoSeesWhatPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/administration',
    validateSearch: viewIn(['unites', 'etablissement', 'questionnaires', 'revue', 'charte']),
    component: lazyRouteComponent(() => import('../routes/administration'), 'AdministrationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/identites',
    component: lazyRouteComponent(() => import('../routes/identities'), 'IdentitiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/acces-urgence',
    component: lazyRouteComponent(() => import('../routes/emergency'), 'EmergencyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/journal',
    component: lazyRouteComponent(() => import('../routes/journal'), 'JournalPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/releve-des-acces/$id',
    beforeLoad: ({ params }) => mustNameSomething(params.id),
    component: lazyRouteComponent(() => import('../routes/access-report'), 'AccessReportPage'),
  }),
];

const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: Pending,
  defaultErrorComponent: Failed,
});

export const appRouter = router;

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
