import { Injectable } from '@nestjs/common';
import { MERGE_WITHIN_MINUTES } from '@jalon/domain/activity';
import { ARRIVAL_SETTINGS } from '@jalon/domain/appointment';
import { HOLIDAY_RULES, isTimeZone, MAINLAND_WEEK, type HolidayRegion } from '@jalon/domain/calendar';
import { checkUnitSettings, type UnitSettings } from '@jalon/domain/directory';
import { checkStepHours, hoursOf, type StepHours } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { OrganisationEntity, UnitEntity } from '@jalon/persistence/identity';
import { checkAccess } from './check-access';
import type { OrganisationInput, UnitInput } from './administration.inputs';
import type { Administration, AdministeredUnit } from './administration.types';

const KINDS = ['service', 'day-hospital', 'practice', 'cell', 'secretariat', 'identity'] as const;
type Kind = (typeof KINDS)[number];
const REGIONS = new Set<string>([
  'metropole',
  ...HOLIDAY_RULES.flatMap(({ regions }): readonly HolidayRegion[] => regions ?? []),
]);

@Injectable()
export class PlaceService {
  read(acting: Acting): Promise<Administration> {
    return acting.read(async (tx) => {
      const organisation = await tx.em.findOneByOrFail(OrganisationEntity, { id: tx.actor.organisation });
      const units = await tx.em.find(UnitEntity, {
        where: { organisationId: tx.actor.organisation },
        order: { name: 'asc', id: 'asc' },
      });
      return { organisation, units: units.map(unitOf) };
    });
  }

  saveUnit(acting: Acting, { id, settings, ...input }: UnitInput) {
    return acting.write(async (tx) => {
      const name = input.name.trim();
      if (!name || !isKind(input.kind)) return refuse({ code: 'name-missing' as const });
      const { breakDays, historyDays, stepHours, ...rest } = settings;
      const checked = checkUnitSettings({ arrival: { breakDays, historyDays }, ...rest });
      if (!checked.ok) return checked;
      const hours = stepHours ? checkStepHours({ ...stepHours }) : null;
      if (hours && !hours.ok) return hours;
      const before = id ? await tx.em.findOneBy(UnitEntity, { id, organisationId: tx.actor.organisation }) : null;
      if (id && !before) return refuse({ code: 'not-found' as const });
      const text = (value: string | null | undefined) => value?.trim() || null;
      const values = {
        ...{ name, shortName: input.shortName.trim() || name, kind: input.kind, closedOn: input.closedOn ?? null },
        ...{
          phone: text(input.phone),
          hours: text(input.hours),
          nightName: text(input.nightName),
          nightPhone: text(input.nightPhone),
        },
        // What other pages may have set there stays.
        settings: { ...before?.settings, ...checked.value, ...(hours && { stepHours: hours.value }) } as object,
      };
      if (id) await tx.em.update(UnitEntity, { id }, values);
      const unit =
        id ?? Number((await tx.em.insert(UnitEntity, { organisationId: tx.actor.organisation, ...values })).identifiers[0]?.id);
      tx.journal('wrote', [], { what: id ? 'unit-changed' : 'unit-opened', unit });
      tx.tell([`unit:${unit}`], 'unit');
      return ok({ id: String(unit) });
    });
  }

  saveOrganisation(acting: Acting, input: OrganisationInput) {
    return acting.write(async (tx) => {
      const { ippLength, timeZone, holidayRegion, signsInJalon } = input;
      if (!Number.isInteger(ippLength) || ippLength < 1 || ippLength > 20) return refuse({ code: 'ipp-length' as const });
      if (!isTimeZone(timeZone)) return refuse({ code: 'time-zone' as const });
      if (!REGIONS.has(holidayRegion)) return refuse({ code: 'holiday-region' as const });
      const access = checkAccess(input);
      if (!access.ok) return access;
      const id = tx.actor.organisation;
      const values = {
        ...access.value,
        ippLength,
        timeZone,
        holidayRegion,
        signsInJalon,
        ...(typeof input.namesInReport === 'boolean' && { namesInReport: input.namesInReport }),
        phone: input.phone?.trim() || null,
        address: input.address?.trim() || null,
      };
      await tx.em.update(OrganisationEntity, { id }, values);
      tx.journal('wrote', [], { what: 'organisation-changed', ...values });
      return ok({ id });
    });
  }
}

function unitOf(unit: UnitEntity): AdministeredUnit {
  const own: UnitSettings & { stepHours?: StepHours } = unit.settings;
  return {
    ...unit,
    settings: {
      breakDays: own.arrival?.breakDays ?? ARRIVAL_SETTINGS.breakDays,
      historyDays: own.arrival?.historyDays ?? ARRIVAL_SETTINGS.historyDays,
      mergeActsWithinMinutes: own.mergeActsWithinMinutes ?? MERGE_WITHIN_MINUTES,
      stepHours: hoursOf(own.stepHours),
      weekdays: [...(own.weekdays ?? MAINLAND_WEEK.weekdays)],
      closed: [...(own.closed ?? [])],
      open: [...(own.open ?? [])],
    },
  };
}

function isKind(kind: string): kind is Kind {
  return (KINDS as readonly string[]).includes(kind);
}
