import { eq } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import { followsRule, sizeRule } from '../../kernel/acts/rules.ts';
import type { GivenSource } from '../../kernel/values/given.ts';
import { verificationId } from '../data/ids.ts';
import { seizureRequest } from '../data/tables.ts';
import type { DocumentAuthenticity, DocumentPresented, PaperVerification } from '../documents.ts';
import { answering, saveAnswer } from './entrusted.ts';
import { sourceOf, today } from './given.ts';
import { askedRules } from './opinions.ts';
import { alreadyAnswered, unknownPaper, verdictNeeded } from './refusals.ts';
import { changing, saveDocument, type SeizureInput } from './target.ts';

/** What tells one paper from another. */
interface Paper {
  type: string;
  issuer?: string | null;
  number?: string | null;
}

interface DocumentInput extends SeizureInput, Paper {
  authenticity: DocumentAuthenticity;
  checkedWith?: string | null;
  note?: string | null;
  source?: GivenSource | null;
}

/** A paper that was recorded before is the same one: what a check found takes the place of what was known. */
export const recordDocument = changing<DocumentInput>('recordDocument', (act, target) => {
  const { type, issuer, number, authenticity, checkedWith, note, source } = act.input;
  const { documentsPresented } = target.draft.document;
  const refusals = sizeRule('type', type.trim(), 500);
  if (refusals.length > 0) return { refusals };
  const known = documentsPresented.find((one) => isPaper(one, act.input));
  const paper: DocumentPresented = {
    type: type.trim(), issuer: issuer ?? null, number: number ?? null, authenticity,
    checkedWith: checkedWith ?? known?.checkedWith ?? null, note: note ?? known?.note ?? null, source: sourceOf(source) ?? known?.source ?? null,
  };
  return saveDocument(act, target, { documentsPresented: known === undefined ? [...documentsPresented, paper] : documentsPresented.map((one) => (one === known ? paper : one)) });
});

interface VerifyInput extends SeizureInput, Paper {
  institution: string;
  institutionName?: string | null;
  question?: string | null;
  deadline?: Date | null;
}

/** The issuing state's authority is shown the paper and nothing else of the seizure. */
export const requestVerification = changing<VerifyInput>('requestVerification', async (act, target) => {
  const { institutionName, question, deadline } = act.input;
  const { documentsPresented, verifications = [] } = target.draft.document;
  const asked = parseId('authority', act.input.institution);
  const paper = documentsPresented.find((one) => isPaper(one, act.input));
  const refusals = [...(await askedRules(act, asked, deadline)), ...(paper === undefined ? [unknownPaper] : [])];
  if (paper === undefined || refusals.length > 0) return { refusals };
  const { type, issuer, number } = paper;
  const verification: PaperVerification = {
    key: act.id, type, issuer, number, question: question ?? null, asked, institution: institutionName ?? null, deadline: deadline?.toISOString() ?? null,
    requestedAt: act.occurredAt, answeredAt: null, authenticity: null, note: null,
  };
  return saveDocument(act, target, { verifications: [...verifications, verification] });
});

interface AnswerInput extends SeizureInput {
  verification: string;
  authenticity: DocumentAuthenticity;
  note?: string | null;
}

/** The answer stands with the question, and what it found with the paper. */
export const answerVerification = answering<AnswerInput>({
  operation: 'answerVerification',
  action: 'KEEP_RECORDS',
  where: ({ verification }) => [eq(seizureRequest.id, parseId('verification', verification))],
  request: ({ verification }) => parseId('verification', verification),
  perform: (act, target) => {
    const { verification: id, authenticity, note } = act.input;
    const { verifications = [], documentsPresented } = target.draft.document;
    const asked = verifications.find(({ key }) => verificationId(target.id, key) === id);
    if (asked === undefined) throw contractError('NOT_FOUND', 'There is no such verification.');
    if (asked.asked !== act.authority) throw contractError('FORBIDDEN', 'The authority that was asked answers.');
    if (asked.authenticity !== null) return { refusals: [alreadyAnswered('verification')] };
    const refusals = [...(authenticity === 'UNVERIFIED' ? [verdictNeeded] : []), ...followsRule('occurredAt', asked.requestedAt, act.occurredAt)];
    if (refusals.length > 0) return { refusals };
    const answered = { ...asked, authenticity, note: note ?? null, answeredAt: act.occurredAt ?? today() };
    const checkedWith = asked.institution ?? asked.issuer;
    return saveAnswer(act, target, {
      verifications: verifications.map((one) => (one === asked ? answered : one)),
      documentsPresented: documentsPresented.map((one) => (isPaper(one, asked) ? { ...one, authenticity, checkedWith: checkedWith ?? one.checkedWith } : one)),
    });
  },
});

function isPaper(one: DocumentPresented, { type, issuer, number }: Paper): boolean {
  return one.type === type.trim() && one.issuer === (issuer ?? null) && one.number === (number ?? null);
}
