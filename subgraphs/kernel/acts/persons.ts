import type { RecordDraft } from '../data/draft.ts';
import type { Registry } from '../data/registry.ts';
import { refusal, type Refusal } from './refusal.ts';

const personInText = refusal('PERSON_IN_TEXT', null, {
  en: 'A private person of this record is named in a text that others read. Leave the name out of it.',
  fr: 'Une personne privée de cette fiche est nommée dans un texte que d’autres lisent. Retirez-en le nom.',
  ar: 'ورد اسم شخص خاص من هذا السجل في نص يقرؤه الآخرون. احذف الاسم منه.',
});

/** Longer than any name; what is longer is no name to look for. */
const longestName = 500;

/**
 * Law 10: a name that the record keeps as a private person's enters no text
 * that every reader of the record reads. Citations stay as they were printed,
 * and what stood there before the act is not the act's to answer for.
 */
export function personsRule<D>(registry: Registry<D>, draft: RecordDraft<D>, before: RecordDraft<D> | null): Refusal[] {
  const told = before === null ? new Set<string>() : namesTold(registry, before);
  return [...namesTold(registry, draft)].some((name) => !told.has(name)) ? [personInText] : [];
}

function namesTold<D>(registry: Registry<D>, { persons = [], ...draft }: RecordDraft<D>): Set<string> {
  if (persons.length === 0) return new Set();
  const { titles, document } = registry.disclosed(draft as RecordDraft<D>);
  const texts: string[] = [];
  JSON.stringify([titles, document], (key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return key === 'source' || key === 'sources' ? undefined : value;
  });
  const told = texts.join('\n');
  const isTold = (name: string) => new RegExp(`(?<![\\p{L}\\p{M}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{M}])`, 'iu').test(told);
  return new Set(persons.map(({ name }) => name.trim()).filter((name) => name.length > 2 && name.length <= longestName && isTold(name)));
}
