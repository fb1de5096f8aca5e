import { childId } from '../../../schema/ids.ts';
import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { DeclaredOrigin, SeizureDeclaration, SeizureDocument, SeizureItemDocument } from '../../../subgraphs/seizures/documents.ts';
import { date, money, moneyOrNull, on, origin, source, sourceOrNull, term, text } from './given.ts';
import { itemCourse } from './items.ts';
import { making, ofRecord, type Step, type StepOf } from './step.ts';

type Draft = RecordDraft<SeizureDocument>;

/** The acts by which an office would have filed a seizure of the demonstration world, completed it later and seen it to its end. */
export function seizureSteps(draft: Draft): Step[] {
  const { id = '', document, persons = [] } = draft;
  const items = document.items.map(({ key }) => childId('item', id, key));
  return ofRecord(id, 'seizure', [
    making('fileSeizure', document.occurredAt, () => filing(draft), { makes: items }),
    { act: 'completeSeizure', at: null, list: 'completion', input: () => completion(draft) },
    ...document.route.map(({ date: when, source: said, ...rest }): StepOf => ({ act: 'recordRouteLeg', at: when, list: 'route', input: () => ({ ...rest, ...on(when), source: sourceOrNull(said) }) })),
    ...document.documentsPresented.map(({ source: said, ...rest }): StepOf => ({ act: 'recordDocument', at: null, list: 'papers', input: () => ({ ...rest, source: sourceOrNull(said) }) })),
    ...document.valuations.map(({ value, by, status }): StepOf => ({ act: 'assessValue', at: value.date, list: 'valuations', input: () => ({ value: money(value), by, status }) })),
    ...document.items.flatMap((item, index) => [
      { act: 'describeItem', at: null, list: `describe/${item.key}`, input: (ref: (name: string) => string) => ({ item: ref(items[index] ?? ''), ...description(item) }) },
      ...itemCourse(item, items[index] ?? '', persons),
    ]),
    ...document.statements.map(({ field, value, status, statedAt, source: said }): StepOf => ({
      act: 'stateSeizure', at: statedAt, list: 'statements', input: () => ({ field, value, status, ...on(statedAt), source: sourceOrNull(said) }),
    })),
    ...(document.disposition === null ? [] : [whole(document.disposition)]),
  ]);
}

/** What became of the whole is said once each item is settled. */
function whole({ at, source: said, ...rest }: NonNullable<SeizureDocument['disposition']>): StepOf {
  return { act: 'disposeItem', at, list: 'end', last: true, input: () => ({ ...rest, ...on(at), source: sourceOrNull(said) }) };
}

/** The quick filing: where, when, which way, what the papers said, and the things by their names and number. */
function filing({ localId, titles, sharing, rights, document }: Draft): Record<string, unknown> {
  const { kind, office, seizingState, seizingUnit, direction, transportMode, occurredAt, detection, declarations: [first], items } = document;
  return {
    localId, kind, titles: titles.map(text), sharing, rights, seizingState, seizingUnit, direction, transportMode, ...on(occurredAt),
    officeName: office?.name, officeUnlocode: office?.unlocode, detection: detection?.kind, detectionText: detection?.text,
    ...(first === undefined ? {} : { declaration: declared(first) }),
    items: items.map(({ label, isLot, quantities: [count] }) => ({ label: label.map(text), isLot, ...(count === undefined ? {} : { quantities: [counted(count)] }) })),
  };
}

/** What the office found out since, and who is named. */
function completion({ sources, persons = [], document }: Draft): Record<string, unknown> {
  const { declarations: [first, ...further], legalBasis, concealment, riskIndicators } = document;
  const consignee = persons.find(({ path }) => path === 'consignee');
  const elsewhere = persons.filter(({ path }) => path !== 'consignee' && !path.includes('/opinions/'));
  return {
    sources: sources.map(source), legalBasis, concealment, description: document.description.map(text), consignee: consignee?.name,
    persons: elsewhere.map(({ role, name }) => ({ role, name })),
    ...(first === undefined ? {} : { declaration: assessed(first) }),
    declarations: further.map((one) => ({ ...declared(one), ...assessed(one) })),
    riskIndicators: riskIndicators.map(({ source: said, ...rest }) => ({ ...rest, source: sourceOrNull(said) })),
  };
}

function declared({ type, number, ucr, declaredDescription, declaredOrigin, declaredHs, declaredValue, status, source: said }: SeizureDeclaration): Record<string, unknown> {
  return { type, number, ucr, declaredDescription: declaredDescription.map(text), ...from(declaredOrigin), declaredHs, declaredValue: moneyOrNull(declaredValue), status, source: sourceOrNull(said) };
}

function assessed({ assessedDescription, assessedHs }: SeizureDeclaration): Record<string, unknown> {
  return { assessedDescription: assessedDescription.map(text), assessedHs };
}

function description(item: SeizureItemDocument): Record<string, unknown> {
  const { quantities: [, ...rival], identified, declaredOrigin, declaredValue } = item;
  return {
    identified, ...from(declaredOrigin), declaredValue: moneyOrNull(declaredValue), quantities: rival.map(counted), description: item.description.map(text),
    objectTypes: item.objectTypes.map(term), materials: item.materials.map(term), periods: item.periods.map(term), measurements: item.measurements,
    declaredDescription: item.declaredDescription.map(text), assessedOrigins: item.assessedOrigins.map(origin),
    datings: item.datings.map(({ date: when, status, source: said }) => ({ date: date(when), status, source: sourceOrNull(said) })),
  };
}

const from = (origin: DeclaredOrigin | null) => ({ declaredOrigin: origin?.state ?? null, declaredOriginText: origin?.text ?? null });
const counted = ({ quantity: { min, max, basis, asOf, source: said }, status }: SeizureItemDocument['quantities'][number]) =>
  ({ quantity: { min, max, basis, asOf: date(asOf), source: sourceOrNull(said) }, status });
