import type { ImportDraft } from './drafts.ts';
import { ImportFileError } from './errors.ts';
import type { FormatOptions } from './format-options.ts';
import type { Format } from './format.ts';

/** A format as the list of formats has it; its code is loaded only when it is asked for. */
export interface FormatEntry {
  name: string;
  /** One line for `--help`. */
  summary: string;
  load(options: FormatOptions): Promise<Format<ImportDraft>>;
}

/** Every format of `hub import`, in the order of `--help`. A new format is one folder and one line here. */
export const FORMATS: readonly FormatEntry[] = [
  {
    name: 'world-heritage',
    summary: 'the World Heritage List of UNESCO (XLSX, CSV): sites',
    load: async (options) => (await import('./formats/world-heritage/format.ts')).worldHeritageFormat(options),
  },
  {
    name: 'eamena',
    summary: 'exports and bulk sheets of the EAMENA database (CSV, GeoJSON): sites with condition and threats',
    load: async (options) => (await import('./formats/eamena/format.ts')).eamenaFormat(options),
  },
  {
    name: 'yemen-catalogue',
    summary: 'the catalogue of looted Yemeni objects (CSV, Arabic, coded English beside it): objects, loss reports, listings',
    load: async (options) => (await import('./formats/yemen-catalogue/format.ts')).yemenCatalogueFormat(options),
  },
  {
    name: 'mola',
    summary: 'documented repatriations of the Museum of Looted Antiquities (CSV): cases',
    load: async (options) => (await import('./formats/mola/format.ts')).molaFormat(options),
  },
  {
    name: 'csv',
    summary: 'any table with a mapping file (CSV, XLSX): records of one kind',
    load: async (options) => (await import('./formats/generic/format.ts')).genericFormat('csv', options),
  },
  {
    name: 'geojson',
    summary: 'any feature collection with a mapping file (GeoJSON): records of one kind',
    load: async (options) => (await import('./formats/generic/format.ts')).genericFormat('geojson', options),
  },
];

/** The format of a name, or a clear refusal that lists those there are. */
export function formatNamed(name: string, formats: readonly FormatEntry[]): FormatEntry {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  throw new ImportFileError('UNKNOWN_FORMAT', `there is no format "${name}"; formats: ${formats.map((format) => format.name).join(', ')}`);
}
