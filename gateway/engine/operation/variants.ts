import { hiddenPlaces } from '../access/hidden.ts';
import { type Refusal, refusalFor } from '../access/refusal.ts';
import { type Caller, isMet } from '../access/rules.ts';
import type { Complete } from '../answer/complete.ts';
import { projection } from '../answer/project.ts';
import type { Path } from '../data.ts';
import { compilePlan } from '../plan/compile.ts';
import type { Step } from '../plan/execution.ts';
import type { Plan } from '../plan/nodes.ts';
import type { Planner } from '../planner/planner.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import type { Lru, Weighed } from './lru.ts';
import { type Names, safeNames } from './names.ts';
import type { Choice, Operation } from './operation.ts';
import { plannable } from './plannable.ts';

/** An operation with everything decided that does not hang on data: planned, compiled, ready to be run any number of times. */
export interface Variant {
  run: Step;
  project: Complete;
  /** Where the caller asks for what it may not see, and what it is told of that. */
  hidden: readonly Path[];
  refusal: Refusal;
}

let operations = 0;

/** The variants of one operation: one for each outcome of its conditions, its caller's rights and its share of gradual overrides. */
export class Variants {
  readonly names: Names;
  readonly #operation: Operation;
  readonly #supergraph: Supergraph;
  readonly #planner: Planner;
  readonly #kept: Lru<Variant>;
  /** Of each variant, beside its plan. */
  readonly #weight: number;
  /** Tells this operation's variants from those of others, which are kept together. */
  readonly #name: string;

  constructor(operation: Operation, supergraph: Supergraph, planner: Planner, { kept, weight }: { kept: Lru<Variant>; weight: number }) {
    this.#name = String(operations++);
    this.#kept = kept;
    this.#weight = weight;
    this.#operation = operation;
    this.#supergraph = supergraph;
    this.#planner = planner;
    this.names = safeNames(operation, supergraph.fieldNames);
  }

  /** A condition that is neither true nor false, which its variable's default lets through validation; null if there is none. */
  undecided(variables: Record<string, unknown>): string | null {
    return this.#operation.conditions.find((name) => typeof variables[name] !== 'boolean') ?? null;
  }

  /** The variant for these values and this caller; `planned` stands around the planning, which happens once for each variant. */
  take(variables: Record<string, unknown>, caller: Caller, planned: (plan: () => Plan) => Plan): Variant {
    const { conditions, rules } = this.#operation;
    // Most operations have one variant, whoever asks.
    if (conditions.length + rules.length + this.#supergraph.shares.length === 0) return this.#kept.take(this.#name, () => this.#make({ holds: new Map(), unmet: new Set(), refusal: refusalFor(caller) }, 0, planned));
    const holds = new Map(conditions.map((name) => [name, variables[name] === true]));
    const unmet = new Set(rules.filter((rule) => !isMet(rule, caller)).map(({ name }) => name));
    const share = shareOf(this.#supergraph.shares);
    const key = JSON.stringify([this.#name, [...holds.values()], [...unmet], caller.authenticated && unmet.size > 0, share]);
    return this.#kept.take(key, () => this.#make({ holds, unmet, refusal: refusalFor(caller) }, share, planned));
  }

  #make(choice: Choice, share: number, planned: (plan: () => Plan) => Plan): Weighed<Variant> {
    const { schema, access, planTypes } = this.#supergraph;
    const operation = this.#operation;
    const source = plannable(this.#supergraph, operation, this.names, choice);
    const plan = source === null ? null : planned(() => this.#planner.plan(source, share));
    const value: Variant = {
      run: plan === null ? () => undefined : compilePlan(plan, planTypes),
      project: projection({ schema, access, operation, names: this.names, choice }),
      hidden: choice.unmet.size === 0 ? [] : hiddenPlaces(schema, access, operation, choice),
      refusal: choice.refusal,
    };
    return { value, weight: (plan?.steps ?? []).reduce((sum, { fetch }) => sum + fetch.operation.length, this.#weight) };
  }
}

/** Where a request falls among gradual overrides; requests that fall between the same two shares are planned alike. */
function shareOf(shares: readonly number[]): number {
  if (shares.length === 0) return 0;
  const drawn = Math.random() * 100;
  return shares.findLast((share) => share <= drawn) ?? 0;
}
