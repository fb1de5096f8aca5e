import { describe, expect, it } from 'vitest';
import { inventedNames } from '../../cli/demo/fictional/invented.ts';
import { fictionalStories } from '../../cli/demo/fictional/stories.ts';
import { worldHeritageStories } from '../../cli/demo/sites/world-heritage.ts';
import { recordId } from '../../cli/demo/world.ts';
import { CATEGORY, CAUSE, DAMAGE_EXTENT, EFFECT, PRIORITY, THREAT_PROBABILITY, TREND } from '../../cli/import/formats/eamena/vocabulary/condition.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { authoritySeeds } from '../../subgraphs/directory/seed/authorities.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import { listingRegistry } from '../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import { withGaps } from '../../subgraphs/seizures/data/custody.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { datesIn, repeated } from './support.ts';

const stories = fictionalStories();
const sites = stories.flatMap((story) => story.sites ?? []);
const objects = stories.flatMap((story) => story.objects ?? []);
const seizures = stories.flatMap((story) => story.seizures ?? []);
const cases = stories.flatMap((story) => story.cases ?? []);
const listings = stories.flatMap((story) => story.listings ?? []);
const links = stories.flatMap((story) => story.links ?? []);
const records: RecordDraft<unknown>[] = [...sites, ...objects, ...seizures, ...cases, ...listings];
const items = seizures.flatMap(({ document }) => document.items);
const distinct = (values: readonly (string | null | undefined)[]) => [...new Set(values)];

describe('the fictional world', () => {
  it('holds at least 44 seizures, 24 sites, 40 objects, 8 cases and 6 listings', () => {
    expect(seizures.length).toBeGreaterThanOrEqual(44);
    expect(sites.length).toBeGreaterThanOrEqual(24);
    expect(objects.length).toBeGreaterThanOrEqual(40);
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(listings.length).toBeGreaterThanOrEqual(6);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(fictionalStories())).toBe(JSON.stringify(stories));
  });

  it('gives each record an address of its own and each authority a local id once', () => {
    expect(repeated(records.map(({ id }) => id ?? ''))).toEqual([]);
    for (const { sites: s = [], objects: o = [], seizures: z = [], cases: c = [], listings: l = [] } of stories) {
      for (const kind of [s, o, z, c, l]) expect(repeated(kind.map(({ localId }) => localId))).toEqual([]);
    }
  });

  it('says that it is invented, in three languages, and belongs to authorities that the directory seeds', () => {
    const known = authoritySeeds.map(({ slug }) => slug);
    expect(stories.map(({ authority }) => authority).filter((slug) => !known.includes(slug))).toEqual([]);
    for (const { synthetic, titles } of records) {
      expect(synthetic).toBe(true);
      expect(titles.map(({ language }) => language)).toEqual(['en', 'ar', 'fr']);
    }
  });

  it('names persons among the persons of a record and nowhere else', () => {
    for (const { persons: _persons, ...rest } of records) {
      const text = JSON.stringify(rest);
      expect(inventedNames.filter((name) => text.includes(name))).toEqual([]);
    }
    const text = JSON.stringify(links);
    expect(inventedNames.filter((name) => text.includes(name))).toEqual([]);
    expect(distinct(records.flatMap(({ persons }) => persons ?? []).map(({ role }) => role))).toEqual(expect.arrayContaining(['assessor', 'consignor', 'expert', 'dealer', 'seller']));
  });

  it('has no date that is not read', () => {
    expect(datesIn([records, links]).filter(({ edtf, original }) => edtf === null || original === '')).toEqual([]);
  });

  it('becomes rows, entries of the index and public parts', () => {
    const check = <D>(registry: Registry<D>, drafts: readonly RecordDraft<D>[]) => {
      for (const draft of drafts) {
        const id = draft.id ?? '';
        registry.project(draft, id);
        registry.disclosed(draft);
        expect(registry.index(registry.disclosed(draft), id).texts.length).toBeGreaterThan(3);
      }
    };
    check(siteRegistry, sites);
    check(objectRegistry, objects);
    check(seizureRegistry, seizures);
    check(caseRegistry, cases);
    check(listingRegistry, listings);
  });

  it('spreads over every tier, with audiences and one seizure under embargo', () => {
    const sharing = seizures.map((draft) => draft.sharing);
    expect(distinct(sharing.map((given) => given?.tier)).toSorted()).toEqual(['AUTHORITY', 'COMMUNITY', 'PARTIES', 'PUBLIC']);
    expect(sharing.filter((given) => given?.embargoUntil != null)).toHaveLength(1);
    expect(sharing.flatMap((given) => given?.audience ?? [])).toEqual(expect.arrayContaining(['CUSTOMS', 'HERITAGE', 'JUSTICE']));
  });
});

