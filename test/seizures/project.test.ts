import { describe, expect, test } from 'vitest';
import { DraftError } from '../../subgraphs/kernel/data/draft.ts';
import { canonicalJson } from '../../subgraphs/kernel/data/json.ts';
import { withGaps } from '../../subgraphs/seizures/data/custody.ts';
import { projectSeizure } from '../../subgraphs/seizures/data/project.ts';
import { emptyItem, emptySeizure, type SeizureDocument } from '../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { currentLegalStatus } from '../../subgraphs/seizures/rules/legal-status.ts';
import { became, draft, handOver, money, statueSeizure } from './samples.ts';

const project = (document: SeizureDocument) => projectSeizure(draft('x', document), 'seizure_x');
const publicFace = (document: SeizureDocument) => canonicalJson(seizureRegistry.disclosed(draft('x', document)));

describe('the rules of a seizure', () => {
  test.each([
    ['an office', { office: { name: 'Somewhere', unlocode: null } }, 'document.office'],
    ['a direction', { direction: 'IMPORT' as const }, 'document.direction'],
    ['a declared value of an item', { items: [{ ...emptyItem('a'), declaredValue: money('1', 'USD', 'DECLARED') }] }, 'document.items[0].declaredValue'],
  ])('%s is refused for any other kind than BORDER', (_, own, field) => {
    expect(() => project({ ...emptySeizure('BORDER'), ...own })).not.toThrow();
    expect(() => project({ ...emptySeizure('WARRANT'), ...own })).toThrow(expect.objectContaining({ name: 'DraftError', field }));
  });

  test('two items with one key are refused', () => {
    expect(() => project({ ...emptySeizure(), items: [emptyItem('a'), emptyItem('a')] })).toThrow(DraftError);
  });

  test('an office code that is no UN/LOCODE is refused', () => {
    expect(() => project({ ...emptySeizure(), office: { name: null, unlocode: 'Heathrow' } })).toThrow(DraftError);
  });
});

describe('what is drawn from the items', () => {
  test('a refuted origin is not among the assessed ones, and declared ones stay apart', () => {
    const { columns } = project(statueSeizure());
    expect(columns).toMatchObject({ assessedOrigins: ['LY'], declaredOrigins: ['TR'], legalStatuses: ['FORFEITED', 'REPLICA'] });
  });

  test('an item keeps its id when another comes before it', () => {
    const document = statueSeizure();
    const before = project(document).children['items']?.[0]?.['id'];
    const after = project({ ...document, items: [emptyItem('new'), ...document.items] }).children['items']?.[1]?.['id'];
    expect(after).toBe(before);
  });

  test('the current status is that of the last event that is not refuted', () => {
    expect(currentLegalStatus({ legalStatusTimeline: [became('SEIZED'), { ...became('RELEASED'), statementStatus: 'REFUTED' }] })).toBe('SEIZED');
    expect(currentLegalStatus({ legalStatusTimeline: [] })).toBeNull();
  });

  test('custody has a gap where another gives than took, and it is not known where one is not named', () => {
    const gaps = withGaps([handOver('A', 'B'), handOver('b', 'C'), handOver('D', null), handOver('E', 'F')]).map(({ gap }) => gap);
    expect(gaps).toEqual([false, false, true, null]);
  });
});

describe('what others may know', () => {
  test('a change of what is withheld leaves the public part as it was', () => {
    const document = statueSeizure();
    const [item, ...others] = document.items;
    if (item === undefined) throw new Error('the sample has items');
    const moved: SeizureDocument = {
      ...document,
      storage: { place: 'Elsewhere', environment: null, insured: false },
      detection: { kind: 'TIP', text: 'another caller' },
      declarations: document.declarations.map((declaration) => ({ ...declaration, number: 'X' })),
      riskIndicators: document.riskIndicators.filter(({ indicator }) => indicator !== 'DEALER_FLAGGED'),
      items: [
        { ...item, custodyTimeline: item.custodyTimeline.map((event) => ({ ...event, place: null })), locationTimeline: item.locationTimeline.filter(({ kind }) => kind === 'DISPLAY') },
        ...others,
      ],
    };
    expect(publicFace(moved)).toBe(publicFace(document));
    expect(publicFace({ ...document, seizingUnit: 'Unit 3' })).not.toBe(publicFace(document));
  });

  test('the index holds items with their ids, states and statuses, and nothing of storage', () => {
    const index = seizureRegistry.index(draft('LHR-1', statueSeizure()), 'seizure_x');
    expect(index.states).toEqual(['GB', 'LY']);
    expect(index.facets).toMatchObject({ SEIZURE_KIND: ['BORDER'], DIRECTION: ['IMPORT'], LEGAL_STATUS: ['FORFEITED', 'REPLICA'], YEAR: ['2013'] });
    expect(index.items?.map(({ titles }) => titles[0]?.value)).toEqual(['Funerary statue', 'Modern plinth']);
    expect(JSON.stringify(index)).not.toMatch(/Warehouse|DECL-4711|caller/);
  });
});
