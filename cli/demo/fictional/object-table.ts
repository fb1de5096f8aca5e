import type { SharingMark } from './invented.ts';
import type { ThingKey } from './things.ts';

/** What became of an object, as the builder of objects tells it. */
export type ObjectFate = 'held' | 'stolen' | 'missing' | 'looted' | 'exported' | 'seized' | 'returned' | 'disputed' | 'refused' | 'destroyed';

/** Key, kind of thing, authority, site of origin, inventory number, fate, sharing. */
export type ObjectRow = readonly [key: string, thing: ThingKey, slug: string, site: string | null, number: string, fate: ObjectFate, mark: SharingMark];

/** The objects of the fictional world. */
export const objectRows: readonly ObjectRow[] = [
  ['xa-object-1', 'head', 'xa-heritage', 'xa-site-1', 'QM 1001', 'returned', 'public'],
  ['xa-object-2', 'relief', 'xa-heritage', 'xa-site-2', 'QM 1014', 'seized', 'public'],
  ['xa-object-3', 'tablet', 'xa-heritage', 'xa-site-1', 'QM 1027', 'stolen', 'public'],
  ['xa-object-4', 'coin', 'xa-heritage', 'xa-site-5', 'QM 1032', 'stolen', 'public'],
  ['xa-object-5', 'lamp', 'xa-heritage', 'xa-site-3', 'QM 1040', 'held', 'public'],
  ['xa-object-6', 'seal', 'xa-heritage', 'xa-site-2', 'QM 1053', 'missing', 'public'],
  ['xa-object-7', 'manuscript', 'xa-heritage', 'xa-site-5', 'QM 1066', 'disputed', 'public'],
  ['xa-object-8', 'figurine', 'xa-heritage', 'xa-site-1', 'QM 1071', 'looted', 'community'],
  ['xa-object-9', 'capital', 'xa-heritage', 'xa-site-4', 'QM 1088', 'held', 'public'],
  ['xa-object-10', 'glass', 'xa-heritage', 'xa-site-6', 'QM 1095', 'looted', 'heritage'],
  ['xa-object-11', 'door', 'xa-heritage', 'xa-site-5', 'QM 1102', 'exported', 'public'],
  ['xa-object-12', 'bead', 'xa-heritage', 'xa-site-7', 'QM 1110', 'looted', 'authority'],
  ['xa-object-13', 'vessel', 'xa-heritage', 'xa-site-2', 'QM 1119', 'seized', 'parties'],
  ['xa-object-14', 'textile', 'xa-heritage', 'xa-site-3', 'QM 1123', 'missing', 'community'],
  ['xb-object-1', 'tablet', 'xb-heritage', 'xb-site-3', 'SN-204', 'returned', 'public'],
  ['xb-object-2', 'mosaic', 'xb-heritage', 'xb-site-1', 'SN-211', 'stolen', 'public'],
  ['xb-object-3', 'relief', 'xb-heritage', 'xb-site-3', 'SN-219', 'disputed', 'public'],
  ['xb-object-4', 'vessel', 'xb-heritage', 'xb-site-8', 'SN-226', 'seized', 'community'],
  ['xb-object-5', 'coin', 'xb-heritage', 'xb-site-6', 'SN-233', 'looted', 'public'],
  ['xb-object-6', 'figurine', 'xb-heritage', 'xb-site-3', 'SN-240', 'refused', 'public'],
  ['xb-object-7', 'lamp', 'xb-heritage', 'xb-site-5', 'SN-247', 'destroyed', 'public'],
  ['xb-object-8', 'seal', 'xb-heritage', 'xb-site-4', 'SN-255', 'looted', 'community'],
  ['xb-object-9', 'manuscript', 'xb-heritage', 'xb-site-1', 'SN-262', 'held', 'public'],
  ['xb-object-10', 'tile', 'xb-heritage', 'xb-site-1', 'SN-270', 'seized', 'public'],
  ['xb-object-11', 'capital', 'xb-heritage', 'xb-site-2', 'SN-277', 'missing', 'authority'],
  ['xb-object-12', 'bead', 'xb-heritage', 'xb-site-4', 'SN-285', 'held', 'heritage'],
  ['xc-object-1', 'glass', 'xc-heritage', 'xc-site-4', 'MI.31', 'returned', 'public'],
  ['xc-object-2', 'vessel', 'xc-heritage', 'xc-site-4', 'MI.38', 'looted', 'public'],
  ['xc-object-3', 'bead', 'xc-heritage', 'xc-site-1', 'MI.44', 'held', 'public'],
  ['xc-object-4', 'coin', 'xc-heritage', 'xc-site-4', 'MI.52', 'stolen', 'parties'],
  ['xc-object-5', 'lamp', 'xc-heritage', 'xc-site-1', 'MI.57', 'held', 'public'],
  ['xc-object-6', 'door', 'xc-heritage', 'xc-site-2', 'MI.63', 'exported', 'public'],
  ['xd-object-1', 'door', 'xd-heritage', 'xd-site-2', 'AD 7/1', 'seized', 'public'],
  ['xd-object-2', 'tile', 'xd-heritage', 'xd-site-1', 'AD 7/2', 'stolen', 'public'],
  ['xd-object-3', 'textile', 'xd-heritage', 'xd-site-3', 'AD 7/3', 'looted', 'community'],
  ['xd-object-4', 'manuscript', 'xd-heritage', 'xd-site-2', 'AD 7/4', 'refused', 'public'],
  ['xf-object-1', 'figurine', 'xf-museum', 'xb-site-3', '1998.44', 'refused', 'public'],
  ['xf-object-2', 'seal', 'xf-museum', null, '2004.7', 'disputed', 'public'],
  ['xf-object-3', 'head', 'xf-museum', null, '2011.19', 'disputed', 'public'],
  ['xf-object-4', 'manuscript', 'xf-museum', null, '1971.3', 'disputed', 'public'],
];
