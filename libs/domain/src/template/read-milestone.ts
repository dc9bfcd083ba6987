import { CANONICAL_FUNCTIONS } from '../directory';
import { LANES, type MilestoneRule } from '../pathway';
import type { FieldReader } from './field-reader';
import { readCondition, readSatisfaction } from './read-rules';
import { readCadence, readWindow } from './read-timing';

const FIELDS = [
  ...['key', 'title', 'stage', 'lane', 'anchor', 'occasion', 'window', 'windows', 'repeat'],
  ...['inCharge', 'satisfiedBy', 'required', 'onlyIf', 'source', 'note'],
];
const OCCASIONS = ['every', 'first', 'latest', 'again'] as const;

export function readMilestone(read: FieldReader, value: unknown, index: number): MilestoneRule {
  const fields = read.fields(value, `milestones[${index}]`, FIELDS) ?? {};
  const key = read.key(fields.key, `milestones[${index}].key`);
  const place = key || `milestones[${index}]`;
  const { window, windows, repeat, occasion, onlyIf } = fields;
  const timed = [window, windows, repeat].filter((one) => one !== undefined).length;
  if (timed !== 1)
    read.fault(
      'no-window',
      place,
      'il faut une fenêtre (window), plusieurs (windows) ou une cadence (repeat), et une seule des trois.',
      'it needs a window, several windows or a cadence (repeat), and only one of them.',
    );
  const list = window === undefined ? windows : [window];
  return {
    key,
    title: read.text(fields.title, `${place}.title`),
    stage: read.text(fields.stage, `${place}.stage`),
    lane: read.oneOf(fields.lane ?? 'milestone', `${place}.lane`, LANES),
    anchor: read.text(fields.anchor, `${place}.anchor`),
    ...(occasion === undefined ? {} : { occasion: read.oneOf(occasion, `${place}.occasion`, OCCASIONS) }),
    ...(list === undefined
      ? {}
      : { windows: read.list(list, `${place}.windows`).map((one, i) => readWindow(read, one, `${place}.windows[${i}]`)) }),
    ...(repeat === undefined ? {} : { repeat: readCadence(read, repeat, `${place}.repeat`) }),
    inCharge: read.oneOf(fields.inCharge, `${place}.inCharge`, CANONICAL_FUNCTIONS),
    satisfiedBy: readSatisfaction(read, fields.satisfiedBy ?? { kind: 'recorded' }, `${place}.satisfiedBy`),
    required: fields.required === undefined ? true : read.truth(fields.required, `${place}.required`),
    ...(onlyIf === undefined
      ? {}
      : { onlyIf: read.list(onlyIf, `${place}.onlyIf`).map((one, i) => readCondition(read, one, `${place}.onlyIf[${i}]`)) }),
    ...optional('source', read.optionalText(fields.source, `${place}.source`)),
    ...optional('note', read.optionalText(fields.note, `${place}.note`)),
  };
}

export function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
