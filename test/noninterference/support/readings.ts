import type { FieldClass } from '../../../subgraphs/kernel/values/types.ts';
import { getNamedType, isObjectType } from 'graphql';
import { opens } from './model.ts';
import { schema } from './operations.ts';
import type { Pair, Side } from './pair.ts';

/** Of an entry, what is another for each request whatever was read. */
const ofTheRequest = ['id', 'at', 'requestId', 'logPosition'];

const accessLog = schema.getType('AccessLog');
const lists = isObjectType(accessLog) ? Object.keys(accessLog.getFields()) : [];
const access = schema.getType('Access');
const told = isObjectType(access)
  ? Object.values(access.getFields()).filter(({ name }) => !ofTheRequest.includes(name)).map(({ name, type }) => (isObjectType(getNamedType(type)) ? `${name} { id }` : name)).join(' ')
  : '';

interface Page {
  nodes: { record: string; classes: FieldClass[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const others = [{ as: 'xa-heritage' }, { as: 'xb-customs', purpose: 'research' }, { as: 'xc-heritage', purpose: 'restitution' }];
const everyList = ['sites', 'objects', 'seizures', 'cases', 'listings'].map((list) => `${list}(first: 100) { nodes { id title { value } } }`).join(' ');

/** Other readers read all that they may; what of it is the asker's own stands in its log. */
export async function othersRead({ hub }: Side): Promise<void> {
  for (const other of others) await hub.ask(`{ ${everyList} }`, other);
}

/**
 * The access log that the asker may look into, in an order of
 * its own: those entries that one reading leaves stand in the order of random
 * ids. A log tells its authority what of its records somebody else was shown;
 * classes that are closed to the asker are left out here, and entries of
 * public records that there are for these alone.
 */
export async function readings({ asker, reader, words }: Pair, { hub, world }: Side): Promise<string[]> {
  const found: string[] = [];
  for (const list of lists) {
    for (let after: string | null = null; ; ) {
      const paging: string = `from: "${words.logFrom.toISOString()}", first: 100${after === null ? '' : `, after: ${JSON.stringify(after)}`}`;
      const { data } = await hub.ask(`{ accessLog { ${list}(${paging}) { nodes { ${told} } pageInfo { hasNextPage endCursor } } } }`, asker);
      const page = (data.accessLog?.[list] ?? null) as Page | null;
      if (page === null) break;
      for (const node of page.nodes) {
        const record = world.records.find(({ id }) => id === node.record);
        const classes = node.classes.filter((name) => record !== undefined && opens(reader, record, name, world));
        const open = record?.tier === 'PUBLIC' && record.embargo !== 'running';
        if (!open || classes.length > 0) found.push(`${list}: ${JSON.stringify({ ...node, classes })}`);
      }
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
  }
  return found.sort();
}
