import { type Checkpoint, type CheckpointBody, checkpointDigest, isSigned, leavesDigest, readCheckpoint } from './checkpoint.ts';
import {
  type CheckpointLine, checkpointText, type EndBody, endBodyText, endFormat, type EndLine, endText, type EntryLine, entryText, exportFormat, type HeaderLine, headerText, lineDigest,
} from './export-format.ts';
import { leafOf, shortLeaf } from './leaf.ts';
import { emptyRoot, GrowingTree, rootFromInclusion } from './merkle.ts';
import { isSignedBy } from './signing-key.ts';

/** The first thing that is wrong with an export. */
export interface Problem {
  /** The line of the file, from 1. */
  line: number;
  /**
   * The first entry that is changed, missing or out of its place. Where a
   * checkpoint or the file's end is wrong: the first entry that nothing vouches for.
   */
  index: number | null;
  /** That entry's identifier, where the file tells it. */
  id: string | null;
  message: string;
}

export interface Verdict {
  problem: Problem | null;
  origin: string;
  scope: string | null;
  /** Entries that were read. */
  entries: number;
  /** Entries of the log at the last checkpoint. */
  size: number;
  /** Root at the last checkpoint, base64url. */
  root: string;
  /** Instant of the last checkpoint; null for an empty log. */
  at: string | null;
  /** The key that signed. */
  key: string;
  /** Whether that key was given by the caller, and not by the file alone. */
  keyGiven: boolean;
  /** Kept checkpoints of a witness that the export agrees with. */
  witnessed: number;
}

export interface VerifyOptions {
  /** The hub's public keys; that of the file if none is given. */
  keys?: readonly string[];
  /** Checkpoints that a witness has kept. */
  kept?: readonly Checkpoint[];
  /**
   * Checks the signature of every checkpoint as it comes. Otherwise that of the
   * last one, which vouches for all before it by their digests, signatures
   * included: as sure, and many times as fast; but when something is wrong it
   * cannot tell a forged checkpoint from a forged one after it.
   */
  everySignature?: boolean;
}

class Refused extends Error {
  readonly index: number | null;
  readonly id: string | null;
  constructor(message: string, index: number | null = null, id: string | null = null) {
    super(message);
    this.index = index;
    this.id = id;
  }
}

/** Reads an export line by line; the first wrong line ends it. */
export class ExportVerifier {
  readonly #options: VerifyOptions;
  #line = 0;
  #header: HeaderLine | null = null;
  #headerDigest = '';
  #last: { checkpoint: Checkpoint; body: CheckpointBody; digest: string; leaves: Buffer; from: number } | null = null;
  #end: EndBody | null = null;
  #entries = 0;
  readonly #tree = new GrowingTree();
  readonly #positions = new Map<string, number>();
  /** What the witness kept of this log and the file has not come to yet, by size. */
  readonly #kept = new Map<number, Checkpoint>();
  #witnessed = 0;
  /** The greatest size up to which a witness vouches. */
  #vouched = 0;
  problem: Problem | null = null;

  constructor(options: VerifyOptions = {}) {
    this.#options = options;
  }

  get entries(): number {
    return this.#entries;
  }

  /** Whether to go on; false once something is wrong. */
  read(line: string): boolean {
    this.#line += 1;
    return this.#guarded(() => this.#take(line));
  }

  /** What is wrong with bytes that are no line. */
  refuse(message: string): void {
    this.#line += 1;
    this.#guarded(() => this.#fail(message, this.#next));
  }

  finish(): Verdict {
    if (this.problem === null) this.#guarded(() => this.#whole());
    const { origin = '', scope = null, key = '' } = this.#header ?? {};
    const body = this.#last?.body;
    return {
      problem: this.problem, origin, scope, entries: this.#entries, size: body?.size ?? 0, root: body?.root ?? emptyRoot.toString('base64url'), at: body?.at ?? null,
      key: this.#end?.key ?? body?.key ?? key, keyGiven: (this.#options.keys?.length ?? 0) > 0, witnessed: this.#witnessed,
    };
  }

