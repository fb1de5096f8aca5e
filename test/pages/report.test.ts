import { describe, expect, test } from 'vitest';
import { createVoice } from '../../console/voice.ts';
import type { Language } from '../../console/languages.ts';
import { type DatedInFull, inBothCalendars } from '../../console/pages/report/calendars.ts';
import { anId, fixedAsk, inventedAsk, visit } from './support.ts';

const address = `/id/${anId('seizure')}/report`;
const languages = ['ar', 'en', 'fr'] as const;
const visible = (markup: string) => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();

const day: DatedInFull = { original: '2026-03-02', edtf: '2026-03-02', display: '2 March 2026', calendar: 'GREGORIAN', earliest: '2026-03-02', latest: '2026-03-02' };
const said = (date: DatedInFull | null, language: Language) => visible(String(inBothCalendars(createVoice(language, false), date) ?? ''));

describe('a date of the report', () => {
  test('is given in both calendars, in the words of the reader', () => {
    expect(said(day, 'en')).toBe('2 March 2026 = 13 Ramadan 1447 AH');
    expect(said({ ...day, display: '2 مارس 2026' }, 'ar')).toBe('2 مارس 2026 = 13 رمضان 1447 هـ');
    expect(said({ ...day, display: '2 mars 2026' }, 'fr')).toBe('2 mars 2026 = 13 ramadan 1447 AH');
  });

  test('is given to the precision at which it is known', () => {
    expect(said({ ...day, original: '2013', edtf: '2013', display: '2013', earliest: '2013', latest: '2013' }, 'en')).toBe('2013 = 1434 AH – 1435 AH');
    expect(said({ ...day, original: '2021-05', edtf: '2021-05', display: 'May 2021', earliest: '2021-05', latest: '2021-05' }, 'en')).toBe('May 2021 = Ramadan 1442 AH – Shawwal 1442 AH');
  });

  test('of the Hijri calendar is given in the Gregorian one, and its words are kept', () => {
    const hijri = { original: '605 AH', edtf: '1208-07-23/1209-07-12', display: 'AH 605', calendar: 'ISLAMIC_CIVIL', earliest: '1208-07-23', latest: '1209-07-12' };
    expect(said(hijri, 'en')).toBe('AH 605 = 23 July 1208 – 12 July 1209 (original: 605 AH)');
  });

  test('before the Hijra, with an open end or not understood has no Hijri date', () => {
    expect(said({ ...day, original: '', display: '800 BCE', earliest: '-0799', latest: '-0799' }, 'en')).toBe('800 BCE');
    expect(said({ ...day, original: '', display: 'AD 500', earliest: '0500', latest: '0500' }, 'en')).toBe('AD 500');
    expect(said({ ...day, original: '', display: 'since 1970', earliest: '1970', latest: null }, 'en')).toBe('since 1970');
    expect(said({ ...day, edtf: null, original: 'spring', display: 'spring', earliest: null, latest: null }, 'ar')).toBe('spring');
    expect(said(null, 'en')).toBe('');
  });
});

/** The heading where every event of every item has this status, and the statement of it that standing. */
const headingIn = async (language: string, status: string, standing = 'ASSERTED') => {
  const { body } = await visit(`${address}?language=${language}`, inventedAsk({ 'ItemLegalStatusEvent.status': status, 'ItemLegalStatusEvent.statementStatus': standing }));
  return /<h1>([^<]*)<\/h1>/.exec(body)?.[1];
};

describe('the report of a seizure', () => {
  test.each([['ar', 'محضر ضبط', 'محضر مصادرة'], ['en', 'Seizure report', 'Confiscation report'], ['fr', 'Procès-verbal de saisie', 'Procès-verbal de confiscation']])(
    'in %s is called “%s”, and “%s” only once forfeited',
    async (language, seizure, confiscation) => {
      expect(await headingIn(language, 'CONTESTED')).toBe(seizure);
      expect(await headingIn(language, 'FORFEITED')).toBe(confiscation);
      expect(await headingIn(language, 'FORFEITED', 'REFUTED')).toBe(seizure);
    },
  );

  test.each(languages)('in %s speaks that language in its direction, keeps every value apart and escapes it', async (language) => {
    const { status, headers, body } = await visit(`${address}?language=${language}`, inventedAsk({ 'Seizure.synthetic': true }));
    expect([status, headers['content-language']]).toEqual([200, language]);
    expect(body).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(body).not.toMatch(/<script|undefined|\[object|NaN/);
    expect(body).toMatch(/<bdi>record\.localId &lt;script/);
    expect(body).toMatch(/<bdi>record\.consignor /);
    expect(body.indexOf('class="synthetic"')).toBeLessThan(body.indexOf('<h1>'));
    expect(body.match(/<h1>/g)).toHaveLength(1);
    for (const [, link] of body.matchAll(/(?:href|src|action)="([^"]*)"/g)) expect(link).toMatch(/^(\/(?!\/)|#|data:,)/);
    expect(visible(body)).toContain({ ar: 'ليس مشورة قانونية', en: 'not legal advice', fr: 'pas un avis juridique' }[language].replace('ليس', 'وهو ليس'));
  });

  test('tells the same of what is hidden and what is absent, and knows no report of anything else', async () => {
    const hidden = fixedAsk({ data: { record: null }, errors: [] });
    expect((await visit(address, hidden)).status).toBe(404);
    expect((await visit(`/id/${anId('object')}/report`, hidden)).body).toBe((await visit(`/id/${anId('site')}/report`, hidden)).body.replaceAll(anId('site'), anId('object')));
    expect((await visit('/id/seizure_x/report', hidden)).status).toBe(400);
    expect((await visit(address, fixedAsk({ data: null, errors: [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }))).status).toBe(503);
  });
});
