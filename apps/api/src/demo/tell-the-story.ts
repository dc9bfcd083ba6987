import { ONCOLOGY_TEMPLATE } from '@jalon/domain/pathway';
import { addAppointments } from './appointments';
import { addCalls } from './calls';
import { addDayHospital } from './day-hospital';
import { addDecisions, addOwnPlan } from './decisions';
import { addHaematologyWeek } from './haematology-week';
import { addTemplate } from './pathway-rows';
import { addGarnierPrescription } from './garnier-prescription';
import { addOrdinaryPrescriptions } from './ordinary-prescriptions';
import { addRequestsOnTheirWay } from './requests-on-their-way';
import type { Scene } from './scene';
import { Sendings } from './sendings';
import { addTasks } from './tasks';
import { addValmontPathways } from './valmont-pathways';
import { addValmontPatients } from './valmont-patients';

/** Everything that happens in the territory, in the order in which one thing rests on another; answers each unit's number of sendings. */
export function tellTheStory(scene: Scene): ReadonlyMap<string, number> {
  const sendings = new Sendings(scene);
  addTemplate(scene, ONCOLOGY_TEMPLATE);
  addValmontPatients(scene);
  const visits = [...addDayHospital(scene, sendings), ...addHaematologyWeek(scene, sendings)];
  addDecisions(scene, visits);
  addOwnPlan(scene, visits);
  addAppointments(scene);
  addGarnierPrescription(scene, visits);
  addRequestsOnTheirWay(scene);
  addOrdinaryPrescriptions(scene, visits);
  addCalls(scene);
  addTasks(scene);
  addValmontPathways(scene, visits);
  return sendings.made;
}
