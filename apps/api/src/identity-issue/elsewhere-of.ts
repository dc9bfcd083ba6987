import { doubtsOfLink, groundOfLink, LINK_TRAITS } from '@jalon/domain/patient';
import type { LinkCandidateRow } from '@jalon/persistence/identity';
import type { ElsewhereRecord } from './link.types';

/** What the officer reads of another organisation's record: what agrees, whom to ring, and whether the two may be linked. */
export function elsewhereOf(row: LinkCandidateRow): ElsewhereRecord {
  const ground = groundOfLink(row);
  const { identity, patientId, organisation, phone, ownStatus, status, ins, traits } = row;
  return {
    ...{ identity, patientId, organisation, phone, ownStatus, status, ins },
    traits: LINK_TRAITS.map((trait) => ({ trait, is: traits[trait] })),
    ground: ground.ok ? ground.value : null,
    because: ground.ok ? null : ground.refusal.code,
    doubts: ground.ok && ground.value === 'same-traits' ? doubtsOfLink(row) : [],
  };
}
