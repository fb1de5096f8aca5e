import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { emptySite, type SiteDocument } from '../../subgraphs/sites/documents.ts';

const words = 'the site lies on a low rise above the wadi and was surveyed on foot in two days with pottery of three periods seen on its surface'.split(' ');
const text = (length: number, seed: number) => Array.from({ length }, (_, at) => words[(at * 7 + seed) % words.length]).join(' ');

/** A site as a national register gives one: some text, a place, two states' statements, a surveyor, the source row. */
export function siteDraft(localId: string, seed: number): RecordDraft<SiteDocument> {
  return {
    localId,
    titles: [{ value: `Site ${localId}`, language: 'en', script: 'Latn', transliteration: null }, { value: `موقع ${localId}`, language: 'ar', script: 'Arab', transliteration: null }],
    sharing: { tier: 'COMMUNITY' },
    sources: [{ citation: 'A register of sites', url: null, retrievedAt: null }],
    synthetic: true,
    document: {
      ...emptySite(),
      description: [{ value: text(60, seed), language: 'en', script: 'Latn', transliteration: null }],
      category: 'CULTURAL',
      point: { longitude: 35 + (seed % 1000) / 1000, latitude: 31 + (seed % 777) / 1000 },
    },
    persons: [{ role: 'assessor', name: `Surveyor ${seed % 20}`, path: 'assessments[0].investigator' }],
    sourceRow: { Name: `Site ${localId}`, Surveyor: `Surveyor ${seed % 20}`, Note: text(20, seed), Grid: `E${seed % 100}N${seed % 90}` },
  };
}
