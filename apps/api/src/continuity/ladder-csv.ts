import type { ChaseChannel, LadderState } from '@jalon/domain/continuity';
import { tableAsCsv } from '@jalon/interop/csv';
import type { LadderWay } from './ladder.types';

const HEAD = [
  'Nom',
  'Prénom',
  'Né(e) le',
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

/** The words of the page, in the language of the hospital. A child is never late: a visit is to be caught up. */
const STATES: Record<LadderState, string> = {
  upcoming: 'À venir',
  due: 'À voir',
  'past-window': 'Visite à rattraper',
  chased: 'Relancé',
  'to-confirm': 'Vue, à confirmer',
  lost: 'Perdu de vue',
  resumed: 'Suivi repris',
  seen: 'Vue',
  moved: 'Déménagement',
  'followed-elsewhere': 'Suivi ailleurs',
  refused: 'Refus',
  deceased: 'Décès',
  transferred: 'Transfert',
};

const CHANNELS: Record<ChaseChannel, string> = {
  phone: 'téléphone',
  sms: 'SMS',
  letter: 'courrier',
  email: 'courriel',
  relative: 'proche',
  professional: 'professionnel',
};

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
