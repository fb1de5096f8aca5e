import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { childConnections } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { PersonRow, Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { cellOf, cellPolygon } from '../../kernel/values/geo/cell.ts';
import { maskCoordinates } from '../../kernel/values/text/coordinates.ts';
import type { GeometryValue, LocalizedTextValue } from '../../kernel/values/types.ts';
import { siteCentre } from '../data/project.ts';
import { conditionAssessment, disturbance, lootingReport, site, type SiteRow, siteStatement, threat } from '../data/tables.ts';
import type { SiteComponent } from '../documents.ts';

export const loadSite = (reader: Reader, id: string) => reader.records('site', site).load(id);

const state = (code: string | null) => (code === null ? null : { __typename: 'State', code });

/** Whether this reader sees the exact place. */
function seesPlace(row: SiteRow, reader: Reader): boolean {
  return row.placeDisclosure === 'EXACT' || reader.view(row).open('EXACT_PLACE');
}

/** The point itself, or the fixed cell that holds it. */
function placeOf(point: { longitude: number; latitude: number } | null, exact: boolean): GeometryValue | null {
  if (point === null) return null;
  if (exact) return { geojson: { type: 'Point', coordinates: [point.longitude, point.latitude] }, precision: 'EXACT' };
  return { geojson: cellPolygon(cellOf(point.latitude, point.longitude)), precision: 'CELL' };
}

/** Coordinates in words tell a place as well as a point does. */
const masked = (text: LocalizedTextValue): LocalizedTextValue => ({ ...text, value: maskCoordinates(text.value) });

function texts(pick: (row: SiteRow) => LocalizedTextValue[]) {
  return (row: SiteRow, _: unknown, { reader }: SubgraphContext) => (seesPlace(row, reader) ? pick(row) : pick(row).map(masked));
}

/** A free text of one part of a site. */
function wording<K extends string>(field: K) {
  return (part: Part & Record<K, string | null>, _: unknown, { reader }: SubgraphContext) => {
    const text = part[field];
    return text === null || seesPlace(part.site, reader) ? text : maskCoordinates(text);
  };
}

function parts<T extends PgTable & { id: PgColumn; siteId: PgColumn; position: PgColumn }>(name: string, table: T) {
  return async (row: SiteRow, args: PageArgs, { reader }: SubgraphContext) => {
    const { first, after, last, before } = args;
    const order = { name, keys: [{ column: table.position, direction: 'asc' as const, type: 'integer' }] };
    const connection = await childConnections(reader, name, { table, parent: table.siteId, order }, { first, after, last, before })(row.id);
    const within = (part: object) => ({ ...part, site: row });
    return { ...connection, nodes: connection.nodes.map(within), edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: within(node) })) };
  };
}

/** Names of persons of one part of the record; none for readers to whom the class is closed. */
async function personsAt(row: SiteRow, path: string | null, { reader }: SubgraphContext): Promise<PersonRow[]> {
  if (!reader.view(row).open('PERSON')) return [];
  const persons = (await reader.persons().load(row.id)) ?? [];
  return path === null ? persons : persons.filter((person) => person.path === path);
}

interface Part {
  key: string;
  site: SiteRow;
}

const namesAt = (list: string) => async (part: Part, _: unknown, context: SubgraphContext) =>
  (await personsAt(part.site, `${list}/${part.key}`, context)).map(({ name }) => name);

const common = recordFields({ en: 'Unnamed site', fr: 'Site sans nom', ar: 'موقع بلا اسم' });

export const siteFields = {
  HeritageSite: {
    ...common,
    title: (row: SiteRow, args: { languages?: string[] | null }, context: SubgraphContext) => {
      const title = common.title(row, args, context);
      return seesPlace(row, context.reader) ? title : masked(title);
    },
    names: (row: SiteRow, _: unknown, { reader }: SubgraphContext) =>
      seesPlace(row, reader) ? row.names : row.names.map((name) => ({ ...name, text: masked(name.text) })),
    description: texts(({ description }) => description),
    justification: texts(({ justification }) => justification),
    location: (row: SiteRow, _: unknown, { reader }: SubgraphContext) => placeOf(siteCentre(row), seesPlace(row, reader)),
    geometries: (row: SiteRow, _: unknown, { reader }: SubgraphContext) => (seesPlace(row, reader) ? row.geometries : []),
    address: (row: SiteRow, _: unknown, { reader }: SubgraphContext) => (seesPlace(row, reader) ? row.address : null),
    components: (row: SiteRow, _: unknown, { reader }: SubgraphContext) =>
      row.components.map((component) => ({ ...component, exact: seesPlace(row, reader) })),
    assessments: parts('assessments', conditionAssessment),
    disturbances: parts('disturbances', disturbance),
    threats: parts('threats', threat),
    lootingReports: parts('lootingReports', lootingReport),
    statements: parts('statements', siteStatement),
    persons: (row: SiteRow, _: unknown, context: SubgraphContext) => personsAt(row, null, context),
    unread: (row: SiteRow, _: unknown, { reader }: SubgraphContext) => {
      if (!reader.view(row).own) return [];
      return seesPlace(row, reader) ? row.unread : row.unread.map((one) => ({ ...one, value: maskCoordinates(one.value) }));
    },
  },
  SiteStateStatement: { state: (said: { state: string | null }) => state(said.state) },
  SiteComponent: {
    state: (component: SiteComponent) => state(component.state),
    name: ({ name, exact }: SiteComponent & { exact: boolean }) => (name === null || exact ? name : maskCoordinates(name)),
    location: ({ point, exact }: SiteComponent & { exact: boolean }) => placeOf(point, exact),
  },
  ConditionAssessment: { investigators: namesAt('assessments'), note: wording('note') },
  LootingReport: {
    description: ({ site: row, description }: Part & { description: LocalizedTextValue[] }, _: unknown, { reader }: SubgraphContext) =>
      seesPlace(row, reader) ? description : description.map(masked),
  },
  SiteStatement: { value: wording('value') },
  Disturbance: { assessors: namesAt('disturbances') },
  Threat: { assessors: namesAt('threats') },
};
