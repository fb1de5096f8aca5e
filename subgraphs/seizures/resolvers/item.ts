import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { titleOf } from '../../kernel/graph/record-fields.ts';
import { type CheckedTransfer, withGaps } from '../data/custody.ts';
import type { ExpertOpinionEntity, SeizureItemEntity } from '../data/entities.ts';
import { expertOpinion } from '../data/tables.ts';
import type { ItemOrigin, LocationStay } from '../documents.ts';
import { authorityReference, partsPage, personAt, standingValues, stateReference } from './parts.ts';

const unnamed = { en: 'Unnamed item', fr: 'Objet sans titre', ar: 'قطعة بلا عنوان' };

export const itemFields = {
  SeizureItem: {
    seizure: ({ record }: SeizureItemEntity) => record,
    label: ({ label, position, record }: SeizureItemEntity, args: { languages?: string[] | null }, { reader }: SubgraphContext) =>
      titleOf({ titles: label, localId: String(position + 1), synthetic: record.synthetic }, args.languages ?? reader.languages, unnamed),
    labels: ({ label }: SeizureItemEntity) => label,
    quantity: ({ quantities }: SeizureItemEntity) => quantities.find(({ status }) => status !== 'REFUTED')?.quantity ?? null,
    assessedValues: ({ valuations }: SeizureItemEntity) => standingValues(valuations),
    custodyTimeline: ({ custodyTimeline }: SeizureItemEntity) => withGaps(custodyTimeline),
    opinions: ({ id, record }: SeizureItemEntity, args: PageArgs, { reader }: SubgraphContext) =>
      partsPage(reader, { name: 'opinions', table: expertOpinion, parent: expertOpinion.itemId }, args, { id, record }),
  },
  ExpertOpinion: {
    asked: ({ asked }: ExpertOpinionEntity) => authorityReference(asked),
    expert: ({ record, personPath }: ExpertOpinionEntity, _: unknown, { reader }: SubgraphContext) => personAt(reader, record, personPath),
  },
  ItemCustodyEvent: { receiver: ({ receiver }: CheckedTransfer) => authorityReference(receiver) },
  ItemOrigin: { country: ({ country }: ItemOrigin) => stateReference(country) },
  ItemLocationEvent: { country: ({ country }: LocationStay) => stateReference(country) },
};
