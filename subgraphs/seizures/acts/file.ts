import { type Act, type ActInput, anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { originRule, pastRule, required, sizeRule, textsRule } from '../../kernel/acts/rules.ts';
import { saveChanged, saveNew } from '../../kernel/acts/save.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import {
  type GivenDate, type GivenRights, givenRights, type GivenSharing, givenSharing, type GivenSource, givenSource, type GivenText, givenText,
} from '../../kernel/values/given.ts';
import { isHsCode, isUnlocode } from '../data/rules.ts';
import { type DetectionKind, emptySeizure, type SeizureDirection, type SeizureDocument, type SeizureKind, type SeizureTransportMode } from '../documents.ts';
import { seizureRegistry } from '../registry.ts';
import { dateOf, declared, filed, type GivenDeclaration, type GivenItem, type GivenRisk, givenRisk } from './given.ts';
import { malformedHs, malformedUnlocode, onlyBorder } from './refusals.ts';
import { changing, seizureAct, type SeizureInput, type SeizureTarget } from './target.ts';

/** What is said of a seizure when it is filed, or later. */
interface Filing {
  titles?: GivenText[] | null;
  officeUnlocode?: string | null;
  officeName?: string | null;
  seizingState?: string | null;
  seizingUnit?: string | null;
  direction?: SeizureDirection | null;
  transportMode?: SeizureTransportMode | null;
  declaration?: GivenDeclaration | null;
  declarations?: GivenDeclaration[] | null;
  description?: GivenText[] | null;
  concealment?: { methodCode?: string | null; text?: string | null; packing?: string | null } | null;
  persons?: { role: string; name: string }[] | null;
  detection?: DetectionKind | null;
  detectionText?: string | null;
  riskIndicators?: GivenRisk[] | null;
  consignor?: string | null;
  consignee?: string | null;
  legalBasis?: string | null;
  sharing?: GivenSharing | null;
  rights?: GivenRights | null;
  sources?: GivenSource[] | null;
}

type FileInput = ActInput & Filing & { localId: string; kind: SeizureKind; items?: GivenItem[] | null; synthetic?: boolean | null };
type CompleteInput = SeizureInput & Filing & { seizedAt?: GivenDate | null };

export const fileSeizure = mutation<FileInput, true>({ ...seizureAct, operation: 'fileSeizure', target: anew, perform: file });

async function file(act: Act<FileInput>): Promise<Outcome> {
  const { input } = act;
  const items = input.items ?? [];
  const refusals = [
    ...sizeRule('localId', input.localId.trim(), 500),
    ...filingRules(input.kind, input),
    ...items.flatMap((item, index) => itemRules(input.kind, item, ['items', String(index)])),
  ];
  if (refusals.length > 0) return { refusals };
  return saveNew(act, seizureRegistry, {
    localId: input.localId.trim(),
    titles: (input.titles ?? []).map(givenText),
    ...(input.sharing == null ? {} : { sharing: givenSharing(input.sharing) }),
    ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
    sources: (input.sources ?? []).map(givenSource),
    synthetic: input.synthetic ?? false,
    persons: personsWith([], input),
    document: { ...completed(emptySeizure(input.kind), input), occurredAt: act.occurredAt, items: items.map((item, index) => filed(item, `${act.id}-${index + 1}`)) },
  });
}

/** What is left out stays; lists of statements grow. */
export const completeSeizure = changing<CompleteInput>('completeSeizure', (act, { draft }: SeizureTarget) => {
  const { input } = act;
  const seizedAt = dateOf(input.seizedAt);
  const refusals = [...pastRule('seizedAt', seizedAt), ...filingRules(draft.document.kind, input)];
  if (refusals.length > 0) return { refusals };
  const document = completed(draft.document, input);
  return saveChanged(act, seizureRegistry, {
    ...draft,
    titles: input.titles?.map(givenText) ?? draft.titles,
    ...(input.sharing == null ? {} : { sharing: givenSharing(input.sharing) }),
    ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
    sources: [...draft.sources, ...(input.sources ?? []).map(givenSource)],
    persons: personsWith(draft.persons ?? [], input),
    document: { ...document, occurredAt: seizedAt ?? document.occurredAt },
  });
});

