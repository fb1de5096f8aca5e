import { describe, expect, it } from 'vitest';
import { listingAddress, type ReferenceReason } from '../../cli/import/formats/yemen-catalogue/listing-address.ts';
import { openRows } from '../../cli/import/readers/open.ts';
import { cellText } from '../../cli/import/row.ts';
import { collect, hasRealData, realFile, rowsOf, withRealData } from './support.ts';

describe('an address makes a listing', () => {
  it.each([
    'https://www.example-auctions.com/auction/42319/lot/91019/A?lang=ar',
    'https://www.example.com/lot/lot-1949521',
    'https://www.example.com/en/ecatalogue/2007/antiquities/n08373/lot.33.html',
    'https://www.liveauctioneers.com/item/146473115_a pendant',
    'https://shop.example.com/product/a-bronze-plaque/',
    'https://www.example.com/object/artisla09832',
    'https://example.eu/artworks/57956-a-silver-coin/',
    'https://www.example.com/artwork/details/864849/a-stele/0',
    'https://www.ebay.com/itm/123456789',
    'https://www.lot-art.com/auction-lots/A-Stele/65383363?cat=x',
    'https://www.lot-art.com/auction-lots/Islamic-Coins/67-islamic_coin-01.3.23-',
    'https://www.artemission.com/viewitemdetails.aspx?ItemNumber=32.36965&p age=2',
  ])('where it identifies one offer: %s', (link) => {
    expect(listingAddress(link)).toMatchObject({ kind: 'offer' });
  });

  it.each<[string, ReferenceReason]>([
    ['https://n9.cl/45z74', 'SHORTENER'],
    ['https://www.ebay.com', 'HOME_PAGE'],
    ['https://www.liveauctioneers.com/', 'HOME_PAGE'],
    ['https://www.example.com/search?q=south+arabian', 'NO_SINGLE_OFFER'],
    ['https://example.eu/artworks/categories/919/figures', 'NO_SINGLE_OFFER'],
    ['https://www.sothebys.com/en/buy/auction/2022/ancient-sculpture', 'NO_SINGLE_OFFER'],
    ['https://shop.example.com/product/', 'NO_SINGLE_OFFER'],
    ['https://shop.example.com/product/a-bust/of/-bronze-', 'NO_SINGLE_OFFER'],
    ['https://www.example.org/object/south arabian inscription', 'NO_SINGLE_OFFER'],
    ['https://www.metmuseum.org/art/collection/search/444540', 'NOT_A_MARKET'],
    ['https://www.lot- art.com/auction/719', 'BROKEN_ADDRESS'],
    ['https://il..com/lot/87309', 'BROKEN_ADDRESS'],
    ['https://www.words-of-a-title/72010', 'BROKEN_ADDRESS'],
    ['christies.com', 'NOT_AN_ADDRESS'],
    ['A STONE FIGURE OF A MAN (christies.com)', 'NOT_AN_ADDRESS'],
    ['javascript:alert(1)//lot/1', 'NOT_AN_ADDRESS'],
  ])('and otherwise stays a reference: %s is %s', (link, reason) => {
    expect(listingAddress(link)).toEqual({ kind: 'reference', text: link, reason });
  });

  it('in one spelling, whatever the campaign that led there', () => {
    const spellings = ['https://www.example.com/lot/10456/2145504?offset=250&', 'https://www.example.com/lot/10456/2145504?utm_source=x#top', 'https://www.example.com/lot/10456/2145504'];
    expect(new Set(spellings.map((link) => JSON.stringify(listingAddress(link)))).size).toBe(1);
  });
});

describe.skipIf(!hasRealData)(withRealData('the published catalogue of Yemen'), () => {
  it('is read in full, and each of its links is either one offer or a reference', async () => {
    const arabic = rowsOf(await collect(openRows(realFile('yemen-looted-catalogue/catalogue_ar.csv'), 'csv')));
    const coded = rowsOf(await collect(openRows(realFile('yemen-looted-catalogue/coded_en_and_listings.csv'), 'csv')));
    expect([arabic.length, coded.length]).toEqual([489, 489]);
    const links = new Set([...arabic.map((row) => cellText(row, 'link')), ...coded.map((row) => cellText(row, 'listing_link'))].filter((link) => link !== undefined));
    const counts = new Map<string, number>();
    const offers = new Set<string>();
    for (const link of links) {
      const found = listingAddress(link);
      if (found.kind === 'offer') offers.add(found.address);
      const key = found.kind === 'offer' ? 'offer' : found.reason;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toMatchObject({ SHORTENER: 7, HOME_PAGE: 3, NOT_A_MARKET: 6, BROKEN_ADDRESS: 9 });
    // Every offer has an address of its own, so no two objects fall into one listing by mistake.
    expect(offers.size).toBe(counts.get('offer'));
    for (const offer of offers) expect(offer).not.toMatch(/n9\.cl|^https:\/\/www\.ebay\.com\/?$/);
  });
});
