const most = 8;

/** The languages of an Accept-Language header, best first; malformed parts are passed over. */
export function languagesOf(header: string | undefined): string[] {
  if (header === undefined || header === '*') return [];
  return header
    .split(',')
    .map((part) => /^\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/.exec(part))
    .filter((match) => match !== null)
    .map(([, tag = '', quality]) => ({ tag, quality: quality === undefined ? 1 : Number(quality) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .slice(0, most)
    .map(({ tag }) => tag);
}
