import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '../../cli/import/drafts.ts';
import type { CellNotice, Format } from '../../cli/import/format.ts';
import { CATALOGUE_COLUMNS, CODED_COLUMNS } from '../../cli/import/formats/yemen-catalogue/columns.ts';
import { readPeriod } from '../../cli/import/formats/yemen-catalogue/dating.ts';
import { yemenCatalogueFormat } from '../../cli/import/formats/yemen-catalogue/format.ts';
import { readStatus } from '../../cli/import/formats/yemen-catalogue/loss.ts';
import { countOfNote, openNote } from '../../cli/import/formats/yemen-catalogue/notes.ts';
import { firmOf, firmPart, lotNumberOf } from '../../cli/import/formats/yemen-catalogue/venues.ts';
import { openRows } from '../../cli/import/readers/open.ts';
import type { SourceRow } from '../../cli/import/row.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { ListingDocument } from '../../subgraphs/links/documents.ts';
import { listingRegistry } from '../../subgraphs/links/registry.ts';
import type { ObjectDocument } from '../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { collect, hasRealData, realFile, rowsOf, withRealData } from './support.ts';

const OPTIONS = { sharing: 'AUTHORITY', licence: null, attribution: null, mapping: undefined } as const;
const FILE = 'yemen-looted-catalogue/catalogue_ar.csv';
const OFFER = 'https://www.bonhams.com/auction/20668/lot/174/a-plaque';

type Cells = Record<string, string>;

interface Mapped {
  object: RecordDraft<ObjectDocument>;
  listing: RecordDraft<ListingDocument> | undefined;
  drafts: ImportDraft[];
  notices: CellNotice[];
}

function mapped(format: Format<ImportDraft>, row: SourceRow): Mapped {
  const result = format.map(row);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const of = (kind: string) => result.drafts.find((draft) => draft.kind === kind)?.draft;
  return { object: of('CulturalObject') as Mapped['object'], listing: of('MarketListing') as Mapped['listing'], drafts: result.drafts, notices: result.notices };
}

