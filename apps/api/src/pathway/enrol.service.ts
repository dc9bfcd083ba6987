import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate } from 'uuid';
import { isIsoDate } from '@jalon/domain/calendar';
import { ANCHORS, type Anchors, type PathwayTemplate } from '@jalon/domain/pathway';
import { refuse } from '@jalon/domain/result';
import { datedByHand, entriesOf } from '@jalon/domain/template';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { holderOf, unitsOfCircles, type Holder } from '@jalon/persistence/circle';
import { holderOfPathway } from '@jalon/persistence/circle';
import { whyNothingMore } from '@jalon/persistence/death';
import { lockPathwaysOf, placeMilestones } from '@jalon/persistence/pathway';
import { holdStanding, isThere } from '@jalon/persistence/standing-in';
import { foundOwnCircle } from './found-own-circle';
import { happened } from './held-pathway';
import type { EnrolInput, PivotChoice, TemplateType } from './pathway.types';

const TEMPLATES = {
  name: 'pathway-templates',
  text: `select distinct on (key) key, version, title, kind, content from pathway_template where status = 'published'
    order by key, version desc`,
};

const PIVOTS = {
  name: 'pivot-choices',
  text: `select distinct on (p.family_name, p.given_name, w.id) w.id as situation, p.given_name || ' ' || p.family_name as name,
      w.local_title as title, u.short_name as unit
    from working_situation w join person p on p.id = w.person_id join situation_unit s on s.situation_id = w.id join unit u on u.id = s.unit_id
    where s.unit_id = any($1::int[]) and ${isThere('w', '$2')}
      and w.function in ('pivot-nurse', 'onco-geriatric-nurse', 'coordinator', 'pilot-physician', 'physician')
    order by p.family_name, p.given_name, w.id`,
};

const RUNNING = {
  name: 'running-pathway',
  text: `select id from pathway where patient_id = $1 and status = 'active' order by id limit 1`,
};

interface TemplateRow extends Omit<TemplateType, 'entries' | 'dates'>, Record<string, unknown> {
  content: PathwayTemplate;
}

@Injectable()
export class EnrolService {
  templates(acting: Acting): Promise<TemplateType[]> {
    return acting.read(async (tx) => {
      const rows = await tx.sql<TemplateRow>(TEMPLATES, []);
      return rows.map(({ content, ...row }) => ({
        ...row,
        entries: content.stages.filter(({ key }) => entriesOf(content).includes(key)).map(({ key, title }) => ({ key, title })),
        dates: datedByHand(content).map(({ key }) => key),
      }));
    });
  }

  /** Who of one's units can be responsible for a pathway; for one that runs, who of the units of its circle too. */
  pivots(acting: Acting, pathway: string | null): Promise<PivotChoice[]> {
    return acting.read(async (tx) => pivotsOf(tx, pathway && validate(pathway) ? await holderOfPathway(tx, pathway) : null));
  }

  /** A patient enters a pathway: from this instant on somebody is responsible and a dated step is known, or a gap has its owner. */
  enrol(acting: Acting, input: EnrolInput) {
    return acting.write(async (tx) => {
      const inCare = await holderOf(tx, input.patient);
      if (!inCare) return refuse({ code: 'not-found' as const });
      await holdStanding(tx, input.pivot, input.relay);
      const [, dead] = await Promise.all([lockPathwaysOf(tx, [input.patient]), whyNothingMore(tx, input.patient)]);
      if (dead) return refuse(dead);
      const [running] = await tx.sql<{ id: string }>(RUNNING, [input.patient]);
      if (running) return refuse({ code: 'already-on-a-pathway' as const, pathway: running.id });
      const template = (await tx.sql<TemplateRow>(TEMPLATES, [])).find((one) => one.key === input.template);
      if (!template || !entriesOf(template.content).includes(input.stage)) return refuse({ code: 'template-unknown' as const });
      const pivots = await pivotsOf(tx, null);
      const known = (situation: string | null) => pivots.some((one) => one.situation === situation);
      if (!known(input.pivot) || (input.relay && !known(input.relay))) return refuse({ code: 'pivot-unknown' as const });
      const today = todayOf(tx);
      const anchors: Anchors = { inclusion: today, ...readAnchors(input.anchors) };
      const id = uuidv7();
      const holder = input.own ? await foundOwnCircle(tx, inCare, [input.pivot, input.relay]) : inCare;
      const { patientId, circleId, unitId } = holder;
      // The check that nobody is lost holds from the first statement on: until its steps are known, the pathway is a gap with an owner.
      const unsettled = { code: 'no-next-step', severity: 3, since: today, owner: 'pivot-nurse', data: { lastStepOn: null } };
      await tx.em.query(
        `insert into pathway (id, patient_id, circle_id, unit_id, template_key, template_version, title, stage, status, included_on, anchors,
           pivot, relay, breach, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 'active', $9, $10, $11, $12, $13, $14)`,
        [
          ...[id, patientId, circleId, unitId, template.key, template.version, template.title, input.stage, today],
          ...[JSON.stringify(anchors), input.pivot, input.relay, JSON.stringify(unsettled), tx.now],
        ],
      );
      await placeMilestones(tx, template.content, { id, patientId, circleId, unitId, anchors }, today);
      return happened(tx, {
        id,
        holder,
        kind: 'enrolled',
        data: { stage: input.stage, template: template.title },
        event: 'needs-assessed',
      });
    });
  }
}

/** A network's child has a referent in a practice, in which its coordinator does not work: whoever takes part may be named. */
export async function pivotsOf(tx: Tx, running: Holder | null): Promise<(PivotChoice & Record<string, unknown>)[]> {
  const units = running ? [...tx.actor.units, ...(await unitsOfCircles(tx, [running.circleId]))] : tx.actor.units;
  return tx.sql<PivotChoice & Record<string, unknown>>(PIVOTS, [units, todayOf(tx)]);
}

/** Only dates of the agreement's own anchors enter; anything else is dropped. */
function readAnchors(given: Record<string, unknown> | null): Anchors {
  const pairs = ANCHORS.filter((key) => key !== 'cures').flatMap((key) => {
    const value = given?.[key];
    return typeof value === 'string' && isIsoDate(value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}
