import { Injectable } from '@nestjs/common';
import type { Acting } from '@jalon/persistence';
import { TASK_VIEWS, tasksIn, tasksOfPatient, whomToAsk, type TaskRow } from '@jalon/persistence/task';
import { Clock } from '../platform/clock';
import { taskItem } from './as-task';
import type { TaskCounts, TaskItem, WhomToAsk } from './task.types';

@Injectable()
export class TasksService {
  constructor(private readonly clock: Clock) {}

  tasks(acting: Acting, view: string): Promise<TaskItem[]> {
    const known = TASK_VIEWS.find((one) => one === view) ?? 'todo';
    return acting.read(async (tx) => {
      const rows = await tasksIn(tx, known, this.clock.today(tx.actor.timeZone));
      const patients = patientsOf(rows);
      if (patients.length) tx.journal('listed', patients);
      return rows.map((row) => taskItem(row, tx.actor, tx.now));
    });
  }

  ofPatient(acting: Acting, patient: string): Promise<TaskItem[]> {
    return acting.read(async (tx) => {
      const rows = await tasksOfPatient(tx, patient);
      if (rows.length) tx.journal('opened', [patient]);
      return rows.map((row) => taskItem(row, tx.actor, tx.now));
    });
  }

  counts(acting: Acting): Promise<TaskCounts> {
    return acting.read(async (tx) => {
      const today = this.clock.today(tx.actor.timeZone);
      const rows = await tasksIn(tx, 'todo', today);
      return { due: rows.filter(({ dueOn }) => dueOn <= today).length, late: rows.filter(({ dueOn }) => dueOn < today).length };
    });
  }

  whom(acting: Acting, patient: string | null): Promise<WhomToAsk[]> {
    return acting.read(async (tx) => {
      if (patient) tx.journal('listed', [patient]);
      return whomToAsk(tx, patient, this.clock.today(tx.actor.timeZone));
    });
  }
}

const patientsOf = (rows: readonly TaskRow[]) => rows.flatMap(({ patientId }) => (patientId === null ? [] : [patientId]));
