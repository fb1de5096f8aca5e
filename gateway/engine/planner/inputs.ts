import { Kind, type SelectionSetNode } from 'graphql';
import type { Required } from '../plan/nodes.ts';
import type { Selection } from './selection.ts';
import type { Want } from './wants.ts';

/** Asks for the fields of a key. */
export function askedKey(asked: Selection, key: SelectionSetNode, wantsOf: (set: SelectionSetNode) => readonly Want[]): void {
  asked.tellType();
  takeAll(asked, wantsOf(key));
}

function takeAll(asked: Selection, wants: readonly Want[]): void {
  for (const want of wants) {
    const inner = asked.take(want);
    if (want.below !== null) takeAll(inner, want.below.of(want.type));
  }
}

/**
 * What fields require, as wants under keys that nothing else has, so that no
 * arguments of the client are in the way, and as it goes into a representation.
 */
export function neededOf(sets: readonly SelectionSetNode[], wantsOf: (set: SelectionSetNode) => readonly Want[], freeKey: () => string): { wants: Want[]; needs: Required[] } {
  const needs = sets.flatMap((set) => {
    const required = requiredOf(set);
    return wantsOf(set).map((want) => ({ want: { ...want, key: freeKey() }, below: required.find(({ name }) => name === want.name)?.below ?? [] }));
  });
  return { wants: needs.map(({ want }) => want), needs: needs.map(({ want, below }) => ({ from: want.key, name: want.name, on: null, below })) };
}

/** A selection as it is taken into a representation. */
export function requiredOf({ selections }: SelectionSetNode, on: string | null = null): Required[] {
  return selections.flatMap((selection): Required[] => {
    if (selection.kind === Kind.FIELD) {
      const { value } = selection.name;
      return [{ from: value, name: value, on, below: selection.selectionSet === undefined ? [] : requiredOf(selection.selectionSet) }];
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A required selection spreads no fragments.');
    return requiredOf(selection.selectionSet, selection.typeCondition?.name.value ?? on);
  });
}
