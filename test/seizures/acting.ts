import { afterAll, beforeAll, expect } from 'vitest';
import { act, type Acted } from '../support/acting.ts';
import { visit } from '../pages/support.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

/** An officer, whose name is for the log alone. */
export const own: AskOptions = { as: 'xa-customs', officer: 'Nadir Nightshift' };
export const other: AskOptions = { as: 'xb-customs' };
export const museum: AskOptions = { as: 'xf-museum' };
export const issuer: AskOptions = { as: 'xb-heritage' };
export const noSuchSeizure = 'seizure_00000000000000000000000000';
export const report = { citation: 'Report of the port, no. 7' };
export const en = (value: string) => [{ value, language: 'en' }];

const shape = 'id version items { nodes { id legalStatus } }';
const details = `id kind seizure item authority { id } question deadline overdue answeredAt { edtf } version
  examined { label { value } description { value } quantity { min } materials { text } measurements { value } photographs { caption { value } } }
  handover { from to sealNumber condition } paper { type issuer number }`;

/** The acts on seizures through the public API of an empty hub, for the tests of one file. */
export function actingOnSeizures() {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', 'one process', { live: true });
  });
  afterAll(() => hub.close());
  let filedSoFar = 0;
  const acting = {
    /** A page as its reader sees it, made from the public API with the reader's own rights; its text without the markup. */
    page: async (address: string, options: AskOptions = {}): Promise<{ status: number; text: string }> => {
      const { status, body } = await visit(address, async <Data>(query: string, variables: Record<string, unknown>, languages: readonly string[]) => {
        const { data, errors = [] } = await hub.ask(query, { ...options, variables, languages: languages.join() });
        return { data: data as Data | null, errors };
      });
      return { status, text: body.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
    },
    connection: () => hub.connection,
    ask: (query: string, options?: AskOptions) => hub.ask(query, options),
    does: (name: string, input: Record<string, unknown>, options: AskOptions = own, fields = shape, payload = 'seizure'): Promise<Acted> => act(hub, name, payload, fields, input, options),
    read: async (id: string, fields: string, options: AskOptions = own) => (await hub.ask(`{ seizure(id: "${id}") { ${fields} } }`, options)).data.seizure,
    readItem: async (id: string, fields: string, options: AskOptions = own) => (await hub.ask(`{ seizureItem(id: "${id}") { ${fields} } }`, options)).data.seizureItem,
    versionOf: async (id: string) => (await acting.read(id, 'version')).version as string,
    /** A seizure of two items, one of them a lot. */
    filed: async (input: Record<string, unknown> = {}): Promise<{ seizure: string; item: string; second: string }> => {
      const done = await acting.does('fileSeizure', {
        localId: `F-${(filedSoFar += 1)}`, kind: 'BORDER', seizingState: 'XA', items: [{ label: en('Head') }, { label: en('Beads'), isLot: true }], ...input,
      });
      expect(done).toMatchObject({ refused: [], codes: [] });
      const [first, second] = done.record.items.nodes;
      return { seizure: done.record.id, item: first?.id, second: second?.id };
    },
    /** An act on a seizure as it stands. */
    on: async (seizure: string, name: string, input: Record<string, unknown>, options: AskOptions = own, fields = shape) =>
      acting.does(name, { seizure, ifVersion: await acting.versionOf(seizure), ...input }, options, fields),
    /** Takes an item from one status to the next, and gives what refused a step. */
    steps: async (seizure: string, item: string, ...statuses: string[]): Promise<string[]> => {
      for (const status of statuses) {
        const { refused, codes } = await acting.on(seizure, 'changeLegalStatus', { item, status });
        if (refused.length + codes.length > 0) return [...refused, ...codes];
      }
      return [];
    },
    /** What is asked of a reader's authority. */
    requests: async (options: AskOptions, which = 'first: 100') => (await hub.ask(`{ seizureRequests(${which}) { totalCount nodes { ${details} } } }`, options)).data.seizureRequests,
    requestOf: async (seizure: string, options: AskOptions) => (await acting.requests(options)).nodes.find((one: { seizure: string }) => one.seizure === seizure),
  };
  return acting;
}
