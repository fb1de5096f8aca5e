import type { SeizureDirection, SeizureKind, SeizureLegalStatus, SeizureTransportMode } from '../../../subgraphs/seizures/documents.ts';
import type { SharingMark } from './invented.ts';

/**
 * Key, kind, direction (`-` away from the border), mode, day, states of the
 * route in order of travel, goods with their counts (`coin:40-60` is a lot of
 * 40 to 60), status that was reached, sharing.
 */
export type SeizureRow = readonly [
  key: string, kind: SeizureKind, direction: SeizureDirection | '-', mode: SeizureTransportMode | '-', day: string, route: string, goods: string,
  status: SeizureLegalStatus, mark: SharingMark,
];

/** The seizures of the fictional world; the first two letters of a key are the state whose officers seized. */
export const seizureRows: readonly SeizureRow[] = [
  ['xa-seizure-1', 'BORDER', 'EXPORT', 'SEA', '2018-02-11', 'XA XE', 'coin:40-60 lamp:3', 'FORFEITED', 'public'],
  ['xa-seizure-2', 'BORDER', 'EXPORT', 'AIR', '2018-07-02', 'XA XF', 'tablet:4 seal:2', 'DISPOSED', 'public'],
  ['xa-seizure-3', 'POLICE', '-', 'ROAD', '2019-01-19', 'XA', 'relief:1', 'TRANSFERRED_TO_PROSECUTOR', 'public'],
  ['xa-seizure-4', 'BORDER', 'PASSENGER', 'AIR', '2019-05-23', 'XA XE', 'coin:12', 'SEIZED', 'community'],
  ['xa-seizure-5', 'FOUND', '-', '-', '2019-09-30', 'XA', 'figurine:7 lamp:11', 'SEIZED', 'public'],
  ['xa-seizure-6', 'BORDER', 'EXPORT', 'SEA', '2020-03-08', 'XA XE XF', 'capital:2', 'CONTESTED', 'customs'],
  ['xa-seizure-7', 'WARRANT', '-', '-', '2020-11-17', 'XA', 'manuscript:24-30 door:1', 'TRANSFERRED_TO_PROSECUTOR', 'customs+justice'],
  ['xa-seizure-8', 'BORDER', 'POST', 'MAIL', '2021-04-01', 'XA XF', 'bead:200-260', 'UNDER_EXPERTISE', 'parties'],
  ['xa-seizure-9', 'BORDER', 'IMPORT', 'ROAD', '2022-01-13', 'XB XA', 'glass:5', 'RELEASED', 'public'],
  ['xa-seizure-10', 'SURRENDER', '-', '-', '2022-08-20', 'XA', 'vessel:1', 'RELINQUISHED', 'public'],
  ['xa-seizure-11', 'BORDER', 'EXPORT', 'SEA', '2024-02-27', 'XA XE', 'mosaic:3 capital:1', 'DETAINED', 'authority'],
  ['xa-seizure-12', 'BORDER', 'EXPORT', 'AIR', '2025-01-09', 'XA XE XF', 'head:1', 'SUSPECTED_CULTURAL', 'embargo'],
  ['xb-seizure-1', 'BORDER', 'EXPORT', 'ROAD', '2017-06-14', 'XB XA', 'tablet:18-22 seal:6', 'FORFEITED', 'public'],
  ['xb-seizure-2', 'POLICE', '-', 'ROAD', '2018-10-05', 'XB', 'figurine:2', 'SEIZED', 'community'],
  ['xb-seizure-3', 'BORDER', 'EXPORT', 'ROAD', '2019-03-29', 'XB XE', 'coin:1100-1250', 'FORFEITED', 'public'],
  ['xb-seizure-4', 'FOUND', '-', '-', '2020-02-16', 'XB', 'bead:35 lamp:2', 'SEIZED', 'heritage'],
  ['xb-seizure-5', 'BORDER', 'PASSENGER', 'ROAD', '2021-09-09', 'XB XA', 'manuscript:3', 'RELEASED_TO_OWNER', 'public'],
  ['xb-seizure-6', 'WARRANT', '-', '-', '2022-05-25', 'XB', 'relief:2 vessel:4', 'CONTESTED', 'parties'],
  ['xb-seizure-7', 'BORDER', 'EXPORT', 'RAIL', '2023-07-18', 'XB XA XE', 'tile:14', 'UNDER_EXPERTISE', 'customs'],
  ['xb-seizure-8', 'SURRENDER', '-', '-', '2024-11-02', 'XB', 'textile:2', 'RELINQUISHED', 'authority'],
  ['xc-seizure-1', 'BORDER', 'EXPORT', 'SEA', '2018-12-12', 'XC XE', 'glass:30-40 coin:9', 'FORFEITED', 'public'],
  ['xc-seizure-2', 'FOUND', '-', 'SEA', '2020-06-21', 'XC', 'vessel:6', 'SEIZED', 'public'],
  ['xc-seizure-3', 'BORDER', 'TRANSIT', 'SEA', '2021-12-03', 'XA XC XF', 'door:4', 'SUSPECTED_CULTURAL', 'community'],
  ['xc-seizure-4', 'POLICE', '-', 'SEA', '2023-03-15', 'XC', 'bead:90-110', 'DETAINED', 'authority'],
  ['xe-seizure-1', 'BORDER', 'FREE_ZONE', 'SEA', '2017-01-31', 'XA XE XF', 'head:1 capital:4', 'FORFEITED', 'public'],
  ['xe-seizure-2', 'BORDER', 'TRANSIT', 'SEA', '2017-08-24', 'XB XE XF', 'relief:1', 'CONTESTED', 'public'],
  ['xe-seizure-3', 'BORDER', 'TRANSIT', 'AIR', '2018-04-10', 'XA XE XF', 'seal:15-18 tablet:9', 'TRANSFERRED_TO_PROSECUTOR', 'customs+justice'],
  ['xe-seizure-4', 'BORDER', 'FREE_ZONE', 'ROAD', '2019-02-05', 'XB XE', 'mosaic:6', 'DISPOSED', 'public'],
  ['xe-seizure-5', 'BORDER', 'TRANSIT', 'AIR', '2019-11-28', 'XD XE XF', 'door:1 textile:5', 'SEIZED', 'customs'],
  ['xe-seizure-6', 'BORDER', 'TRANSIT', 'SEA', '2020-07-07', 'XC XE XF', 'glass:60-75', 'DISPOSED', 'parties'],
  ['xe-seizure-7', 'BORDER', 'PASSENGER', 'AIR', '2021-02-19', 'XA XE', 'coin:3', 'NOT_CULTURAL', 'public'],
  ['xe-seizure-8', 'BORDER', 'FREE_ZONE', 'SEA', '2021-10-26', 'XA XE', 'figurine:120-150', 'REPLICA', 'public'],
  ['xe-seizure-9', 'BORDER', 'TRANSIT', 'MULTIMODAL', '2022-06-06', 'XB XA XE XF', 'tablet:40-44 vessel:2', 'SEIZED', 'parties'],
  ['xe-seizure-10', 'WARRANT', '-', '-', '2023-01-24', 'XE', 'lamp:80-95 bead:300', 'CONTESTED', 'authority'],
  ['xe-seizure-11', 'BORDER', 'TRANSIT', 'AIR', '2024-05-17', 'XD XE XF', 'manuscript:2', 'DETAINED', 'customs'],
  ['xe-seizure-12', 'BORDER', 'FREE_ZONE', 'SEA', '2025-03-03', 'XA XE', 'relief:3 head:1', 'UNDER_EXPERTISE', 'authority'],
  ['xf-seizure-1', 'BORDER', 'IMPORT', 'SEA', '2021-02-02', 'XA XE XF', 'relief:1', 'SEIZED', 'public'],
  ['xf-seizure-2', 'BORDER', 'IMPORT', 'AIR', '2021-05-12', 'XA XE XF', 'head:1', 'DISPOSED', 'public'],
  ['xf-seizure-3', 'BORDER', 'POST', 'MAIL', '2021-08-30', 'XB XF', 'tablet:1', 'DISPOSED', 'public'],
  ['xf-seizure-4', 'WARRANT', '-', '-', '2021-11-11', 'XF', 'vessel:2 tile:1', 'CONTESTED', 'customs+justice'],
  ['xf-seizure-5', 'SURRENDER', '-', '-', '2021-12-01', 'XF', 'door:1', 'RELINQUISHED', 'public'],
  ['xf-seizure-6', 'BORDER', 'IMPORT', 'AIR', '2021-06-15', 'XC XE XF', 'glass:1 coin:16-20', 'DISPOSED', 'public'],
  ['xf-seizure-7', 'BORDER', 'POST', 'MAIL', '2023-09-04', 'XA XF', 'bead:55 seal:1', 'UNDER_EXPERTISE', 'parties'],
  ['xf-seizure-8', 'POLICE', '-', 'ROAD', '2024-08-08', 'XF', 'coin:400-500', 'TRANSFERRED_TO_PROSECUTOR', 'authority'],
];
