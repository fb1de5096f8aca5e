import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import { answerPage } from '../../console/pages/answer.ts';
import type { Ask } from '../../console/pages/page.ts';
import { act } from '../support/acting.ts';
import { type Answer, openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub('hub_demo');
  await hub.index();
});
afterAll(() => hub?.close());

const query = `query Tests($id: ID!) { case(id: $id) { legalBases { instrument assessment facts { kind } test {
  kind name { value } result notLegalAdvice { value language }
  missing { fact state { code } why text { value } }
  conditions { kind text { value } result endsAt { edtf } facts { kind holds origin state { code } date { edtf } source { citation } label { value } } missing { fact } }
} } } }`;

async function testsOf(name: string, languages = 'en'): Promise<Answer['data'][]> {
  const { data } = await hub.ask(query, { variables: { id: recordId.case(name) }, languages });
  return data.case.legalBases;
}

describe('the legal bases of the documented cases', () => {
  test('Cyrene: the import is known and whether the two states were party then is not', async () => {
    const [customs, unesco] = await testsOf('cyrene-statue');
    expect(customs.test).toBeNull();
    expect(unesco.test).toMatchObject({ kind: 'UNESCO_1970_ARTICLE_7', result: 'INDETERMINATE', notLegalAdvice: { value: expect.stringContaining('not legal advice') } });
    expect(unesco.test.missing).toEqual(expect.arrayContaining([
      { fact: 'STATE_PARTY', state: { code: 'LY' }, why: 'UNKNOWN', text: { value: 'since when the state is party to the treaty (LY): not recorded' } },
      { fact: 'INVENTORIED', state: null, why: 'UNKNOWN', text: { value: 'an entry in the inventory: not recorded' } },
    ]));
    expect(unesco.test.conditions[0].facts).toContainEqual(expect.objectContaining({ kind: 'IMPORTED', origin: 'STATED', date: { edtf: '2011/2013' } }));
  });

  test('Khirbet al-Koum: Palestine claims, and that a table does not list it is unknown, never no', async () => {
    const unesco = (await testsOf('khirbet-al-koum-spoon')).at(-1);
    expect(unesco.test.result).toBe('INDETERMINATE');
    expect(unesco.test.conditions[0]).toMatchObject({ kind: 'CLAIMANT_STATE_PARTY', result: 'INDETERMINATE', missing: expect.arrayContaining([{ fact: 'STATE_PARTY' }]) });
    expect(unesco.test.conditions[0].facts).toContainEqual(expect.objectContaining({ kind: 'CLAIMANT_STATE', state: { code: 'PS' }, origin: 'CASE' }));
  });

  test('Ka-Nefer-Nefer: no facts of a theft were stated, so that test is not met; the treaty stays undecided with Egypt’s entry from the table', async () => {
    const [forfeiture, law, unesco] = await testsOf('ka-nefer-nefer');
    expect(forfeiture).toMatchObject({ assessment: 'DOES_NOT_APPLY', test: { kind: 'PATRIMONY_LAW', result: 'DOES_NOT_APPLY' } });
    expect(law.test).toMatchObject({ kind: 'PATRIMONY_LAW', result: 'INDETERMINATE' });
    expect(unesco.test.result).toBe('INDETERMINATE');
    const entry = unesco.test.conditions[0].facts.find(({ kind }: { kind: string }) => kind === 'STATE_PARTY');
    expect(entry).toMatchObject({ state: { code: 'EG' }, origin: 'REFERENCE', date: { edtf: '1973-07-05' }, source: { citation: expect.stringContaining('12.104b') } });
    expect(unesco.test.conditions.find(({ kind }: { kind: string }) => kind === 'INVENTORIED')).toMatchObject({ result: 'SATISFIED' });
  });

  test('every input that a finding rests on cites its source', async () => {
    for (const name of ['cyrene-statue', 'khirbet-al-koum-spoon', 'ka-nefer-nefer', 'eshmun-bulls-head', 'gilgamesh-tablet', 'girsu-cones']) {
      const facts = (await testsOf(name)).flatMap((basis) => basis.test?.conditions ?? []).flatMap(({ facts }) => facts);
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.every(({ source }) => source !== null)).toBe(true);
    }
  });

  test.each([['ar', 'محسوب مما هو مسجل', 'اتفاقية اليونسكو'], ['fr', 'avis juridique', 'Convention de l’UNESCO']])('speaks %s', async (language, advice, name) => {
    const { test } = (await testsOf('ka-nefer-nefer', language)).at(-1);
    expect(test.notLegalAdvice).toMatchObject({ language, value: expect.stringContaining(advice) });
    expect(test.name.value).toContain(name);
    expect(test.missing[0].text.value).not.toMatch(/not recorded/);
  });
});

