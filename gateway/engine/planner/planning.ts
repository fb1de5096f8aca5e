import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, type SelectionSetNode } from 'graphql';
import type { Plan, PlanPath, Required } from '../plan/nodes.ts';
import { askedKey, neededOf } from './inputs.ts';
import type { Joins, Resolution } from './joins.ts';
import { Selection } from './selection.ts';
import type { Entities, Step } from './steps.ts';
import { alike, type Below, type Want, wantsOf } from './wants.ts';
import { Unplannable } from './unplannable.ts';
import { type Hop, wayTo } from './ways.ts';
import { written } from './write.ts';

/** Where an object stands while its fields are planned. */
interface Spot {
  graph: string;
  type: string;
  path: PlanPath;
  /** The fetch that gives it, and what is going to be asked for there. */
  step: Step;
  asked: Selection;
  /** What `@provides` gives of it. */
  provided: readonly SelectionSetNode[];
}

/** What fields require of their object: the steps that bring it, and how it is handed on. */
interface Needed {
  after: readonly Step[];
  needs: readonly Required[];
}

/** A field that is looked for in other subgraphs, and those that were tried in vain. */
interface Sought {
  want: Want;
  tried: ReadonlySet<string>;
}

/**
 * Plans one operation: what the subgraph at hand resolves of an object is asked
 * of it, the rest of others, which are reached by keys, and so on from there.
 */
export class Planning {
  readonly #joins: Joins;
  readonly #document: DocumentNode;
  readonly #share: number;
  /** The query type, whose fields can be asked of any subgraph wherever it stands. */
  readonly #query: string;
  readonly #operation: OperationDefinitionNode;
  readonly #wants: ReturnType<typeof wantsOf>;
  readonly #steps: Step[] = [];
  #needs = 0;

  constructor(joins: Joins, document: DocumentNode, operation: OperationDefinitionNode, query: string, share: number) {
    this.#joins = joins;
    this.#document = document;
    this.#query = query;
    this.#share = share;
    this.#operation = operation;
    this.#wants = wantsOf(joins, document);
  }

