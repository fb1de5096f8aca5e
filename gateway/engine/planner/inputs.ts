import { type FieldNode, Kind, print, type SelectionSetNode } from 'graphql';
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

/** The first of some and those whose selections can stand in one representation with it and each other. */
export function agreeing<Each>(all: readonly Each[], selectionOf: (each: Each) => SelectionSetNode | null): Each[] {
  const taken: { each: Each; set: SelectionSetNode | null }[] = [];
  for (const each of all) {
    const set = selectionOf(each);
    if (taken.every((other) => other.set === null || set === null || agree(other.set, set))) taken.push({ each, set });
  }
  return taken.map(({ each }) => each);
}

/** Whether no field is asked for with different arguments. */
function agree(one: SelectionSetNode, other: SelectionSetNode): boolean {
  const fields = fieldsOf(other);
  return fieldsOf(one).every((field) =>
    fields.every((each) => {
      if (each.name.value !== field.name.value) return true;
      if (argumentsOf(each) !== argumentsOf(field)) return false;
      return each.selectionSet === undefined || field.selectionSet === undefined || agree(each.selectionSet, field.selectionSet);
    }),
  );
}

function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection] : selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : []));
}

function argumentsOf(field: FieldNode): string {
  return (field.arguments ?? []).map((argument) => print(argument)).join(', ');
}
