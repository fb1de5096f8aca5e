import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { RivalStatement, SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { type Designation, emptySite, type SiteDocument, type SiteName, type SiteStateStatement } from '../../../subgraphs/sites/documents.ts';
import { date, source, texts } from '../values.ts';
import { recordId, type Story } from '../world.ts';
import { africa } from './africa.ts';
import { arabStates } from './arab-states.ts';
import { asiaAndThePacific } from './asia-and-pacific.ts';
import type { ListedSite } from './listed-site.ts';
import { asiaAndThePacificEuropeAndNorthAmerica, europeAndNorthAmerica, latinAmericaAndTheCaribbean } from './other-regions.ts';

/** The properties by the List's own regions. */
const regions: Record<string, readonly ListedSite[]> = {
  'Arab States': arabStates,
  Africa: africa,
  'Asia and the Pacific': asiaAndThePacific,
  'Asia and the Pacific, Europe and North America': asiaAndThePacificEuropeAndNorthAmerica,
  'Europe and North America': europeAndNorthAmerica,
  'Latin America and the Caribbean': latinAmericaAndTheCaribbean,
};

const categories = { C: 'CULTURAL', N: 'NATURAL', M: 'MIXED' } as const;

/** The List speaks of a place and of who proposed it; ISO 3166-1 has no code for what it says. */
const jerusalem = { number: '148', proposedBy: 'Site proposed by Jordan', listedUnder: 'Jerusalem (Site proposed by Jordan)' };

/** The World Heritage properties of the member states, as facts; descriptions are UNESCO's and stay there. */
export function worldHeritageStories(): Story[] {
  const sites = Object.entries(regions).flatMap(([region, listed]) => listed.map((site) => draftOf(site, region)));
  return [{ authority: 'documentation-desk', sites }];
}

function draftOf(site: ListedSite, region: string): RecordDraft<SiteDocument> {
  const [number, , name, category, , , , danger, longitude, latitude, hectares, states, fr, ar] = site;
  const from = sourceOf(number);
  const dangerPeriods = periodsOf(danger);
  return {
    id: recordId.worldHeritage(number),
    localId: number,
    titles: texts({ en: name, ar, fr }),
    sharing: { tier: 'PUBLIC' },
    rights: { licence: null, attribution: 'UNESCO World Heritage Centre', redistributable: true },
    sources: [from],
    synthetic: false,
    document: {
      ...emptySite(),
      names: namesOf(site),
      category: categories[category],
      point: { longitude, latitude },
      placeDisclosure: 'EXACT',
      region,
      states: statesOf(number, states, from),
      designations: [inscription(site, from), ...dangerPeriods.map((period) => ({ ...listing('WORLD_HERITAGE_IN_DANGER', number, from), ...period }))],
      inDanger: dangerPeriods.some(({ until }) => until === null),
      dangerPeriods,
      areaHectares: hectares,
      transboundary: states.includes(' '),
      statements: number === jerusalem.number ? [listedUnder(from)] : [],
    },
  };
}

function sourceOf(number: string): SourceValue {
  return source(`UNESCO World Heritage List, property ${number}`, `https://whc.unesco.org/en/list/${number}`);
}

function namesOf([, , name, , , , , , , , , , fr, ar, en]: ListedSite): SiteName[] {
  const official = texts({ en: name }).map((text): SiteName => ({ text, kind: 'OFFICIAL' }));
  const labels = texts({ ar, fr, ...(en === undefined ? {} : { en }) });
  return [...official, ...labels.map((text): SiteName => ({ text, kind: 'LABEL' }))];
}

function statesOf(number: string, states: string, from: SourceValue): SiteStateStatement[] {
  const said = { role: 'NOMINATING', status: 'ASSERTED', source: from } as const;
  if (number === jerusalem.number) return [{ ...said, state: null, text: jerusalem.proposedBy }];
  return states.split(' ').map((state) => ({ ...said, state, text: null }));
}

function listedUnder(from: SourceValue): RivalStatement {
  return { key: 'states_name_en', field: 'states_name_en', value: jerusalem.listedUnder, status: 'ASSERTED', statedAt: null, source: from };
}

function listing(scheme: Designation['scheme'], number: string, from: SourceValue): Designation {
  return { scheme, number, revision: null, name: null, criteria: [], from: null, until: null, laterDates: [], status: 'ASSERTED', source: from };
}

function inscription([number, revision, name, , criteria, inscribed, extended]: ListedSite, from: SourceValue): Designation {
  return {
    ...listing('WORLD_HERITAGE', number, from),
    revision: revision === '' ? null : revision,
    name,
    criteria: criteria.split(' '),
    from: date(String(inscribed)),
    laterDates: words(extended).map((year) => date(year)),
  };
}

/** `1990-2005 2012-` as two periods, the second of which lasts. */
function periodsOf(danger: string): SiteDocument['dangerPeriods'] {
  return words(danger).map((period) => {
    const [from = '', until = ''] = period.split('-');
    return { from: date(from), until: until === '' ? null : date(until) };
  });
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
