export { readAccounts, type ListedAccount } from './accounts';
export { isFiness } from './finess';
export { readOrganisations, type ListedOrganisation } from './organisations';
export { plain, type ListFault, type ListRead } from './read-list';
export { readUnits, type ListedUnit } from './units';
