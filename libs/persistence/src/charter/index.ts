export { addCharter, charterBars, ownCharters, ownNetwork, type CharterRow } from './charters';
export {
  charterMembers,
  chartersToSign,
  endSignature,
  writeSignature,
  type CharterMember,
  type CharterToSign,
} from './signatures';
export {
  endFamilySignature,
  familiesWithoutCharter,
  familyChartersOf,
  writeFamilySignature,
  type FamilyCharter,
  type UnsignedFamily,
} from './family-charters';
