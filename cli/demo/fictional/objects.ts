import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { LocalizedTextValue, SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { emptyObject, type ObjectDocument } from '../../../subgraphs/objects/documents.ts';
import type { Words } from '../cases/drafts.ts';
import { dating, objectStatement, origin } from '../cases/object-parts.ts';
import { count, date, term, texts } from '../values.ts';
import { recordId } from '../world.ts';
import { frenchFrom } from './french.ts';
import { invented, inventedRights, person, pick, sharing } from './invented.ts';
import { lifeOf } from './object-lives.ts';
import { type ObjectRow, objectRows } from './object-table.ts';
import { siteWords } from './sites.ts';
import { authorityName, states } from './states.ts';
import { arabicOf, frenchOf, type Thing, thing } from './things.ts';

/** The objects for which an authority answers. */
export function objectsOf(slug: string): RecordDraft<ObjectDocument>[] {
  return objectRows.flatMap((row, place) => (row[2] === slug ? [draftOf(row, place)] : []));
}

function draftOf(row: ObjectRow, place: number): RecordDraft<ObjectDocument> {
  const [key, kind, slug, , number, fate, mark] = row;
  const it = thing(kind);
  const from = invented(`${key}/card`);
  const { persons, ...life } = lifeOf(fate, { owner: authorityName(slug), state: originState(row), year: 1961 + (place % 27), from, place });
  return {
    id: recordId.object(key),
    localId: number,
    titles: texts(titleOf(row, it)),
    sharing: sharing(mark),
    rights: inventedRights,
    sources: [from, invented('register of the museum')],
    synthetic: true,
    persons: [...persons, person('photographer', 'photographs', place + 4)],
    document: { ...emptyObject(), ...described(row, it, place, from), ...life },
  };
}

/** The state that says an object is its own: that of its site; pieces without one are all claimed by the Qamar Coast. */
function originState([, , , site]: ObjectRow): string {
  return site === null ? 'XA' : site.slice(0, 2).toUpperCase();
}

function titleOf([, , , site, number]: ObjectRow, { one }: Thing): Words {
  if (site === null) return { en: `${one.en}, ${number}`, ar: `${one.ar}، ${number}`, fr: `${one.fr}, ${number}` };
  const place = siteWords(site);
  return { en: `${one.en} from ${place.en}, ${number}`, ar: `${one.ar} من ${place.ar}، ${number}`, fr: `${one.fr} provenant ${frenchFrom(place.fr)}, ${number}` };
}

function described(row: ObjectRow, it: Thing, place: number, from: SourceValue): Partial<ObjectDocument> {
  const [, kind, , , number, fate] = row;
  const many = kind === 'bead';
  return {
    objectTypes: it.types.map((type) => term(type)),
    extent: many ? 'SET' : kind === 'manuscript' ? 'PART' : kind === 'mosaic' ? 'FRAGMENT' : 'ITEM',
    quantity: many ? count(38, 38, 'COUNTED', from) : null,
    quantities: many ? [count(38, 38, 'COUNTED', from, '2019'), count(40, 45, 'REPORTED', invented('field diary'), '1972')] : [],
    parts: many ? [{ key: 'string', label: 'String', description: [], quantity: count(1, 1, 'COUNTED') }] : [],
    materials: [term(it.material)],
    techniques: [term(it.technique)],
    measurements: [
      {
        statement: it.dimensions.map(([name, size]) => `${name.slice(0, 1)} ${size + (place % 5)} mm`).join(' x '),
        values: it.dimensions.map(([dimension, size]) => ({ dimension, value: String(size + (place % 5)), unit: 'mm' })),
        source: from,
      },
    ],
    inscriptions: inscriptionsOf(row, from),
    datings: it.datings.map((when, index) => dating(when, index === 0 ? it.period : null, index === 0 ? from : invented('sale catalogue'), index === 0 ? 'ASSERTED' : 'DISPUTED')),
    makers: place % 4 === 0 ? [{ name: `${it.period} workshop of ${states.XA.words.en}`, kind: 'CULTURAL_GROUP', role: 'workshop', status: 'ASSERTED', source: from }] : [],
    subjects: pick([[term('human figure')], [term('bull')], [term('crescent')], []], place),
    cultures: [term(pick(['Qamari', 'Sahrati', 'Marjani', 'Ardani'], place))],
    distinguishingFeatures: [
      { text: english(`Old repair along the ${pick(['left', 'right', 'upper', 'lower'], place)} edge.`), kind: 'REPAIR', holdBack: false },
      { text: english(`Chip of ${3 + (place % 6)} mm on the underside.`), kind: 'DAMAGE', holdBack: false },
      { text: english(`Hidden mark no. ${400 + place} scratched by the conservator.`), kind: 'OTHER', holdBack: true },
    ],
    description: texts({ en: `${it.one.en}, ${it.material}, ${it.technique}; kept under number ${number}.`, ar: `${it.one.ar}، ${arabicOf(it, 'محفوظ')} برقم ${number}.`, fr: `${it.one.fr}, ${frenchOf(it, 'conservé')} sous le numéro ${number}.` }),
    condition: pick(['Complete, worn.', 'Broken and mended.', 'Fragmentary, edges fresh.'], place),
    identifiers: [
      { scheme: 'INVENTORY', value: number, source: from },
      ...(fate === 'looted' ? [] : [{ scheme: 'EXCAVATION' as const, value: `E ${700 + place}`, source: from }]),
    ],
    photographs: [
      { caption: english('Overall view with scale.'), credit: null, url: null, view: 'OVERALL', holdBack: false },
      { caption: english('Detail of the hidden mark.'), credit: 'Conservation laboratory', url: null, view: 'DETAIL', holdBack: true },
    ],
    humanRemains: kind === 'textile' ? null : false,
    sacred: kind === 'manuscript',
    protectedCategories: fate === 'held' ? [] : [term('Red List of the fictional coast: portable antiquities')],
    originAttributions: originsOf(row, from),
    statements: [
      objectStatement('m1', 'material', it.material, from, 'ASSERTED', '2019'),
      objectStatement('m2', 'material', pick(['alabaster', 'bone', 'brass'], place), invented('sale catalogue'), 'REFUTED', '2016'),
    ],
  };
}

function inscriptionsOf([, kind, , , number]: ObjectRow, from: SourceValue): ObjectDocument['inscriptions'] {
  const mark: ObjectDocument['inscriptions'][number] = { text: { value: number, language: null, script: 'Latn', transliteration: null }, kind: 'INVENTORY_MARK', location: 'underside, in ink', translation: null, source: from };
  if (kind === 'coin' || kind === 'textile') {
    const text: LocalizedTextValue = { value: 'بسم الله ضرب هذا بساحل القمر', language: 'ar', script: 'Arab', transliteration: 'bism Allāh ḍuriba hādhā bi-Sāḥil al-Qamar' };
    return [{ text, kind: 'INSCRIPTION', location: 'margin', translation: english('In the name of God, this was struck on the Coast of the Moon.'), source: from }, mark];
  }
  return [mark];
}

/** Origins stand side by side: what the card says, what a seller said, and what nobody has settled. */
function originsOf(row: ObjectRow, from: SourceValue): ObjectDocument['originAttributions'] {
  const [, , , site, , fate] = row;
  const country = originState(row);
  const seller = invented('sale catalogue');
  if (site === null) {
    return [
      origin('o1', 'ASSOCIATED_WITH', 'CULTURE_AREA', 'the southern coast', null, from, { certainty: 'LOW' }),
      origin('o2', 'FOUND_AT', 'COUNTRY', null, 'XB', seller, { certainty: 'LOW', status: 'DISPUTED' }),
      origin('o3', 'MADE_AT', 'UNKNOWN', null, null, from, { status: 'REFUTED' }),
    ];
  }
  const place = siteWords(site).en;
  const found = origin('o1', fate === 'looted' || fate === 'seized' ? 'REMOVED_FROM' : 'FOUND_AT', fate === 'seized' ? 'REGION' : 'SITE', fate === 'seized' ? `the country around ${place}` : place, country, from, { certainty: fate === 'seized' ? 'MEDIUM' : 'HIGH' });
  if (fate === 'held' || fate === 'missing') return [found, origin('o2', 'MADE_AT', 'LOCALITY', 'Qamar', 'XA', from, { certainty: 'MEDIUM' })];
  return [found, origin('o2', 'FOUND_AT', 'COUNTRY', null, 'XE', seller, { certainty: 'NEGLIGIBLE', status: 'REFUTED', statedAt: date('2016') })];
}

function english(value: string): LocalizedTextValue {
  return { value, language: 'en', script: 'Latn', transliteration: null };
}