describe('what an officer states', () => {
  const officer = { as: 'xa-justice', roles: ['CASE_OFFICER' as const] };
  const said = { citation: 'Register of the depositary' };
  const read = `id version legalBases { facts { kind origin source { citation } } test { result missing { fact } } }
    evidence { nodes { id title sha256 mediaType authenticity { status askedOf askedAt { edtf } answeredAt { edtf } } translations { language certifiedBy sha256 } } }
    documents { id sha256 authenticity { status } }`;

  async function open(localId: string): Promise<Answer['data']> {
    return (await act(hub, 'openCase', 'case', read, { localId, titles: [{ value: 'A spoon', language: 'en' }], requestingStates: ['PS'], respondentStates: ['US'], sharing: { tier: 'PUBLIC' }, rights: { redistributable: true } }, officer)).record;
  }
  const on = (record: Answer['data'], name: string, input: Record<string, unknown>, languages = 'en') => act(hub, name, 'case', read, { case: record.id, ifVersion: record.version, ...input }, { ...officer, languages });

  test('Palestine’s claim meets the test of the Convention once each fact is stated with its source', async () => {
    let record = await open('law-1');
    const legalBasis = (facts: Record<string, unknown>[]) => ({ instrument: 'UNESCO Convention of 1970', article: '7(b)(ii)', kind: 'TREATY', facts: facts.map((fact) => ({ ...fact, source: said })) });
    const parties = [{ kind: 'STATE_PARTY', state: 'PS', date: { text: '2012-06-22' } }, { kind: 'STATE_PARTY', state: 'US', date: { text: '1983-12-02' } }];
    const rest = ['STOLEN', 'FROM_MUSEUM_OR_MONUMENT', 'INVENTORIED', 'THROUGH_DIPLOMATIC_OFFICES'].map((kind) => ({ kind, holds: true }));
    for (const facts of [rest, [...rest, ...parties, { kind: 'IMPORTED', date: { text: '2015' } }], [...rest, ...parties, { kind: 'IMPORTED', date: { text: '2003-01' } }]]) {
      const { record: next, refused } = await on(record, 'addLegalBasis', { legalBasis: legalBasis(facts) });
      expect(refused).toEqual([]);
      record = next as Answer['data'];
    }
    expect(record.legalBases.map(({ test }: Answer['data']) => test.result)).toEqual(['INDETERMINATE', 'APPLIES', 'DOES_NOT_APPLY']);
    expect(record.legalBases[1].facts).toContainEqual({ kind: 'STATE_PARTY', origin: 'STATED', source: said });
    const wrong = { legalBasis: legalBasis([{ kind: 'STOLEN' }]) };
    expect(await on(record, 'addLegalBasis', wrong)).toMatchObject({ refused: ['RECORD_RULE'], messages: ['STOLEN takes yes or no.'] });
    expect((await on(record, 'addLegalBasis', wrong, 'fr')).messages).toEqual(['STOLEN demande oui ou non.']);
    expect((await on(record, 'addLegalBasis', wrong, 'ar')).messages).toEqual(['المطلوب في STOLEN: نعم أو لا.']);
  });

  test('the register keeps the hash of a file, who was asked of it and when, and its certified translation; the dossier shows them', async () => {
    const file = createHash('sha256').update('an inventory card').digest('hex');
    let record = await open('law-2');
    const entry = { sha256: file.toUpperCase(), mediaType: 'application/pdf', translations: [{ language: 'en', certifiedBy: 'Ministry of Justice', sha256: file }] };
    record = (await on(record, 'addEvidence', { kind: 'INVENTORY_NUMBER', title: 'Inventory card', weight: 'CONCLUSIVE', authenticity: [{ status: 'UNVERIFIED', askedOf: 'National Museum', askedAt: { text: '2025-03-01' } }], ...entry })).record;
    record = (await on(record, 'attachDocument', { kind: 'INVENTORY_EXTRACT', title: 'Extract', sha256: file })).record;
    const [card] = record.evidence.nodes;
    expect(card).toMatchObject({ sha256: file, mediaType: 'application/pdf', translations: [{ language: 'en', certifiedBy: 'Ministry of Justice', sha256: file }] });
    const check = { status: 'GENUINE', askedOf: 'National Museum', askedAt: { text: '2025-03-01' }, answeredAt: { text: '2025-04-10' } };
    record = (await on(record, 'checkAuthenticity', { part: card.id, check })).record;
    record = (await on(record, 'checkAuthenticity', { part: record.documents[0].id, check })).record;
    expect(record.evidence.nodes[0].authenticity).toMatchObject([{ status: 'UNVERIFIED', answeredAt: null }, { status: 'GENUINE', askedOf: 'National Museum', askedAt: { edtf: '2025-03-01' }, answeredAt: { edtf: '2025-04-10' } }]);
    expect(record.documents).toMatchObject([{ sha256: file, authenticity: [{ status: 'GENUINE' }] }]);
    expect((await on(record, 'checkAuthenticity', { part: `evidence_${'1'.repeat(26)}`, check })).refused).toEqual(['UNKNOWN_PART']);
    const answeredFirst = { status: 'GENUINE', askedAt: { text: '2024' }, answeredAt: { text: '2023' } };
    expect((await on(record, 'addEvidence', { kind: 'OTHER', title: 'Wrong', authenticity: [answeredFirst] })).refused).toEqual(['ENDS_BEFORE_IT_BEGINS']);
    const [later, translated] = [{ text: '2999' }, { language: 'en', certifiedBy: 'Ministry of Justice' }];
    for (const wrong of [{ authenticity: [{ status: 'GENUINE', askedAt: later }] }, { authenticity: [{ status: 'GENUINE', answeredAt: later }] }, { translations: [{ ...translated, certifiedAt: later }] }, { issuedAt: later }]) {
      expect((await on(record, 'attachDocument', { kind: 'OTHER', title: 'Wrong', ...wrong })).refused, JSON.stringify(wrong)).toEqual(['IN_THE_FUTURE']);
    }
    expect((await on(record, 'addEvidence', { kind: 'OTHER', title: 'Wrong', sha256: 'abc' })).refused).toEqual(['SHA256']);

    const { manifest } = (await (await fetch(`${hub.url}/id/${record.id}/dossier.jsonld`)).json()) as Answer['data'];
    expect(manifest.entries.filter((one: { file?: string }) => one.file === file).map(({ type }: { type: string }) => type).sort()).toEqual(['document', 'evidence']);
    const html = await (await fetch(`${hub.url}/id/${record.id}/dossier?language=en`)).text();
    expect(html).toContain('asked of <bdi>National Museum</bdi> · asked <bdi>1 March 2025 (1 Ramadan 1446 AH)</bdi>');
    expect(html).toContain('certified by <bdi>Ministry of Justice</bdi>');
  });
});