describe('the seizures of the fictional world', () => {
  it('are of all kinds, with lots, routes, indicators and every legal status that ends somewhere', () => {
    expect(distinct(seizures.map(({ document }) => document.kind)).toSorted()).toEqual(['BORDER', 'FOUND', 'POLICE', 'SURRENDER', 'WARRANT']);
    expect(items.some(({ isLot, quantities }) => isLot && quantities.some(({ quantity: { min, max } }) => min !== max && max !== null))).toBe(true);
    expect(seizures.some(({ document }) => document.route.map(({ country }) => country).join() === 'XA,XE,XF')).toBe(true);
    expect(distinct(items.map(({ legalStatusTimeline }) => legalStatusTimeline.at(-1)?.status)).length).toBeGreaterThanOrEqual(12);
    expect(distinct(seizures.flatMap(({ document }) => document.riskIndicators.map(({ indicator }) => indicator))).length).toBeGreaterThanOrEqual(9);
  });

  it('declare less than was assessed, under another heading, wherever something was assessed', () => {
    const declared = seizures.flatMap(({ document }) => document.declarations);
    expect(declared.length).toBeGreaterThan(25);
    for (const { declaredHs, assessedHs } of declared) expect(declaredHs).not.toBe(assessedHs);
    for (const { declaredValue, valuations } of items) {
      const [assessed] = valuations;
      if (declaredValue !== null && assessed !== undefined) expect(Number(declaredValue.amount)).toBeLessThan(Number(assessed.value.amount));
    }
  });

  it('have one chain of custody with a gap', () => {
    expect(items.filter(({ custodyTimeline }) => withGaps(custodyTimeline).some(({ gap }) => gap === true))).toHaveLength(1);
  });

  it('keep each timeline in the order of time', () => {
    for (const item of items) {
      const days = [item.legalStatusTimeline.map(({ occurredAt }) => occurredAt), item.custodyTimeline.map(({ at }) => at), item.titleTimeline.map(({ occurredAt }) => occurredAt)]
        .map((dates) => dates.flatMap((day) => day?.edtf ?? []));
      for (const timeline of days) expect(timeline).toEqual(timeline.toSorted());
    }
  });
});

describe('the sites of the fictional world', () => {
  it('speak the vocabularies of EAMENA', () => {
    const codes = (vocabulary: { terms: readonly { code: string }[] }) => vocabulary.terms.map(({ code }) => code);
    const labels = (vocabulary: { terms: readonly { en: string }[] }) => vocabulary.terms.map(({ en }) => en);
    for (const { document: { assessments, disturbances, threats } } of sites) {
      for (const { damageExtent, priority } of assessments) {
        expect(codes(DAMAGE_EXTENT)).toContain(damageExtent);
        if (priority !== null) expect(codes(PRIORITY)).toContain(priority);
      }
      for (const { category, cause, effects, trend } of disturbances) {
        expect(codes(CATEGORY)).toContain(category);
        expect(labels(CAUSE)).toContain(cause?.text);
        expect(labels(EFFECT)).toEqual(expect.arrayContaining(effects.map(({ effect }) => effect.text)));
        expect(codes(TREND)).toContain(trend);
      }
      for (const { category, cause, probability } of threats) {
        expect(codes(CATEGORY)).toContain(category);
        expect(labels(CAUSE)).toContain(cause?.text);
        expect(codes(THREAT_PROBABILITY)).toContain(probability);
      }
    }
    expect(sites.filter(({ document }) => document.lootingReports.length > 0).length).toBeGreaterThan(8);
  });

  it('give away no exact place that is not disclosed, in the index or the public part, though their own text does', () => {
    const hidden = sites.filter(({ document }) => document.placeDisclosure === 'CELL');
    expect(hidden.length).toBeGreaterThan(15);
    for (const draft of hidden) {
      const { point, description } = draft.document;
      const exact = [String(point?.latitude), String(point?.longitude)];
      expect(description.every(({ value }) => exact.every((degrees) => value.includes(degrees)))).toBe(true);
      const disclosed = siteRegistry.disclosed(draft);
      const { sourceRow: _row, ...shown } = disclosed;
      const seen = JSON.stringify([siteRegistry.index(disclosed, draft.id ?? '').texts, shown]);
      expect(exact.filter((degrees) => seen.includes(degrees))).toEqual([]);
    }
  });
});

