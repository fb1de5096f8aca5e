import { refusal, type Refusal } from '../../kernel/acts/refusal.ts';
import { sizeRule, textsRule } from '../../kernel/acts/rules.ts';
import { parseGeometry } from '../../kernel/values/geo/geometry.ts';
import type { RegisterSiteInput, ReviseSiteInput } from '../../../schema/generated/sites.ts';
import type { Designation, SiteDocument } from '../documents.ts';
import { geometryWords } from './geometry-words.ts';

export const notAGeometry = (field: string | string[], reason: string): Refusal => refusal('GEOMETRY', field, {
  en: `The geometry ${reason}.`,
  fr: `Géométrie non valable (RFC 7946) : ${geometryWords(reason).fr}.`,
  ar: `هندسة غير صالحة (RFC 7946): ${geometryWords(reason).ar}.`,
});

export const notAPoint = (field: string | string[]): Refusal => refusal('GEOMETRY', field, {
  en: 'A component is placed by a point.',
  fr: 'Un élément constitutif se situe par un point.',
  ar: 'يُحدَّد موضع العنصر المكوِّن بنقطة.',
});

export const unprotected = refusal('PLACE_OF_UNPROTECTED_SITE', 'placeDisclosure', {
  en: 'The exact place is disclosed only of a site that a list or register protects. Record the designation first.',
  fr: 'Le lieu exact n’est divulgué que pour un site protégé par une liste ou un registre. Consignez d’abord l’inscription.',
  ar: 'لا يُكشف الموضع الدقيق إلا لموقع تحميه قائمة أو سجل. سجّل الإدراج أولًا.',
});

export const exactOrCell = refusal('PLACE_DISCLOSURE', 'placeDisclosure', {
  en: 'A site discloses its place EXACT or by its CELL.',
  fr: 'Un site divulgue son lieu exact (EXACT) ou sa maille (CELL).',
  ar: 'يُكشف موضع الموقع إما دقيقًا (EXACT) أو بخليته (CELL).',
});

export const alreadyInDanger = refusal('ALREADY_IN_DANGER', 'inDanger', {
  en: 'The site is marked as in danger already.',
  fr: 'Le site est déjà signalé en péril.',
  ar: 'الموقع مصنَّف في خطر أصلًا.',
});

export const notInDanger = refusal('NOT_IN_DANGER', 'inDanger', {
  en: 'The site is not marked as in danger.',
  fr: 'Le site n’est pas signalé en péril.',
  ar: 'الموقع غير مصنَّف في خطر.',
});

export const alreadyDesignated = refusal('ALREADY_DESIGNATED', null, {
  en: 'This designation is recorded already, as it stands.',
  fr: 'Cette inscription est déjà consignée, telle quelle.',
  ar: 'هذا الإدراج مسجَّل أصلًا كما هو.',
});

export const notACriterion = refusal('CRITERION', 'criteria', {
  en: 'Criteria of the World Heritage List are i to x, each once.',
  fr: 'Les critères de la Liste du patrimoine mondial vont de i à x, chacun une fois.',
  ar: 'معايير قائمة التراث العالمي من i إلى x، كلٌّ مرة واحدة.',
});

export const noSuchPart = (field: string[]): Refusal => refusal('NO_SUCH_PART', field, {
  en: 'The site has no such entry.',
  fr: 'Le site n’a pas cette entrée.',
  ar: 'لا يوجد هذا القيد في الموقع.',
});

const repeated = (field: string): Refusal => refusal('REPEATED', field, {
  en: 'Two entries have the same number.',
  fr: 'Deux entrées portent le même numéro.',
  ar: 'قيدان يحملان الرقم نفسه.',
});

const negative = (field: string): Refusal => refusal('NEGATIVE', field, {
  en: 'An area is not below zero.',
  fr: 'Une superficie n’est pas négative.',
  ar: 'المساحة لا تقل عن الصفر.',
});

/** What is wrong in itself with what is said of a site. */
export function siteRules(input: RegisterSiteInput | ReviseSiteInput): Refusal[] {
  const geometries = (input.geometries ?? []).flatMap(({ geojson }, place) => geometryRule(['geometries', String(place), 'geojson'], geojson));
  return [
    ...textsRule('titles', input.titles, 500),
    ...textsRule('description', input.description, 100_000),
    ...textsRule('justification', input.justification, 100_000),
    ...(input.names ?? []).flatMap(({ text }, place) => sizeRule(['names', String(place), 'text', 'value'], text.value.trim(), 500)),
    ...(input.states ?? []).flatMap(({ state, text }, place) => (state == null ? sizeRule(['states', String(place), 'text'], text?.trim() ?? '', 1000) : [])),
    ...(input.geojson == null ? [] : geometryRule(['geojson'], input.geojson)),
    ...geometries,
    ...componentRules(input.components ?? []),
    ...(input.areaHectares != null && input.areaHectares < 0 ? [negative('areaHectares')] : []),
    ...(input.placeDisclosure == null || input.placeDisclosure === 'EXACT' || input.placeDisclosure === 'CELL' ? [] : [exactOrCell]),
  ];
}

function geometryRule(field: string[], geojson: unknown): Refusal[] {
  const read = parseGeometry(geojson);
  return read.ok ? [] : [notAGeometry(field, read.reason)];
}

function componentRules(components: NonNullable<RegisterSiteInput['components']>): Refusal[] {
  const numbers = components.map(({ elementId }) => elementId);
  const places = components.flatMap(({ geojson }, place) => {
    const field = ['components', String(place), 'geojson'];
    if (geojson == null) return [];
    const wrong = geometryRule(field, geojson);
    return wrong.length > 0 || (geojson as { type: string }).type === 'Point' ? wrong : [notAPoint(field)];
  });
  return [...places, ...(new Set(numbers).size < numbers.length ? [repeated('components')] : [])];
}

/** Lists of what may come to be protected. */
const notYetProtecting: readonly Designation['scheme'][] = ['WORLD_HERITAGE_TENTATIVE', 'ICESCO_PRELIMINARY'];

/** That an exact place is one of a protected site. */
export function disclosureRule({ placeDisclosure, designations }: SiteDocument): Refusal[] {
  const isProtected = designations.some(({ scheme, status, until }) => status !== 'REFUTED' && until === null && !notYetProtecting.includes(scheme));
  return placeDisclosure === 'EXACT' && !isProtected ? [unprotected] : [];
}
