import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { childConnections, shownAs } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { revisionFields } from '../../kernel/graph/revision-fields.ts';
import { siteRegistry } from '../registry.ts';
import { cellOf, cellPolygon } from '../../kernel/values/geo/cell.ts';
import type { GeometryValue } from '../../kernel/values/types.ts';
import { siteCentre } from '../data/project.ts';
import { conditionAssessment, disturbance, lootingReport, site, type SiteRow, siteStatement, threat } from '../data/tables.ts';
import type { SiteComponent } from '../documents.ts';

export const loadSite = (reader: Reader, id: string) => reader.records('site', site).load(id);

const state = (code: string | null) => (code === null ? null : { __typename: 'State', code });

/** A place as far as the row that the reader was given tells it: the point itself, or the fixed cell that stands for it. */
function placeOf(point: { longitude: number; latitude: number } | null, cell: [south: number, west: number] | null): GeometryValue | null {
  if (point !== null) return { geojson: { type: 'Point', coordinates: [point.longitude, point.latitude] }, precision: 'EXACT' };
  return cell === null ? null : { geojson: cellPolygon(cellOf(...cell)), precision: 'CELL' };
}

function cellOfSite({ disclosedSouth, disclosedWest }: SiteRow): [number, number] | null {
  return disclosedSouth === null || disclosedWest === null ? null : [disclosedSouth, disclosedWest];
}

function parts<T extends PgTable & { id: PgColumn; siteId: PgColumn; position: PgColumn }>(name: string, table: T) {
  return async (row: SiteRow, args: PageArgs, { reader }: SubgraphContext) => {
    const { first, after, last, before } = args;
    const order = { name, keys: [{ column: table.position, direction: 'asc' as const, type: 'integer' }] };
    const connection = await childConnections(reader, name, { table, parent: table.siteId, order }, { first, after, last, before })(row.id);
    return shownAs(connection, (part) => ({ ...(part as object), site: row }));
  };
}

/** Names of persons of one part of the record, or of all of it. */
async function personsAt(row: SiteRow, path: string | null, { reader }: SubgraphContext): Promise<PersonDetail[]> {
  const persons = (await reader.persons().load(row.id)) ?? [];
  return path === null ? persons : persons.filter((person) => person.path === path);
}

interface Part {
  key: string;
  site: SiteRow;
}

const namesAt = (list: string) => async (part: Part, _: unknown, context: SubgraphContext) =>
  (await personsAt(part.site, `${list}/${part.key}`, context)).map(({ name }) => name);

export const siteFields = {
  HeritageSite: {
    ...revisionFields(siteRegistry),
    ...recordFields({ en: 'Unnamed site', fr: 'Site sans nom', ar: 'موقع بلا اسم' }),
    location: (row: SiteRow) => placeOf(siteCentre(row), cellOfSite(row)),
    assessments: parts('assessments', conditionAssessment),
    disturbances: parts('disturbances', disturbance),
    threats: parts('threats', threat),
    lootingReports: parts('lootingReports', lootingReport),
    statements: parts('statements', siteStatement),
    persons: (row: SiteRow, _: unknown, context: SubgraphContext) => personsAt(row, null, context),
  },
  SiteStateStatement: { state: (said: { state: string | null }) => state(said.state) },
  SiteComponent: {
    state: (component: SiteComponent) => state(component.state),
    location: ({ point, cell }: SiteComponent) => placeOf(point, cell ?? null),
  },
  ConditionAssessment: { investigators: namesAt('assessments') },
  Disturbance: { assessors: namesAt('disturbances') },
  Threat: { assessors: namesAt('threats') },
};
