import type { Instant } from '@jalon/domain/calendar';
import { localDateOf } from '@jalon/domain/calendar';
import type { DemoTime } from './demo-time';
import type { DemoPatient } from './patients';
import type { Chance } from './random';
import type { Row, Rows } from './rows';

/** Something with a day that a pathway's next step may be: kept as it is written, so that the steps are computed from the story itself. */
export interface PlannedInStory {
  patient: string;
  circle: string;
  kind: 'appointment' | 'call' | 'task';
  id: string;
  title: string;
  on: string;
  /** False: it is behind, and only says when something last happened. */
  ahead: boolean;
}

/** What the builders of the story share. */
export class Scene {
  readonly patients = new Map<string, DemoPatient>();
  readonly planned: PlannedInStory[] = [];
  /** Circles that belong to one pathway: told which once the pathway is written. */
  readonly privateCircles: { circle: string; pathway: string }[] = [];

  constructor(
    readonly time: DemoTime,
    readonly rows: Rows,
    readonly chance: Chance,
    private readonly units: ReadonlyMap<string, number>,
  ) {}

  unit(key: string): number {
    const number = this.units.get(key);
    if (number === undefined) throw new Error(`The demo has no unit ${key}`);
    return number;
  }

  patient(key: string): DemoPatient {
    const patient = this.patients.get(key);
    if (!patient) throw new Error(`The demo has no patient ${key}`);
    return patient;
  }

  /** The three columns of every row of patient data. */
  held(patient: DemoPatient, unitKey: string): Row {
    return { patient_id: patient.id, circle_id: patient.circle, unit_id: this.unit(unitKey) };
  }

  dayOf(instant: Instant): string {
    return localDateOf(instant, 'Europe/Paris');
  }
}
