import type { CommandHouse } from '../command';
export function assessmentCommand(_args: string[], _house: CommandHouse): number {
  return 2;
}
