import type { RecordDraft } from '../../../../subgraphs/kernel/data/draft.ts';
import type { RivalStatement, SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import { emptySite, type SiteDocument } from '../../../../subgraphs/sites/documents.ts';
import { rightsOf, sharingOf, type FormatOptions } from '../../format-options.ts';
import { saysNothing } from './cells.ts';
import { COLUMNS_WITH_A_PLACE, PERSON_COLUMNS, STATED_COLUMNS, TERM_COLUMNS, type TermColumn } from './columns.ts';
import { assessmentsOf, assessors, disturbancesOf, threatsOf } from './condition.ts';
import { descriptionOf, designationsOf, functionsOf, namesOf, periodsOf, statement, statesOf } from './description.ts';
import { placeOf } from './geometries.ts';
import { termValue, type SiteCells } from './site-cells.ts';

const CREDIT = 'EAMENA, University of Oxford';

/** One site of an EAMENA export, all its geometries with it. Its exact place stays with its authority. */
export function eamenaSite(localId: string, cells: SiteCells, options: FormatOptions): RecordDraft<SiteDocument> {
  const source = sourceOf(localId, cells);
  const { names, titles } = namesOf(cells);
  const text = descriptionOf(cells, source);
  const { periods, statements: certainties } = periodsOf(cells, source);
  const { assessments, persons: investigators } = assessmentsOf(cells, source);
  const { disturbances, persons: observers } = disturbancesOf(cells);
  const { threats, persons: forecasters } = threatsOf(cells);
  const designations = designationsOf(cells, source);
  const document: SiteDocument = {
    ...emptySite(),
    names,
    description: text.description,
    placeTypes: cells.distinct('Heritage Place Type').map(termValue),
    functions: functionsOf(cells),
    ...placeOf(cells),
    placeDisclosure: 'CELL',
    gridId: cells.text('Grid ID') ?? null,
    administrativeDivisions: [...new Set(cells.list('Administrative Division'))].flatMap((name) => (name === null ? [] : [{ text: name, concept: null, derived: false }])),
    address: cells.text('Address') ?? null,
    states: statesOf(cells, source),
    designations,
    inDanger: designations.some(({ scheme, until }) => scheme === 'WORLD_HERITAGE_IN_DANGER' && until === null),
    periods,
    assessments,
    disturbances,
    threats,
    statements: [...text.statements, ...certainties, ...statedColumns(cells, disturbances.some(({ effects }) => effects.length > 0), source)],
  };
  keepTheRest(cells);
  return {
    localId,
    titles,
    sharing: sharingOf(options),
    rights: rightsOf(options, CREDIT),
    sources: [source],
    synthetic: false,
    document: { ...document, unread: cells.unread },
    persons: [...investigators, ...observers, ...forecasters, ...assessors(cells, 'Date Inference Making Actor Name', 'periods')],
    sourceRow: { ...cells.row.cells },
  };
}

function sourceOf(localId: string, cells: SiteCells): SourceValue {
  const resource = cells.text('resourceid');
  const url = resource !== undefined && /^[0-9a-f-]{36}$/i.test(resource) ? `https://database.eamena.org/report/${resource}` : null;
  return { citation: `EAMENA database, ${localId}`, url, retrievedAt: null };
}

/**
 * What is said of the fabric, the setting and the measures of a site stands in
 * the source's words, and so do effects that no single disturbance has.
 */
function statedColumns(cells: SiteCells, effectsHaveTheirPlace: boolean, source: SourceValue): RivalStatement[] {
  return [...STATED_COLUMNS, ...(effectsHaveTheirPlace ? [] : (['Effect Type', 'Effect Certainty'] as const))].flatMap((column) => {
    if (column in TERM_COLUMNS && cells.terms(column as TermColumn).length === 0) return [];
    const value = cells.text(column);
    return value === undefined ? [] : [statement(column.toLowerCase().replace(/[^a-z0-9]+/g, '-'), column, value, source)];
  });
}

/** Keeps what no other rule reads: columns that the format does not know, and repeats of the site that say something else. */
function keepTheRest(cells: SiteCells): void {
  const read = new Set<string>([...COLUMNS_WITH_A_PLACE, ...STATED_COLUMNS, ...PERSON_COLUMNS, ...Object.keys(TERM_COLUMNS)]);
  for (const [column, value] of Object.entries(cells.row.cells)) {
    // A sheet that has a column twice gives the same list again.
    if (!read.has(column.replace(/ \(2\)$/, '')) && !saysNothing(value)) cells.keep(column, 'the format has no place for this column');
  }
  for (const repeat of cells.row.repeats ?? []) {
    for (const [column, value] of Object.entries(repeat.cells)) {
      const differs = JSON.stringify(value) !== JSON.stringify(cells.row.cells[column] ?? null);
      if (!differs || (PERSON_COLUMNS as readonly string[]).includes(column)) continue;
      // Geometries of every repeat are taken.
      if (column !== 'Geometric Place Expression') cells.keep(column, `line ${repeat.line} says something else of the same site`, typeof value === 'string' ? value : JSON.stringify(value));
    }
  }
}
