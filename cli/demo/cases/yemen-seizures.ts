import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { emptyDeclaration, type SeizureDocument, type TitleChange } from '../../../subgraphs/seizures/documents.ts';
import { count, term, texts, date } from '../values.ts';
import { reported } from './case-parts.ts';
import { seizureDraft } from './drafts.ts';
import { assessed, handedTo, item, itemLegal, itemTitle, leg, risk } from './seizure-parts.ts';
import { deskReading } from './sources.ts';

/** The accounts of the case, apart and together. */
export interface YemenSources {
  sources: SourceValue[];
  told: SourceValue;
}

const museum = 'Smithsonian National Museum of Asian Art';
const returned = (told: SourceValue): TitleChange => itemTitle('TRANSFERRED', '2023-02-21', 'Yemen', told);

/** The sixty-four heads, forfeited in 2012 after an import with false papers. */
export function headsSeizure(name: string, { sources, told }: YemenSources): RecordDraft<SeizureDocument> {
  return seizureDraft(name, 'BORDER', {
    title: { en: 'Sixty-four heads imported from Dubai', ar: 'أربعة وستون رأسا منحوتا استُوردت من دبي', fr: 'Soixante-quatre têtes sculptées importées de Dubaï' },
    sources,
    persons: [{ role: 'dealer', name: 'Khouli', path: 'consignee' }],
  }, {
    seizingState: 'US',
    direction: 'IMPORT',
    description: texts({ en: 'Imported with false papers; forfeited in 2012.', ar: 'استُوردت بأوراق مزورة وصودرت عام 2012.', fr: 'Importées avec de faux papiers ; confisquées en 2012.' }),
    declarations: [{ ...emptyDeclaration(), assessedDescription: texts({ en: 'Heads from Yemen', ar: 'رؤوس منحوتة من اليمن', fr: 'Têtes sculptées du Yémen' }), source: told }],
    route: [leg('Dubai', 'AE', told), leg('United States', 'US', told)],
    riskIndicators: [risk('TRANSIT_OR_FREEPORT_LEG', 'By way of Dubai.', told), risk('CONFLICT_ZONE_ORIGIN', 'Yemen.', told)],
    documentsPresented: [{ type: 'Import papers', issuer: null, number: null, authenticity: 'FORGED', checkedWith: null, note: null, source: told }],
    disposition: { kind: 'SAFEKEEPING', at: date('2023-02-21'), recipient: museum, note: 'For Yemen.', source: told },
    items: [item('heads', { en: 'Sixty-four heads', ar: 'أربعة وستون رأسا منحوتا', fr: 'Soixante-quatre têtes sculptées' }, {
      isLot: true,
      quantities: [{ quantity: count(64, 64, 'COUNTED', told), status: 'ASSERTED' }],
      objectTypes: [term('sculpture'), term('head')],
      assessedOrigins: [assessed('Yemen', 'YE', 'COUNTRY', told)],
      legalStatusTimeline: [itemLegal('FORFEITED', '2012', null, told), itemLegal('DISPOSED', '2023-02-21', null, told, { note: 'Safekeeping for Yemen.' })],
      titleTimeline: [itemTitle('VESTED', '2012', 'United States of America', told, 'Forfeiture'), returned(told)],
      custodyTimeline: [handedTo('Authorities of the United States', museum, '2023-02-21', told, 'For safekeeping.')],
    })],
  });
}

const concluded = deskReading('the accounts tell of items of customs and of folios; that the folios are among those items is not said');

/** What customs had stopped besides, the folios among it. */
export function customsSeizure(name: string, { sources, told }: YemenSources): RecordDraft<SeizureDocument> {
  return seizureDraft(name, 'BORDER', {
    title: { en: 'Items of Yemen stopped by US customs', ar: 'قطع يمنية أوقفتها الجمارك الأمريكية', fr: 'Objets du Yémen arrêtés par la douane américaine' },
    sources,
  }, {
    seizingState: 'US',
    seizingUnit: 'US Customs and Border Protection',
    description: texts({ en: 'Items held by customs and counted with the heads when title was returned.', ar: 'قطع كانت لدى الجمارك وحُسبت مع الرؤوس عند إعادة الملكية.', fr: 'Objets tenus par la douane et comptés avec les têtes au retour de la propriété.' }),
    disposition: { kind: 'SAFEKEEPING', at: date('2023-02-21'), recipient: museum, note: 'For Yemen.', source: told },
    items: [item('folios', { en: 'Qur’an folios', ar: 'صفحات من مصاحف', fr: 'Feuillets de Coran' }, {
      isLot: true,
      quantities: [{ quantity: reported(11, told), status: 'DISPUTED' }, { quantity: reported(10, told), status: 'DISPUTED' }],
      objectTypes: [term('manuscript'), term('folio')],
      assessedOrigins: [assessed('Yemen', 'YE', 'COUNTRY', told)],
      legalStatusTimeline: [itemLegal('SEIZED', null, 'US Customs and Border Protection', concluded), itemLegal('DISPOSED', '2023-02-21', null, told)],
      titleTimeline: [returned(told)],
      custodyTimeline: [
        handedTo(null, 'US Customs and Border Protection', null, concluded),
        handedTo('US Customs and Border Protection', museum, '2023-02-21', told, 'For safekeeping.'),
      ],
    })],
  });
}
