import { cookieNames } from '../platform/http/request-acting';
import type { CookieReply } from '../platform/permission';

const DEVICE_SECONDS = 400 * 24 * 3600;

interface Opened {
  token: string;
  until: string;
  device: string;
}

/** The session's cookie and the device's: neither is read by a script, and neither travels in clear in production. */
export function setSessionCookies(reply: CookieReply | undefined, opened: Opened, now: string, secure: boolean): void {
  const kept = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  // Seconds from now, not a date: the browser's clock, or a demonstration's, may be wrong by days.
  const maxAge = Math.max(0, Math.round((Date.parse(opened.until) - Date.parse(now)) / 1000));
  const { session, device } = cookieNames(secure);
  reply?.setCookie(session, opened.token, { ...kept, maxAge });
  reply?.setCookie(device, opened.device, { ...kept, maxAge: DEVICE_SECONDS });
}

/** A cookie of such a name is cleared, as it is set, by TLS alone. */
export function clearSessionCookie(reply: CookieReply | undefined, secure: boolean): void {
  reply?.clearCookie(cookieNames(secure).session, { path: '/', secure });
}
