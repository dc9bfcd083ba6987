import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isIsoDate } from '@jalon/domain/calendar';

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((f) => [f.name.value, literal(f.value)]));
    default:
      return null;
  }
}

/** Data whose shape the domain's own types describe (a reading's raw cells, a refusal's details). */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value whose shape is given by the field that carries it.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: literal,
});

const matching = (name: string, description: string, isOne: (text: string) => boolean) => {
  const check = (value: unknown) => {
    if (typeof value !== 'string' || !isOne(value)) throw new TypeError(`${name}: expected ${description}`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
};

/** A date without time: it stays one from the database to the page. */
export const DateScalar = matching('Date', 'a date without time, YYYY-MM-DD', isIsoDate);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const isInstant = (text: string) => INSTANT.test(text) && isIsoDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
/** An instant, ISO 8601 with an offset. */
export const InstantScalar = matching('Instant', 'an instant, ISO 8601 with an offset', isInstant);
/** Until when something is put off: a call to an hour, anything to a day. */
export const DayOrInstantScalar = matching(
  'DayOrInstant',
  'a day, YYYY-MM-DD, or an instant, ISO 8601 with an offset',
  (text) => isIsoDate(text) || isInstant(text),
);
