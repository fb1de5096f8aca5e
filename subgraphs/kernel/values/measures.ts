import { MILLIMETRES, type Unit } from './measure-words.ts';
import { chainsOf, type Axis, type Chain, type Measure } from './measures/chains.ts';
import { lexemesOf } from './measures/lexer.ts';
import { piecesOf } from './measures/pieces.ts';
import { refused, type Refusal } from './result.ts';
import type { DimensionName, MeasurementValue } from './types.ts';

/** A stretch of the text, verbatim, that gave no measurement or not all that it says. */
export interface UnreadMeasure extends Refusal {
  text: string;
}

/** The measurements of a text. Whoever stores them keeps the text beside them. */
export interface ReadMeasurements {
  values: MeasurementValue[];
  unread: UnreadMeasure[];
}

/** Longer texts are descriptions, not measurements. */
const LONGEST = 2_000;

/** How far a conversion may be off by rounding: a fiftieth, or 1.5 mm. */
const ROUNDING = { share: 0.02, millimetres: 1.5 };

/**
 * Reads measurements in English, French and Arabic: `H. 23.5 cm`, `12 x 8 in.`,
 * `ارتفاع 22.5 سم`. Every number keeps its own unit; an axis that is not named
 * is UNNAMED. The same measure again in other units (`10 1/2 in. (26.7 cm)`) is
 * given once, in the units that stand first; where the two disagree both are given.
 * A piece that says more than a measurement ("with stand", "of the rim", a range)
 * is not taken apart but refused whole.
 */
export function readMeasurements(text: string): ReadMeasurements {
  if (text.length > LONGEST) return { values: [], unread: [{ text, ...refused('is too long for measurements') }] };
  const groups: Chain[] = [];
  const unread: UnreadMeasure[] = [];
  const refuse = (piece: string, reason: string): void => void unread.push({ text: piece, ...refused(reason) });
  let understoodBefore = true;
  let afterBracket = false;
  for (const piece of piecesOf(text)) {
    const lexemes = lexemesOf(piece.text);
    const words = lexemes.ok ? lexemes.value.filter(({ is }) => is !== 'ABOUT') : [];
    const [only] = words;
    const last = groups.at(-1);
    if (afterBracket && !piece.bracketed && words.length === 1 && only?.is === 'DIMENSION' && understoodBefore && last?.length === 1 && last[0]?.axis === 'UNNAMED') {
      last[0].axis = only.dimension;
      afterBracket = false;
      continue;
    }
    afterBracket = piece.bracketed;
    const chains = lexemes.ok ? chainsOf(words) : lexemes;
    if (!chains.ok || (piece.bracketed && !understoodBefore)) {
      refuse(piece.text, chains.ok ? 'repeats a text that was not understood' : chains.reason);
      understoodBefore = false;
      continue;
    }
    understoodBefore = true;
    if (lexemes.ok && words.length < lexemes.value.length) refuse(piece.text, 'is approximate, which a measurement cannot say');
    for (const chain of chains.value) addChain(groups, chain, piece.bracketed);
  }
  return { values: named(groups.flat(), refuse), unread };
}

/** Adds a chain unless it is the one before it in other units; in brackets it takes over the names of that one. */
function addChain(groups: Chain[], chain: Chain, bracketed: boolean): void {
  const before = groups.at(-1);
  const again = before !== undefined && before.length === chain.length && chain.every((measure, index) => mayRepeat(before[index], measure));
  if (!before || !again) {
    groups.push(chain);
    return;
  }
  const renamed = chain.map((measure, index) => ({ ...measure, axis: before[index]?.axis ?? measure.axis }));
  if (!renamed.every((measure, index) => agrees(before[index], measure))) groups.push(bracketed ? renamed : chain);
}

/** Whether a measure could be another one converted: lengths in units of two systems, not of two named axes. */
function mayRepeat(first: Measure | undefined, second: Measure): boolean {
  if (!first || isMetric(first.unit) === isMetric(second.unit)) return false;
  return second.axis === 'UNNAMED' || second.axis === first.axis;
}

function agrees(first: Measure | undefined, second: Measure): boolean {
  const [one, other] = [first, second].map((measure) => Number(measure?.value) * (measure ? (MILLIMETRES[measure.unit] ?? NaN) : NaN));
  if (one === undefined || other === undefined) return false;
  return Math.abs(one - other) <= Math.max(ROUNDING.millimetres, ROUNDING.share * one);
}

function isMetric(unit: Unit): boolean {
  return !unit.startsWith('[');
}

/**
 * Letters with two meanings, told by what else is named: beside a width L is the
 * length (in French it may be "largeur"); beside height and width D is the depth.
 * Else the axis stays unnamed, and that is said.
 */
function named(measures: readonly Measure[], refuse: (text: string, reason: string) => void): MeasurementValue[] {
  const axes = new Set<Axis>(measures.map(({ axis }) => axis));
  const lengthOf = (): DimensionName => (axes.has('WIDTH') ? 'LENGTH' : 'UNNAMED');
  const depthOf = (): DimensionName => {
    if (axes.has('DIAMETER') || (axes.has('HEIGHT') && axes.has('WIDTH'))) return 'DEPTH';
    return axes.has('DEPTH') ? 'DIAMETER' : 'UNNAMED';
  };
  return measures.map(({ axis, value, unit }) => {
    const dimension = axis === 'AXIS_L' ? lengthOf() : axis === 'AXIS_D' ? depthOf() : axis;
    if (dimension === 'UNNAMED' && axis === 'AXIS_L') refuse(`L ${value}`, 'may mean length or, in French, width');
    if (dimension === 'UNNAMED' && axis === 'AXIS_D') refuse(`D ${value}`, 'may mean depth or diameter');
    return { dimension, value, unit };
  });
}
