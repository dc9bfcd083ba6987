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
const RESTART_MS = 1_000;

interface LiveState {
  /** False where a proxy cuts the socket: pages are then asked again every thirty seconds, and say so. */
  connected: boolean;
  /** When the pages were last asked, as the browser's clock counts. */
  refreshedAt: number;
}

const LiveContext = createContext<LiveState>({ connected: true, refreshedAt: 0 });

export const useLive = () => useContext(LiveContext);

/** Asks the open pages again when something happened elsewhere; polls when the socket is cut. */
export function LiveProvider({ socket, locked, children }: { socket: Client; locked: boolean; children: ReactNode }) {
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

  const restarted = useRef<() => void>(() => {});
  // The server ends what it tells when the session moved or ended: who is still signed in listens anew, as who she is now.
  const { restart } = useSubscription(HAPPENED, {
    onData: refresh,
    onComplete: () => setTimeout(() => restarted.current(), RESTART_MS),
    ignoreResults: true,
    skip: locked,
  });
  useEffect(() => {
    restarted.current = locked ? () => {} : restart;
    return () => {
      restarted.current = () => {};
    };
  }, [restart, locked]);

  useEffect(() => {
    const off = [socket.on('connected', () => setConnected(true)), socket.on('closed', () => setConnected(false))];
    return () => off.forEach((stop) => stop());
  }, [socket]);

  useEffect(() => {
    if (connected || locked) return undefined;
    const timer = setInterval(refresh, POLL_MS);
    return () => clearInterval(timer);
  }, [connected, locked, refresh]);

  return <LiveContext value={{ connected, refreshedAt }}>{children}</LiveContext>;
}
