import { eq } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import type { Act } from '../../kernel/acts/act.ts';
import { authoritiesRule } from '../../kernel/acts/authorities.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { followsRule, originRule, pastRule, sizeRule } from '../../kernel/acts/rules.ts';
import { saveChanged } from '../../kernel/acts/save.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import { type GivenDate, type GivenMoney, givenMoney, type GivenSource, type GivenTerm, givenTerm, type GivenText, givenText } from '../../kernel/values/given.ts';
import type { Certainty, StatementStatus } from '../../kernel/values/types.ts';
import { expertPath, opinionId } from '../data/ids.ts';
import { seizureRequest } from '../data/tables.ts';
import { emptyOpinion, type ExpertOpinion, type OpinionAnswer, type SeizureDocument, type SeizureItemDocument } from '../documents.ts';
import { seizureRegistry } from '../registry.ts';
import { answering, saveAnswer } from './entrusted.ts';
import { dateOf, type GivenOrigin, givenOrigin, sourceOf, today } from './given.ts';
import { alreadyAnswered, deadlinePassed, nothingFound, ownAuthority } from './refusals.ts';
import { changing, type ItemInput, itemOf, saveDocument, type SeizureInput, withDocument, withItems } from './target.ts';

interface RequestInput extends ItemInput {
  question: string;
  institution: string;
  institutionName?: string | null;
  deadline?: Date | null;
}

/** Asks another authority, which sees the item and answers itself. */
export const requestOpinion = changing<RequestInput>('requestOpinion', async (act, target) => {
  const { question, institutionName, deadline } = act.input;
  const asked = parseId('authority', act.input.institution);
  const { document } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const refusals = [...sizeRule('question', question.trim(), 10_000), ...(await askedRules(act, asked, deadline))];
  if (refusals.length > 0) return { refusals };
  const opinion = {
    ...emptyOpinion(act.id), question: question.trim(), institution: institutionName ?? null, asked, deadline: deadline?.toISOString() ?? null, requestedAt: act.occurredAt,
  };
  return saveDocument(act, target, withItems(document, [{ ...item, opinions: [...item.opinions, opinion] }]));
});

/** What the opinion says, as it is given. */
interface Findings {
  culturalObject?: OpinionAnswer | null;
  authentic?: OpinionAnswer | null;
  origins?: GivenOrigin[] | null;
  period?: GivenTerm | null;
  value?: GivenMoney | null;
  confidence?: Certainty | null;
  text?: GivenText[] | null;
  /** Field class PERSON. */
  expert?: string | null;
}

type GiveInput = SeizureInput & Findings & { opinion: string };

/** The authority that was asked answers, once; another opinion is asked for anew. */
export const giveOpinion = answering<GiveInput>({
  operation: 'giveOpinion',
  action: 'GIVE_OPINION',
  where: ({ opinion }) => [eq(seizureRequest.id, parseId('opinion', opinion))],
  request: ({ opinion }) => parseId('opinion', opinion),
  perform: (act, target) => {
    const { document, persons = [] } = target.draft;
    const found = opinionIn(document, target.id, act.input.opinion);
    if (found === undefined) throw contractError('NOT_FOUND', 'There is no such opinion.');
    const { item, opinion } = found;
    if (opinion.asked !== act.authority) throw contractError('FORBIDDEN', 'The authority that was asked gives the opinion.');
    if (opinion.givenAt !== null) return { refusals: [alreadyAnswered('opinion')] };
    const refusals = [...followsRule('occurredAt', opinion.requestedAt, act.occurredAt), ...findingRules(act.input)];
    if (refusals.length > 0) return { refusals };
    const given = { ...opinion, ...findings(act.input), givenAt: act.occurredAt ?? today() };
    const opinions = item.opinions.map((one) => (one === opinion ? given : one));
    return saveAnswer(act, target, withItems(document, [{ ...item, opinions }]), withExpert(persons, item, given, act.input.expert));
  },
});

type RecordInput = ItemInput & Findings & {
  institution?: string | null;
  question?: string | null;
  requestedAt?: GivenDate | null;
  givenAt?: GivenDate | null;
  status?: StatementStatus | null;
  source?: GivenSource | null;
};

/** An opinion that reached the keeper of the seizure by another way. */
export const recordOpinion = changing<RecordInput>('recordOpinion', (act, target) => {
  const { institution, question, requestedAt, givenAt, status, source, expert } = act.input;
  const { document, persons = [] } = target.draft;
  const item = itemOf(document, target.row.id, act.input.item);
  const opinion: ExpertOpinion = {
    ...emptyOpinion(act.id), ...findings(act.input), institution: institution ?? null, question: question ?? null, requestedAt: dateOf(requestedAt), givenAt: dateOf(givenAt),
    status: status ?? 'ASSERTED', source: sourceOf(source),
  };
  const refusals = [
    ...pastRule('requestedAt', opinion.requestedAt), ...pastRule('givenAt', opinion.givenAt), ...followsRule('givenAt', opinion.requestedAt, opinion.givenAt),
    ...findingRules(act.input),
  ];
  if (refusals.length > 0) return { refusals };
  const draft = withDocument(target.draft, withItems(document, [{ ...item, opinions: [...item.opinions, opinion] }]));
  return saveChanged(act, seizureRegistry, { ...draft, persons: withExpert(persons, item, opinion, expert) });
});

function findingRules({ culturalObject, authentic, origins, period, value, confidence, text }: Findings): Refusal[] {
  const said = [culturalObject, authentic, origins?.[0], period, value, confidence, text?.[0]].some((one) => one != null);
  const places = (origins ?? []).flatMap(({ level, place, country }, index) => originRule(['origins', String(index), 'place'], level, [place, country]));
  return [...(said ? [] : [nothingFound]), ...places];
}

function findings({ culturalObject, authentic, origins, period, value, confidence, text }: Findings) {
  return {
    culturalObject: culturalObject ?? null, authentic: authentic ?? null, origins: (origins ?? []).map(givenOrigin), period: period == null ? null : givenTerm(period),
    value: value == null ? null : givenMoney(value), confidence: confidence ?? null, text: (text ?? []).map(givenText),
  };
}

function opinionIn({ items }: SeizureDocument, seizureId: string, id: string): { item: SeizureItemDocument; opinion: ExpertOpinion } | undefined {
  return items.flatMap((item) => item.opinions.map((opinion) => ({ item, opinion }))).find(({ item, opinion }) => opinionId(seizureId, item.key, opinion.key) === id);
}

function withExpert(persons: readonly PersonDetail[], item: SeizureItemDocument, { key }: ExpertOpinion, name: string | null | undefined): PersonDetail[] {
  return name == null || name.trim() === '' ? [...persons] : [...persons, { role: 'expert', name: name.trim(), path: expertPath(item.key, key) }];
}

/** Whom one asks, and by when: another authority that there is, and not yesterday. */
export async function askedRules(act: Act<unknown>, asked: string, deadline: Date | null | undefined): Promise<Refusal[]> {
  return [
    ...(asked === act.authority ? [ownAuthority('institution')] : []),
    ...(await authoritiesRule(act, 'institution', [asked])),
    ...(deadline != null && deadline <= new Date() ? [deadlinePassed] : []),
  ];
}
