import { and } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { childConnections, rootConnection } from '../../kernel/data/connection.ts';
import { combine } from '../../kernel/data/filters.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { hubLanguage } from '../../kernel/graph/languages.ts';
import { recordFields } from '../../kernel/graph/record-fields.ts';
import { revisionFields } from '../../kernel/graph/revision-fields.ts';
import type { LocalizedTextValue } from '../../kernel/values/types.ts';
import { objectRegistry } from '../registry.ts';
import { type Completeness, completenessOf } from '../data/completeness.ts';
import { objectConditions, type ObjectFilter, objectOrder } from '../data/find-objects.ts';
import { object, objectOfState, type ObjectRow } from '../data/tables.ts';
import { partLists, partTypes } from './parts.ts';
import { photographsOf } from './photographs.ts';

/** An object within the reader's scope; null if it is absent or may not be read. */
export function objectById(reader: Reader, id: string): Promise<ObjectRow | null> {
  return reader.records('object', object).load(id);
}

const warnings = {
  en: 'Insufficient for search: add a photograph, or a type, a material and a measure.',
  fr: 'Insuffisant pour la recherche : ajoutez une photographie, ou un type, un matériau et une mesure.',
  ar: 'غير كافٍ للبحث: أضف صورة، أو نوعًا ومادة وقياسًا.',
};

/** What the hub says of a description by which nobody could find the thing. */
function insufficient(languages: readonly string[]): LocalizedTextValue {
  const language = hubLanguage(languages);
  return { value: warnings[language], language, script: language === 'ar' ? 'Arab' : 'Latn', transliteration: null };
}

export const objectResolvers = {
  Query: {
    object: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => objectById(reader, parseId('object', id)),
    objects: (_: unknown, args: PageArgs & { where?: ObjectFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(
        reader,
        { table: object, order: objectOrder(args.orderBy), where: and(reader.scope(object), combine(args.where, objectConditions)) },
        args,
      ),
  },
  CulturalObject: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => objectById(reader, parseId('object', id)),
    ...revisionFields(objectRegistry),
    ...recordFields({ en: 'Unnamed object', fr: 'Objet sans titre', ar: 'قطعة بلا عنوان' }),
    ...partLists,
    // Of what the reader was given: features held back tell of themselves by no count.
    objectIdComplete: completenessOf,
    photographs: photographsOf,
    persons: async ({ id }: ObjectRow, _: unknown, { reader }: SubgraphContext) => (await reader.persons().load(id)) ?? [],
  },
  State: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    objects: ({ code }: { code: string }, { first, after, last, before }: PageArgs, { reader }: SubgraphContext) => {
      const order = { name: 'objects of state', keys: [{ column: objectOfState.sortTitle, direction: 'asc' as const, type: 'text' }] };
      const list = { table: objectOfState, parent: objectOfState.state, order, where: reader.scope(objectOfState) };
      return childConnections(reader, 'objects of state', list, { first, after, last, before })(code);
    },
  },
  ObjectIdCompleteness: {
    warning: ({ sufficientForSearch }: Completeness, _: unknown, { reader }: SubgraphContext) => (sufficientForSearch ? null : insufficient(reader.languages)),
  },
  ...partTypes,
};
