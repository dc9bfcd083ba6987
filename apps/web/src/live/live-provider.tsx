import { graphql } from '@jalon/graphql';
import { useApolloClient, useSubscription } from '@apollo/client/react';
import type { Client } from 'graphql-ws';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

const HAPPENED = graphql(`
  subscription Happened {
    happened {
      what
      ids
    }
  }
`);

const POLL_MS = 30_000;

interface LiveState {
  /** False where a proxy cuts the socket: pages are then asked again every thirty seconds, and say so. */
  connected: boolean;
  /** When the pages were last asked, as the browser's clock counts. */
  refreshedAt: number;
}

const LiveContext = createContext<LiveState>({ connected: true, refreshedAt: 0 });

export const useLive = () => useContext(LiveContext);

/** Asks the open pages again when something happened elsewhere; polls when the socket is cut. */
export function LiveProvider({ socket, children }: { socket: Client; children: ReactNode }) {
  const client = useApolloClient();
  const [connected, setConnected] = useState(true);
  const [refreshedAt, setRefreshedAt] = useState(() => Date.now());
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const refresh = useCallback(() => {
    clearTimeout(waiting.current);
    // A sending touches forty visits: one question, not forty.
    waiting.current = setTimeout(() => {
      void client.refetchQueries({ include: 'active' }).then(() => setRefreshedAt(Date.now()));
    }, 150);
  }, [client]);

  useSubscription(HAPPENED, { onData: refresh, ignoreResults: true });

  useEffect(() => {
    const off = [socket.on('connected', () => setConnected(true)), socket.on('closed', () => setConnected(false))];
    return () => off.forEach((stop) => stop());
  }, [socket]);

  useEffect(() => {
    if (connected) return undefined;
    const timer = setInterval(refresh, POLL_MS);
    return () => clearInterval(timer);
  }, [connected, refresh]);

  return <LiveContext value={{ connected, refreshedAt }}>{children}</LiveContext>;
}
