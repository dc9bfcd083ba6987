import { graphql, type SessionQuery } from '@jalon/graphql';
import { createContext, useContext } from 'react';

export const SESSION = graphql(`
  query Session {
    session {
      signedIn
      now
      demo
      identityProvider
      me {
        person
        situation
        familyName
        givenName
        prescriber
        function
        title
        organisation
        organisationName
        timeZone
        signsInJalon
        idleMinutes
        units
        unitNames {
          id
          name
          shortName
          kind
        }
        sees
      }
      situations {
        id
        function
        title
        organisation
        units
      }
    }
  }
`);

export type Me = NonNullable<SessionQuery['session']['me']>;

export interface Session {
  me: Me;
  situations: SessionQuery['session']['situations'];
  demo: boolean;
  /** Nobody touched the page for the organisation's idle time: it waits, unseen, for its person. */
  locked: boolean;
  /** The server's clock, in milliseconds: a ward computer's own may be wrong by hours. */
  now(): number;
  /** The organisation's local date, YYYY-MM-DD. */
  today(): string;
  changeSituation(id: string): Promise<void>;
  signOut(everywhere?: boolean): Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This page is shown only to somebody signed in.');
  return session;
}
