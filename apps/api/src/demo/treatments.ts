interface Scheme {
  /** Days of a course on which one comes. */
  days: readonly number[];
  /** Days from a course's first day to the next one's. */
  length: number;
  disease: string;
  minutes: number;
}

/** How each treatment of the demo is spaced: for the visits of the past and the week after next, nothing more. */
const SCHEMES: Readonly<Record<string, Scheme>> = {
  Azacitidine: { days: [1, 8], length: 28, disease: 'Syndrome myélodysplasique', minutes: 60 },
  'Carboplatine-Etoposide': { days: [1, 8, 15], length: 28, disease: 'Cancer bronchique', minutes: 180 },
  Trastuzumab: { days: [1, 15], length: 28, disease: 'Cancer du sein', minutes: 90 },
  FOLFOX: { days: [1, 8], length: 14, disease: 'Cancer colorectal', minutes: 180 },
  FOLFIRI: { days: [1, 8, 15], length: 21, disease: 'Cancer colorectal', minutes: 180 },
  Nivolumab: { days: [1], length: 14, disease: 'Mélanome', minutes: 60 },
  Pembrolizumab: { days: [1, 8], length: 21, disease: 'Cancer bronchique', minutes: 60 },
  'R-CHOP': { days: [1, 8], length: 21, disease: 'Lymphome', minutes: 240 },
  EC100: { days: [1, 15], length: 21, disease: 'Cancer du sein', minutes: 120 },
  'Paclitaxel hebdo': { days: [1, 8, 15], length: 28, disease: 'Cancer de l’ovaire', minutes: 120 },
  Docetaxel: { days: [1, 8], length: 21, disease: 'Cancer de la prostate', minutes: 90 },
  Zolédronate: { days: [1, 15], length: 28, disease: 'Métastases osseuses', minutes: 30 },
  Daratumumab: { days: [1, 8], length: 28, disease: 'Myélome', minutes: 180 },
  Bortézomib: { days: [1, 8, 15], length: 28, disease: 'Myélome', minutes: 30 },
  Rituximab: { days: [1], length: 28, disease: 'Lymphome', minutes: 180 },
  Brentuximab: { days: [1], length: 21, disease: 'Lymphome de Hodgkin', minutes: 60 },
  ABVD: { days: [1, 15], length: 28, disease: 'Lymphome de Hodgkin', minutes: 180 },
  Capécitabine: { days: [1], length: 21, disease: 'Cancer colorectal', minutes: 30 },
  Palbociclib: { days: [1], length: 28, disease: 'Cancer du sein', minutes: 30 },
  Létrozole: { days: [1], length: 28, disease: 'Cancer du sein', minutes: 30 },
  Ibrutinib: { days: [1], length: 28, disease: 'Leucémie lymphoïde chronique', minutes: 30 },
  Abiratérone: { days: [1], length: 28, disease: 'Cancer de la prostate', minutes: 30 },
  Osimertinib: { days: [1], length: 28, disease: 'Cancer bronchique', minutes: 30 },
};

const OTHER: Scheme = { days: [1], length: 28, disease: 'Cancer colorectal', minutes: 60 };

export const schemeOf = (treatment: string): Scheme => SCHEMES[treatment] ?? OTHER;

export interface Step {
  cycle: number;
  day: number;
  /** Days before the step it was asked from. */
  daysBefore: number;
}

/** The visit before this one; null before the first of all. */
export function stepBefore(treatment: string, { cycle, day }: { cycle: number; day: number }): Step | null {
  const { days, length } = schemeOf(treatment);
  const earlier = days.filter((each) => each < day).at(-1);
  if (earlier !== undefined) return { cycle, day: earlier, daysBefore: day - earlier };
  if (cycle <= 1) return null;
  const last = days.at(-1) ?? 1;
  return { cycle: cycle - 1, day: last, daysBefore: Math.max(7, length - last + day) };
}

/** The visit of seven days later, when the treatment has one then. */
export function nextWeek(treatment: string, { cycle, day }: { cycle: number; day: number }): Omit<Step, 'daysBefore'> | null {
  const { days, length } = schemeOf(treatment);
  if (days.includes(day + 7)) return { cycle, day: day + 7 };
  return day + 7 > length ? { cycle: cycle + 1, day: 1 } : null;
}
