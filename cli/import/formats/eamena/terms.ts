/** One value of a controlled vocabulary: our stable code, and the labels the source writes. */
export interface Term {
  code: string;
  en: string;
  ar?: string;
  /** Other spellings met in real files. */
  also?: readonly string[];
}

/** A closed list of terms, found by any of their labels. */
export interface Vocabulary {
  name: string;
  terms: readonly Term[];
  /** By label, folded: lower case, single blanks. */
  byLabel: ReadonlyMap<string, Term>;
  /** Folded labels, longest first. */
  labels: readonly string[];
}

type Entry = string | [en: string, more: { code?: string; ar?: string; also?: readonly string[] }];

/** Builds a vocabulary; a term's code follows from its English label unless one is given. */
export function vocabulary(name: string, entries: readonly Entry[]): Vocabulary {
  const terms = entries.map((entry): Term => {
    const [en, { code = termCode(en), ...labels }] = typeof entry === 'string' ? ([entry, {}] as const) : entry;
    return { code, en, ...labels } as Term;
  });
  const byLabel = new Map<string, Term>();
  for (const term of terms) {
    for (const label of [term.en, ...(term.ar ? [term.ar] : []), ...(term.also ?? [])]) byLabel.set(foldLabel(label), term);
  }
  return { name, terms, byLabel, labels: [...byLabel.keys()].sort((a, b) => b.length - a.length) };
}

/** "Excavation (Bulldozing/Machinery)" is EXCAVATION_BULLDOZING_MACHINERY. */
export function termCode(label: string): string {
  return label.toUpperCase().replace(/['’]/g, '').replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '');
}

/** How labels are compared. */
export function foldLabel(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
