import type { SelectionSetNode } from 'graphql';
import type { PlanPath } from '../plan/nodes.ts';
import { agreeing, askedKey, neededOf } from './inputs.ts';
import type { Joins } from './joins.ts';
import { Selection } from './selection.ts';
import { again, bestOffer, type Needed, providedOf, type Sought, type Spot } from './spot.ts';
import type { Entities, Step } from './steps.ts';
import { Unplannable } from './unplannable.ts';
import { alike, type Below, ofType, type Want, type wantsOf } from './wants.ts';
import { type Hop, type WayTo, waysOver } from './ways.ts';

/**
 * Plans the fields of objects: what the subgraph at hand resolves of an object
 * is asked of it, the rest of others, which are reached by keys, and so on from
 * there.
 */
export class ObjectPlanning {
  /** The fetches so far. */
  readonly steps: Step[] = [];
  readonly #joins: Joins;
  readonly #share: number;
  readonly #wayTo: WayTo;
  /** The query type, whose fields can be asked of any subgraph wherever it stands. */
  readonly #query: string;
  readonly #wants: ReturnType<typeof wantsOf>;
  #needs = 0;

  constructor(joins: Joins, wants: ReturnType<typeof wantsOf>, query: string, share: number) {
    this.#joins = joins;
    this.#wants = wants;
    this.#query = query;
    this.#share = share;
    this.#wayTo = waysOver(joins, share);
  }

  step(graph: string, path: PlanPath, after: readonly Step[], entities: Entities | null): Step {
    const step = { graph, path, asked: new Selection(), after, entities };
    this.steps.push(step);
    return step;
  }

  /** Asks for fields of the object at a spot, wherever they are, and gives back those that cannot be reached from there. */
  fields(spot: Spot, wants: readonly Want[]): Want[] {
    const sought: Sought[] = [];
    for (const want of wants) {
      const provided = providedOf(this.#joins, spot, want.name);
      const resolution = this.#joins.resolves(spot.graph, spot.type, want.name, this.#share);
      if (provided === null && (resolution === null || (resolution.requires !== null && want.isReady !== true) || resolution.via !== null)) {
        sought.push({ want, tried: want.tried ?? new Set() });
        continue;
      }
      const own = resolution?.provides == null ? [] : [resolution.provides];
      sought.push(...this.#here(spot, want, [...(provided ?? []), ...own]));
    }
    return this.#elsewhere(spot, sought);
  }

  /** Asks the subgraph at hand for a field, and gives back what it lacks of it. */
  #here(spot: Spot, want: Want, provided: readonly SelectionSetNode[]): Sought[] {
    const asked = spot.asked.take(want);
    if (want.below === null) return [];
    const type = this.#joins.typeIn(spot.graph, spot.type, want.name) ?? want.type;
    // A subgraph that knows one type only where others have several does not say which it is.
    if (type !== want.type) asked.tellType();
    const left = this.#below({ ...spot, type, path: [...spot.path, want.key], by: null, asked, provided }, want.below);
    if (left === null) return [];
    return [{ want: { ...want, below: type === want.type ? left : ofType(type, left) }, tried: new Set([...(want.tried ?? []), spot.graph]) }];
  }

  #below(spot: Spot, below: Below): Below | null {
    if (this.#joins.isInterfaceObject(spot.graph, spot.type)) {
      if (below.isByType()) return this.#asMembers(spot, below);
    } else if (this.#joins.isAbstractIn(spot.graph, spot.type)) {
      return this.#members(spot, below);
    }
    const left = this.fields(spot, below.of(spot.type));
    return left.length === 0 ? null : alike(left);
  }

  /** What all types that may stand here have alike is asked of the interface, the rest of each type by itself. */
  #members(spot: Spot, below: Below): Below | null {
    spot.asked.tellType();
    const members = this.#joins.membersIn(spot.graph, spot.type);
    const common = below.of(spot.type).filter(({ name }) => this.#isAlike(spot, members, name));
    const lacking = common.flatMap((want) => this.#here(spot, want, []));
    if (members.length === 0) return this.#ofNobody(spot, below, common);
    const left = new Map<string, Want[]>();
    for (const type of members) {
      // The same selections, so that nothing of it is a member's own.
      const wants = below.of(type).filter(({ key, size }) => !common.some((each) => each.key === key && each.size === size));
      if (wants.length + lacking.length === 0) continue;
      const own = { ...spot, type, path: [...spot.path, { type }], asked: spot.asked.on(type) };
      const missing = [...this.fields(own, wants), ...this.#elsewhere(own, lacking)];
      if (missing.length > 0) left.set(type, missing);
    }
    if (left.size === 0) return null;
    // What is asked of the interface is one field: another subgraph must give it for all types, so that it cannot be one thing here and another there.
    const whole = below.of(spot.type).filter(({ key }) => [...left.values()].some((wants) => wants.some((want) => want.key === key)));
    return { of: (type) => [...(left.get(type) ?? []), ...below.of(type).filter(({ key }) => whole.some((want) => want.key === key) && !left.get(type)?.some((want) => want.key === key))], isByType: () => true };
  }

  /** No object can stand here. Fields that the interface itself does not have here are left, so that nobody takes them for answered. */
  #ofNobody(spot: Spot, below: Below, common: readonly Want[]): Below | null {
    const left = below.of(spot.type).filter((want) => !common.includes(want));
    return left.length === 0 ? null : alike(left);
  }

  #isAlike({ graph, type, provided }: Spot, members: readonly string[], name: string): boolean {
    return [type, ...members].every((each) => {
      const resolution = this.#joins.resolves(graph, each, name, this.#share);
      return resolution !== null && resolution.requires === null && resolution.provides === null && resolution.via === null && provided.length === 0;
    });
  }

