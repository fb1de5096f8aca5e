import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SiteDocument } from '../../../subgraphs/sites/documents.ts';
import { date, on, source, sourceOrNull, term, text } from './given.ts';
import { making, ofRecord, type Step, type StepOf } from './step.ts';

/** The acts by which an institution would have made a site of the demonstration world. */
export function siteSteps(draft: RecordDraft<SiteDocument>): Step[] {
  const { document } = draft;
  const exact: StepOf[] = document.placeDisclosure === 'EXACT' ? [{ act: 'reviseSite', at: null, list: 'designations', input: () => ({ placeDisclosure: 'EXACT' }) }] : [];
  return ofRecord(draft.id ?? '', 'site', [
    making('registerSite', null, () => registration(draft)),
    ...document.designations.map(({ from, until, laterDates, source: said, ...rest }): StepOf => ({
      act: 'designateSite', at: from, list: 'designations',
      input: () => ({ ...rest, from: date(from), until: date(until), laterDates: laterDates.map(date), source: sourceOrNull(said) }),
    })),
    // An exact place is disclosed once a list protects the site.
    ...exact,
    ...document.dangerPeriods.flatMap(({ from, until }) => [danger(true, from), ...(until === null ? [] : [danger(false, until)])]),
    ...document.lootingReports.map(({ key: _key, occurredAt, reportedAt, description, source: said, ...rest }): StepOf => ({
      act: 'reportLooting', at: occurredAt, list: 'lootingReports',
      input: () => ({ ...rest, ...on(occurredAt), reportedAt: date(reportedAt), description: description.map(text), source: sourceOrNull(said) }),
    })),
    ...document.statements.map(({ field, value, status, statedAt, source: said }): StepOf => ({
      act: 'stateSite', at: statedAt, list: 'statements', input: () => ({ field, value, status, ...on(statedAt), source: sourceOrNull(said) }),
    })),
  ]);
}

function danger(inDanger: boolean, at: StepOf['at']): StepOf {
  return { act: 'markDanger', at, list: 'danger', input: () => ({ inDanger, ...on(at) }) };
}

function registration({ localId, titles, sharing, rights, sources, document }: RecordDraft<SiteDocument>): Record<string, unknown> {
  const { point, category, gridId, address, region, areaHectares, transboundary } = document;
  return {
    localId, titles: titles.map(text), sharing, rights, sources: sources.map(source), category, gridId, address, region, areaHectares, transboundary,
    geojson: point === null ? null : { type: 'Point', coordinates: [point.longitude, point.latitude] },
    description: document.description.map(text),
    justification: document.justification.map(text),
    names: document.names.map(({ text: name, kind }) => ({ text: text(name), kind })),
    placeTypes: document.placeTypes.map(term),
    administrativeDivisions: document.administrativeDivisions.map(term),
    functions: document.functions.map(({ function: served, certainty }) => ({ function: term(served), certainty })),
    states: document.states.map(({ source: said, ...rest }) => ({ ...rest, source: sourceOrNull(said) })),
    periods: document.periods.map(({ period, certainty, date: when }) => ({ period: term(period), certainty, date: date(when) })),
  };
}
