import { APPOINTMENT_KINDS } from '../appointment';
import type { Condition, Satisfaction } from '../pathway';
import type { FieldReader } from './field-reader';

const SATISFACTIONS = [
  'recorded',
  'appointment-done',
  'call-reached',
  'blood-test-received',
  'go-ahead-given',
  'document',
  'assessment',
  'act',
] as const;

export function readSatisfaction(read: FieldReader, value: unknown, place: string): Satisfaction {
  const fields = read.fields(value, place, ['kind', 'of', 'orAttempts', 'document', 'assessment', 'act', 'count']) ?? {};
  const kind = read.oneOf(fields.kind, `${place}.kind`, SATISFACTIONS);
  switch (kind) {
    case 'appointment-done':
      return fields.of === undefined ? { kind } : { kind, of: read.oneOf(fields.of, `${place}.of`, APPOINTMENT_KINDS) };
    case 'call-reached': {
      const attempts = fields.orAttempts ?? null;
      return { kind, orAttempts: attempts === null ? null : read.whole(attempts, `${place}.orAttempts`, 1, 20) };
    }
    case 'document':
      return { kind, document: read.key(fields.document, `${place}.document`) };
    case 'assessment':
      return { kind, assessment: read.key(fields.assessment, `${place}.assessment`) };
    case 'act': {
      const act = read.key(fields.act, `${place}.act`);
      return fields.count === undefined
        ? { kind, act }
        : { kind, act, count: read.whole(fields.count, `${place}.count`, 1, 500) };
    }
    default:
      return { kind };
  }
}

const CONDITIONS = ['age', 'score', 'diagnosis', 'treatment', 'term', 'birth-weight'] as const;
const CONDITION_FIELDS = [
  ...['kind', 'atLeast', 'atMost', 'below', 'unit', 'counted'],
  ...['assessment', 'among', 'belowWeeks', 'belowGrams'],
];

export function readCondition(read: FieldReader, value: unknown, place: string): Condition {
  const fields = read.fields(value, place, CONDITION_FIELDS) ?? {};
  const kind = read.oneOf(fields.kind, `${place}.kind`, CONDITIONS);
  const bound = (name: 'atLeast' | 'atMost' | 'below') =>
    fields[name] === undefined ? {} : { [name]: read.number(fields[name], `${place}.${name}`) };
  switch (kind) {
    case 'age': {
      const counted = fields.counted === undefined ? {} : { counted: read.oneOf(fields.counted, `${place}.counted`, COUNTED) };
      return {
        kind,
        ...bound('atLeast'),
        ...bound('below'),
        unit: read.oneOf(fields.unit ?? 'years', `${place}.unit`, UNITS),
        ...counted,
      };
    }
    case 'score':
      return { kind, assessment: read.key(fields.assessment, `${place}.assessment`), ...bound('atLeast'), ...bound('atMost') };
    case 'diagnosis':
    case 'treatment':
      return { kind, among: read.texts(fields.among, `${place}.among`) };
    case 'term':
      return { kind, belowWeeks: read.whole(fields.belowWeeks, `${place}.belowWeeks`, 22, 44) };
    case 'birth-weight':
      return { kind, belowGrams: read.whole(fields.belowGrams, `${place}.belowGrams`, 300, 6000) };
  }
}

const COUNTED = ['corrected', 'chronological'] as const;
const UNITS = ['years', 'months'] as const;
