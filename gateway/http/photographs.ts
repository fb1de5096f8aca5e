import express, { type Request, type RequestHandler, type Response } from 'express';
import { parse } from 'graphql';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { Engine } from '../engine/engine.ts';
import { TransportFailure } from '../engine/transport.ts';
import { pageLanguage, type Words } from '../identity/page-words.ts';
import { bytesOf } from './body.ts';
import { hopOf } from './context.ts';
import { refuse } from './refusal.ts';

/** A photograph as the registry of objects has kept it. */
export interface KeptPhotograph {
  /** `file_…` */
  id: string;
  checksum: string;
  /** Of the bytes that were sent; they are not kept. */
  originalChecksum: string;
  mediaType: string;
  width: number;
  height: number;
}

export type PhotographRefusal = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_A_PHOTOGRAPH' | 'TOO_MANY_PIXELS' | 'DAMAGED';

/** The registry of objects as the gateway reaches it beside GraphQL: it takes photographs in and hands out files, wherever it runs. One that does not answer is thrown as a `TransportFailure`. */
export interface PhotographPort {
  keep(principal: Principal, sent: Buffer): Promise<KeptPhotograph | { refused: PhotographRefusal }>;
  /** The bytes of a file by their checksum; null where there is none. */
  read(checksum: string): Promise<Buffer | null>;
}

export interface PhotographOptions {
  engine: Pick<Engine, 'execute'>;
  port: PhotographPort;
}

/** Bytes of one photograph. */
export const largestPhotograph = 20 * 1024 * 1024;

type Refused = PhotographRefusal | 'TOO_LARGE';

const statuses: Record<Refused, [status: number, code: ErrorCode]> = {
  UNAUTHENTICATED: [401, 'UNAUTHENTICATED'],
  FORBIDDEN: [403, 'FORBIDDEN'],
  NOT_A_PHOTOGRAPH: [415, 'BAD_USER_INPUT'],
  TOO_MANY_PIXELS: [413, 'BAD_USER_INPUT'],
  TOO_LARGE: [413, 'BAD_USER_INPUT'],
  DAMAGED: [400, 'BAD_USER_INPUT'],
};

const messages: Record<Refused, Words> = {
  UNAUTHENTICATED: { en: 'Sign in to send a photograph.', fr: 'Connectez-vous pour envoyer une photographie.', ar: 'سجّل الدخول لإرسال صورة.' },
  FORBIDDEN: { en: 'None of your roles keeps records of objects.', fr: 'Aucun de vos rôles ne tient des fiches d’objets.', ar: 'لا يتيح لك أي من أدوارك مسك سجلات القطع.' },
  NOT_A_PHOTOGRAPH: { en: 'A photograph is a JPEG, PNG, WebP or TIFF file.', fr: 'Une photographie est un fichier JPEG, PNG, WebP ou TIFF.', ar: 'الصورة ملف بصيغة JPEG أو PNG أو WebP أو TIFF.' },
  TOO_MANY_PIXELS: { en: 'The photograph has more pixels than the hub opens.', fr: 'La photographie compte plus de pixels que la plateforme n’en ouvre.', ar: 'عدد بكسلات الصورة أكبر مما تفتحه المنصة.' },
  TOO_LARGE: { en: `A photograph has at most ${largestPhotograph} bytes.`, fr: `Une photographie compte au plus ${largestPhotograph} octets.`, ar: `لا يتجاوز حجم الصورة ${largestPhotograph} بايت.` },
  DAMAGED: { en: 'The photograph cannot be opened; it may be damaged.', fr: 'La photographie ne s’ouvre pas ; elle est peut-être endommagée.', ar: 'تعذّر فتح الصورة؛ وقد تكون تالفة.' },
};

/** `POST /photographs` takes a photograph in; `GET /files/object_…/file_….jpg` shows one to whoever may see it with that object. */
export function createPhotographs({ engine, port }: PhotographOptions): RequestHandler {
  const router = express.Router();
  router.post('/photographs', (request, response) => take(port, request, response).catch(away(response)));
  router.get('/files/:object/:name', (request, response) => show({ engine, port }, request.params, response).catch(away(response)));
  return router;
}

function away(response: Response): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof TransportFailure)) throw error;
    refuse(response, 503, error.code, 'The registry of objects does not answer.');
  };
}

async function take(port: PhotographPort, request: Request, response: Response): Promise<void> {
  const { principal, languages } = hopOf(response);
  const stop = (refused: Refused) => refuse(response, ...statuses[refused], messages[refused][pageLanguage(undefined, languages)]);
  // Before the body is read; what the caller may do is the registry's to decide.
  if (principal.kind === 'anonymous') return stop('UNAUTHENTICATED');
  // A page of another site cannot send this type without being asked first.
  if (!/^image\//i.test(request.get('content-type') ?? '') || request.get('content-encoding') !== undefined) return stop('NOT_A_PHOTOGRAPH');
  const sent = await bytesOf(request, largestPhotograph);
  if (sent === 'left') return;
  if (sent === 'too large') return stop('TOO_LARGE');
  const kept = await port.keep(principal, sent);
  if ('refused' in kept) return stop(kept.refused);
  response.status(201).set('cache-control', 'no-store').json({ file: kept });
}

/** Asked of the public API, as the reader: what it shows the reader of the object is what is served. */
const shown = parse('query ServedPhotograph($id: ID!) { object(id: $id) { photographs { file { id checksum thumbnailChecksum } } } }', { noLocation: true });

interface Shown {
  object: { photographs: { file: { id: string; checksum: string; thumbnailChecksum: string } | null }[] } | null;
}

/** What may not be seen and what is not there have the same answer. */
async function show({ engine, port }: PhotographOptions, { object, name }: Record<string, string>, response: Response): Promise<void> {
  const absent = () => void response.status(404).set('cache-control', 'no-store').type('text').send('There is nothing at this address.\n');
  const [, id, thumbnail] = /^(file_[0-9a-z]{26})(\.thumbnail)?\.jpg$/.exec(name ?? '') ?? [];
  if (id === undefined || !/^object_[0-9a-z]{26}$/.test(object ?? '')) return absent();
  const { data, errors = [] } = await engine.execute({ document: shown, variables: { id: object } }, hopOf(response));
  if (errors.some(({ extensions }) => extensions['code'] !== 'BAD_USER_INPUT')) throw new TransportFailure('SUBGRAPH_UNAVAILABLE');
  const file = (data as Shown | null | undefined)?.object?.photographs.map((photograph) => photograph.file).find((one) => one?.id === id);
  if (file == null) return absent();
  const checksum = thumbnail === undefined ? file.checksum : file.thumbnailChecksum;
  const bytes = await port.read(checksum);
  if (bytes === null) return absent();
  // Who may see it may change, so a copy is asked about each time; where nothing changed its checksum is enough.
  response.set({ 'cache-control': 'private, no-cache', etag: `"${checksum}"` }).type('image/jpeg').send(bytes);
}
