import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../../cli/demo/values.ts';
import { recordId } from '../../../cli/demo/world.ts';
import type { DraftSharing } from '../../../subgraphs/kernel/data/draft.ts';
import { keepCollection } from '../../../subgraphs/links/data/keep-collection.ts';
import { type Layout, openTestHub, type TestHub } from '../../support/hub.ts';
import { erase } from './erase.ts';
import { type Exchange, exchange } from './exchange.ts';
import { questionsById, questionsFrom, questionsOfLists } from './hidden-questions.ts';
import { join, joinsBetween, type RecordSet, saveSet, setOf, writerOf } from './small-world.ts';

/** Each way in which a record is hidden from all of the readers below. */
const veils: Record<string, DraftSharing> = {
  'veiled-authority': { tier: 'AUTHORITY' },
  'veiled-parties': { tier: 'PARTIES' },
  'veiled-community': { tier: 'COMMUNITY', audience: ['HERITAGE'] },
  'veiled-embargo': { tier: 'PUBLIC', embargoUntil: '2100-01-01T00:00:00.000Z' },
};
const veiledNames = Object.keys(veils);

/** The public, a member state's authority of another sector, and a heritage authority of a state that is no member. */
export const everyReader: [string, string | undefined][] = [['the public', undefined], ['another member state’s customs', 'xb-customs'], ['a museum of a non-member', 'xf-museum']];
const owner = 'xa-heritage';

const open = setOf('open-1');
const veiled = veiledNames.map(setOf);
const [first = open] = veiled;
const nowhere = setOf('nowhere');

/** Hidden records lie between open ones in time, links and lists, so that anything they leave behind shifts something. */
async function fill(hub: TestHub): Promise<void> {
  await saveSet(hub, owner, 'open-1', { tier: 'PUBLIC' }, 'veiled-authority');
  for (const [name, sharing] of Object.entries(veils)) await saveSet(hub, owner, name, sharing, 'open-1');
  const later = await saveSet(hub, owner, 'open-2', { tier: 'PUBLIC' }, 'open-1');
  const pairs: [RecordSet, RecordSet][] = [[open, open], ...veiled.flatMap((one): [RecordSet, RecordSet][] => [[open, one], [one, open], [one, one]]), [open, later], [later, open]];
  await join(hub, owner, pairs.flatMap(([from, to]) => joinsBetween(from, to)));
  // Whoever asserts a link or gathers a collection may do so about ids that it cannot read; that opens nothing to it.
  await join(hub, 'xb-customs', veiled.flatMap((one) => joinsBetween(open, one)));
  const members = [open, ...veiled, later].flatMap((set) => [set.site, set.object, set.seizure, set.case, set.listing]);
  const about = { titles: texts({ en: 'Qamar' }), description: [], stewards: [] };
  await keepCollection(hub.databases.links, writerOf(owner), { ...about, id: recordId.collection('qamar'), members });
  await keepCollection(hub.databases.links, writerOf('xb-customs'), { ...about, id: recordId.collection('qamar-elsewhere'), members });
  await hub.index();
}

/** Per reader and question, what was answered. */
type Answers = Map<string, Exchange>;

const asking = (as: string | undefined) => (as === undefined ? {} : { as });

const questions = [...questionsFrom(open), ...questionsOfLists(first, open)];

async function askAll(hub: TestHub, readers: typeof everyReader): Promise<Answers> {
  const answers: Answers = new Map();
  for (const as of [...readers.map(([, client]) => client), owner]) {
    for (const { name, query } of questions) answers.set(`${as}: ${name}`, await exchange(hub, query, asking(as)));
  }
  return answers;
}

async function askById(hub: TestHub, set: RecordSet, readers: typeof everyReader): Promise<Answers> {
  const answers: Answers = new Map();
  for (const [, as] of readers) {
    for (const { name, query } of questionsById(set)) answers.set(`${as}: ${name}`, await exchange(hub, query, asking(as)));
  }
  return answers;
}

const elsewhere = `{ collections { totalCount nodes { id members { totalCount nodes { id } edges { cursor } } } } }`;

/** Law 4 for some readers, with the subgraphs run in one of the two ways. */
export function describeHidden(layout: Layout, readers: typeof everyReader): void {
  describe(`a hidden record, with the subgraphs run ${layout},`, () => {
    let hub: TestHub;
    let before: Answers;
    let after: Answers;
    let absent: Answers;
    let gathered: [Exchange, Exchange];
    const byId = new Map<string, Answers>();

    beforeAll(async () => {
      hub = await openTestHub('hub_empty', layout);
      await fill(hub);
      before = await askAll(hub, readers);
      absent = await askById(hub, nowhere, readers);
      for (const set of veiled) byId.set(set.name, await askById(hub, set, readers));
      const asked = await exchange(hub, elsewhere, { as: 'xb-customs' });
      await erase(hub, veiled);
      after = await askAll(hub, readers);
      gathered = [asked, await exchange(hub, elsewhere, { as: 'xb-customs' })];
    });
    afterAll(() => hub.close());

    describe.each(readers)('for %s', (_, as) => {
      test.each(veiledNames)('that is %s answers by its id as an id that nobody ever gave out', (name) => {
        for (const { name: question } of questionsById(setOf(name))) {
          expect(byId.get(name)?.get(`${as}: ${question}`), question).toEqual(absent.get(`${as}: ${question}`));
        }
      });

      test.each(questions.map(({ name }) => name))('leaves no trace in %s', (name) => {
        const answer = before.get(`${as}: ${name}`);
        expect(answer?.status).toBe(200);
        expect(answer?.body).not.toContain('"errors"');
        expect(answer).toEqual(after.get(`${as}: ${name}`));
      });
    });

    test('leaves no trace in a collection into which its reader put it', () => {
      const [asked, erased] = gathered;
      expect(asked.body).not.toContain('"errors"');
      expect(asked).toEqual(erased);
    });

    test.each(questions.map(({ name }) => name))('shows to its own authority in %s, so that the question is one that could tell', (name) => {
      expect(before.get(`${owner}: ${name}`)?.body).not.toBe(after.get(`${owner}: ${name}`)?.body);
    });

    test('is there for its own authority by its id', async () => {
      await saveSet(hub, owner, first.name, { tier: 'AUTHORITY' });
      await hub.index();
      const { data } = await hub.ask(`{ record(id: "${first.site}") { id } object(id: "${first.object}") { id } lossReport(id: "${first.lossReport}") { id } seizureItem(id: "${first.item}") { id } }`, { as: owner });
      expect(data).toEqual({ record: { id: first.site }, object: { id: first.object }, lossReport: { id: first.lossReport }, seizureItem: { id: first.item } });
    });
  });
}
