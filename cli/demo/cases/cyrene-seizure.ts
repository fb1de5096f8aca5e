import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { emptyDeclaration, emptyOpinion, type SeizureDocument } from '../../../subgraphs/seizures/documents.ts';
import { unreadDate } from '../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import { count, date, money, term, texts } from '../values.ts';
import { seizureDraft } from './drafts.ts';
import { assessed, handedTo, item, itemLegal, itemTitle, leg, risk, seizureStatement, valued } from './seizure-parts.ts';
import { deskReading } from './sources.ts';

const headings = deskReading('no account gives the headings. The declared words fall under chapter 68 of HS 2022 (works of stone), the statue as examined under 9705.10');

/** The press gives centuries and no era: the words stay as they are, unread. */
export const pressDate = unreadDate('3rd-4th c.');

/** The statue at the border: what was declared beside what was assessed. */
export function cyreneSeizure({ sources, told, museum, press, hmrc }: Record<'told' | 'museum' | 'press' | 'hmrc', SourceValue> & { sources: SourceValue[] }): RecordDraft<SeizureDocument> {
  const declaredDescription = [{ value: 'marble stone piece for home decoration', language: 'en', script: 'Latn', transliteration: null }];
  const declaredOrigin = { state: 'TR', text: 'Turkey' };
  const declaredValue = money('110000', 'USD', 'DECLARED', told);
  const estimates = [
    valued(money('1500000', 'GBP', 'ESTIMATE', museum), 'British Museum'),
    valued(money('2000000', 'EUR', 'REPORTED', press), 'Press'),
    valued(money('3000000', 'GBP', 'ESTIMATE', hmrc), 'HM Revenue and Customs'),
  ];
  const assessedDescription = texts({
    en: 'Funerary statue of marble from Cyrene', ar: 'تمثال جنائزي من الرخام من قورينا', fr: 'Statue funéraire de marbre, de Cyrène',
  });
  return seizureDraft('cyrene-statue', 'BORDER', {
    title: { en: 'Marble statue found in a warehouse near Heathrow', ar: 'تمثال رخامي عُثر عليه في مستودع قرب هيثرو', fr: 'Statue de marbre trouvée dans un entrepôt près de Heathrow' },
    sources,
  }, {
    office: { name: 'Warehouse near Heathrow', unlocode: null },
    seizingState: 'GB',
    seizingUnit: 'HM Revenue and Customs',
    direction: 'IMPORT',
    occurredAt: date('2013'),
    description: texts({
      en: 'Shipped in 2011 and found two years later; the papers name another country, another purpose and a far lower value than the experts.',
      ar: 'شُحن عام 2011 وعُثر عليه بعد عامين؛ تذكر أوراقه بلدا آخر وغرضا آخر وقيمة أدنى بكثير مما قدّره الخبراء.',
      fr: 'Expédiée en 2011 et trouvée deux ans plus tard ; les papiers nomment un autre pays, un autre usage et une valeur bien moindre que les experts.',
    }),
    declarations: [
      { ...emptyDeclaration(), declaredDescription, assessedDescription, declaredOrigin, declaredValue, source: told },
      {
        ...emptyDeclaration(),
        declaredDescription: [{ value: 'stone decoration from Turkey', language: 'en', script: 'Latn', transliteration: null }],
        declaredOrigin,
        declaredValue: money('72000', 'GBP', 'DECLARED', told),
        status: 'DISPUTED',
        source: told,
      },
      { ...emptyDeclaration(), declaredHs: '68', assessedHs: '9705.10', status: 'DISPUTED', source: headings },
    ],
    valuations: estimates,
    route: [leg('United Kingdom', 'GB', told, { date: date('2011') })],
    riskIndicators: [
      risk('REPLICA_OR_DECORATION_WORDING', 'Declared as a decoration for the home.', told),
      risk('VALUE_BELOW_COMPARABLE', 'Declared at a small part of every later estimate.', told),
      risk('ORIGIN_STATED_IN_TRANSIT_STATE', 'Turkey declared, Libya assessed.', told),
      risk('OLD_COLLECTION_WITHOUT_PAPERS', 'Said to be in a collection since 1977.', told),
    ],
    legalBasis: 'Customs and Excise Management Act 1979',
    disposition: { kind: 'RETURN', at: date('2021-05'), recipient: 'Embassy of Libya', note: null, source: told },
    items: [item('statue', { en: 'Funerary statue', ar: 'تمثال جنائزي', fr: 'Statue funéraire' }, {
      description: assessedDescription,
      quantities: [{ quantity: count(1, 1, 'COUNTED', told), status: 'ASSERTED' }],
      objectTypes: [term('sculpture'), term('funerary statue')],
      materials: [term('marble')],
      declaredDescription,
      declaredOrigin,
      declaredValue,
      assessedOrigins: [
        assessed(null, 'LY', 'COUNTRY', museum),
        assessed('Cyrene', 'LY', 'SITE', museum),
      ],
      datings: [
        { date: date('2nd c. BC'), status: 'DISPUTED', source: museum },
        { date: date('630 BC'), status: 'DISPUTED', source: hmrc },
        { date: pressDate, status: 'DISPUTED', source: press },
      ],
      valuations: estimates,
      legalStatusTimeline: [
        itemLegal('SEIZED', '2013', 'HM Revenue and Customs', told),
        itemLegal('CONTESTED', null, null, told, { note: 'A collection since 1977 was claimed.' }),
        itemLegal('FORFEITED', '2015-09-01', 'District judge', told, { basis: 'Customs and Excise Management Act 1979, misdeclaration' }),
        itemLegal('DISPOSED', '2021-05', null, told, { note: 'Returned.' }),
      ],
      titleTimeline: [
        itemTitle('VESTED', '2015-09-01', 'The Crown', told, 'Forfeiture'),
        itemTitle('TRANSFERRED', '2021-05', 'Libya', told),
      ],
      custodyTimeline: [
        handedTo(null, 'HM Revenue and Customs', '2013', told),
        handedTo('HM Revenue and Customs', 'British Museum', null, told, 'For examination and keeping; no title passed.'),
        handedTo('British Museum', 'Embassy of Libya', '2021-05', told),
      ],
      opinions: [{
        ...emptyOpinion('museum'),
        institution: 'British Museum',
        culturalObject: 'YES',
        origins: [assessed(null, 'LY', 'COUNTRY', museum)],
        period: term('2nd c. BC'),
        value: money('1500000', 'GBP', 'ESTIMATE', museum),
        text: texts({ en: 'From Libya; about one and a half million pounds.', ar: 'من ليبيا؛ نحو مليون ونصف المليون جنيه.', fr: 'De Libye ; environ un million et demi de livres.' }),
        source: museum,
      }],
      disposition: { kind: 'RETURN', at: date('2021-05'), recipient: 'Libya', note: null, source: told },
    })],
    statements: [
      seizureStatement('found', 'occurredAt', 'Shipped in 2011, found in the warehouse in 2013.', told),
      seizureStatement('declared-value', 'declaredValue', 'USD 110,000, which the accounts also give as GBP 72,000.', told),
      seizureStatement('declared-hs', 'declaredHs', 'Not given by any account; see the desk’s reading.', headings),
    ],
  });
}
