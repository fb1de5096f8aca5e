import type { ObjectData } from './object-query.ts';

const context = 'https://linked.art/ns/v1/linked-art.json';

/** Terms of the Getty's AAT that Linked Art prescribes for its own statements. */
const aat = (number: string, label: string) => ({ id: `http://vocab.getty.edu/aat/${number}`, type: 'Type', _label: label });

/** The object as Linked Art 1.0, a profile of CIDOC CRM: https://linked.art/api/1.0/endpoint/physical_object/ */
export function objectLinkedData(object: ObjectData, address: (id: string) => string): Record<string, unknown> {
  const datings = object.datings.filter((one) => one.status !== 'REFUTED' && one.date !== null);
  const [dating] = datings;
  return present({
    '@context': context,
    id: address(object.id),
    type: 'HumanMadeObject',
    _label: object.synthetic ? `[synthetic] ${object.title.value}` : object.title.value,
    classified_as: object.objectTypes.map((type) => concept('Type', type)),
    identified_by: [
      ...(object.titles.length > 0 ? object.titles : [object.title]).map((title) => present({ type: 'Name', content: title.value, language: languageOf(title.language) })),
      ...(object.localId === null ? [] : [{ type: 'Identifier', content: object.localId }]),
      ...object.identifiers.map(({ value }) => ({ type: 'Identifier', content: value })),
    ],
    made_of: object.materials.map((material) => concept('Material', material)),
    dimension: object.measurements.flatMap(({ values }) => values).map(({ dimension, value, unit }) => ({
      type: 'Dimension', _label: dimension.toLowerCase(), value: Number(value), unit: { type: 'MeasurementUnit', _label: unit },
    })),
    // Linked Art has one production; rival datings stand as statements, none preferred.
    produced_by: datings.length === 1 && dating?.date != null ? { type: 'Production', timespan: timespan(dating.date) } : undefined,
    current_custodian: object.currentCustodian?.name == null ? undefined : [{ type: 'Group', _label: object.currentCustodian.name }],
    referred_to_by: [
      ...(datings.length > 1 ? datings.map(({ date }) => statement(date?.display ?? '', { type: 'Type', _label: 'Dating' })) : []),
      ...object.measurements.map((one) => statement(one.statement, aat('300435430', 'Dimensions Description'))),
      ...(object.rights.redistributable ? object.description.map((one) => statement(one.value, aat('300435416', 'Description'), one.language)) : []),
      ...(object.rights.attribution === null ? [] : [statement(object.rights.attribution, aat('300435418', 'Credit Line'))]),
      ...object.sources.map(({ citation }) => statement(citation, aat('300311705', 'Citation'))),
    ],
  });
}

function concept(type: 'Type' | 'Material', { text, concept: uri }: { text: string; concept: string | null }): Record<string, unknown> {
  return present({ id: uri?.startsWith('http') === true ? uri : undefined, type, _label: text });
}

function statement(content: string, kind: Record<string, unknown>, language: string | null = null): Record<string, unknown> {
  return present({ type: 'LinguisticObject', content, classified_as: [kind], language: languageOf(language) });
}

function languageOf(tag: string | null): unknown {
  return tag === null ? undefined : [{ type: 'Language', _label: tag, notation: [tag] }];
}

function timespan({ display, earliest, latest }: { display: string; earliest: string | null; latest: string | null }): Record<string, unknown> {
  return present({ type: 'TimeSpan', identified_by: [{ type: 'Name', content: display }], begin_of_the_begin: instant(earliest, 'first'), end_of_the_end: instant(latest, 'last') });
}

/** The first or last second of an EDTF year, month or day as an xsd:dateTime; years that need more than four digits are left to the name. */
function instant(edtf: string | null, side: 'first' | 'last'): string | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf ?? '');
  if (match === null) return undefined;
  const [, year = '', month = side === 'first' ? '01' : '12', day] = match;
  const lastDay = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return side === 'first' ? `${year}-${month}-${day ?? '01'}T00:00:00Z` : `${year}-${month}-${day ?? String(lastDay)}T23:59:59Z`;
}

/** Without properties that say nothing. */
function present(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)));
}
