/** What section 3.3 of the domain's facts tells of a real case, typed from there and not from the drafts. */
export interface Told {
  number: number;
  name: string;
  /** The site by which the trace begins; null where nobody knows one. */
  site: string | null;
  tells: string[];
  /** Private persons of the case, whom the public does not read. */
  persons?: string[];
  /** What must not be there. */
  never?: RegExp;
}

export const realCases: Told[] = [
  {
    number: 1, name: 'cyrene-statue', site: 'Archaeological Site of Cyrene',
    tells: [
      'case CLOSED, 2013 to 2021-05', 'track FORFEITURE DECIDED', 'FORFEITURE DECIDED 2015-09-01', 'outcome PHYSICAL_RETURN 2021-05',
      'declared marble stone piece for home decoration', 'declared stone decoration from Turkey', 'declared origin TR', 'declared value 110000 USD', 'declared value 72000 GBP', 'HS 68 declared, 9705.10 assessed',
      'assessed value 1500000 GBP', 'assessed value 2000000 EUR', 'assessed value 3000000 GBP', 'assessed origin COUNTRY LY', 'dated 2nd c. BC = -0199/-0100 GREGORIAN (DISPUTED)', 'dated 630 BC = -0629 GREGORIAN (DISPUTED)',
      'title FORFEITURE 2015-09-01: nobody named → The Crown', 'title RESTITUTION 2021-05: The Crown → Libya', 'told: In a collection since 1977. (REFUTED)', 'legal FORFEITED 2015-09-01', 'legal RETURNED 2021-05',
      'item with HM Revenue and Customs 2013, British Museum undated, Embassy of Libya 2021-05',
    ],
    never: /^title .*British Museum/m,
  },
  {
    number: 2, name: 'sasanian-relief', site: null,
    tells: [
      'case CLOSED, 2016-01 to 2023-06-26', 'seizure BORDER 2016-01 GBSTN', 'route IR > AE > GB', 'risk POOR_PACKING', 'origin REGION Fars IR', 'event removal from place undated', 'opinion of National Museum of Iran 2016-03',
      'title RELINQUISHMENT undated: National Crime Agency → Iran', 'custody LOAN 2023-03-17: National Crime Agency → British Museum', 'custody RETURN 2023-06-26: British Museum → Embassy of Iran',
      'outcome PHYSICAL_RETURN 2023-06-26', 'said of arrests: None', 'deadline LOAN_END MET 2023-06',
    ],
    never: /^from /m,
  },
  {
    number: 3, name: 'chashma-ayub-tile', site: 'Mausoleum of Chashma-i Ayub, Vobkent',
    tells: [
      'case CLOSED, 2016-10 to 2017-07', 'looted REMOVAL_OF_PART 2014~', 'listed WORLD_HERITAGE_TENTATIVE', 'offered 2016-10 CATALOGUE', 'detected CATALOGUE_SIGHTING', 'dated AD 1208-1209 = 1208/1209 GREGORIAN',
      'dated 605 AH = 1208-07-23/1209-07-12 ISLAMIC_CIVIL', 'custody SURRENDER undated: A London dealer → British Museum', 'item RELINQUISHED undated', 'outcome PHYSICAL_RETURN 2017-07', 'custody RETURN 2017-07: British Museum → Embassy of Uzbekistan',
    ],
    persons: ['Simon Ray'], never: /^loss /m,
  },
  {
    number: 4, name: 'mali-houston', site: null,
    tells: [
      'case CLOSED, 2009-03 to 2021-11-22', 'declared replicas', 'FORFEITURE DECIDED 2009-06-26', 'outcome PARTIAL_RETURN 2011/2012', 'suspended 2012 to 2020-06', 'ADMINISTRATIVE SUSPENDED 2012', 'outcome PHYSICAL_RETURN 2021-11-22', 'count 921, 2021-11-22',
      'item Six urns, 6 in a lot, DISPOSED', 'item Double cup, 1, DISPOSED', 'item Pot, 1, DISPOSED', 'item 913 stones, 913 in a lot, DISPOSED', 'item FORFEITED 2009-06-26', 'event funding 2020-06',
    ],
    persons: ['McIntosh'],
  },
  {
    number: 6, name: 'yemen-smithsonian', site: null,
    tells: [
      'case TITLE_RESOLVED, 2012 to undated', 'outcome TITLE_TRANSFER_CUSTODY_ABROAD 2023-02-21', 'count 77, 2023-02-21', 'count 79, 2023-02-21/..', 'deadline SAFEKEEPING_RENEWAL UNKNOWN 2025-02-21 renewable', 'suspended 2023-02-21 to undated',
      'item FORFEITED 2012', 'paper FORGED', 'route AE > US', 'item Sixty-four heads, 64 in a lot, DISPOSED', 'object count 11', 'object count 10', 'title RESTITUTION 2023-02-21: United States of America → Yemen',
      'object SET, TITLE_RETURNED, with Smithsonian National Museum of Asian Art', 'legal TITLE_RETURNED 2023-02-21',
    ],
    persons: ['Khouli'], never: /^legal RETURNED/m,
  },
  {
    number: 7, name: 'khirbet-al-koum-spoon', site: 'Khirbet al-Koum',
    tells: [
      'case CLOSED, 2021-12 to 2023-01-05', 'claim of PS ACCEPTED', 'seizure SURRENDER 2021-12', 'item Lot of 180 objects, 180 in a lot, RELINQUISHED', 'item Spoon, 1, DISPOSED', 'outcome PHYSICAL_RETURN 2023-01-05', 'custody SALE 2003-01: nobody named → nobody named',
      'title RESTITUTION 2023-01-05: nobody named → Palestinian Authority', 'law UNESCO Convention of 1970 INDETERMINATE',
    ],
    persons: ['Chaya', 'Steinhardt'],
  },
  {
    number: 9, name: 'gilgamesh-tablet', site: null,
    tells: [
      'case CLOSED, 2019-09 to 2021-09-23', 'offered 2003 UNKNOWN', 'offered 2014 UNKNOWN 1670000 USD', 'told: Bought at an auction in 1981, as a letter of 2007 has it. (REFUTED)', 'told: Found in 1853. (REFUTED)', 'said of foundAt: 1853 (REFUTED)',
      'evidence FORGED_PAPER CONCLUSIVE: Letter of 2007', 'item SEIZED 2019-09', 'item FORFEITED 2021-07-27', 'custody RETURN 2021-09-23: Authorities of the United States → Iraq', 'outcome PHYSICAL_RETURN 2021-09-23',
    ],
  },
  {
    number: 10, name: 'eshmun-bulls-head', site: 'Temple of Eshmun, near Sidon',
    tells: [
      'case CLOSED, 2017 to 2017', 'number E 912', 'custody FIND 1967-07-08: nobody named → Lebanon', 'custody DEPOSIT 1979: nobody named → Lebanon', 'custody THEFT 1981: Lebanon → nobody named', 'offered 1996 DEALER 1000000 USD, 1200000 USD', 'seizure WARRANT 2017-07-06',
      'JUDICIAL WITHDRAWN 2017-10-11', 'track JUDICIAL WITHDRAWN', 'evidence LEGAL STRONG: Index of exhibits, 23 documents and more', 'said of exhibits: 23 or more', 'item CONTESTED undated', 'item RELINQUISHED 2017-10-11', 'loss THEFT 1981',
    ],
    persons: ['Symes', 'Beierwaltes', 'Steinhardt'], never: /^title THEFT/m,
  },
  {
    number: 12, name: 'ka-nefer-nefer', site: 'Memphis and its Necropolis – the Pyramid Fields from Giza to Dahshur',
    tells: [
      'case REJECTED, undated to 2014-06-12', 'outcome DENIED 2014-06-12', 'custody FIND 1952: nobody named → Egypt', 'loss MISSING 1973', 'legal REPORTED_MISSING 1973', 'legal CLAIM_DENIED 2014-06-12', 'custody SALE 1998: nobody named → Saint Louis Art Museum',
      'deadline LIMITATION UNKNOWN undated', 'claim of EG REFUSED', 'track FORFEITURE REJECTED', 'object ITEM, CLAIM_DENIED, with Saint Louis Art Museum',
    ],
    never: /THEFT|STOLEN/,
  },
  {
    number: 15, name: 'girsu-cones', site: 'Girsu (Tello), with the temple Eninnu',
    tells: [
      'case CLOSED, 2003-05 to 2018-08-10', 'seizure POLICE 2003-05', 'item Lot of eight objects, cones among them, 8 in a lot, DISPOSED', 'looted ILLICIT_EXCAVATION ../2003-05', 'CRIMINAL RESEARCH 2018', 'evidence INSCRIPTION CONCLUSIVE: Inscription naming the temple Eninnu',
      'evidence OTHER STRONG: The holes of the diggers', 'origin SITE Temple Eninnu, Girsu IQ', 'outcome PHYSICAL_RETURN 2018-08-10', 'item with Police in London 2003-05, British Museum 2018, Embassy of Iraq 2018-08-10',
    ],
  },
  {
    number: 16, name: 'benin-bronzes', site: null,
    tells: ['case AGREED, undated to undated', 'DIPLOMATIC AGREED 2022-07-01', 'count 1100, 2022-07-01', 'carried out by 4 cases', 'outcome TITLE_TRANSFER_CUSTODY_ABROAD 2022-07-01', 'title RESTITUTION 2022-07-01: About 20 museums in Germany → Nigeria', 'custody LOAN 2022-07-01: Nigeria → About 20 museums in Germany', 'said of museums: About 20'],
  },
];
