import type { JobFunction } from '@jalon/access';
import type { DemoPatient } from './patients';
import { situationId } from './people';
import { requestId } from './prescription-rows';
import { idOf } from './random';
import type { Json } from './rows';
import type { Scene } from './scene';
import { GARNIER } from './valmont-patients';
import type { Visit } from './visit-rows';
import { contentOf } from './visit-rows';

interface NoticeSeed {
  key: string;
  kind: 'schedule' | 'prescription' | 'request' | 'medical-opinion';
  from: string;
  /** The sender's unit, which holds what is told. */
  unit: string;
  push?: string;
  at: string;
  items: readonly { patient: DemoPatient; what: string; about: string; data: Json }[];
  to: { unit: string; person?: string; function?: JobFunction; ack?: boolean; seen?: string };
}

function addNotice(scene: Scene, { key, kind, from, unit, push, at, items, to }: NoticeSeed): void {
  const id = idOf(`notice/${key}`);
  scene.rows.add('notice', { id, kind, from_situation: situationId(from), push_id: push ?? null, at });
  for (const { patient, what, about, data } of items)
    scene.rows.add('notice_item', {
      id: idOf(`notice-item/${key}/${about}`),
      ...scene.held(patient, unit),
      notice_id: id,
      what,
      about_id: about,
      data,
    });
  scene.rows.add('addressee', {
    id: idOf(`addressee/${key}`),
    notice_id: id,
    from_unit_id: scene.unit(unit),
    unit_id: scene.unit(to.unit),
    situation_id: to.person ? situationId(to.person) : null,
    function: to.function ?? null,
    at,
    ack_wanted: to.ack ?? false,
    seen_at: to.seen ?? null,
    seen_by: to.seen && to.person ? situationId(to.person) : null,
  });
}

/** What the last sending of haematology told: one message a person, to be acknowledged since it touches the two next days. */
export function addScheduleNotices(scene: Scene, visits: readonly Visit[]): void {
  const changed = scene.rows.of('appointment_event').filter(({ kind }) => kind === 'moved' || kind === 'cancelled');
  const [at, push] = [changed[0]?.at, changed[0]?.push_id];
  if (typeof at !== 'string' || typeof push !== 'string') return;
  const items = changed.flatMap((event) => {
    const visit = visits.find(({ id }) => id === event.appointment_id);
    if (!visit) return [];
    const data = { before: event.before ?? null, after: event.after ?? contentOf(scene, visit), reason: event.reason ?? null };
    return [{ patient: visit.patient, what: String(event.kind), about: visit.id, data }];
  });
  for (const person of ['claire', 'yann'])
    addNotice(scene, {
      ...{ key: `haematology/${person}`, kind: 'schedule', from: 'maelle', unit: 'haematology', push, at, items },
      to: { unit: 'haematology', person, ack: true },
    });
}

/** Whom each request's last step told: the next person, or the practice that waits for its answer. */
export function addRequestNotices(scene: Scene): void {
  const ago = (minutes: number) => scene.time.ago(minutes);
  const tell = (key: string, ipp: string, state: string, seed: Pick<NoticeSeed, 'from' | 'unit' | 'at' | 'to'>) =>
    addNotice(scene, {
      key: `request/${key}/${state}`,
      kind: state === 'changed' ? 'prescription' : state === 'opinion' ? 'medical-opinion' : 'request',
      ...seed,
      items: [{ patient: scene.patient(ipp), what: WHAT[state] ?? `request-${state}`, about: requestId(key), data: {} }],
    });
  const asked = { from: 'nadege', unit: 'tilleuls', at: ago(20) };
  tell('garnier-frequency', GARNIER, 'requested', { ...asked, to: { unit: 'hdj', person: 'claire', seen: ago(12) } });
  tell('garnier-frequency', GARNIER, 'opinion', { ...asked, to: { unit: 'haematology', function: 'physician' } });
  const toSign = { unit: 'haematology', function: 'physician' } as const;
  tell('04200054', '04200054', 'prepared', { from: 'lucie', unit: 'secretariat', at: ago(80), to: toSign });
  tell('04200128', '04200128', 'prepared', { from: 'lucie', unit: 'secretariat', at: ago(95), to: toSign });
  const toPrepare = { unit: 'secretariat', function: 'medical-secretary' } as const;
  tell('04100037', '04100037', 'verified', { from: 'claire', unit: 'hdj', at: ago(55), to: toPrepare });
  const practice = (unit: string, ack = false) => ({ unit, function: 'town-nurse', ack }) as const;
  tell('04100777', '04100777', 'changed', { from: 'lucie', unit: 'secretariat', at: ago(159), to: practice('tilleuls', true) });
  tell('04101406', '04101406', 'refused', { from: 'vasseur', unit: 'hdj', at: ago(700), to: practice('port') });
  tell('04100296', '04100296', 'returned', { from: 'claire', unit: 'hdj', at: ago(180), to: practice('port') });
}

const WHAT: Readonly<Record<string, string>> = { changed: 'prescription-changed', opinion: 'medical-opinion-asked' };
