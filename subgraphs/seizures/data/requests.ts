import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/data/json.ts';
import type { FuzzyDateValue, QuantityValue } from '../../kernel/values/types.ts';
import type { CustodyTransfer, ExpertOpinion, PaperVerification, SeizureDocument, SeizureItemDocument } from '../documents.ts';
import { handoverId, itemId, opinionId, verificationId } from './ids.ts';

export type SeizureRequestKind = 'OPINION' | 'CUSTODY' | 'VERIFICATION';

/** What describes the thing; where and from whom it was seized, and what others think of it, is no part of it. */
export type ExaminedItem = Pick<SeizureItemDocument, 'label' | 'description' | 'isLot' | 'objectTypes' | 'materials' | 'measurements' | 'photographs'> & {
  quantity: QuantityValue | null;
};

export type RequestedHandover = Pick<CustodyTransfer, 'from' | 'to' | 'sealNumber' | 'itemListHash' | 'condition'>;
export type RequestedPaper = Pick<PaperVerification, 'type' | 'issuer' | 'number'>;

/** A request to another authority, with all that it is shown. */
export interface SeizureRequest {
  id: string;
  askedAuthorityId: string;
  kind: SeizureRequestKind;
  requestedBy: string;
  itemId: string | null;
  question: string | null;
  requestedAt: FuzzyDateValue | null;
  deadline: string | null;
  answered: boolean;
  answeredAt: FuzzyDateValue | null;
  examined: ExaminedItem | null;
  handover: RequestedHandover | null;
  paper: RequestedPaper | null;
  /** Changes with what the request shows, and with nothing else of the seizure. */
  version: string;
}

/** What a seizure asks of other authorities: opinions, handovers to confirm, papers to check. */
export function requestsOf(document: SeizureDocument, seizureId: string): SeizureRequest[] {
  return [
    ...document.items.flatMap((item) => [
      ...item.opinions.flatMap((opinion) => opinionRequest(item, opinion, seizureId)),
      ...item.custodyTimeline.flatMap((transfer) => custodyRequest(item, transfer, seizureId)),
    ]),
    ...(document.verifications ?? []).map((one) => verificationRequest(one, seizureId)),
  ];
}

function opinionRequest(item: SeizureItemDocument, { asked, key, question, requestedAt, deadline, givenAt }: ExpertOpinion, seizureId: string): SeizureRequest[] {
  if (asked == null) return [];
  return [versioned({
    id: opinionId(seizureId, item.key, key), askedAuthorityId: asked, kind: 'OPINION', requestedBy: key, itemId: itemId(seizureId, item.key), question, requestedAt,
    deadline: deadline ?? null, answered: givenAt !== null, answeredAt: givenAt, examined: examinedItem(item), handover: null, paper: null,
  })];
}

function custodyRequest(item: SeizureItemDocument, transfer: CustodyTransfer, seizureId: string): SeizureRequest[] {
  const { receiver, key, at, from, to, sealNumber, itemListHash, condition } = transfer;
  if (receiver == null || key === undefined) return [];
  return [versioned({
    id: handoverId(seizureId, item.key, key), askedAuthorityId: receiver, kind: 'CUSTODY', requestedBy: key, itemId: itemId(seizureId, item.key), question: null, requestedAt: at,
    deadline: null, answered: transfer.signedByReceiver === true, answeredAt: transfer.confirmedAt ?? null, examined: examinedItem(item), handover: { from, to, sealNumber, itemListHash, condition }, paper: null,
  })];
}

function verificationRequest(verification: PaperVerification, seizureId: string): SeizureRequest {
  const { key, asked, question, requestedAt, deadline, answeredAt, type, issuer, number } = verification;
  return versioned({
    id: verificationId(seizureId, key), askedAuthorityId: asked, kind: 'VERIFICATION', requestedBy: key, itemId: null, question, requestedAt, deadline,
    answered: verification.authenticity !== null, answeredAt, examined: null, handover: null, paper: { type, issuer, number },
  });
}

export function examinedItem({ label, description, quantities, isLot, objectTypes, materials, measurements, photographs }: SeizureItemDocument): ExaminedItem {
  const quantity = quantities.find(({ status }) => status !== 'REFUTED')?.quantity ?? null;
  return { label, description, quantity, isLot, objectTypes, materials, measurements, photographs };
}

function versioned(request: Omit<SeizureRequest, 'version'>): SeizureRequest {
  return { ...request, version: createHash('sha256').update(canonicalJson(request)).digest('base64url').slice(0, 16) };
}
