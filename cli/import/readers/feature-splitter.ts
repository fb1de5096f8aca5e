import { ImportFileError } from '../errors.ts';
import { excerpt, type ReadLimits } from '../row.ts';

/** The text of one feature; `tooLong` where it passed the limit and was not kept whole. */
export interface FeatureText {
  line: number;
  json: string;
  tooLong: boolean;
}

type State = 'document' | 'key' | 'colon' | 'value' | 'after-value' | 'element' | 'after-element' | 'end';

const EXPECTED: Record<State, string> = {
  document: 'an object',
  key: 'the name of a member',
  colon: '":"',
  value: 'a value',
  'after-value': '"," or "}"',
  element: 'a feature',
  'after-element': '"," or "]"',
  end: 'the end of the file',
};
/** Longest value that is kept of a member other than `features`: enough for `type`. */
const MEMBER_LENGTH = 200;

/**
 * Cuts the text of a GeoJSON FeatureCollection into the texts of its features,
 * whatever stands before or after them, holding one feature at a time. The
 * features themselves are left to `JSON.parse`: this only follows strings and
 * brackets, and so can refuse a feature that is too long or too deep, with its
 * line, before it is in memory.
 */
export class FeatureSplitter {
  private readonly limits: ReadLimits;
  private state: State = 'document';
  private line = 1;
  private key: string | undefined;
  private readonly members = new Map<string, string>();
  private ready: FeatureText[] = [];
  // The value being followed: nothing, a key, a member's value or a feature.
  private following: 'key' | 'member' | 'feature' | undefined;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private kept: string[] = [];
  private keptLength = 0;
  private tooLong = false;
  private startLine = 1;
  private from = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Takes the next piece of text and returns the features it completes. */
  push(text: string): FeatureText[] {
    this.from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] ?? '';
      if (char === '\n') this.line += 1;
      if (this.following) this.follow(text, at, char);
      else if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') this.step(char, at);
    }
    if (this.following) this.keep(text, text.length);
    const ready = this.ready;
    this.ready = [];
    return ready;
  }

  /** The type and the features among the members of the collection; an error where the text stops early. */
  end(): ReadonlyMap<string, string> {
    if (this.state !== 'end' || this.following) {
      const message = this.state === 'document' ? 'the file holds no JSON' : 'the JSON ends before its last bracket';
      throw new ImportFileError('BROKEN_JSON', message, { line: this.line });
    }
    return this.members;
  }

  private step(char: string, at: number): void {
    switch (this.state) {
      case 'document':
        if (char === '{') return this.go('key');
        if (char === '[') throw wrongTop('a list');
        return this.unexpected(char);
      case 'key':
        if (char === '"') return this.start('key', char, at);
        if (char === '}' && this.key === undefined) return this.go('end');
        return this.unexpected(char);
      case 'colon':
        return char === ':' ? this.go('value') : this.unexpected(char);
      case 'value':
        if (this.key === 'features' && char === '[') {
          this.members.set('features', '[');
          return this.go('element');
        }
        return ',:}]'.includes(char) ? this.unexpected(char) : this.start('member', char, at);
      case 'after-value':
        if (char === ',') return this.go('key');
        return char === '}' ? this.go('end') : this.unexpected(char);
      case 'element':
        if (char === ']') return this.go('after-value');
        return ',:}'.includes(char) ? this.unexpected(char) : this.start('feature', char, at);
      case 'after-element':
        if (char === ',') return this.go('element');
        return char === ']' ? this.go('after-value') : this.unexpected(char);
      case 'end':
        return this.unexpected(char);
    }
  }

  private go(state: State): void {
    this.state = state;
  }

  private start(what: 'key' | 'member' | 'feature', char: string, at: number): void {
    this.following = what;
    this.from = at;
    this.kept = [];
    this.keptLength = 0;
    this.tooLong = false;
    this.startLine = this.line;
    this.inString = char === '"';
    this.escaped = false;
    this.depth = char === '{' || char === '[' ? 1 : 0;
  }

  private follow(text: string, at: number, char: string): void {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (char === '\\') this.escaped = true;
      else if (char === '"') {
        this.inString = false;
        if (this.depth === 0) this.finish(text, at + 1);
      }
    } else if (char === '"') {
      this.inString = true;
    } else if (char === '{' || char === '[') {
      this.depth += 1;
      if (this.depth > this.limits.depth) {
        throw new ImportFileError('TOO_DEEP', `the JSON is nested deeper than ${this.limits.depth} levels`, { line: this.line });
      }
    } else if (char === '}' || char === ']') {
      if (this.depth === 0) this.finishBefore(text, at, char);
      else {
        this.depth -= 1;
        if (this.depth === 0) this.finish(text, at + 1);
      }
    } else if (this.depth === 0 && (char === ',' || char === ' ' || char === '\n' || char === '\r' || char === '\t')) {
      this.finishBefore(text, at, char);
    }
  }

  /** A number or word ends at the character after it, which then has its own meaning. */
  private finishBefore(text: string, at: number, char: string): void {
    this.finish(text, at);
    if (char.trim() !== '') this.step(char, at);
  }

  private finish(text: string, to: number): void {
    this.keep(text, to);
    const value = this.kept.join('');
    if (this.following === 'key') {
      this.key = parsed(value, this.startLine) as string;
      this.state = 'colon';
    } else if (this.following === 'member') {
      // Only what tells a collection is kept: a file may have members without end.
      if (this.key === 'type') this.members.set(this.key, value);
      this.state = 'after-value';
    } else {
      this.ready.push({ line: this.startLine, json: value, tooLong: this.tooLong });
      this.state = 'after-element';
    }
    this.following = undefined;
    this.kept = [];
  }

  private keep(text: string, to: number): void {
    const limit = this.following === 'feature' ? this.limits.row : MEMBER_LENGTH;
    const length = to - this.from;
    const room = limit - this.keptLength;
    if (length > room) this.tooLong = true;
    const taken = Math.min(length, room);
    if (taken > 0) this.kept.push(text.slice(this.from, this.from + taken));
    this.keptLength += taken;
    this.from = 0;
  }

  private unexpected(char: string): never {
    throw new ImportFileError('BROKEN_JSON', `the JSON is broken: found "${excerpt(char)}" where ${EXPECTED[this.state]} belongs`, {
      line: this.line,
    });
  }
}

/** The error for JSON that is sound but no FeatureCollection. */
export function wrongTop(found: string): ImportFileError {
  return new ImportFileError('WRONG_FILE', `the file is no GeoJSON FeatureCollection: its top level is ${found}`, { line: 1 });
}

/** `JSON.parse` whose error names the line the value starts at. */
export function parsed(json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ImportFileError('BROKEN_JSON', `the JSON is broken: ${excerpt((error as Error).message, 160)}`, { line }, error);
  }
}
