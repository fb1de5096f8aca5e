import type { Unit } from '../measure-words.ts';
import { refused, understood, type Result } from '../result.ts';
import type { DimensionName } from '../types.ts';
import type { Lexeme } from './lexer.ts';

/** A dimension as it is written: a letter may stand for two. */
export type Axis = DimensionName | 'AXIS_D' | 'AXIS_L';

/** One number with its unit and what it is the measure of. */
export interface Measure {
  axis: Axis;
  /** Exact decimal. */
  value: string;
  unit: Unit;
}

/** Measures joined by "x": the sides of one thing. */
export type Chain = Measure[];

const MASS_UNITS: ReadonlySet<Unit> = new Set<Unit>(['mg', 'g', 'kg', 't', '[oz_av]', '[lb_av]']);

interface Item {
  axis: Axis | null;
  value: string;
  unit: Unit | null;
}

/** The chains of one piece, or why it has no clear reading. */
export function chainsOf(lexemes: readonly Lexeme[]): Result<Chain[]> {
  const chains: Chain[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const items: Item[] = [];
    for (let more = true; more; ) {
      const read = itemAt(lexemes, at);
      if (!read.ok) return read;
      items.push(read.value.item);
      at = read.value.end;
      more = lexemes[at]?.is === 'BY';
      if (more) at += 1;
    }
    const chain = chainOf(items);
    if (!chain.ok) return chain;
    chains.push(chain.value);
  }
  const feetAndInches = chains.some(([first], index) => first?.unit === '[ft_i]' && chains[index + 1]?.[0]?.unit === '[in_i]');
  return feetAndInches ? refused('gives feet and inches together') : understood(chains);
}

/** `H. 23 cm`, `23 cm high`, `23 high cm`, `23`. */
function itemAt(lexemes: readonly Lexeme[], start: number): Result<{ item: Item; end: number }> {
  let at = start;
  const before = lexemes[at]?.is === 'DIMENSION' ? lexemes[at] : undefined;
  if (before) at += 1;
  const number = lexemes[at];
  if (number?.is !== 'NUMBER') return refused(number?.is === 'UNIT' ? 'has a unit before its number' : 'has a word of measurement without its number');
  at += 1;
  let axis = before?.is === 'DIMENSION' ? before.dimension : null;
  let unit: Unit | null = null;
  for (let next = lexemes[at]; next?.is === 'UNIT' || next?.is === 'DIMENSION'; next = lexemes[at]) {
    if (next.is === 'UNIT' ? unit !== null : axis !== null) break;
    if (next.is === 'DIMENSION') {
      if (lexemes[at + 1]?.is === 'NUMBER') return refused('does not tell which of two numbers a dimension belongs to');
      axis = next.dimension;
    } else {
      unit = next.unit;
    }
    at += 1;
  }
  return understood({ item: { axis, value: number.value, unit }, end: at });
}

/** The unit after the last number holds for those before it that have none. */
function chainOf(items: readonly Item[]): Result<Chain> {
  const units = new Set(items.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const shared = items.at(-1)?.unit ?? null;
  const chain: Chain = [];
  for (const { axis, value, unit: own } of items) {
    const unit = own ?? (units.size === 1 ? shared : null);
    if (unit === null) return refused('gives no unit');
    const isMass = MASS_UNITS.has(unit);
    if (axis !== null && isMass !== (axis === 'WEIGHT')) return refused('gives a dimension in a unit of another kind');
    chain.push({ axis: axis ?? (isMass ? 'WEIGHT' : 'UNNAMED'), value, unit });
  }
  return understood(chain);
}