function completed(before: SeizureDocument, given: Filing): SeizureDocument {
  const { officeName, officeUnlocode, concealment, detection, detectionText, declaration } = given;
  const [first, ...further] = before.declarations;
  const declarations = declaration == null ? before.declarations : [declared(declaration, first), ...further];
  return {
    ...before,
    office: officeName == null && officeUnlocode == null ? before.office : { name: officeName ?? before.office?.name ?? null, unlocode: officeUnlocode ?? before.office?.unlocode ?? null },
    seizingState: given.seizingState ?? before.seizingState,
    seizingUnit: given.seizingUnit ?? before.seizingUnit,
    direction: given.direction ?? before.direction,
    transportMode: given.transportMode ?? before.transportMode,
    description: given.description?.map(givenText) ?? before.description,
    declarations: [...declarations, ...(given.declarations ?? []).map((one) => declared(one))],
    concealment: concealment == null ? before.concealment : { methodCode: concealment.methodCode ?? null, text: concealment.text ?? null, packing: concealment.packing ?? null },
    detection: detection == null && detectionText == null ? before.detection : { kind: detection ?? before.detection?.kind ?? 'OTHER', text: detectionText ?? before.detection?.text ?? null },
    riskIndicators: [...before.riskIndicators, ...(given.riskIndicators ?? []).map(givenRisk)],
    legalBasis: given.legalBasis ?? before.legalBasis,
  };
}

/** A person given takes the place of those who had the same role; an expert stands with the opinion. */
function personsWith(before: readonly PersonDetail[], { consignor, consignee, persons }: Filing): PersonDetail[] {
  const given = [
    ...(consignor == null ? [] : [{ role: 'consignor', name: consignor }]),
    ...(consignee == null ? [] : [{ role: 'consignee', name: consignee }]),
    ...(persons ?? []),
  ].map(({ role, name }) => ({ role: role.trim(), name: name.trim(), path: role.trim() }));
  return [...before.filter(({ path }) => !given.some((one) => one.path === path)), ...given];
}

function filingRules(kind: SeizureKind, given: Filing): Refusal[] {
  const { officeUnlocode, officeName, direction, declaration, declarations, persons, titles, description } = given;
  const border = kind === 'BORDER';
  return [
    ...(!border && officeUnlocode != null ? [onlyBorder('officeUnlocode')] : []),
    ...(!border && officeName != null ? [onlyBorder('officeName')] : []),
    ...(!border && direction != null ? [onlyBorder('direction')] : []),
    ...(!border && declaration?.declaredValue != null ? [onlyBorder(['declaration', 'declaredValue'])] : []),
    ...(declarations ?? []).flatMap((one, index) => (!border && one.declaredValue != null ? [onlyBorder(['declarations', String(index), 'declaredValue'])] : [])),
    ...(officeUnlocode != null && !isUnlocode(officeUnlocode) ? [malformedUnlocode] : []),
    ...(declaration == null ? [] : hsRules(declaration, ['declaration'])),
    ...(declarations ?? []).flatMap((one, index) => hsRules(one, ['declarations', String(index)])),
    ...textsRule('titles', titles, 500),
    ...textsRule('description', description, 20_000),
    ...(['consignor', 'consignee'] as const).flatMap((role) => (given[role] == null ? [] : sizeRule(role, given[role].trim(), 500))),
    ...(persons ?? []).flatMap(({ role, name }, index) => (role.trim() === '' || name.trim() === '' ? [required(['persons', String(index)])] : [])),
  ];
}

/** Assessed is a code that exists; declared is whatever the paper says. */
function hsRules({ assessedHs }: GivenDeclaration, at: string[]): Refusal[] {
  return assessedHs == null || isHsCode(assessedHs) ? [] : [malformedHs([...at, 'assessedHs'])];
}

/** What is wrong with an item as it is given: no label, a declared value without a border, a term without words, an origin that is nowhere. */
export function itemRules(kind: SeizureKind, given: GivenItem, at: string[]): Refusal[] {
  const { label, declaredValue, assessedOrigins } = given;
  const unlabelled = label != null && (label.length === 0 || label.some(({ value }) => value.trim() === ''));
  return [
    ...(unlabelled ? [required([...at, 'label'])] : []),
    ...(kind !== 'BORDER' && declaredValue != null ? [onlyBorder([...at, 'declaredValue'])] : []),
    ...(['objectTypes', 'materials', 'periods'] as const).flatMap((list) => (given[list] ?? []).flatMap(({ text }, place) => sizeRule([...at, list, String(place), 'text'], text.trim(), 500))),
    ...(assessedOrigins ?? []).flatMap(({ level, place, country }, index) => originRule([...at, 'assessedOrigins', String(index), 'place'], level, [place, country])),
  ];
}