describe('the claim dossier', () => {
  const address = (name: string) => `${hub.url}/id/${recordId.case(name)}/dossier`;
  const linked = async (name: string) => (await (await fetch(`${address(name)}.jsonld`)).json()) as Answer['data'];
  const printed = async (name: string, language: string) => (await fetch(`${address(name)}?language=${language}`, { headers: { accept: 'text/html' } })).text();

  /** As docs/dossier.md says it, with nothing of the hub's own. */
  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
  };
  const hash = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

  test.each(['ka-nefer-nefer', 'cyrene-statue', 'eshmun-bulls-head', 'xa-case-1'])('%s: every hash of the manifest can be computed again, and is printed in all three languages', async (name) => {
    const { hasPart, manifest } = await linked(name);
    expect(hasPart.length).toBeGreaterThan(10);
    expect(manifest.entries.map(({ part }: { part: string }) => part)).toEqual(hasPart.map((part: { '@id': string }) => part['@id']));
    expect(new Set(manifest.entries.map(({ part }: { part: string }) => part)).size).toBe(hasPart.length);
    for (const [index, part] of hasPart.entries()) expect([part['@id'], manifest.entries[index].sha256]).toEqual([part['@id'], hash(part)]);
    expect(manifest.sha256).toBe(hash(manifest.entries));
    for (const language of ['ar', 'en', 'fr']) {
      const html = await printed(name, language);
      for (const { sha256 } of [...manifest.entries, manifest]) expect(html).toContain(sha256);
    }
  });

  test('a part that was altered no longer has its hash', async () => {
    const { hasPart, manifest } = await linked('ka-nefer-nefer');
    const index = hasPart.findIndex((part: { '@type': string }) => part['@type'] === 'evidence');
    expect(hash({ ...hasPart[index], title: 'Register of Saqqara, 1953' })).not.toBe(manifest.entries[index].sha256);
  });

  test('rival dates and statements stand side by side, with their sources and their status', async () => {
    const html = await printed('cyrene-statue', 'en');
    const dates = html.slice(html.indexOf('Dates, side by side'));
    for (const rival of ['630 BCE', '2nd century BCE']) expect(dates).toContain(rival);
    expect(html).toContain('<caption>Rival statements, side by side</caption>');
    expect(html).toContain('refuted');
  });

  test('each test says what is missing and that it is no legal advice, in the reader’s language', async () => {
    expect(await printed('khirbet-al-koum-spoon', 'en')).toMatch(/since when the state is party to the treaty \(PS\): not recorded/);
    expect(await printed('khirbet-al-koum-spoon', 'ar')).toContain('هذا ليس مشورة قانونية');
    expect(await printed('khirbet-al-koum-spoon', 'fr')).toContain('Ceci n’est pas un avis juridique');
  });

  test('an invented case says so in the title, above the heading and in the linked data', async () => {
    const html = await printed('xa-case-1', 'en');
    expect(html).toContain('Invented: ');
    expect(html.indexOf('class="synthetic"')).toBeLessThan(html.indexOf('<h1>'));
    expect((await linked('xa-case-1')).synthetic).toBe(true);
  });

  test('a case that may not be read has no dossier, like one that is not there', async () => {
    const answers = await Promise.all([recordId.case('xb-case-3'), 'case_00000000000000000000000000'].map(async (id) => {
      const answer = await fetch(`${hub.url}/id/${id}/dossier`, { headers: { accept: 'text/html' } });
      return { status: answer.status, text: (await answer.text()).replaceAll(id, 'ID') };
    }));
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]).toEqual(answers[1]);
    expect((await fetch(`${hub.url}/id/${recordId.worldHeritage('148')}/dossier`)).status).toBe(404);
  });

  test('what one’s own side alone may know is not handed over, even by an officer who reads it', async () => {
    const ask: Ask = async <Data>(text: string, variables: Record<string, unknown>, languages: readonly string[]) => {
      const { data, errors } = await hub.ask(text, { as: 'xa-justice', roles: ['CASE_OFFICER'], variables, languages: languages.join(',') });
      return { data: data as Data | null, errors: errors ?? [] };
    };
    const id = recordId.case('xa-case-2');
    const known = await ask<Answer['data']>('query($id: ID!) { case(id: $id) { notes { text } evidence { nodes { title withheld } } } }', { id }, ['en']);
    expect(JSON.stringify(known.data)).toContain('Would settle');
    expect(known.data.case.evidence.nodes).toContainEqual({ title: 'Statement of a driver', withheld: true });
    for (const accept of ['text/html', 'application/ld+json']) {
      const answer = await answerPage({ path: `/id/${id}/dossier`, parameters: new URLSearchParams(), accept, acceptLanguage: 'en', origin: 'https://hub.test' }, ask);
      expect(answer?.body).toContain('Stump in the wall');
      for (const own of ['Would settle', 'Statement of a driver', '310000']) expect(answer?.body).not.toContain(own);
    }
  });

  const executablePath = '/usr/bin/chromium';
  test.skipIf(!existsSync(executablePath))('in Arabic reads from right to left, with names, numbers and both calendars in order; French and English from left', async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
    const page = await browser.newPage();
    await page.goto(`${address('ka-nefer-nefer')}?language=ar`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('12 يونيو 2014 (14 شعبان 1435 هـ)');
    expect(text).toContain('1952 (1371–1372 هـ)');
    // A name of an institution, an address and a hash keep their own order inside Arabic.
    for (const kept of ['United States Court of Appeals for the Eighth Circuit', 'https://www.law.cornell.edu/cfr/text/19/12.104b', '#case-case_']) expect(text).toContain(kept);
    const places = await page.evaluate(`(() => {
      const left = (node, from, to) => { const range = document.createRange(); range.setStart(node, from); range.setEnd(node, to); return range.getBoundingClientRect().left; };
      const row = document.querySelector('main dl > div'), cells = document.querySelectorAll('section[aria-labelledby="legal"] thead th');
      const court = [...document.querySelectorAll('bdi')].find((one) => one.textContent.startsWith('UNESCO Convention of 1970')).firstChild;
      const when = [...document.querySelectorAll('bdi')].find((one) => one.textContent.startsWith('12 يونيو 2014')).firstChild;
      return {
        names: row.querySelector('dt').getBoundingClientRect().left > row.querySelector('dd').getBoundingClientRect().left,
        columns: cells[0].getBoundingClientRect().left > cells[1].getBoundingClientRect().left,
        latin: left(court, 0, 1) < left(court, 10, 11),
        arabic: left(when, 3, 4) > left(when, 4, 5),
        number: left(when, 0, 1) < left(when, 1, 2),
      };
    })()`);
    expect(places).toEqual({ names: true, columns: true, latin: true, arabic: true, number: true });
    for (const [language, both] of [['en', '12 June 2014 (14 Shaʻban 1435 AH)'], ['fr', '12 juin 2014 (14 chaabane 1435 AH)']] as const) {
      await page.goto(`${address('ka-nefer-nefer')}?language=${language}`);
      expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
      expect(await page.locator('main').innerText()).toContain(both);
    }
    await browser.close();
  }, 60_000);
});
