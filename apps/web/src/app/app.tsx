import { UiProvider, type LinkProps } from '@jalon/ui';
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, lazy } from 'react';
import { Link as RouterLink, RouterProvider, useRouter } from '@tanstack/react-router';
import { useSession } from '../features/session/session';
import { SessionProvider } from '../features/session/session-provider';
import { createApollo, openSocket } from '../live/client';
import { LiveProvider } from '../live/live-provider';
import { useLanguage } from '../words/define-words';
import { appRouter } from './router';
import { uiWords } from './ui-words';

const AcceptInvitation = lazy(() =>
  import('../features/session/accept-invitation').then((m) => ({ default: m.AcceptInvitation })),
);
/** A link that somebody was given: it opens on its own page, whoever is signed in on this computer. */
const invited = window.location.pathname === '/invitation';

const socket = openSocket();
const apollo = createApollo(socket);

/** Addresses inside the application change the page without loading it again; before sign-in there is no router yet. */
function RoutedLink({ href, ...rest }: LinkProps) {
  const router = useRouter({ warn: false });
  return router ? <RouterLink to={href} {...rest} /> : <a href={href} {...rest} />;
}

function LivePages() {
  const { locked } = useSession();
  return (
    <LiveProvider socket={socket} locked={locked}>
      <RouterProvider router={appRouter} />
    </LiveProvider>
  );
}

export function App() {
  const language = useLanguage();
  return (
    <ApolloProvider client={apollo}>
      <UiProvider words={uiWords[language]} link={RoutedLink}>
        {invited ? (
          <Suspense>
            <AcceptInvitation />
          </Suspense>
        ) : (
          <SessionProvider>
            <LivePages />
          </SessionProvider>
        )}
      </UiProvider>
    </ApolloProvider>
  );
}
