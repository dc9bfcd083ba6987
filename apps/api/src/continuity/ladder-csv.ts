import {
  CHASE_CHANNEL_NAMES,
  inLanguage,
  LADDER_STATE_NAMES,
  type ChaseChannel,
  type LadderState,
} from '@jalon/domain/continuity';
import { tableAsCsv } from '@jalon/interop/csv';
import type { LadderWay } from './ladder.types';

const HEAD = [
  'Nom',
  'Prénom',
  'Date de naissance',
  'Parcours',
  'Référent',
  'État',
  'Visite',
  'Du',
  'Au',
  'Essais',
  'Moyens',
  'Dernier motif',
];

/** The words of the page, in the language of the hospital. */
const STATES = inLanguage(LADDER_STATE_NAMES, 'fr');
const CHANNELS = inLanguage(CHASE_CHANNEL_NAMES, 'fr');

export function ladderCsv(ways: readonly LadderWay[]): string {
  const lines = ways.map((way) => {
    const tries = way.events.filter(({ act }) => act === 'chase');
    const channels = [...new Set(tries.flatMap(({ channel }) => (channel ? [CHANNELS[channel as ChaseChannel]] : [])))];
    const reason = way.events.flatMap((event) => event.reason ?? []).at(-1) ?? '';
    return [
      ...[way.familyName, way.givenName, way.birth, way.templateTitle, way.pivotName ?? '', STATES[way.state as LadderState]],
      ...[way.waitsSince.title, way.waitsSince.from, way.waitsSince.to, String(way.tries), channels.join(', '), reason],
    ];
  });
  return tableAsCsv(HEAD, lines);
}