  /** A subgraph with an interface object does not know the members: another is asked, which goes on from there. */
  #asMembers(spot: Spot, below: Below): Below | null {
    // What all members are asked for need not wait.
    const own = below.of(spot.type).filter((want) => want.below === null && this.#joins.resolves(spot.graph, spot.type, want.name, this.#share)?.requires === null);
    for (const want of own) spot.asked.take(want);
    const rest: Below = { of: (type) => below.of(type).filter(({ key }) => !own.some((want) => want.key === key)), isByType: () => true };
    for (const graph of this.#joins.graphs) {
      const way = this.#joins.isAbstractIn(graph, spot.type) ? this.#wayTo(spot, spot.type, graph, spot.type) : null;
      if (way !== null) return this.#follow(spot, way, rest, { after: [], needs: [] });
    }
    return rest;
  }

  /** Looks for fields in other subgraphs, the one with the most of them first. */
  #elsewhere(spot: Spot, sought: readonly Sought[]): Want[] {
    let rest = [...sought];
    for (;;) {
      const best = bestOffer(this.#joins, this.#share, this.#wayTo, spot, rest);
      if (best === null) return spot.type === this.#query && spot.path.length > 0 ? this.#rootsBelow(spot, rest) : rest.map(({ want, tried }) => ({ ...want, tried }));
      const together = agreeing(best.able, ({ resolution }) => resolution.requires);
      const able = together.map(({ each }) => each);
      const gathered = best.way.flatMap(({ key, isGathered }) => (isGathered === true ? [key] : []));
      const needed = this.#needed(spot, [...gathered, ...together.flatMap(({ resolution }) => resolution.requires ?? [])]);
      const left = this.#follow(spot, best.way, alike(able.map(({ want, tried }) => ({ ...want, tried, isReady: true }))), needed);
      rest = [...rest.filter((each) => !able.includes(each)), ...again(left?.of(best.goal) ?? [], able, best.graph)];
    }
  }

  /** An object of the query type that is not the answer's root: its fields are root fields all the same. */
  #rootsBelow(spot: Spot, sought: readonly Sought[]): Want[] {
    spot.asked.tellType();
    return sought.flatMap(({ want, tried }) => {
      const graph = this.#joins.graphs.find((each) => !tried.has(each) && this.#joins.resolves(each, spot.type, want.name, this.#share) !== null);
      if (graph === undefined) return [want];
      const step = this.step(graph, spot.path, [spot.step], null);
      return this.fields({ ...spot, graph, step, asked: step.asked, provided: [] }, [want]);
    });
  }

  /** Asks for what fields require of their object; all of that must be there before they are asked for. */
  #needed(spot: Spot, sets: readonly SelectionSetNode[]): Needed {
    const { wants, needs } = neededOf(sets, (set) => this.#wants(spot.type, set).of(spot.type), () => `_internal_need_${this.#needs++}`);
    const known = this.steps.length;
    if (this.fields(spot, wants).length > 0) throw new Unplannable(`No subgraph gives what a field of ${spot.type} requires.`);
    return { after: this.steps.slice(known), needs };
  }

  /** Follows a way from subgraph to subgraph, and asks the last of them. */
  #follow(spot: Spot, way: readonly Hop[], below: Below, { after, needs }: Needed): Below | null {
    let { step, asked, graph, by, type: known } = spot;
    for (const [index, hop] of way.entries()) {
      const isLast = index === way.length - 1;
      if (hop.isGathered !== true) askedKey(asked, hop.key, (set) => this.#wants(spot.type, set).of(spot.type));
      step = this.step(hop.graph, spot.path, [step, ...(isLast ? after : [])], { type: spot.type, as: hop.type, key: hop.isGathered === true ? null : hop.key, needs: isLast ? needs : [] });
      ({ asked } = step);
      ({ graph, key: by, type: known } = hop);
    }
    return this.#below({ ...spot, graph, by, type: known, step, asked, provided: [] }, below);
  }
}