  #guarded(work: () => void): boolean {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.problem ??= { line: this.#line, index: error.index, id: error.id, message: error.message };
    }
    return this.problem === null;
  }

  #fail(message: string, index: number | null = null, id: string | null = null): never {
    throw new Refused(message, index, id);
  }

  /** The index of the entry that would come next; in the export of one authority that is not known. */
  get #next(): number | null {
    return this.#header?.scope == null ? this.#tree.size : null;
  }

  #take(line: string): void {
    if (this.#end !== null) this.#fail('There are lines after the end of the export.');
    const value = parsed(line);
    if (value === null) this.#fail('The line is not JSON as an export has it.', this.#next);
    if (this.#header === null) this.#takeHeader(line, value as HeaderLine);
    else if ('checkpoint' in value) this.#takeCheckpoint(line, value as CheckpointLine);
    else if ('end' in value) this.#takeEnd(line, value as EndLine);
    else this.#takeEntry(line, value as EntryLine);
  }

  #takeHeader(line: string, header: HeaderLine): void {
    if (header.format !== exportFormat || headerText(header) !== line) this.#fail(`The file does not begin as a ${exportFormat}.`, 0);
    this.#header = header;
    this.#headerDigest = lineDigest(line);
    for (const checkpoint of this.#options.kept ?? []) {
      const body = readCheckpoint(checkpoint.text);
      if (body?.origin === header.origin) this.#kept.set(body.size, checkpoint);
    }
    if ((this.#options.kept?.length ?? 0) > 0 && this.#kept.size === 0) this.#fail(`The witness kept nothing of the log ${header.origin}.`, 0);
  }

  #takeCheckpoint(line: string, given: CheckpointLine): void {
    const from = this.#tree.size;
    const scope = this.#header?.scope ?? null;
    this.#batchIsWhole();
    const body = checkpointText(given) === line ? readCheckpoint(given.checkpoint) : null;
    if (body === null) this.#fail('The line is no checkpoint as the hub writes it.', from);
    const checkpoint = { text: given.checkpoint, signature: given.signature };
    const leaves = Buffer.from(given.leaves, 'base64url');
    if (body.origin !== this.#header?.origin) this.#fail(`The checkpoint of size ${body.size} is one of another log.`, from);
    if (scope !== null && this.#last !== null) this.#fail('The export of one authority has one checkpoint.', null);
    if (this.#options.everySignature === true) this.#signed(checkpoint, body, from);
    if (scope === null) {
      if (body.previous !== (this.#last?.digest ?? null)) this.#fail(`The checkpoint of size ${body.size} does not follow the one before it in the file.`, from);
      if (body.size <= from) this.#fail(`The checkpoint of size ${body.size} adds nothing to ${from} entries.`, from);
      if (leaves.length !== (body.size - from) * shortLeaf || leaves.toString('base64url') !== given.leaves || leavesDigest(leaves) !== body.leaves) {
        this.#fail(`The list of leaves of the checkpoint of size ${body.size} is not the one that it signs.`, from);
      }
    } else if (given.leaves !== '') this.#fail('The export of one authority has no list of leaves.', null);
    this.#witness(checkpoint, body);
    this.#last = { checkpoint, body, digest: checkpointDigest(checkpoint), leaves, from };
  }

  #signed(checkpoint: Checkpoint, body: CheckpointBody, index: number): void {
    if (!this.#trusted.includes(body.key)) this.#fail(`The checkpoint of size ${body.size} is signed by a key that is not the hub's: ${body.key}.`, index);
    if (!isSigned(checkpoint, body)) this.#fail(`The signature of the checkpoint of size ${body.size} is wrong.`, index);
  }

  get #trusted(): readonly string[] {
    const given = this.#options.keys ?? [];
    return given.length > 0 ? given : [this.#header?.key ?? ''];
  }

  #witness(checkpoint: Checkpoint, { size }: CheckpointBody): void {
    // A kept checkpoint that the file has passed over is one that it lacks.
    const passed = this.#header?.scope === null ? Math.min(...this.#kept.keys()) : size;
    if (passed < size) this.#fail(`The witness kept a checkpoint of size ${passed} that the export does not have.`, this.#vouched);
    const kept = this.#kept.get(size);
    if (kept === undefined) return;
    if (kept.text !== checkpoint.text || kept.signature !== checkpoint.signature) {
      this.#fail(`The checkpoint of size ${size} is not the one that the witness kept: the log was rewritten after entry ${this.#vouched}.`, this.#vouched);
    }
    this.#kept.delete(size);
    this.#witnessed += 1;
    this.#vouched = size;
  }

  /** What a checkpoint says holds when all the entries that it adds have come. */
  #batchIsWhole(): void {
    if (this.#last === null || this.#header?.scope !== null) return;
    const { body } = this.#last;
    if (this.#tree.size < body.size) this.#fail(`Entry ${this.#tree.size} is missing.`, this.#tree.size);
    if (this.#tree.root().toString('base64url') !== body.root) {
      this.#fail(`The entries up to ${body.size} do not give the root of their checkpoint.`, this.#last.from);
    }
  }

  #takeEntry(line: string, entry: EntryLine): void {
    const expected = this.#next;
    const id = idOf(entry.body);
    if (!isEntry(entry) || entryText(entry) !== line) this.#fail('The line is no entry as an export has it.', expected, id());
    const last = this.#last;
    if (last === null) this.#fail('An entry comes before any checkpoint.', expected, id());
    if (this.#header?.scope == null) this.#takeOfWholeLog(entry, last, id);
    else this.#takeOfOwnLog(entry, last, this.#header.scope, id);
    this.#entries += 1;
  }

  #takeOfWholeLog(entry: EntryLine, { body, leaves, from }: { body: CheckpointBody; leaves: Buffer; from: number }, id: () => string | null): void {
    const index = this.#tree.size;
    if (index >= body.size) this.#fail(`There is an entry more than the checkpoint of size ${body.size} has.`, index, id());
    const leaf = leafOf(entry);
    const at = (index - from) * shortLeaf;
    const isHere = leaves.compare(leaf, 0, shortLeaf, at, at + shortLeaf) === 0;
    if (entry.index !== index) this.#fail(entry.index > index ? `Entry ${index} is missing; entry ${entry.index} stands in its place.` : `Entry ${entry.index} stands in the place of entry ${index}.`, index, id());
    if (!isHere || entry.proof !== undefined) this.#fail(`Entry ${index} is not the one that was sealed.`, index, id());
    if (entry.position !== (this.#positions.get(entry.authority) ?? 0)) this.#fail(`Entry ${index} has not the next place in its authority's log.`, index, id());
    this.#positions.set(entry.authority, entry.position + 1);
    this.#tree.append(leaf);
  }

  #takeOfOwnLog(entry: EntryLine, { body }: { body: CheckpointBody }, scope: string, id: () => string | null): void {
    if (entry.authority !== scope) this.#fail('The entry is another authority’s.', entry.index, id());
    if (entry.position !== this.#entries) {
      this.#fail(entry.position > this.#entries ? `The entry at position ${this.#entries} is missing.` : `The entry at position ${entry.position} stands in the place of position ${this.#entries}.`, entry.index, id());
    }
    const proof = (entry.proof ?? []).map((hash) => Buffer.from(hash, 'base64url'));
    const isText = (entry.proof ?? []).every((hash, at) => proof[at]?.length === 32 && proof[at].toString('base64url') === hash);
    const root = isText ? rootFromInclusion(leafOf(entry), entry.index, body.size, proof) : null;
    if (root?.toString('base64url') !== body.root) this.#fail(`Entry ${entry.index} is not the one that was sealed, or its proof is not.`, entry.index, id());
  }

  #takeEnd(line: string, given: EndLine): void {
    this.#batchIsWhole();
    const body = parsed(given.end) as EndBody | null;
    if (body === null || body.format !== endFormat || endText(given) !== line || endBodyText(body) !== given.end) this.#fail('The end of the export is not as the hub writes it.', this.#next);
    const last = this.#last;
    if (last !== null && this.#options.everySignature !== true) this.#signed(last.checkpoint, last.body, last.from);
    if (!this.#trusted.includes(body.key) || !isSignedBy(body.key, given.end, given.signature)) this.#fail('The signature of the export’s end is wrong.', this.#next);
    if (body.header !== this.#headerDigest) this.#fail('The header is not the one that the end signs.', 0);
    if (body.checkpoint !== (last?.digest ?? null)) this.#fail('The last checkpoint is not the one that the end signs: the export is cut short.', this.#next);
    if (body.entries !== this.#entries) this.#fail(`The export holds ${this.#entries} entries and says ${body.entries}.`, this.#next);
    this.#end = body;
  }

  #whole(): void {
    if (this.#header === null) this.#fail('The file is empty.', 0);
    if (this.#end === null) this.#fail('The export is cut short: its end is missing.', this.#next);
    const [beyond] = [...this.#kept.keys()].sort((a, b) => a - b);
    if (beyond === undefined) return;
    const size = this.#last?.body.size ?? 0;
    if (beyond > size) this.#fail(`The witness kept a checkpoint of size ${beyond}; this log ends at ${size}. Its tail was cut off, or the export is older than the checkpoint.`, size);
    if (this.#witnessed === 0) this.#fail('No checkpoint that the witness kept is the one of this export, so it says nothing of it. Compare an export of the whole log.');
  }
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry({ index, authority, position, body, proof }: EntryLine): boolean {
  return Number.isSafeInteger(index) && index >= 0 && Number.isSafeInteger(position) && typeof authority === 'string' && !authority.includes('\n') && typeof body === 'string'
    && (proof === undefined || (Array.isArray(proof) && proof.every((hash) => typeof hash === 'string')));
}

/** The identifier in an entry's text; read only when it is to be named. */
function idOf(body: unknown): () => string | null {
  return () => {
    const value = typeof body === 'string' ? (parsed(body) as { id?: unknown } | null) : null;
    return typeof value?.id === 'string' ? value.id : null;
  };
}
