import { ConsoleLogger } from '@nestjs/common';
import { isRefusal } from './refusal';

interface DatabaseError extends Error {
  code: string;
  table?: string;
  constraint?: string;
  routine?: string;
}

/** GraphQL quotes a variable that is not of its type, whole, to the end of the message. */
const TYPED = /( got invalid value)(?:(?!\n\s+at )[^])*/;

/** A database quotes in its message, its detail and its parameters what it refused: a name, a birth date. */
function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code)) && 'severity' in error;
}

/**
 * What may be written of a fault: of a database's error, its code and where it came from; of the others, their stack. Whoever runs Jalon
 * finds the cause by these, and no patient's name in a file that nobody journals.
 */
export function withoutValues(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const cause = causesOf(fault).find(isDatabaseError);
  if (!cause) return (fault.stack ?? fault.message).replace(TYPED, '$1 …');
  const where = [cause.table, cause.constraint, cause.routine].filter(Boolean).join(' ');
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${fault.name} ${cause.code}${where ? ` (${where})` : ''}`, ...frames].join('\n');
}

/** The error, and those that it wraps: GraphQL's around TypeORM's around the driver's. */
function causesOf(fault: Error): Error[] {
  const wrapped = ['originalError', 'driverError', 'cause'] as const;
  const inner = wrapped.map((key) => (fault as unknown as Record<string, unknown>)[key]).filter((one) => one instanceof Error);
  return [fault, ...inner.flatMap(causesOf)];
}

/** Nest prints what it catches whole: here, without the values, and faults only. */
export class LoggerWithoutValues extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'warn', 'fatal'] });
  }

  override error(message: unknown, ...more: unknown[]): void {
    if (isRefusal(message)) return;
    super.error(withoutValues(message), ...more.map(withoutValues));
  }
}