/** Writes a small catalogue with its coding, and maps its rows. */
async function catalogue(rows: { ar: Cells; en?: Cells }[]): Promise<Mapped[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-catalogue-'));
  try {
    const file = join(folder, 'catalogue_ar.csv');
    const text = (columns: readonly string[], lines: Cells[]): string => [columns.join(','), ...lines.map((cells) => columns.map((column) => `"${cells[column] ?? ''}"`).join(',')), ''].join('\n');
    const common = (index: number): Cells => ({ artifact_id: `a${index}`, short_id: `s${index}`, issue: '18' });
    await writeFile(file, text(CATALOGUE_COLUMNS, rows.map(({ ar }, index) => ({ ...common(index), page: '4', catalogue_file: 'x.pdf', ...ar }))));
    await writeFile(join(folder, 'coded_en_and_listings.csv'), text(CODED_COLUMNS, rows.map(({ en }, index) => ({ ...common(index), ...en }))));
    const format = await yemenCatalogueFormat({ ...OPTIONS, file });
    return rowsOf(await collect(openRows(file, 'csv'))).map((row) => mapped(format, row));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function one(ar: Cells, en: Cells = {}): Promise<Mapped> {
  const [first] = await catalogue([{ ar, en }]);
  if (!first) throw new Error('no row');
  return first;
}

describe('an object of the catalogue', () => {
  it('stands in the words of the issuer, and coded terms beside them are marked as derived', async () => {
    const { object } = await one({ type_ar: 'تمثال', material_ar: 'برونز' }, { type_en: 'sculpture', detail_en: 'statue', material_en: 'unknown', iconography_en: 'none', period_precise: '4th century' });
    expect(object.titles.map(({ value, language }) => [value, language])).toEqual([['تمثال', 'ar']]);
    expect(object.document.objectTypes.map(({ text, derived }) => [text, derived])).toEqual([['تمثال', false], ['sculpture', true], ['statue', true]]);
    expect(object.document.materials.map(({ text, derived }) => [text, derived])).toEqual([['برونز', false]]);
    expect(object.document.subjects).toEqual([]);
    // What the issuer did not name has no name: a program's word for it is no title.
    expect((await one({}, { type_en: 'sculpture', detail_en: 'statue' })).object.titles).toEqual([]);
    // A century without an era is no date.
    expect(object.document.datings.map(({ date, period }) => [date, period?.text, period?.derived])).toEqual([[null, '4th century', true]]);
  });

  it('is reported lost by the issuer: looted, unless the row itself says missing or stolen', async () => {
    const report = async (ar: Cells) => {
      const { lossReports, legalStatusTimeline } = (await one(ar)).object.document;
      return [lossReports[0]?.kind, legalStatusTimeline[0]?.legalStatus];
    };
    expect(await report({ status_ar: 'جيدة' })).toEqual(['LOOTING', 'REPORTED_LOOTED']);
    expect(await report({ status_ar: 'مفقودة' })).toEqual(['MISSING', 'REPORTED_MISSING']);
    expect(await report({ note_ar: 'مسروق من احدى مدن الجوف الأثرية.' })).toEqual(['THEFT', 'REPORTED_STOLEN']);
    expect(await report({ status_ar: 'مفقود منه اليدان' })).toEqual(['LOOTING', 'REPORTED_LOOTED']);
    const { lossReports } = (await one({ inventory_number: '004', museum_or_auction: 'متحف زنجبار – ابين' })).object.document;
    expect(lossReports).toMatchObject([{ claimedBy: 'General Organization of Antiquities and Museums (Yemen)', number: '18/004', place: 'متحف زنجبار – ابين' }]);
  });

  it('is of Yemen by the claim of the catalogue, and removed from a region where the row says which', async () => {
    const { originAttributions, locationTimeline } = (await one({ note_ar: 'مسروق من احدى مدن الجوف الأثرية.' })).object.document;
    expect(originAttributions.map(({ place, country, level, predicate }) => [place, country, level, predicate])).toEqual([
      [null, 'YE', 'COUNTRY', 'ASSOCIATED_WITH'],
      ['احدى مدن الجوف الأثرية', 'YE', 'REGION', 'REMOVED_FROM'],
    ]);
    expect(locationTimeline).toEqual([]);
    const seen = (await one({ museum_or_auction: 'المعروضة للبيع في سوق حزم الجوف' })).object.document;
    expect(seen.locationTimeline).toMatchObject([{ place: 'سوق حزم الجوف', country: 'YE' }]);
    expect(seen.originAttributions).toHaveLength(1);
  });

  it('has numbers of the issue and numbers of a museum apart', async () => {
    const schemes = async (value: string) => (await one({ inventory_number: value })).object.document.identifiers.map(({ scheme }) => scheme);
    expect(await schemes('004')).toEqual(['CATALOGUE', 'DATABASE']);
    expect(await schemes('Awd-1-440')).toEqual(['INVENTORY', 'DATABASE']);
  });

  it('keeps what was not understood as unread, and reports each with its line', async () => {
    const { object, notices } = await one({ period_ar: '3-2 م', dimensions: 'غير واضحة', status_ar: 'انظر إلى الخلف', link: 'https://il..com/lot/87309' });
    expect(object.document.unread.map(({ field, value }) => [field, value])).toEqual([
      ['period_ar', '3-2 م'], ['dimensions', 'غير واضحة'], ['status_ar', 'انظر إلى الخلف'], ['link', 'https://il..com/lot/87309'],
    ]);
    expect(notices.map(({ line, field }) => [line, field])).toEqual([[2, 'period_ar'], [2, 'dimensions'], [2, 'status_ar'], [2, 'link']]);
    expect(object.document.datings[0]?.date).toMatchObject({ original: '3-2 م', edtf: null });
    expect(object.document.condition).toBeNull();
  });

  it('is refused only without an identifier', async () => {
    const format = await yemenCatalogueFormat({ ...OPTIONS, file: 'absent.csv' });
    expect(format.map({ kind: 'row', line: 9, cells: { artifact_id: ' ' } })).toMatchObject({ ok: false, problems: [{ line: 9, field: 'artifact_id', code: 'MISSING_VALUE' }] });
  });
});

describe('a link of the catalogue', () => {
  it('that identifies one offer makes a listing, and a confirmed link from the object to it', async () => {
    const { drafts, listing, object } = await one(
      { type_ar: 'لوحة', link: OFFER },
      { listing_site: 'bonhams.com', dealer_city: 'London', dealer_country: 'UK', site_class: 'auction', price: '695.00', currency: 'GBP', listing_summary: 'A plaque.', score_txt: '0.29', score_img: '0' },
    );
    expect(listing?.document).toMatchObject({
      venue: 'Bonhams', venueKind: 'AUCTION_HOUSE', city: 'London', country: 'GB', url: OFFER, lotNumber: '174', offeredAt: null, seenAt: null,
      prices: [{ amount: '695.00', currency: 'GBP', kind: 'REPORTED' }], description: [{ value: 'A plaque.', language: 'en' }], unread: [],
    });
    expect(drafts[0]?.links).toMatchObject([
      {
        predicate: 'OFFERED_AS', status: 'CONFIRMED', method: 'STATED_IN_SOURCE',
        source: { kind: 'CulturalObject', localId: 'a0' }, target: { kind: 'MarketListing', localId: OFFER },
        evidence: [{ kind: 'STATED_IN_SOURCE' }, { kind: 'MACHINE_MATCH', statement: 'Likeness of the texts and the images: score_txt 0.29, score_img 0.' }],
      },
    ]);
    expect(object.document.statements).toEqual([]);
  });

  it('that is a shortener or a home page makes none, and stays on the object with what was coded of it', async () => {
    for (const link of ['https://n9.cl/45z74', 'https://www.ebay.com', 'christies.com']) {
      const { drafts, object } = await one({ link }, { listing_link: link, listing_site: 'n9.cl', site_class: 'unknown', price: '5', currency: 'GBP' });
      expect(drafts).toHaveLength(1);
      expect(drafts[0]?.links).toBeUndefined();
      expect(object.document.statements.map(({ field, value }) => [field, value])).toEqual([['link', link], ['listing_site', 'n9.cl'], ['price', '5'], ['currency', 'GBP']]);
    }
  });

  it('keeps as unread what is coded of another site than that of the address, and a price with two readings', async () => {
    const { listing, notices } = await one({ link: OFFER }, { listing_site: 'example.com', dealer_city: 'London', site_class: 'dealer', price: '3.000.00', currency: 'GBP' });
    expect(listing?.document).toMatchObject({ venue: 'Bonhams', venueKind: null, city: null, country: null, prices: [] });
    expect(listing?.document.unread.map(({ field }) => field)).toEqual(['listing_site', 'dealer_city', 'site_class', 'price', 'currency']);
    expect(notices).toHaveLength(5);
  });

  it('of two objects to one offer makes one listing with two links, whatever the rows say beside it', async () => {
    const [first, second] = await catalogue([{ ar: { type_ar: 'خاتم', link: OFFER } }, { ar: { type_ar: 'قرط', link: `${OFFER}?utm_source=x` }, en: { price: '7', currency: 'EUR' } }]);
    expect([first?.drafts.length, second?.drafts.length]).toEqual([2, 1]);
    expect(second?.drafts[0]?.links).toMatchObject([{ target: { localId: OFFER } }]);
    expect(second?.object.document.statements.map(({ field, value }) => [field, value])).toEqual([['price', '7'], ['currency', 'EUR']]);
  });

  it('that may spell a collector is given without its path, and whole to those who may see persons', async () => {
    const link = 'https://www.freemansauction.com/auctions/the-somebody-1626/lot/19-antiquities-collection';
    const { listing } = await one({ link });
    expect(listing?.document.url).toBe('https://www.freemansauction.com/[path withheld: it may name a collector]');
    expect(listing?.persons).toEqual([{ role: 'named in the address', name: link, path: 'url' }]);
    const { persons: _persons, ...open } = listing ?? {};
    expect(JSON.stringify([open, listing && listingRegistry.index(listing, 'listing_00000000000000000000000000')])).not.toContain('somebody');
  });

  it('that makes no listing and may spell a collector is cut in its statement too, but not the page of a museum', async () => {
    const { object, notices } = await one({ link: 'The Somebody Collection (christies.com)' });
    expect(object.document.statements.map(({ value }) => value)).toEqual(['[path withheld: it may name a collector]']);
    expect(object.persons).toEqual([{ role: 'named in the address', name: 'The Somebody Collection (christies.com)', path: 'statements/link' }]);
    expect(JSON.stringify(notices)).not.toContain('Somebody');
    const museum = 'https://www.metmuseum.org/art/collection/search/444540';
    expect((await one({ link: museum })).object.document.statements.map(({ value }) => value)).toEqual([museum]);
  });
});

describe('a period', () => {
  it.each([
    ['القرن الأول الميلادي', '0001/0100', null],
    ['القرن الأول قبل الميالد - القرن الأول الميالدي', '-0099/0100', null],
    ['رسولية (1249-1295 م)', '1249/1295', 'رسولية'],
    ['القرن الثالث قبل الميالد - قتبان', '-0299/-0200', 'قتبان'],
    ['الدولة السبئية', undefined, 'الدولة السبئية'],
    ['ما قبل الاسلام', undefined, 'ما قبل الاسلام'],
  ])('%s is read, its original kept', (cell, edtf, period) => {
    const read = readPeriod(cell);
    expect(read.unread).toBeNull();
    expect([read.date?.edtf, read.period?.text ?? null]).toEqual([edtf, period]);
    if (read.date) expect(read.date.original).toBe(cell);
  });

  it('tells the region beside the date', () => {
    expect(readPeriod('القرن الثاني الميلادي - جنوب شبه الجزيرة العربية (اليمن القديم)')).toMatchObject({ date: { earliest: '0101', latest: '0200' }, region: 'جنوب شبه الجزيرة العربية (اليمن القديم)' });
  });

  it('that may mean a year or a century, or ends before it begins, is not guessed', () => {
    for (const cell of ['3 م', '300-354 ق. م', 'القرن ا ول ق م']) expect(readPeriod(cell)).toMatchObject({ date: { original: cell, edtf: null }, unread: expect.stringMatching(/^the date /) });
  });
});

describe('a note', () => {
  it.each([
    ['يتم التواصل مع البائع نفسه الذي يسمى (فلان).', 'فلان'],
    ['تاجر الاثار البلدي فلان', 'فلان'],
    ['المصدر المذكور: فلان الفلاني (1912-1992)، بلد', 'فلان الفلاني'],
    ['ممتلكات من مجموعة فلان', 'فلان'],
  ])('names nobody but in the personal details: %s', (note, name) => {
    const { text, persons } = openNote(note);
    expect(persons.map((person) => person.name)).toEqual([name]);
    expect(text).not.toContain('فلان');
  });

  it('that names nobody is kept as it stands', () => {
    const note = 'تم الحصول عليها في الثمانينيات من مجموعة فرنسية.';
    expect(openNote(note)).toEqual({ text: note, persons: [] });
  });

  it('counts the pieces only in digits', () => {
    expect(['عدد القطع 2', 'عدد القطع في الصورة عشر (10) قطع.', 'أربع قطع.'].map(countOfNote)).toEqual([2, 10, null]);
  });
});

it('a status is a condition, a loss or an offer', () => {
  expect(['جيدة', 'مفقود', 'مفمودات', 'مفقود منه اليدان', 'منهوب', 'معروضة حالياً في مزاد', 'المأساة'].map((cell) => readStatus(cell).says)).toEqual([
    'CONDITION', 'MISSING', 'MISSING', 'CONDITION', 'LOOTED', 'OFFERED', 'NOTHING_KNOWN',
  ]);
});

it('a firm is known by its own part of an address', () => {
  expect(['store.barakatgallery.com', 'lot-art.com', 'antiquities.co.uk'].map(firmPart)).toEqual(['barakatgallery', 'lotart', 'antiquities']);
  expect([firmOf('barakatgallery.eu'), firmOf('unheard.example.org')]).toEqual(['Barakat Gallery', 'unheard.example.org']);
  expect([lotNumberOf('sothebys.com', '/n08373/lot.33.html'), lotNumberOf('pba-auctions.com', '/lot/10456/2145499')]).toEqual(['33', null]);
});

describe.skipIf(!hasRealData)(withRealData('the published catalogue of Yemen as records'), () => {
  const all = async (): Promise<{ rows: SourceRow[]; coded: Map<string, SourceRow>; results: Mapped[] }> => {
    const format = await yemenCatalogueFormat({ ...OPTIONS, file: realFile(FILE) });
    const rows = rowsOf(await collect(openRows(realFile(FILE), 'csv')));
    const coded = rowsOf(await collect(openRows(realFile('yemen-looted-catalogue/coded_en_and_listings.csv'), 'csv')));
    return { rows, coded: new Map(coded.map((row) => [String(row.cells['artifact_id']), row])), results: rows.map((row) => mapped(format, row)) };
  };

  it('is 489 objects and 172 listings, each linked, each accepted by its registry, and the same when mapped again', async () => {
    const { results } = await all();
    const drafts = results.flatMap((result) => result.drafts);
    expect(new Set(drafts.filter(({ kind }) => kind === 'CulturalObject').map(({ localId }) => localId)).size).toBe(489);
    expect(new Set(drafts.filter(({ kind }) => kind === 'MarketListing').map(({ localId }) => localId)).size).toBe(172);
    expect(drafts).toHaveLength(489 + 172);
    expect(drafts.flatMap(({ links = [] }) => links)).toHaveLength(172);
    for (const { object, listing } of results) {
      objectRegistry.project(object, 'object_00000000000000000000000000');
      if (listing) listingRegistry.project(listing, 'listing_00000000000000000000000000');
    }
    expect(JSON.stringify((await all()).results)).toBe(JSON.stringify(results));
  });

  it('claims a loss of every object for the issuing body, and reads three dates of four at least', async () => {
    const { results } = await all();
    expect(new Set(results.map(({ object }) => object.document.lossReports.map(({ claimedBy }) => claimedBy).join()))).toEqual(new Set(['General Organization of Antiquities and Museums (Yemen)']));
    const stated = results.flatMap(({ object }) => object.document.datings.filter(({ date, source }) => date !== null && !source?.citation.startsWith('English coding')));
    const read = stated.filter(({ date }) => date?.edtf !== null);
    expect(read.length / stated.length).toBeGreaterThan(0.75);
    expect(stated.every(({ date }) => date?.original !== '')).toBe(true);
  });

  it('names no private person outside the personal details', async () => {
    for (const { object, listing } of (await all()).results) {
      const { persons = [], sourceRow: _row, ...open } = object;
      const seen = JSON.stringify([open, listing, objectRegistry.index(object, 'object_00000000000000000000000000')]);
      for (const { name } of persons) expect(seen).not.toContain(name);
    }
  });

  it('says every cell of both files of twelve rows across them, or says that it could not be read', async () => {
    const { rows, coded, results } = await all();
    const says = (value: string): boolean => !/^(?:unknown|none|unclassified|object)$/i.test(value);
    for (let pick = 0; pick < 12; pick += 1) {
      const index = Math.floor((pick * rows.length) / 12) + (pick % 3);
      const [row, result] = [rows[index], results[index]];
      if (!row || !result) throw new Error('no row');
      const { sourceRow: _row, ...open } = result.object;
      const said = strings([open, result.listing, result.drafts.map(({ links }) => links)]).join('\n');
      const codes: Record<string, string> = { UK: 'GB', USA: 'US', Netherlands: 'NL', Israel: 'IL', 'Saudi Arabia': 'SA', Oman: 'OM' };
      const cells: [string, unknown][] = [...Object.entries(row.cells), ...Object.entries(coded.get(String(row.cells['artifact_id']))?.cells ?? {})];
      for (const [column, cell] of cells) {
        for (const value of String(cell).split(column === 'images' ? ';' : '\n').map((part) => part.trim()).filter((part) => part !== '' && says(part))) {
          if (column === 'site_class' && result.listing) expect(result.listing.document.venueKind ?? result.listing.document.unread.length, column).toBeTruthy();
          else if (column === 'link' || column === 'listing_link') expect(said.includes(value) || result.listing !== undefined, column).toBe(true);
          else if (column === 'listing_site' && result.listing) expect(result.listing.document.venue ?? '', column).not.toBe('');
          else expect(said.includes(value) || said.includes(codes[value] ?? value), `line ${row.line}, ${column}: ${value}`).toBe(true);
        }
      }
    }
  });
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
