import type { ListedSite } from './listed-site.ts';

/** Properties of member states that the List has under “Europe and North America”, as it stood after the session of 2025. */
export const europeAndNorthAmerica: readonly ListedSite[] = [
  ['958', '', 'Walled City of Baku with the Shirvanshah\'s Palace and Maiden Tower', 'C', 'iv', 2000, '', '2003-2009', 49.8333333, 40.3666667, 21.5, 'AZ', 'Vieille ville de Bakou', 'مدينة باكو القديمة'],
  ['1076', 'rev', 'Gobustan Rock Art Cultural Landscape', 'C', 'iii', 2007, '', '', 49.375, 40.125, 537.22, 'AZ', 'Gobustan', 'غوبوستان'],
  ['1549', '', 'Historic Centre of Sheki with the Khan’s Palace', 'C', 'ii v', 2019, '', '', 47.1875, 41.2033333, 120.5, 'AZ', 'Sheki et le palais du Khan', 'شكي وقصر الخان'],
  ['1696', '', 'Cultural Landscape of Khinalig People and “Köç Yolu” Transhumance Route', 'C', 'iii v', 2023, '', '', 48.8854, 40.7059, 44829.41, 'AZ', 'Khinalig et la route « Köç Yolu »', 'خيناليق وطريق كوتش يولو'],
];

/** Properties of member states that the List has under “Asia and the Pacific, Europe and North America”, as it stood after the session of 2025. */
export const asiaAndThePacificEuropeAndNorthAmerica: readonly ListedSite[] = [
  ['1584', '', 'Hyrcanian Forests', 'N', 'ix', 2019, '2023', '', 55.7242778, 37.4214722, 145004.74, 'AZ IR', 'Forêts hyrcaniennes', 'غابات هيركانيا'],
];

/** Properties of member states that the List has under “Latin America and the Caribbean”, as it stood after the session of 2025. */
export const latinAmericaAndTheCaribbean: readonly ListedSite[] = [
  ['940', 'Rev', 'Historic Inner City of Paramaribo', 'C', 'ii iv', 2002, '', '', -55.15, 5.82611, 30, 'SR', 'Paramaribo', 'باراماريبو'],
  ['1017', '', 'Central Suriname Nature Reserve', 'N', 'ix x', 2000, '', '', -56.5, 4, 1600000, 'SR', 'Réserve du Suriname central', 'محمية سورينام الوسطى'],
  ['1680', '', 'Jodensavanne Archaeological Site: Jodensavanne Settlement and Cassipora Creek Cemetery', 'C', 'iii', 2023, '', '', -54.9826667, 5.4311111, 24.8, 'SR', 'Jodensavanne', 'جودن سافان'],
];
