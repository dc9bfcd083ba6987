import { addDays, addMinutes, localTimeOf } from '@jalon/domain/calendar';
import { situationId } from './people';
import { columnOf, soonest } from './past-visits';
import { idOf } from './random';
import type { Scene } from './scene';
import { addGoAhead, type Visit } from './visit-rows';

/** Within this many minutes of a visit everything is decided; after, about half. */
const DECIDED_WITHIN = 170;

/** The physicians' decisions of the last two weeks and of today, one of them told by telephone and still to be confirmed. */
export function addDecisions(scene: Scene, visits: readonly Visit[]): void {
  const { time } = scene;
  const soon = addMinutes(time.now, DECIDED_WITHIN);
  let reported = false;
  soonest(visits).forEach((visit, index) => {
    if (visit.cancelled || visit.day < time.day(-14)) return;
    const ready = visit.lab.state === 'received' || visit.lab.state === 'none';
    if (!ready || columnOf(scene, visit.day) > 0) return;
    const at = time.before(time.at(addDays(visit.day, -1), '16:50'), 25);
    const due = Date.parse(visit.startsAt) < Date.parse(soon);
    if (!due && !reported && visit.unit === 'hdj') {
      reported = true;
      addGoAhead(scene, visit, time.before(time.at(time.workingDay(-1), '16:40'), 30), 'yann');
    } else if (due || index % 2 === 0) addGoAhead(scene, visit, afterResult(visit, at));
  });
}

/** A decision reads a result: it never comes before it. */
function afterResult(visit: Visit, at: string): string {
  const { receivedAt } = visit.lab;
  return receivedAt && Date.parse(receivedAt) > Date.parse(at) ? addMinutes(receivedAt, 5) : at;
}

/** Whom Claire has put in her own plan: the first visits of the day, twenty minutes after they arrive. */
export function addOwnPlan(scene: Scene, visits: readonly Visit[]): void {
  const { time } = scene;
  const chosen = soonest(visits)
    .filter((visit) => visit.day === time.firstDay && !visit.over && !visit.cancelled && visit.unit === 'hdj')
    .filter(({ shown }, index) => shown === 'first' || index === 1)
    .slice(0, 2);
  for (const visit of chosen)
    scene.rows.add('own_plan', {
      id: idOf(`own-plan/${visit.id}`),
      ...scene.held(visit.patient, visit.unit),
      appointment_id: visit.id,
      situation_id: situationId('claire'),
      at_time: localTimeOf(addMinutes(visit.startsAt, 20), 'Europe/Paris'),
      created_at: time.before(time.at(time.workingDay(-1), '17:30'), 45),
    });
}