describe('the objects and cases of the fictional world', () => {
  it('have features held back, origins at several levels, rival datings with Hijri years, and the four timelines', () => {
    for (const { document } of objects) {
      expect(document.distinguishingFeatures.filter(({ holdBack }) => holdBack)).toHaveLength(1);
      expect(document.datings.length).toBeGreaterThanOrEqual(2);
      expect(document.titleTimeline.length + document.custodyTimeline.length).toBeGreaterThan(0);
      expect(document.legalStatusTimeline.length).toBeGreaterThan(0);
    }
    expect(distinct(objects.flatMap(({ document }) => document.originAttributions.map(({ level }) => level))).length).toBe(6);
    expect(objects.some(({ document }) => document.datings.some(({ date }) => date !== null && date.calendar !== 'GREGORIAN'))).toBe(true);
    expect(objects.filter(({ document }) => document.lossReports.length > 0).length).toBeGreaterThan(12);
  });

  it('tell no theft as a passing of title', () => {
    for (const { document } of objects) {
      const taken = document.custodyTimeline.filter(({ kind }) => kind === 'THEFT' || kind === 'LOOTING').map(({ occurredAt }) => occurredAt?.edtf);
      const passed = document.titleTimeline.map(({ occurredAt }) => occurredAt?.edtf);
      expect(taken.filter((when) => passed.includes(when))).toEqual([]);
    }
  });

  it('include a suspended case, a refused one, one that carries out an agreement, and parallel tracks', () => {
    expect(cases.map(({ document }) => document.state)).toEqual(expect.arrayContaining(['SUSPENDED', 'REJECTED', 'CLOSED', 'LITIGATION', 'MEDIATION']));
    expect(cases.flatMap(({ document }) => document.outcomes.map(({ kind }) => kind))).toContain('DENIED');
    const child = cases.find(({ document }) => document.parent !== null);
    expect(cases.map(({ localId }) => localId)).toContain(child?.document.parent);
    for (const { document } of cases) {
      expect(document.tracks.length * document.parties.length * document.deadlines.length).toBeGreaterThan(0);
      expect(document.openedAt).not.toBeNull();
    }
  });
});

describe('the links of the fictional world', () => {
  it('use every predicate and every status', () => {
    expect(distinct(links.map(({ predicate }) => predicate)).length).toBe(9);
    expect(distinct(links.map(({ status }) => status)).toSorted()).toEqual(['CONFIRMED', 'DISPUTED', 'PROPOSED', 'REJECTED']);
  });

  it('have both ends in the stories and each link once for its asserter', () => {
    const real = worldHeritageStories().flatMap((story) => story.sites ?? []);
    const known = new Set([
      ...[...records, ...real].map(({ id }) => id),
      ...seizures.flatMap(({ document, localId }) => document.items.map(({ key }) => recordId.item(localId.toLowerCase(), key))),
    ]);
    for (const { source, target } of links) {
      for (const end of [source, target]) expect([known.has(end.id), known.has(end.recordId ?? end.id)]).toEqual([true, true]);
    }
    for (const { links: asserted = [] } of stories) {
      expect(repeated(asserted.map(({ predicate, source, target }) => `${predicate} ${source.id} ${target.id}`))).toEqual([]);
    }
  });

  it('say two institutions’ records are of one thing without merging them', () => {
    const same = links.filter(({ predicate, status }) => predicate === 'SAME_AS' && status === 'CONFIRMED');
    const keeper = (id: string) => stories.find(({ objects: kept = [] }) => kept.some((draft) => draft.id === id))?.authority;
    expect(same.length).toBeGreaterThan(0);
    for (const { source, target } of same) expect(keeper(source.id)).not.toBe(keeper(target.id));
  });
});

describe('the labels of the fictional world', () => {
  const texts = [...cases.flatMap(({ titles }) => titles), ...[...sites, ...objects, ...seizures, ...listings].flatMap(({ titles, document }) => [...titles, ...document.description])];
  const inLanguage = (wanted: string) => texts.filter(({ language }) => language === wanted).map(({ value }) => value);

  it('elide and contract in French, and every name of a site that begins with a common word has its article', () => {
    for (const text of inLanguage('fr')) expect(text).not.toMatch(/\bd[eu] (?:[AEIOUÉÈ]|[aeioué])|\bde le[s]? |provenant de (?:Épave|Fort|Cimetière|Vieux|Relais|Phare|Monastère|Nécropole|Citadelle|Grotte|Source)/);
    expect(inLanguage('fr')).toContainEqual(expect.stringContaining('provenant de l’épave de Marsa'));
    expect(inLanguage('fr')).toContainEqual(expect.stringContaining('provenant du vieux quartier de Qamar'));
    expect(inLanguage('fr')).toContainEqual(expect.stringContaining('provenant de Tell Qasab'));
  });

  it('agree with what they are said of, in Arabic and in French', () => {
    const wrong = [/(?:مسكوكة|مسرجة|ورقة|بلاطة|قطعة|قارورة)[^،]* معروض /, /(?:تمثال|ختم|رقيم|نقش|رأس|تاج|مصراع|إناء|عقد|نسيج)[^،]* معروضة/];
    for (const text of inLanguage('ar')) for (const pattern of wrong) expect(text).not.toMatch(pattern);
    expect(inLanguage('ar')).toContainEqual(expect.stringMatching(/^قطعة فسيفساء معروضة/));
    expect(inLanguage('ar')).toContainEqual(expect.stringMatching(/^رأس من الرخام معروض /));
    expect(inLanguage('fr')).toContainEqual(expect.stringMatching(/^Tête de marbre, conservée/));
    expect(inLanguage('fr')).toContainEqual(expect.stringMatching(/^Carreau à glaçure, conservé /));
  });
});
