import type { DimensionName } from '../../../subgraphs/kernel/values/types.ts';
import type { Words } from '../cases/drafts.ts';

/** A kind of thing that the fictional records are about. */
export interface Thing {
  one: Words;
  many: Words;
  /** The languages in which the word for one is feminine, so that what is said of it agrees. */
  feminine: readonly ('ar' | 'fr')[];
  /** From the general to the particular. */
  types: readonly string[];
  material: string;
  technique: string;
  dimensions: readonly (readonly [DimensionName, number])[];
  /** Rival datings, the best first; a Hijri year where the thing says one. */
  datings: readonly string[];
  period: string;
  /** How it is declared when it is smuggled, and under which heading of the Harmonized System. */
  declared: Words;
  declaredHs: string;
  assessedHs: string;
  /** A market price of one, in euro. */
  worth: number;
}

const archaeological = '9705.10';

export const things = {
  coin: {
    one: { en: 'Silver coin', ar: 'مسكوكة فضية', fr: 'Monnaie d’argent' }, many: { en: 'silver coins', ar: 'مسكوكات فضية', fr: 'monnaies d’argent' }, feminine: ['ar', 'fr'],
    types: ['coin', 'dirham'], material: 'silver', technique: 'struck', dimensions: [['DIAMETER', 27], ['THICKNESS', 1]],
    datings: ['312 AH', '10th century'], period: 'Early Islamic', worth: 180,
    declared: { en: 'fashion jewellery parts', ar: 'قطع حلي تقليدية', fr: 'pièces de bijouterie fantaisie' }, declaredHs: '7117.90', assessedHs: '9705.31',
  },
  lamp: {
    one: { en: 'Oil lamp', ar: 'مسرجة زيت', fr: 'Lampe à huile' }, many: { en: 'oil lamps', ar: 'مسارج زيت', fr: 'lampes à huile' }, feminine: ['ar', 'fr'],
    types: ['vessel', 'lamp'], material: 'terracotta', technique: 'moulded', dimensions: [['LENGTH', 94], ['HEIGHT', 31]],
    datings: ['4th century', '5th century'], period: 'Late Antique', worth: 220,
    declared: { en: 'decorative ceramic, replica', ar: 'خزف للزينة، نسخة مقلدة', fr: 'céramique décorative, réplique' }, declaredHs: '6913.90', assessedHs: archaeological,
  },
  figurine: {
    one: { en: 'Terracotta figurine', ar: 'تمثال صغير من الطين المحروق', fr: 'Figurine de terre cuite' }, many: { en: 'terracotta figurines', ar: 'تماثيل صغيرة من الطين المحروق', fr: 'figurines de terre cuite' }, feminine: ['fr'],
    types: ['sculpture', 'figurine'], material: 'terracotta', technique: 'modelled', dimensions: [['HEIGHT', 142], ['WIDTH', 61]],
    datings: ['c. 1500 BCE', '2nd millennium BC'], period: 'Middle Bronze Age', worth: 900,
    declared: { en: 'clay souvenirs', ar: 'تذكارات طينية', fr: 'souvenirs en argile' }, declaredHs: '6913.90', assessedHs: archaeological,
  },
  seal: {
    one: { en: 'Cylinder seal', ar: 'ختم أسطواني', fr: 'Sceau-cylindre' }, many: { en: 'cylinder seals', ar: 'أختام أسطوانية', fr: 'sceaux-cylindres' }, feminine: [],
    types: ['seal', 'cylinder seal'], material: 'haematite', technique: 'engraved', dimensions: [['HEIGHT', 24], ['DIAMETER', 12]],
    datings: ['19th century BC', 'c. 1850 BCE'], period: 'Old Qamari', worth: 3500,
    declared: { en: 'stone beads', ar: 'خرز حجري', fr: 'perles de pierre' }, declaredHs: '7116.20', assessedHs: archaeological,
  },
  tablet: {
    one: { en: 'Inscribed clay tablet', ar: 'رقيم طيني منقوش', fr: 'Tablette d’argile inscrite' }, many: { en: 'inscribed clay tablets', ar: 'رقم طينية منقوشة', fr: 'tablettes d’argile inscrites' }, feminine: ['fr'],
    types: ['inscription', 'tablet'], material: 'clay', technique: 'impressed', dimensions: [['HEIGHT', 86], ['WIDTH', 58], ['THICKNESS', 24]],
    datings: ['-2050', 'c. 2000 BCE'], period: 'Late 3rd millennium BC', worth: 5200,
    declared: { en: 'clay tiles, samples', ar: 'عينات بلاط طيني', fr: 'carreaux d’argile, échantillons' }, declaredHs: '6914.90', assessedHs: archaeological,
  },
  manuscript: {
    one: { en: 'Manuscript leaf', ar: 'ورقة مخطوطة', fr: 'Feuillet de manuscrit' }, many: { en: 'manuscript leaves', ar: 'أوراق مخطوطة', fr: 'feuillets de manuscrit' }, feminine: ['ar'],
    types: ['book', 'manuscript', 'leaf'], material: 'paper', technique: 'written in ink', dimensions: [['HEIGHT', 268], ['WIDTH', 191]],
    datings: ['605 AH', '13th century'], period: 'Ayyubid', worth: 2400,
    declared: { en: 'printed pictures', ar: 'صور مطبوعة', fr: 'images imprimées' }, declaredHs: '4911.91', assessedHs: '9706.10',
  },
  relief: {
    one: { en: 'Limestone relief', ar: 'نقش بارز من الحجر الجيري', fr: 'Relief de calcaire' }, many: { en: 'limestone reliefs', ar: 'نقوش بارزة من الحجر الجيري', fr: 'reliefs de calcaire' }, feminine: [],
    types: ['sculpture', 'relief'], material: 'limestone', technique: 'carved', dimensions: [['HEIGHT', 740], ['WIDTH', 520], ['DEPTH', 130]],
    datings: ['8th century BC', '-0799/-0700'], period: 'Iron Age II', worth: 160000,
    declared: { en: 'garden stone', ar: 'حجر للحدائق', fr: 'pierre de jardin' }, declaredHs: '6802.99', assessedHs: archaeological,
  },
  head: {
    one: { en: 'Marble head', ar: 'رأس من الرخام', fr: 'Tête de marbre' }, many: { en: 'marble heads', ar: 'رؤوس من الرخام', fr: 'têtes de marbre' }, feminine: ['fr'],
    types: ['sculpture', 'portrait head'], material: 'marble', technique: 'carved', dimensions: [['HEIGHT', 310], ['WIDTH', 205], ['DEPTH', 220]],
    datings: ['2nd century BC', '3rd century BC'], period: 'Hellenistic', worth: 240000,
    declared: { en: 'marble piece for home decoration', ar: 'قطعة رخام لتزيين المنزل', fr: 'pièce de marbre pour la décoration' }, declaredHs: '6802.91', assessedHs: archaeological,
  },
  capital: {
    one: { en: 'Column capital', ar: 'تاج عمود', fr: 'Chapiteau' }, many: { en: 'column capitals', ar: 'تيجان أعمدة', fr: 'chapiteaux' }, feminine: [],
    types: ['architectural element', 'capital'], material: 'marble', technique: 'carved', dimensions: [['HEIGHT', 420], ['WIDTH', 480]],
    datings: ['6th century', '5th century'], period: 'Late Antique', worth: 38000,
    declared: { en: 'building stone', ar: 'حجر بناء', fr: 'pierre de construction' }, declaredHs: '6802.99', assessedHs: archaeological,
  },
  tile: {
    one: { en: 'Glazed tile', ar: 'بلاطة مزججة', fr: 'Carreau à glaçure' }, many: { en: 'glazed tiles', ar: 'بلاطات مزججة', fr: 'carreaux à glaçure' }, feminine: ['ar'],
    types: ['architectural element', 'tile'], material: 'fritware', technique: 'glazed', dimensions: [['HEIGHT', 305], ['WIDTH', 298], ['THICKNESS', 22]],
    datings: ['665 AH', '13th century'], period: 'Mongol period', worth: 18000,
    declared: { en: 'wall tiles', ar: 'بلاط جدران', fr: 'carreaux muraux' }, declaredHs: '6907.21', assessedHs: '9706.10',
  },
  door: {
    one: { en: 'Carved door panel', ar: 'مصراع باب محفور', fr: 'Vantail sculpté' }, many: { en: 'carved door panels', ar: 'مصاريع أبواب محفورة', fr: 'vantaux sculptés' }, feminine: [],
    types: ['architectural element', 'door'], material: 'teak', technique: 'carved', dimensions: [['HEIGHT', 1820], ['WIDTH', 610]],
    datings: ['1190 AH', '18th century'], period: 'Ottoman period', worth: 7000,
    declared: { en: 'used furniture', ar: 'أثاث مستعمل', fr: 'meubles usagés' }, declaredHs: '9403.60', assessedHs: '9706.10',
  },
  vessel: {
    one: { en: 'Bronze vessel', ar: 'إناء من البرونز', fr: 'Vase de bronze' }, many: { en: 'bronze vessels', ar: 'أوان من البرونز', fr: 'vases de bronze' }, feminine: [],
    types: ['vessel', 'bowl'], material: 'bronze', technique: 'hammered', dimensions: [['HEIGHT', 88], ['DIAMETER', 176]],
    datings: ['7th century BC', 'c. 650 BCE'], period: 'Iron Age', worth: 12000,
    declared: { en: 'brass kitchenware', ar: 'أدوات مطبخ نحاسية', fr: 'ustensiles de laiton' }, declaredHs: '7418.10', assessedHs: archaeological,
  },
  bead: {
    one: { en: 'Carnelian bead string', ar: 'عقد خرز من العقيق', fr: 'Collier de cornaline' }, many: { en: 'carnelian beads', ar: 'خرز من العقيق', fr: 'perles de cornaline' }, feminine: [],
    types: ['jewellery', 'bead'], material: 'carnelian', technique: 'drilled', dimensions: [['LENGTH', 19], ['DIAMETER', 8]],
    datings: ['3rd millennium BC', 'c. 2400 BCE'], period: 'Early Bronze Age', worth: 60,
    declared: { en: 'craft beads', ar: 'خرز للأشغال اليدوية', fr: 'perles pour loisirs créatifs' }, declaredHs: '7116.20', assessedHs: archaeological,
  },
  mosaic: {
    one: { en: 'Mosaic fragment', ar: 'قطعة فسيفساء', fr: 'Fragment de mosaïque' }, many: { en: 'mosaic fragments', ar: 'قطع فسيفساء', fr: 'fragments de mosaïque' }, feminine: ['ar'],
    types: ['architectural element', 'mosaic'], material: 'limestone', technique: 'set in mortar', dimensions: [['HEIGHT', 640], ['WIDTH', 700]],
    datings: ['3rd century', '4th century'], period: 'Roman', worth: 26000,
    declared: { en: 'bathroom floor covering', ar: 'أرضيات حمامات', fr: 'revêtement de sol' }, declaredHs: '6802.10', assessedHs: '9701.22',
  },
  textile: {
    one: { en: 'Inscribed textile', ar: 'نسيج بكتابة مطرزة', fr: 'Textile inscrit' }, many: { en: 'textile fragments', ar: 'قطع نسيج', fr: 'fragments de textile' }, feminine: [],
    types: ['textile', 'tiraz'], material: 'linen', technique: 'embroidered', dimensions: [['LENGTH', 460], ['WIDTH', 230]],
    datings: ['11th century', '10th century'], period: 'Fatimid', worth: 8000,
    declared: { en: 'used cloth', ar: 'قماش مستعمل', fr: 'tissu usagé' }, declaredHs: '6307.90', assessedHs: archaeological,
  },
  glass: {
    one: { en: 'Glass flask', ar: 'قارورة زجاجية', fr: 'Flacon de verre' }, many: { en: 'glass flasks', ar: 'قوارير زجاجية', fr: 'flacons de verre' }, feminine: ['ar'],
    types: ['vessel', 'flask'], material: 'glass', technique: 'blown', dimensions: [['HEIGHT', 118], ['DIAMETER', 52]],
    datings: ['9th century', '10th century'], period: 'Abbasid', worth: 1400,
    declared: { en: 'glass ornaments', ar: 'تحف زجاجية', fr: 'ornements de verre' }, declaredHs: '7013.99', assessedHs: archaeological,
  },
} as const satisfies Record<string, Thing>;

export type ThingKey = keyof typeof things;

export function thing(key: ThingKey): Thing {
  return things[key];
}

/** A word said of one thing in Arabic, which agrees with it: `معروض`, `معروضة`. */
export function arabicOf({ feminine }: Pick<Thing, 'feminine'>, masculine: string): string {
  return feminine.includes('ar') ? `${masculine}ة` : masculine;
}

/** A participle said of one thing in French: `conservé`, `conservée`. */
export function frenchOf({ feminine }: Pick<Thing, 'feminine'>, masculine: string): string {
  return feminine.includes('fr') ? `${masculine}e` : masculine;
}
