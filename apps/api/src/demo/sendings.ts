import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';

export interface Sending {
  id: string;
  at: string;
  by: string;
}

export interface SendingSeed {
  unit: 'hdj' | 'haematology';
  by: string;
  at: string;
  file: string;
  days: readonly string[];
  counts?: Partial<Record<'rows' | 'added' | 'moved' | 'absent' | 'changed' | 'unchanged' | 'toSettle', number>>;
}

/** How many sendings each unit has made: its schedule's version. */
export class Sendings {
  readonly made = new Map<string, number>();

  constructor(private readonly scene: Scene) {}

  send({ unit, by, at, file, days, counts = {} }: SendingSeed): Sending {
    const version = (this.made.get(unit) ?? 0) + 1;
    this.made.set(unit, version);
    const id = idOf(`push/${unit}/${version}`);
    const none = {
      rows: 0,
      added: 0,
      moved: 0,
      absent: 0,
      changed: 0,
      unchanged: 0,
      toSettle: 0,
      kept: 0,
      past: 0,
      leftOut: 0,
      repeated: 0,
    };
    this.scene.rows.add('schedule_push', {
      id,
      unit_id: this.scene.unit(unit),
      by_situation: situationId(by),
      at,
      file_name: file,
      covers: { unitId: this.scene.unit(unit), days: [...days], physician: null },
      counts: { ...none, ...counts },
      version_after: version,
    });
    return { id, at, by };
  }
}
