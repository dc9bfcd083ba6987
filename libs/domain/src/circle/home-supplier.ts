/**
 * A supplier of equipment at home (PSAD) may stand in a circle, outside the care team, by the patient’s consent. It is a part in the
 * care and no function of Jalon: nobody signs in as one.
 */
export const HOME_SUPPLIER = 'home-supplier';
