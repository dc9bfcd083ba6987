import {
  CAPTURE_CHANNELS,
  correctIdentity,
  IDENTITY_PROOFS,
  isSex,
  type CaptureChannel,
  type IdentityAttribute,
  type IdentityProof,
} from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Tx } from '@jalon/persistence';
import { writeCorrection, type OfficerIdentityRow } from '@jalon/persistence/identity';
import type { CorrectedTraits } from './identity-issue.types';

/** Corrects one of the officer's records under the rules of its status. @returns the patient and the status that results. */
export async function writeCorrected(tx: Tx, onFile: OfficerIdentityRow, corrected: CorrectedTraits) {
  if (!isSex(corrected.sex)) return refuse({ code: 'sex-wrong' as const });
  const traits = {
    birthFamilyName: text(corrected.birthFamilyName)?.toUpperCase() ?? null,
    usedFamilyName: corrected.usedFamilyName.trim().toUpperCase(),
    birthGivenName: text(corrected.birthGivenName),
    birthGivenNames: text(corrected.birthGivenNames),
    usedGivenName: corrected.usedGivenName.trim(),
    birthDate: corrected.birthDate,
    sex: corrected.sex,
    birthPlace: text(corrected.birthPlace),
    birthPlaceInsee: text(corrected.birthPlaceInsee)?.toUpperCase() ?? null,
  };
  const proof = oneOf(IDENTITY_PROOFS, corrected.proof);
  const channel = oneOf(CAPTURE_CHANNELS, corrected.channel);
  const ins = text(corrected.ins);
  const entered = ins ? { matricule: ins, oid: corrected.insOid ?? '' } : null;
  const homonym = corrected.homonym ?? onFile.homonym;
  const decided = correctIdentity(
    { ...onFile, ins: onFile.hasIns },
    { traits, proof, channel, attributes: attributesOf(corrected, homonym), ins: entered },
  );
  if (!decided.ok) return decided;
  const { status, keepsIns, ins: kept } = decided.value;
  const patient = await writeCorrection(tx, onFile.id, corrected.version, {
    ...traits,
    ...{ status, keepsIns, doubtful: corrected.doubtful, fictitious: corrected.fictitious ?? false, homonym },
    ...{ ins: kept?.matricule ?? null, insOid: kept?.oid ?? null, on: todayOf(tx) },
    ...{ proof: proof ?? onFile.proof, seen: proof !== null, channel: channel ?? onFile.channel },
  });
  return patient ? ok({ patient, status }) : refuse({ code: 'changed-meanwhile' as const, how: null });
}

function attributesOf({ doubtful, fictitious }: CorrectedTraits, homonym: boolean): IdentityAttribute[] {
  return [
    ...(homonym ? (['HOMA'] as const) : []),
    ...(doubtful ? (['DOUT'] as const) : []),
    ...(fictitious ? (['FICT'] as const) : []),
  ];
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;

function oneOf<T extends IdentityProof | CaptureChannel>(known: readonly T[], typed: string | null | undefined): T | null {
  return known.find((one) => one === typed) ?? null;
}
