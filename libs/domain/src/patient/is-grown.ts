import { ageInYears, boundsOf, isPartialDate, type IsoDate } from '../calendar';

const GROWN = 18;

/** Of age: nobody exercises parental authority any more. Unknown to the day, one is taken for a child as long as one may be one. */
export const isGrown = (birth: string, today: IsoDate): boolean =>
  isPartialDate(birth) && ageInYears(boundsOf(birth).latest, today) >= GROWN;
