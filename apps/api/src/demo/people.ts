import type { JobFunction } from '@jalon/access';
import { organisationId } from './places';
import { idOf } from './random';
import type { DemoTime } from './demo-time';
import type { Rows } from './rows';
import { PEOPLE } from './staff';

export const personId = (key: string): string => idOf(`person/${key}`);
/** A person's first working situation, unless told which. */
export const situationId = (key: string, post = 0): string => idOf(`situation/${key}/${post}`);

/** An eleven-digit RPPS with its Luhn digit, from a range that the directory does not give. */
function rpps(index: number): string {
  const body = `1099${String(index).padStart(6, '0')}`;
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

const WITHOUT_RPPS: readonly JobFunction[] = [
  'reception',
  'unit-secretary',
  'medical-secretary',
  'social-worker',
  'identity-officer',
  'administrator',
  'data-protection-officer',
];

export function addPeople(rows: Rows, units: ReadonlyMap<string, number>, time: DemoTime): void {
  PEOPLE.forEach((person, index) => {
    const registered = person.posts.some((post) => !WITHOUT_RPPS.includes(post.function));
    rows.add('person', {
      id: personId(person.key),
      family_name: person.family,
      given_name: person.given,
      civility: person.civility ?? null,
      rpps: registered ? rpps(4200 + index) : null,
      prescriber: person.prescriber ?? false,
      speciality: person.speciality ?? null,
      phone: person.phone ?? null,
      phone_hours: person.phoneHours ?? null,
    });
    person.posts.forEach((post, number) => {
      rows.add('working_situation', {
        id: situationId(person.key, number),
        person_id: personId(person.key),
        organisation_id: organisationId(post.organisation),
        function: post.function,
        local_title: post.title,
        from_on: time.day(post.from ?? -900),
        until_on: post.until === undefined ? null : time.day(post.until),
      });
      for (const unit of post.units)
        rows.add('situation_unit', { situation_id: situationId(person.key, number), unit_id: units.get(unit) ?? 0 });
    });
  });
}
