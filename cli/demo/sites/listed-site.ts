/**
 * A property of the World Heritage List, facts only: number, revision of the
 * dossier, official English name, category (cultural, natural, mixed),
 * criteria, year of inscription, years of extensions, years in danger
 * (`2013-` while it lasts), longitude, latitude, hectares or null where the
 * List states none, codes of the nominating states; then our own French and
 * Arabic labels, and an English one where we give it.
 */
export type ListedSite = readonly [
  number: string,
  revision: string,
  name: string,
  category: 'C' | 'N' | 'M',
  criteria: string,
  inscribed: number,
  extended: string,
  danger: string,
  longitude: number,
  latitude: number,
  hectares: number | null,
  states: string,
  fr: string,
  ar: string,
  en?: string,
];
