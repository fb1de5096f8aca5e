import { expect } from 'vitest';
import type { Story } from '../../cli/demo/world.ts';
import { worldHeritageStories } from '../../cli/demo/sites/world-heritage.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { act, type Acted } from '../support/acting.ts';
import type { AskOptions, TestHub } from '../support/hub.ts';
import { stories } from '../demo/documented-cases.ts';
import { inCourse } from './course.ts';
import { caseSteps } from './steps/cases.ts';
import { linkSteps } from './steps/links.ts';
import { listingSteps } from './steps/listings.ts';
import { objectSteps } from './steps/objects.ts';
import { seizureSteps } from './steps/seizures.ts';
import { siteSteps } from './steps/sites.ts';
import type { Ref, Step } from './steps/step.ts';

/** The desk that documents the public cases, by the one role that each kind of record needs. */
const roles: Record<Step['payload'], Role> = {
  site: 'REGISTRY_STEWARD', object: 'REGISTRY_STEWARD', listing: 'REGISTRY_STEWARD', link: 'REGISTRY_STEWARD', seizure: 'CUSTOMS_OFFICER', case: 'CASE_OFFICER',
};
export const desk = (payload: Step['payload']): AskOptions => ({ as: 'documentation-desk', roles: [roles[payload]], officer: 'amina' });

/** An act that the rules do not allow, tried in the course of a case before the step that the rules do allow. */
export interface IllegalStep {
  title: string;
  /** The record on which it is tried, by its name in the demonstration world. */
  record: string;
  before: (step: Step, input: Record<string, unknown>) => boolean;
  act: string;
  input: (ref: Ref) => Record<string, unknown>;
  /** The rule that forbids it. */
  code: string;
  /** The desk if left out. */
  as?: AskOptions;
}

/** The World Heritage properties at which things of the cases were found. */
const listed = worldHeritageStories().flatMap(({ sites = [] }) => sites).filter(({ localId }) => localId === '190' || localId === '86');

function recordsOf({ sites = [], objects = [], seizures = [], listings = [], cases = [] }: Story): Step[] {
  return [...sites.flatMap(siteSteps), ...objects.flatMap(objectSteps), ...seizures.flatMap(seizureSteps), ...listings.flatMap(listingSteps), ...cases.flatMap(caseSteps)];
}

/** A hub on which the cases were led from their beginning, by mutations alone. */
export interface Replayed {
  /** What a name of the demonstration world is called here. */
  ref: Ref;
  /** What the demonstration world calls a record or part of this hub; anything else as it is. */
  named: (id: string) => string;
  /** What came of the illegal steps, in each language. */
  refused: Map<IllegalStep, Acted[]>;
}

const parts: Record<Step['payload'], string> = {
  site: '', object: '', listing: '', link: '', seizure: 'items(first: 100) { nodes { id } }',
  case: 'tracks(first: 100) { nodes { id } } claims(first: 100) { nodes { id } } deadlines(first: 100) { nodes { id } }',
};

export async function replayed(hub: TestHub, illegal: readonly IllegalStep[] = []): Promise<Replayed> {
  const names = new Map<string, string>();
  const versions = new Map<string, string>();
  const seen = new Set<string>();
  const refused = new Map<IllegalStep, Acted[]>();
  const ref: Ref = (name) => {
    const id = names.get(name);
    if (id === undefined) throw new Error(`Nothing is called ${name} yet.`);
    return id;
  };

  const take = async (step: Step): Promise<void> => {
    const { record, payload } = step;
    const isNew = step.list === 'making';
    const input = step.input(ref);
    for (const tried of illegal) if (tried.record === record && !refused.has(tried) && tried.before(step, input)) refused.set(tried, await attempt(tried, step));
    const target = isNew ? {} : targetOf(payload, record);
    const lossReport = step.act === 'reportLoss';
    const fields = payload === 'link' ? 'id' : `id version ${step.makes === undefined ? '' : parts[payload]}`;
    const done = await act(hub, step.act, lossReport ? 'lossReport' : payload, lossReport ? `object { ${fields} }` : fields, { ...target, ...input }, desk(payload));
    expect({ step: `${step.act} ${record}`, input, refused: done.refused, messages: done.messages, codes: done.codes }).toMatchObject({ refused: [], codes: [] });
    const made = lossReport ? done.record.object : done.record;
    names.set(record, made.id);
    versions.set(record, made.version);
    const fresh = partIds(made).filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    for (const [index, name] of (step.makes ?? []).entries()) names.set(name, fresh[index] ?? '');
  };
  const targetOf = (payload: Step['payload'], record: string) => ({ [payload === 'listing' ? 'id' : payload]: ref(record), ifVersion: versions.get(record) });
  const attempt = async (tried: IllegalStep, { payload, record, list }: Step): Promise<Acted[]> => {
    const target = list === 'making' ? {} : targetOf(payload, record);
    const answers: Acted[] = [];
    for (const languages of ['ar', 'en', 'fr']) answers.push(await act(hub, tried.act, payload, 'id', { ...target, ...tried.input(ref) }, { ...(tried.as ?? desk(payload)), languages }));
    return answers;
  };

  const lead = async (story: Story) => {
    for (const step of inCourse(recordsOf(story))) await take(step);
  };
  await lead({ authority: 'documentation-desk', sites: listed });
  await Promise.all(stories.map(lead));
  // A link joins what the record index knows.
  await hub.index();
  for (const step of inCourse(stories.flatMap(({ links = [] }) => linkSteps(links)), names.keys())) await take(step);
  await hub.index();
  const back = new Map([...names].map(([name, id]) => [id, name]));
  return { ref, named: (id) => back.get(id) ?? id, refused };
}

function partIds(record: Record<string, { nodes: { id: string }[] } | string>): string[] {
  return Object.values(record).flatMap((value) => (typeof value === 'object' && value !== null ? value.nodes.map(({ id }) => id) : []));
}
