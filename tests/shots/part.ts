/** Which pictures are wanted: `npm run shots -- --person claire --look light`; what is not said is wanted whole. */
export type Part = Partial<Record<'person' | 'page' | 'look' | 'state' | 'size', readonly string[]>>;

export const part = JSON.parse(process.env['JALON_SHOTS'] ?? '{}') as Part;

export const isWhole = Object.keys(part).length === 0;

export const wants = (what: keyof Part, value: string) => part[what]?.includes(value) ?? true;
