import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import type { Visit } from './visit-rows';
import { contentOf } from './visit-rows';

/** What the last sending of haematology told: one message a person, to be acknowledged since it touches the two next days. */
export function addScheduleNotice(scene: Scene, visits: readonly Visit[]): void {
  const changed = scene.rows.of('appointment_event').filter(({ kind }) => kind === 'moved' || kind === 'cancelled');
  const at = changed[0]?.at;
  const push = changed[0]?.push_id;
  if (typeof at !== 'string' || typeof push !== 'string') return;
  for (const person of ['claire', 'yann']) {
    const id = idOf(`notice/haematology/${person}`);
    scene.rows.add('notice', { id, kind: 'schedule', from_situation: situationId('maelle'), push_id: push, at });
    for (const event of changed) {
      const visit = visits.find((each) => each.id === event.appointment_id);
      if (!visit) continue;
      scene.rows.add('notice_item', {
        id: idOf(`notice-item/${id}/${visit.id}`),
        ...scene.held(visit.patient, 'haematology'),
        notice_id: id,
        what: String(event.kind),
        about_id: visit.id,
        data: {
          before: event.before ?? null,
          after: event.after ?? { ...contentOf(scene, visit) },
          reason: event.reason ?? null,
        },
      });
    }
    scene.rows.add('addressee', {
      id: idOf(`addressee/${id}`),
      notice_id: id,
      from_unit_id: scene.unit('haematology'),
      unit_id: scene.unit('haematology'),
      situation_id: situationId(person),
      at,
      ack_wanted: true,
    });
  }
}
