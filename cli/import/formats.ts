import type { SharingTier } from '../../subgraphs/kernel/values/types.ts';
import type { ImportDraft } from './drafts.ts';
import { ImportFileError } from './errors.ts';
import type { Format } from './format.ts';

/** What the caller says about all rows of a file. It holds no time of import, so that the same file twice changes nothing. */
export interface FormatOptions {
  sharing: SharingTier;
  licence: string | null;
  attribution: string | null;
  /** Mapping file of the generic formats. */
  mapping: string | undefined;
  /** The file imported, for formats that read a companion beside it. */
  file: string;
}

/** A format as the list of formats has it; its code is loaded only when it is asked for. */
export interface FormatEntry {
  name: string;
  /** One line for `--help`. */
  summary: string;
  load(options: FormatOptions): Promise<Format<ImportDraft>>;
}

/** Every format of `hub import`, in the order of `--help`. A new format is one folder and one line here. */
export const FORMATS: readonly FormatEntry[] = [];

/** The format of a name, or a clear refusal that lists those there are. */
export function formatNamed(name: string, formats: readonly FormatEntry[]): FormatEntry {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  throw new ImportFileError('UNKNOWN_FORMAT', `there is no format "${name}"; formats: ${formats.map((format) => format.name).join(', ')}`);
}
