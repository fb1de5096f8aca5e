import { authoritySeeds } from '../../../subgraphs/directory/seed/authorities.ts';
import type { Words } from '../cases/drafts.ts';

/** Fictional states of the demonstration: four member states, a transit state (XE) and a market state (XF). */
export type StateCode = 'XA' | 'XB' | 'XC' | 'XD' | 'XE' | 'XF';

/** A place of the fictional world where officers work; UN/LOCODEs under user-assigned country codes stand for no real place. */
export interface Post {
  words: Words;
  unlocode: string;
}

export interface FictionalState {
  words: Words;
  posts: readonly Post[];
  /** South-west corner of its land, in open sea (WGS 84), so that no real place is pointed at. */
  corner: { longitude: number; latitude: number };
}

export const states: Record<StateCode, FictionalState> = {
  XA: {
    words: { en: 'Qamar Coast', ar: 'ساحل القمر', fr: 'Côte de Qamar' },
    posts: [
      { words: { en: 'Qamar Port', ar: 'ميناء القمر', fr: 'port de Qamar' }, unlocode: 'XAQMR' },
      { words: { en: 'Khalij Gate', ar: 'بوابة الخليج', fr: 'porte de Khalij' }, unlocode: 'XAKHL' },
    ],
    corner: { longitude: 60, latitude: 14 },
  },
  XB: {
    words: { en: 'Sahrat', ar: 'صحرات', fr: 'Sahrat' },
    posts: [
      { words: { en: 'Sahrat dry port', ar: 'ميناء صحرات الجاف', fr: 'port sec de Sahrat' }, unlocode: 'XBSHR' },
      { words: { en: 'Waha crossing', ar: 'معبر الواحة', fr: 'poste de Waha' }, unlocode: 'XBWHA' },
    ],
    corner: { longitude: 64, latitude: 10 },
  },
  XC: {
    words: { en: 'Marjan Islands', ar: 'جزر المرجان', fr: 'Îles Marjan' },
    posts: [{ words: { en: 'Marjan harbour', ar: 'مرفأ المرجان', fr: 'port de Marjan' }, unlocode: 'XCMRJ' }],
    corner: { longitude: 58, latitude: 5 },
  },
  XD: {
    words: { en: 'Ardan Highlands', ar: 'مرتفعات أردان', fr: 'Hautes Terres d’Ardan' },
    posts: [{ words: { en: 'Ardan pass', ar: 'ممر أردان', fr: 'col d’Ardan' }, unlocode: 'XDARD' }],
    corner: { longitude: 66, latitude: 3 },
  },
  XE: {
    words: { en: 'Freehaven', ar: 'الميناء الحر', fr: 'Port-Franc' },
    posts: [
      { words: { en: 'Freehaven free zone', ar: 'المنطقة الحرة في الميناء الحر', fr: 'zone franche de Port-Franc' }, unlocode: 'XEFRH' },
      { words: { en: 'Freehaven airport', ar: 'مطار الميناء الحر', fr: 'aéroport de Port-Franc' }, unlocode: 'XEAPT' },
    ],
    corner: { longitude: 62, latitude: -12 },
  },
  XF: {
    words: { en: 'Valmark', ar: 'فالمارك', fr: 'Valmark' },
    posts: [
      { words: { en: 'Valmark harbour', ar: 'مرفأ فالمارك', fr: 'port de Valmark' }, unlocode: 'XFVMK' },
      { words: { en: 'Valmark air mail centre', ar: 'مركز البريد الجوي في فالمارك', fr: 'centre de poste aérienne de Valmark' }, unlocode: 'XFPST' },
    ],
    corner: { longitude: -30, latitude: 30 },
  },
};

/** The English name of an authority, as the directory has it. */
export function authorityName(slug: string): string {
  const seed = authoritySeeds.find((known) => known.slug === slug);
  if (seed === undefined) throw new Error(`The directory seeds no authority ${slug}.`);
  return seed.names.en;
}

/** The state of an authority, by its slug: `xa-customs` is of XA. */
export function stateOf(slug: string): StateCode {
  return slug.slice(0, 2).toUpperCase() as StateCode;
}

/** Customs of a state, where it has a service of its own in the demonstration. */
export function customsOf(state: StateCode): string {
  return state === 'XD' ? 'Ardan Highlands Border Post' : authorityName(`${state.toLowerCase()}-customs`);
}

/** Who answers for antiquities in a state; in the states of transit and market a museum or nobody. */
export function heritageOf(state: StateCode): string {
  if (state === 'XE') return 'Freehaven Expert Panel';
  return authorityName(state === 'XF' ? 'xf-museum' : `${state.toLowerCase()}-heritage`);
}