  made(root: string): Plan {
    const wants = this.#wants(root, this.#operation.selectionSet).of(root);
    this.#roots(root, wants.map((want) => ({ want, tried: new Set() })), this.#operation.operation === OperationTypeNode.MUTATION);
    return written(this.#steps, this.#operation);
  }

  /** Root fields, by the subgraph that has the most of them; mutations one after the other, by that which has the most of the next. */
  #roots(root: string, sought: readonly Sought[], inOrder: boolean): void {
    let rest = [...sought];
    let before: Step[] = [];
    while (rest.length > 0) {
      const counts = this.#joins.graphs.map((graph) => {
        const able = rest.filter(({ want, tried }) => !tried.has(graph) && this.#joins.resolves(graph, root, want.name, this.#share) !== null);
        const until = rest.findIndex((each) => !able.includes(each));
        return { graph, able: inOrder && until !== -1 ? rest.slice(0, until) : able };
      });
      const most = Math.max(...counts.map(({ able }) => able.length));
      const best = this.#cheapest(root, counts.filter(({ able }) => able.length === most));
      if (best === undefined || best.able.length === 0) throw new Unplannable(`No subgraph gives ${root}.${rest[0]?.want.name}.`);
      const step = this.#step(best.graph, [], inOrder ? before : [], null);
      before = [step];
      const left = this.#fields({ graph: best.graph, type: root, path: [], step, asked: step.asked, provided: [] }, best.able.map(({ want }) => want));
      rest = [...again(left, best.able, best.graph), ...rest.filter((each) => !best.able.includes(each))];
    }
  }

  /** Of several subgraphs that have the same root fields, the one from which the rest is reached with the fewest steps. */
  #cheapest<Offer extends { graph: string; able: readonly Sought[] }>(root: string, offers: readonly Offer[]): Offer | undefined {
    if (offers.length < 2 || offers[0]?.able.length === 0) return offers[0];
    const priced = offers.map((offer) => {
      const trial = new Planning(this.#joins, this.#document, this.#operation, this.#query, this.#share);
      return { offer, cost: trial.#stepsFrom(root, offer.graph, offer.able.map(({ want }) => want)) };
    });
    return priced.toSorted((a, b) => a.cost - b.cost)[0]?.offer;
  }

  /** What is left is asked of one more subgraph at least. */
  #stepsFrom(root: string, graph: string, wants: readonly Want[]): number {
    const step = this.#step(graph, [], [], null);
    const left = this.#fields({ graph, type: root, path: [], step, asked: step.asked, provided: [] }, wants);
    return this.#steps.length + (left.length > 0 ? 1 : 0);
  }

  /** An object of the query type that is not the answer's root: its fields are root fields all the same. */
  #rootsBelow(spot: Spot, sought: readonly Sought[]): Want[] {
    spot.asked.tellType();
    return sought.flatMap(({ want, tried }) => {
      const graph = this.#joins.graphs.find((each) => !tried.has(each) && this.#joins.resolves(each, spot.type, want.name, this.#share) !== null);
      if (graph === undefined) return [want];
      const step = this.#step(graph, spot.path, [spot.step], null);
      return this.#fields({ ...spot, graph, step, asked: step.asked, provided: [] }, [want]);
    });
  }

  #step(graph: string, path: PlanPath, after: readonly Step[], entities: Entities | null): Step {
    const step = { graph, path, asked: new Selection(), after, entities };
    this.#steps.push(step);
    return step;
  }

  /** Asks for what is wanted of the objects at a spot, and gives back what cannot be reached from there. */
  #below(spot: Spot, below: Below): Below | null {
    if (this.#joins.isInterfaceObject(spot.graph, spot.type)) {
      if (below.isByType()) return this.#asMembers(spot, below);
    } else if (this.#joins.isAbstractIn(spot.graph, spot.type)) {
      return this.#members(spot, below);
    }
    const left = this.#fields(spot, below.of(spot.type));
    return left.length === 0 ? null : alike(left);
  }

  /** Each type that may stand here has its own fields. */
  #members(spot: Spot, below: Below): Below | null {
    spot.asked.tellType();
    const left = new Map<string, Want[]>();
    for (const type of this.#joins.membersIn(spot.graph, spot.type)) {
      const wants = below.of(type);
      const missing = wants.length === 0 ? [] : this.#fields({ ...spot, type, path: [...spot.path, { type }], asked: spot.asked.on(type) }, wants);
      if (missing.length > 0) left.set(type, missing);
    }
    return left.size === 0 ? null : { of: (type) => left.get(type) ?? [], isByType: () => true };
  }

  /** A subgraph with an interface object does not know the members: another is asked, which goes on from there. */
  #asMembers(spot: Spot, below: Below): Below | null {
    // What all members are asked for need not wait.
    const own = below.of(spot.type).filter((want) => want.below === null && this.#joins.resolves(spot.graph, spot.type, want.name, this.#share)?.requires === null);
    for (const want of own) spot.asked.take(want);
    const rest: Below = { of: (type) => below.of(type).filter(({ key }) => !own.some((want) => want.key === key)), isByType: () => true };
    for (const graph of this.#joins.graphs) {
      const way = this.#joins.isAbstractIn(graph, spot.type) ? wayTo(this.#joins, this.#share, spot.graph, spot.type, graph, spot.type) : null;
      if (way !== null) return this.#follow(spot, way, rest, { after: [], needs: [] });
    }
    return rest;
  }

  #fields(spot: Spot, wants: readonly Want[]): Want[] {
    const sought: Sought[] = [];
    for (const want of wants) {
      const provided = providedOf(this.#joins, spot, want.name);
      const resolution = this.#joins.resolves(spot.graph, spot.type, want.name, this.#share);
      if (provided === null && (resolution === null || (resolution.requires !== null && want.isReady !== true) || resolution.via !== null)) {
        sought.push({ want, tried: new Set() });
        continue;
      }
      const asked = spot.asked.take(want);
      if (want.below === null) continue;
      const own = resolution?.provides == null ? [] : [resolution.provides];
      const left = this.#below({ ...spot, type: want.type, path: [...spot.path, want.key], asked, provided: [...(provided ?? []), ...own] }, want.below);
      if (left !== null) sought.push({ want: { ...want, below: left }, tried: new Set([spot.graph]) });
    }
    return this.#elsewhere(spot, sought);
  }

  /** Looks for fields in other subgraphs, the one with the most of them first. */
  #elsewhere(spot: Spot, sought: readonly Sought[]): Want[] {
    let rest = [...sought];
    for (;;) {
      const offers = this.#joins.graphs.flatMap((graph) => this.#offers(spot, graph, rest));
      const best = offers.toSorted((a, b) => b.able.length - a.able.length || a.way.length - b.way.length)[0];
      if (best === undefined) return spot.type === this.#query && spot.path.length > 0 ? this.#rootsBelow(spot, rest) : rest.map(({ want }) => want);
      const able = best.able.map(({ each }) => each);
      const needed = this.#needed(spot, best.able.flatMap(({ resolution }) => resolution.requires ?? []));
      const left = this.#follow(spot, best.way, alike(able.map(({ want }) => ({ ...want, isReady: true }))), needed);
      rest = [...rest.filter((each) => !able.includes(each)), ...again(left?.of(best.goal) ?? [], able, best.graph)];
    }
  }

  /** Asks for what fields require of their object; all of that must be there before they are asked for. */
  #needed(spot: Spot, sets: readonly SelectionSetNode[]): Needed {
    const { wants, needs } = neededOf(sets, (set) => this.#wants(spot.type, set).of(spot.type), () => `_internal_need_${this.#needs++}`);
    const known = this.#steps.length;
    if (this.#fields(spot, wants).length > 0) throw new Unplannable(`No subgraph gives what a field of ${spot.type} requires.`);
    return { after: this.#steps.slice(known), needs };
  }

  /** What a subgraph could give of the fields, and how it is reached; by type, for it may know the object by its interface. */
  #offers(spot: Spot, graph: string, sought: readonly Sought[]) {
    const able = sought.flatMap((each): { each: Sought; resolution: Resolution }[] => {
      const resolution = each.tried.has(graph) ? null : this.#joins.resolves(graph, spot.type, each.want.name, this.#share);
      return resolution === null ? [] : [{ each, resolution }];
    });
    return [...new Set(able.map(({ resolution }) => resolution.via ?? spot.type))].flatMap((goal) => {
      const way = wayTo(this.#joins, this.#share, spot.graph, spot.type, graph, goal);
      return way === null ? [] : [{ graph, goal, way, able: able.filter(({ resolution }) => (resolution.via ?? spot.type) === goal) }];
    });
  }

  /** Follows a way from subgraph to subgraph, and asks the last of them. */
  #follow(spot: Spot, way: readonly Hop[], below: Below, { after, needs }: Needed): Below | null {
    let { step, asked } = spot;
    for (const [index, { graph, type, key }] of way.entries()) {
      const isLast = index === way.length - 1;
      askedKey(asked, key, (set) => this.#wants(spot.type, set).of(spot.type));
      step = this.#step(graph, spot.path, [step, ...(isLast ? after : [])], { type: spot.type, as: type, key, needs: isLast ? needs : [] });
      ({ asked } = step);
    }
    const last = way.at(-1);
    if (last === undefined) throw new Error('A way leads somewhere.');
    return this.#below({ ...spot, graph: last.graph, type: last.type, step, asked, provided: [] }, below);
  }
}

/** What is left of fields is sought anew, elsewhere. */
function again(left: readonly Want[], before: readonly Sought[], graph: string): Sought[] {
  return left.map((want) => ({ want, tried: new Set([...(before.find((each) => each.want.key === want.key)?.tried ?? []), graph]) }));
}

/** What `@provides` gives of a field; null if it does not give the field. */
function providedOf(joins: Joins, { type, provided }: Spot, name: string): SelectionSetNode[] | null {
  const found = provided.flatMap((set) => fieldsIn(joins, set, type, name));
  return found.length === 0 ? null : found.filter((set) => set !== null);
}

function fieldsIn(joins: Joins, { selections }: SelectionSetNode, type: string, name: string): (SelectionSetNode | null)[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection.selectionSet ?? null] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const condition = selection.typeCondition?.name.value ?? type;
    return joins.types.mayBe(type, condition) ? fieldsIn(joins, selection.selectionSet, type, name) : [];
  });
}
