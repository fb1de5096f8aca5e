/** A stretch of a text on measurements that is read by itself; in brackets stands what was said before in other units. */
export interface Piece {
  /** As written. */
  text: string;
  bracketed: boolean;
}

/**
 * Where one statement ends and the next begins. A comma, slash or dash between
 * figures is part of a number, a fraction or a range; a full stop ends a
 * statement after an Arabic word alone, since Latin abbreviations have their own.
 */
const BORDER = /[;؛\n\r|]+|(?<!\p{N})[,،]|[,،](?!\p{N})|(?<!\p{N}\s*)[/\-–—]|[/\-–—](?!\s*\p{N})|(?<=\p{Script=Arabic})\.(?=\s|$)/gu;
const BRACKETS = /[([]([^()[\]]*)(?:[)\]]|$)/gu;

/** The pieces of a text in their order, blank ones left out. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(BRACKETS)) {
    pieces.push(...split(text.slice(at, match.index), false), ...split(match[1] ?? '', true));
    at = match.index + match[0].length;
  }
  pieces.push(...split(text.slice(at), false));
  return pieces;
}

function split(text: string, bracketed: boolean): Piece[] {
  return text.split(BORDER).map((part) => ({ text: part.trim(), bracketed })).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}
