import { listed, quoted, type TemplateFault } from './template-fault';

type Fields = Record<string, unknown>;

/** Reads the fields of a file that somebody may have written by hand; every fault is kept with its place, none is guessed away. */
export class FieldReader {
  constructor(readonly faults: TemplateFault[] = []) {}

  fault(code: string, place: string, fr: string, en: string): undefined {
    this.faults.push({ code, place, fr: `${place}\u00a0: ${fr}`, en: `${place}: ${en}` });
    return undefined;
  }

  /** An object that has no other fields than these: a misspelt one would otherwise be lost in silence. */
  fields(value: unknown, place: string, known: readonly string[]): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.fault('not-an-object', place, 'un objet { … } est attendu.', 'an object { … } is expected.');
    for (const key of Object.keys(value))
      if (!known.includes(key))
        this.fault(
          'unknown-field',
          place,
          `champ inconnu ${quoted(key)}\u00a0; les champs possibles sont ${listed(known)}.`,
          `unknown field "${key}"; the possible fields are ${listed(known)}.`,
        );
    return value as Fields;
  }

  list(value: unknown, place: string): unknown[] {
    if (Array.isArray(value)) return value;
    this.fault('not-a-list', place, 'une liste [ … ] est attendue.', 'a list [ … ] is expected.');
    return [];
  }

  text(value: unknown, place: string): string {
    if (typeof value === 'string' && value.trim()) return value;
    this.fault('not-a-text', place, 'un texte est attendu.', 'a text is expected.');
    return '';
  }

  optionalText(value: unknown, place: string): string | undefined {
    return value === undefined ? undefined : this.text(value, place);
  }

  texts(value: unknown, place: string): string[] {
    const list = this.list(value, place);
    if (list.length === 0) this.fault('empty-list', place, 'la liste est vide.', 'the list is empty.');
    return list.map((one, index) => this.text(one, `${place}[${index}]`));
  }

  key(value: unknown, place: string): string {
    const key = this.text(value, place);
    if (key && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))
      this.fault(
        'bad-key',
        place,
        `${quoted(key)} n’est pas une clé\u00a0: minuscules sans accent, chiffres et tirets.`,
        `"${key}" is no key: small letters, figures and hyphens.`,
      );
    return key;
  }

  whole(value: unknown, place: string, from: number, to: number): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    this.fault(
      'not-a-number',
      place,
      `un nombre entier de ${from} à ${to} est attendu.`,
      `a whole number, ${from} to ${to}, is expected.`,
    );
    return from;
  }

  number(value: unknown, place: string): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fault('not-a-number', place, 'un nombre est attendu.', 'a number is expected.');
    return 0;
  }

  truth(value: unknown, place: string): boolean {
    if (typeof value === 'boolean') return value;
    this.fault('not-a-truth', place, 'true ou false est attendu.', 'true or false is expected.');
    return false;
  }

  oneOf<T extends string>(value: unknown, place: string, allowed: readonly T[]): T {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return found;
    const typed = typeof value === 'string' ? value : JSON.stringify(value);
    this.fault(
      'unknown-value',
      place,
      `${quoted(typed ?? 'rien')} n’est pas possible\u00a0; choisissez parmi ${listed(allowed)}.`,
      `"${typed ?? 'nothing'}" is not possible; choose among ${listed(allowed)}.`,
    );
    return allowed[0] as T;
  }
}
