import type { PersonDetail } from '../../../../subgraphs/kernel/data/draft.ts';
import type { ObjectInscription } from '../../../../subgraphs/objects/documents.ts';
import type { SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { CatalogueRow } from './columns.ts';

const WITHHELD = '[حُجب الاسم]';

/** Words before the name of a seller, a dealer or a collector; what follows them up to a mark is the name. */
const BEFORE_A_NAME = [
  /(?<=(?<!\p{L})(?:يسمى|المدعو)\s+\(?)[^\s()،.:][^()،.:\n]*/u,
  /(?<=تاجر\s+\p{L}*ثار(?:\s+ا\p{L}+ي)?\s+)(?!ا\p{L}+ي\s)[^\s()،.:–-]+/u,
  /(?<=المصدر\s+المذكور:\s*)[^\s(،.][^(،.\n]*[^\s(،.]/u,
  /(?<=ممتلكات\s+من\s+مجموعة\s+)[^\s(،.][^(،.\n]*/u,
];

/** A note for everyone, and those whom it names. */
export interface OpenNote {
  text: string;
  persons: PersonDetail[];
}

/** Takes the names of private persons out of a note of the catalogue. */
export function openNote(note: string): OpenNote {
  const persons: PersonDetail[] = [];
  const text = BEFORE_A_NAME.reduce((rest, pattern) => rest.replace(pattern, (name) => {
    persons.push({ role: 'named in the note', name: name.trim(), path: 'statements/note_ar' });
    return WITHHELD;
  }), note);
  return { text, persons };
}

/** "Number of pieces: 2", "ten (10) pieces". */
const COUNT = /عدد\s+القطع(?:[^\d\n]*\()?\s*(\d{1,4})(?!\d)/u;

/** How many pieces the note says there are, where it says so in digits. */
export function countOfNote(note: string): number | null {
  const digits = COUNT.exec(note)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** "It reads: …", "as follows: (…)", "is written on it: …". */
const READING = /(?:يقر[أا]|كالتالي|ك[اآ]ل[اآ]تي|كتب عليه|بخط المسند)\s*:\s*(?:[(][^()]*[)]|[^()\n.]+)/u;
/** Fewer letters are a scrap of the page. */
const LETTERS = /(?:\p{L}[^\p{L}]*){3}/u;
const MENTION = /(?:خط|بخط|بال)\s*(?:ال)?(?:مسند|زبور)|نقش/u;

/** The inscription that a description or a note tells of, with its reading where it gives one; letters stand as the catalogue writes them. */
export function inscriptionsOf(row: CatalogueRow, source: SourceValue): ObjectInscription[] {
  const texts = [row.ar('description_ar'), row.ar('note_ar')].flatMap((text) => text ?? []);
  const readings = texts.flatMap((text) => READING.exec(text)?.[0] ?? []).map((found) => found.replace(/^[^:]*:\s*/u, '').trim()).filter((reading) => LETTERS.test(reading));
  const inscription = (value: string | null): ObjectInscription => ({
    text: value === null ? null : { value, language: null, script: 'Arab', transliteration: null },
    kind: 'INSCRIPTION', location: null, translation: null, source,
  });
  if (readings.length > 0) return readings.map(inscription);
  return texts.some((text) => MENTION.test(text)) ? [inscription(null)] : [];
}
