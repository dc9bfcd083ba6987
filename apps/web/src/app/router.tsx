import { Button, EmptyState, ErrorState, Skeleton } from '@jalon/ui';
import type { JobFunction } from '@jalon/access';
import { Navigate, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { useSession } from '../features/session/session';
import { Frame } from './frame';
import { homeOf } from './navigation';
import { useAppWords } from './words';

function NotFound() {
  const t = useAppWords();
  return (
    <EmptyState
      title={t('notFound')}
      action={
        <Button href="/" variant="default">
          {t('backHome')}
        </Button>
      }
    />
  );
}

function Failed({ reset }: { reset: () => void }) {
  const t = useAppWords();
  return <ErrorState title={t('failed')} onRetry={reset} />;
}

/** Everybody's address is "/": it shows the page of the person's first job. */
function Home() {
  const { me } = useSession();
  const home = homeOf(me.function as JobFunction);
  return home === '/' ? <DayPage /> : <Navigate to={home} replace />;
}

const DayPage = lazyRouteComponent(() => import('../routes/day'), 'DayPage');

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

/** One file a page in routes/, loaded when somebody goes there. */
const pages = [
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
];

const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: () => <Skeleton lines={8} />,
  defaultErrorComponent: Failed,
});

export const appRouter = router;

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
