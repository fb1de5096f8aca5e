import { describe, expect, test } from 'vitest';
import { anId, fixedAsk, inventedAsk, visit } from './support.ts';

const address = `/id/${anId('seizure')}/report`;
const languages = ['ar', 'en', 'fr'] as const;
const visible = (markup: string) => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();

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

  test.each([['ar', '،', '؛'], ['fr', ',', ' ;'], ['en', ',', ';']])('in %s puts the marks of that language between values, as the dossier and the pages of records do', async (language, comma, semicolon) => {
    const addresses = [address, `/id/${anId('case')}/dossier`, ...['seizure', 'case', 'object'].map((kind) => `/id/${anId(kind)}`)];
    const pages = await Promise.all(addresses.map((one) => visit(`${one}?lang=${language}`, inventedAsk())));
    const marks = pages.flatMap(({ body }) => [...body.matchAll(/<\/(?:bdi|span|cite|code|small)>( ?[,;،؛]) </g)].map(([, mark]) => mark));
    expect(new Set(marks)).toEqual(new Set([comma, semicolon]));
  });

  test('tells the same of what is hidden and what is absent, and knows no report of anything else', async () => {
    const hidden = fixedAsk({ data: { record: null }, errors: [] });
    expect((await visit(address, hidden)).status).toBe(404);
    expect((await visit(`/id/${anId('object')}/report`, hidden)).body).toBe((await visit(`/id/${anId('site')}/report`, hidden)).body.replaceAll(anId('site'), anId('object')));
    expect((await visit('/id/seizure_x/report', hidden)).status).toBe(400);
    expect((await visit(address, fixedAsk({ data: null, errors: [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }))).status).toBe(503);
  });
});
