import { keyedHash } from './seal-secret';

export interface Door {
  key: string;
  /** So many tries within so many minutes close it for so many minutes. */
  most: number;
  within: number;
  closed: number;
}

export interface WhoKnocks {
  login: string;
  address: string;
  /** The hash of the browser's device cookie, when this person has come in by it before. */
  knownDevice: string | null;
}

/** CNIL 2022-100 asks for throttled tries; a whole hospital may knock from one address. */
const OWN = { most: 10, within: 15, closed: 5 };
const ADDRESS = { most: 100, within: 15, closed: 15 };
const STRANGERS = { most: 20, within: 60, closed: 1 };

/**
 * The doors at which a try counts. A device that this person has used has a door of its own: whatever strangers try, from wherever, it
 * stays open, so that nobody locks somebody else out. Strangers are counted by login and address, by address, and together by login: past
 * twenty in an hour they get one try a minute.
 */
export function doorsOf(secretKey: string, { login, address, knownDevice }: WhoKnocks): { own: Door[]; shared: Door[] } {
  const door = (name: string, limits: Omit<Door, 'key'>): Door => ({ key: keyedHash(secretKey, 'door', name), ...limits });
  const who = login.toLowerCase();
  if (knownDevice) return { own: [door(`device ${knownDevice} ${who}`, OWN)], shared: [] };
  return {
    own: [door(`pair ${who} ${address}`, OWN)],
    shared: [door(`address ${address}`, ADDRESS), door(`strangers ${who}`, STRANGERS)],
  };
}
