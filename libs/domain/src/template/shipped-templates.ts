import type { PathwayTemplate } from '../pathway';
import { readTemplate } from './read-template';
import breastAmbulatory from './shipped/breast-ambulatory.json';
import oncoGeriatrics from './shipped/onco-geriatrics.json';
import oncologyAdult from './shipped/oncology-adult.json';
import oralAnticancer from './shipped/oral-anticancer.json';
import children6Years from './shipped/vulnerable-children-6-years.json';
import children7Years from './shipped/vulnerable-children-7-years.json';

const FILES = {
  'oncology-adult': oncologyAdult,
  'breast-ambulatory': breastAmbulatory,
  'onco-geriatrics': oncoGeriatrics,
  'oral-anticancer': oralAnticancer,
  'vulnerable-children-6-years': children6Years,
  'vulnerable-children-7-years': children7Years,
} as const;

export type ShippedKey = keyof typeof FILES;
export const SHIPPED_TEMPLATES = Object.keys(FILES) as ShippedKey[];

export function isShipped(key: string): key is ShippedKey {
  return Object.hasOwn(FILES, key);
}

/** A template that comes with Jalon: a reference or a consensus to start from, of which every number is data. */
export function shippedTemplate(key: ShippedKey): PathwayTemplate {
  const read = readTemplate(FILES[key]);
  if (!read.ok) throw new Error(`${key}: ${read.refusal.faults.map(({ en }) => en).join(' ')}`);
  return read.value;
}
