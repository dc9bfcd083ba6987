/** What nobody's page sends: each in the place of one value of a question that is otherwise right. */
const STRANGE: readonly unknown[] = [
  ...['', ' ', '\0', '\ud83d', '😀', "' or 1=1 --", 'undefined', '..', 'é'.repeat(5000)],
  ...['00000000-0000-4000-8000-000000000000', '2026-02-30', '0000-01-01', '9999-12-31', '99:99', '2026-11-24T25:61:00Z'],
  ...[0, -1, 2_147_483_647, 2_147_483_648, 1.5, 1e300, true, null, [], {}],
];

type Path = readonly (string | number)[];

function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, one]) => places(one, [...at, Array.isArray(value) ? Number(key) : key]));
  return at.length > 0 ? [at, ...inside] : inside;
}

function withOther(value: unknown, [head, ...rest]: Path, other: unknown): unknown {
  if (head === undefined) return other;
  if (Array.isArray(value)) return value.map((one: unknown, place) => (place === head ? withOther(one, rest, other) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]: [string, unknown]) => [
      key,
      key === head ? withOther(one, rest, other) : one,
    ]),
  );
}

/** A whole template has a thousand values: of so many questions an even share is asked. */
const MOST_OF_ONE = 600;

/** A question with one of its values replaced, for every value and every strange one. */
export function twisted(args: Record<string, unknown>): { args: Record<string, unknown>; where: string }[] {
  const all = places(args).flatMap((place) => STRANGE.map((other) => ({ place, other })));
  const step = Math.ceil(all.length / MOST_OF_ONE);
  // Shifted from place to place: in step with the strange values, one of them alone would be asked.
  const isAsked = (_: unknown, n: number) => (n + Math.floor(n / STRANGE.length)) % step === 0;
  return all.filter(isAsked).map(({ place, other }) => ({
    args: withOther(args, place, other) as Record<string, unknown>,
    where: `${place.join('.')} = ${JSON.stringify(other).slice(0, 40)}`,
  }));
}
