import type { PathwayTemplate, TemplateStage } from '../pathway';
import { ok, refuse, type Result } from '../result';
import { checkTemplate } from './check-template';
import { FieldReader } from './field-reader';
import { optional, readMilestone } from './read-milestone';
import { readCondition } from './read-rules';
import type { TemplateFault } from './template-fault';

/** How the file says what it is; another number would be another form. */
export const TEMPLATE_FORMAT = 'jalon-pathway-template/1';

const FIELDS = [
  ...['format', 'key', 'version', 'title', 'kind', 'source', 'origin'],
  ...['inclusion', 'correctedAge', 'events', 'documents', 'acts', 'stages', 'milestones'],
];

export type TemplateRefusal = { code: 'template-faulty'; faults: TemplateFault[] };

/** A template as a file or the database holds it: read whole, then checked; every fault at once. */
export function readTemplate(value: unknown): Result<PathwayTemplate, TemplateRefusal> {
  const read = new FieldReader();
  const template = templateOf(read, value);
  const faults = read.faults.length > 0 ? read.faults : checkTemplate(template);
  return faults.length > 0 ? refuse({ code: 'template-faulty' as const, faults }) : ok(template);
}

/** A version being written: kept with what is still wrong in it, as long as it can be read at all. */
export function readDraft(value: unknown): Result<{ template: PathwayTemplate; faults: TemplateFault[] }, TemplateRefusal> {
  const read = new FieldReader();
  const template = templateOf(read, value);
  if (read.faults.length > 0) return refuse({ code: 'template-faulty' as const, faults: read.faults });
  return ok({ template, faults: checkTemplate(template) });
}

/** What a template looks like in a file. */
export function writtenTemplate(template: PathwayTemplate): { format: string } & PathwayTemplate {
  return { format: TEMPLATE_FORMAT, ...template };
}

function templateOf(read: FieldReader, value: unknown): PathwayTemplate {
  const fields = read.fields(value, 'parcours type', FIELDS) ?? {};
  if (fields.format !== undefined) read.oneOf(fields.format, 'format', [TEMPLATE_FORMAT]);
  const { origin, inclusion, correctedAge } = fields;
  return {
    key: read.key(fields.key, 'key'),
    version: read.whole(fields.version ?? 1, 'version', 1, 100_000),
    title: read.text(fields.title, 'title'),
    kind: read.oneOf(fields.kind ?? 'local', 'kind', ['national', 'local']),
    source: read.text(fields.source, 'source'),
    ...optional('origin', origin === undefined ? undefined : originOf(read, origin)),
    ...optional('inclusion', inclusion === undefined ? undefined : inclusionOf(read, inclusion)),
    ...optional('correctedAge', correctedAge === undefined ? undefined : correctedAgeOf(read, correctedAge)),
    ...optional('events', titledOf(read, fields.events, 'events')),
    ...optional('documents', titledOf(read, fields.documents, 'documents')),
    ...optional('acts', titledOf(read, fields.acts, 'acts')),
    stages: read.list(fields.stages, 'stages').map((one, index) => stageOf(read, one, `stages[${index}]`)),
    milestones: read.list(fields.milestones, 'milestones').map((one, index) => readMilestone(read, one, index)),
  };
}

function originOf(read: FieldReader, value: unknown) {
  const fields = read.fields(value, 'origin', ['key', 'version', 'title']) ?? {};
  return {
    key: read.key(fields.key, 'origin.key'),
    version: read.whole(fields.version, 'origin.version', 1, 100_000),
    title: read.text(fields.title, 'origin.title'),
  };
}

function inclusionOf(read: FieldReader, value: unknown) {
  const fields = read.fields(value, 'inclusion', ['sentence', 'anyOf']) ?? {};
  return {
    sentence: read.text(fields.sentence, 'inclusion.sentence'),
    anyOf: read.list(fields.anyOf ?? [], 'inclusion.anyOf').map((one, i) => readCondition(read, one, `inclusion.anyOf[${i}]`)),
  };
}

function correctedAgeOf(read: FieldReader, value: unknown) {
  const fields = read.fields(value, 'correctedAge', ['bornBeforeWeeks', 'untilMonths']) ?? {};
  return {
    bornBeforeWeeks: read.whole(fields.bornBeforeWeeks, 'correctedAge.bornBeforeWeeks', 22, 42),
    untilMonths: read.whole(fields.untilMonths, 'correctedAge.untilMonths', 1, 120),
  };
}

function titledOf(read: FieldReader, value: unknown, place: string) {
  return value === undefined ? undefined : read.list(value, place).map((one, i) => eventOf(read, one, `${place}[${i}]`));
}

function eventOf(read: FieldReader, value: unknown, place: string) {
  const fields = read.fields(value, place, ['key', 'title']) ?? {};
  return { key: read.key(fields.key, `${place}.key`), title: read.text(fields.title, `${place}.title`) };
}

function stageOf(read: FieldReader, value: unknown, place: string): TemplateStage {
  const fields = read.fields(value, place, ['key', 'title', 'next', 'beside', 'entry']) ?? {};
  const next =
    fields.next === undefined ? undefined : read.list(fields.next, `${place}.next`).map((one) => read.text(one, `${place}.next`));
  return {
    key: read.key(fields.key, `${place}.key`),
    title: read.text(fields.title, `${place}.title`),
    ...optional('next', next),
    ...optional('beside', fields.beside === undefined ? undefined : read.truth(fields.beside, `${place}.beside`)),
    ...optional('entry', fields.entry === undefined ? undefined : read.truth(fields.entry, `${place}.entry`)),
  };
}
