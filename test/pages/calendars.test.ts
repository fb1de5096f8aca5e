import { describe, expect, test } from 'vitest';
import { hijriOf, inBothCalendars, withBothCalendars } from '../../console/pages/calendars.ts';

describe('a date of a print', () => {
  test.each([
    ['2014-06-12', '2014-06-12', '14 Shaʻban 1435 AH'], ['2021-12', '2021-12', 'Rabiʻ II – Jumada I 1443 AH'], ['1952', '1952', '1371–1372 AH'],
    ['2011', '2013-05', '1432–1434 AH'], ['2024-02-29', '2024-02-29', '19 Shaʻban 1445 AH'], ['1208-07-23', '1208-07-23', '1 Muharram 605 AH'],
  ])('%s to %s is %s', (earliest, latest, hijri) => {
    expect(hijriOf({ earliest, latest }, 'en')?.replaceAll(/\s/g, ' ').replaceAll(' – ', '–')).toBe(hijri.replaceAll(' – ', '–'));
  });

  test('a time before the Hijra, an open one and one that was not understood have no Hijri date', () => {
    for (const [earliest, latest] of [['-0630', '-0630'], ['0600', '0600'], ['1990', null], [null, null]]) expect(hijriOf({ earliest: earliest ?? null, latest: latest ?? null }, 'en')).toBeNull();
  });

  test('a date that its source gave in Hijri has the Gregorian one in its words already', () => {
    expect(inBothCalendars({ display: '605 AH (1208–1209)', calendar: 'ISLAMIC_CIVIL', earliest: '1208-07-23', latest: '1209-07-12' }, 'en')).toBe('605 AH (1208–1209)');
  });

  test('is given in both calendars, in the words of the reader', () => {
    const day = { calendar: 'GREGORIAN', earliest: '2026-03-02', latest: '2026-03-02' };
    expect(inBothCalendars({ ...day, display: '2 March 2026' }, 'en')).toBe('2 March 2026 (13 Ramadan 1447 AH)');
    expect(inBothCalendars({ ...day, display: '2 مارس 2026' }, 'ar')).toBe('2 مارس 2026 (13 رمضان 1447 هـ)');
    expect(inBothCalendars({ ...day, display: '2 mars 2026' }, 'fr')).toBe('2 mars 2026 (13 ramadan 1447 AH)');
  });

  test('keeps the words of its source where they say it otherwise', () => {
    const day = { edtf: '2026-03-02', display: '2 March 2026', calendar: 'GREGORIAN', earliest: '2026-03-02', latest: '2026-03-02' };
    const both = '2 March 2026 (13 Ramadan 1447 AH)';
    expect(withBothCalendars({ ...day, original: '2026-03-02' }, 'en')).toMatchObject({ display: both, original: both });
    expect(withBothCalendars({ ...day, original: '02.03.26' }, 'en')).toMatchObject({ display: both, original: '02.03.26' });
  });
});
