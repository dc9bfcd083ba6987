import { addDays } from '@jalon/domain/calendar';
import { port, signedAround } from './care-lines';
import { addPrescription, line } from './prescription-rows';
import { addRequest } from './request-rows';
import type { Scene } from './scene';
import { GARNIER } from './valmont-patients';
import type { Visit } from './visit-rows';

/** The study's own scene: changed once for its dates, asked to change again for its frequency, by the same practice. */
export function addGarnierPrescription(scene: Scene, visits: readonly Visit[]): void {
  const { time } = scene;
  const patient = scene.patient(GARNIER);
  const [v1, v2] = [signedAround(scene, -53), signedAround(scene, -11)];
  const cures = visits.filter((visit) => visit.patient.key === GARNIER && visit.day >= time.today).map(({ day }) => day);
  const later = addDays(cures[0] ?? time.workingDay(4), 21);
  const test = (start: string, end: string) =>
    line({
      id: 'prise-de-sang',
      act: 'blood-test',
      detail: 'NFS et ionogramme, avant chaque cure',
      device: 'none',
      frequency: { kind: 'before-cure', hours: 48, cures: [...cures, later] },
      start,
      end,
      strictlyDaily: false,
    });
  const first = port('pansement', { start: addDays(v1, 20), end: addDays(v1, 42) });
  const second = port('pansement', { start: addDays(v2, 1), end: addDays(v2, 30) });
  addPrescription(scene, {
    patient,
    prescriber: 'vasseur',
    prescriberUnit: 'haematology',
    practice: 'tilleuls',
    versions: [
      { signedAt: time.at(v1, '15:40'), lines: [first] },
      { signedAt: time.at(v2, '16:05'), lines: [second, test(addDays(v2, 1), addDays(v2, 40))], answers: 'garnier-dates' },
    ],
  });
  const at = (hour: string) => time.at(v2, hour);
  addRequest(scene, {
    key: 'garnier-dates',
    patient,
    line: first,
    wanted: { wrong: 'dates', start: second.start, end: second.end },
    reason: 'wrong-dates',
    words: 'Les dates ne sont pas bonnes : le pansement est à faire dès demain.',
    channel: 'telephone',
    practice: 'tilleuls',
    caller: 'Nadège Ferrand',
    steps: [
      { to: 'requested', by: 'claire', at: at('09:58') },
      { to: 'verified', by: 'claire', at: at('10:02') },
      { to: 'prepared', by: 'lucie', at: at('11:20') },
      { to: 'signed', by: 'lucie', at: at('16:05') },
      { to: 'sent', by: 'lucie', at: at('16:06') },
      { to: 'acknowledged', by: 'nadege', at: at('18:30') },
    ],
  });
  addRequest(scene, {
    key: 'garnier-frequency',
    patient,
    line: second,
    wanted: { wrong: 'frequency', frequency: { kind: 'times-a-day', times: 1 }, from: time.day(1), strictlyDaily: true },
    reason: 'oozing',
    words: 'Ça suinte beaucoup, un jour sur deux ne tient pas.',
    channel: 'jalon',
    practice: 'tilleuls',
    steps: [{ to: 'requested', by: 'nadege', at: time.ago(20) }],
  });
}
