import {
  buildSchema, execute, getNamedType, getNullableType, type GraphQLFieldResolver, type GraphQLOutputType, type GraphQLSchema,
  isAbstractType, isEnumType, isListType, isObjectType, parse, print, responsePathAsArray,
} from 'graphql';
import { explorerDist } from '../../console/explorer/build.ts';
import { explorerSamples } from '../../console/explorer/samples.ts';
import { answerPage } from '../../console/pages/answer.ts';
import type { Answer, Ask, PageRequest, PageResponse } from '../../console/pages/page.ts';
import type { Engine } from '../../gateway/engine/engine.ts';
import { createApp } from '../../gateway/http/app.ts';
import { listen } from '../../gateway/http/listen.ts';
import { createPages, type ExplorerReader } from '../../gateway/http/pages.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import { anonymousPrincipal } from '../../subgraphs/kernel/process/principal.ts';

/** The public API. */
export const apiSchema: GraphQLSchema = buildSchema(publicApiSdl(), { assumeValid: true });

/** Values for fields by `Type.field`, instead of the generated ones. */
export type Said = Record<string, unknown>;

/**
 * Answers from the schema alone: every list has two entries, every text names
 * its own path and carries a script and an address, so that a page that fails
 * to escape, links abroad or shows what it must not, shows it.
 */
export function inventedAsk(said: Said = {}): Ask {
  return async <Data>(query: string, variables: Record<string, unknown>) => {
    const result = await execute({
      schema: apiSchema, document: parse(query), variableValues: variables,
      fieldResolver: invent(said), typeResolver: (_value, _context, { schema }, type) => schema.getPossibleTypes(type)[0]?.name,
    });
    return { data: result.data as Data | null, errors: result.errors ?? [] };
  };
}

function invent(said: Said): GraphQLFieldResolver<unknown, unknown> {
  return (source, args: Record<string, unknown>, _context, info) => {
    const given = said[`${info.parentType.name}.${info.fieldName}`];
    if (given !== undefined) return given;
    const path = responsePathAsArray(info.path).join('.');
    return value(info.returnType, typeof args['id'] === 'string' ? { id: args['id'] } : source, info.fieldName, path, info.schema);
  };
}

function value(type: GraphQLOutputType, source: unknown, field: string, path: string, schema: GraphQLSchema): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [0, 1].map((index) => value(nullable.ofType, source, field, `${path}.${index}`, schema));
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isObjectType(named) || isAbstractType(named)) return field === 'record' || path === 'record' ? source : {};
  const scalars: Record<string, unknown> = {
    Boolean: false, Int: 3, Float: 1.5, ID: (source as { id?: string } | undefined)?.id ?? `object_${'0'.repeat(26)}`,
    Decimal: '1250', DateTime: '2025-02-03T04:05:06Z', LanguageTag: 'en', CountryCode: 'LB', CurrencyCode: 'USD', GeoJSON: { type: 'Point', coordinates: [35, 33] },
  };
  return scalars[named.name] ?? `${path} <script>alert(1)</script> "'& https://foreign.example/${field}`;
}

/** An answer that is always the same, for the cases that the API refuses. */
export function fixedAsk(answer: Answer<unknown>): Ask {
  return async <Data>() => answer as Answer<Data>;
}

/** The hub's HTTP face with all its pages over invented answers; a token is its client's name. */
export async function serveInvented(said: Said, readers: readonly ExplorerReader[]): Promise<{ origin: string; heard: (string | null)[]; close: () => Promise<void> }> {
  const ask = inventedAsk(said);
  const heard: (string | null)[] = [];
  const engine: Engine = {
    schema: apiSchema,
    execute: async ({ document, variables }, { principal }) => {
      heard.push(principal.clientId);
      const { data, errors } = await ask<Record<string, unknown>>(print(document), variables ?? {}, []);
      return { data, ...(errors.length > 0 ? { errors: errors as never } : {}) };
    },
    close: async () => undefined,
  };
  const { app, stop } = await createApp({
    engine,
    publicSdl: publicApiSdl(),
    verify: async (authorization) => ({ ok: true, principal: { ...anonymousPrincipal, clientId: authorization?.replace('Bearer ', '') ?? null } }),
    ready: async () => true,
    report: () => undefined,
    pages: createPages({ engine, explorerDist, samples: explorerSamples((kind) => anId(kind)), readers: async () => readers }),
  });
  const { port, close } = await listen(app, 0);
  return { origin: `http://127.0.0.1:${port}`, heard, close: async () => void (await close(), await stop()) };
}

export const anId = (prefix: string): string => `${prefix}_${'1'.repeat(26)}`;

/** Asks for a page as a browser would. */
export async function visit(address: string, ask: Ask, rest: Partial<Pick<PageRequest, 'accept' | 'acceptLanguage' | 'explorer'>> = {}): Promise<PageResponse> {
  const url = new URL(address, 'https://hub.test');
  const answer = await answerPage(
    { path: decodeURIComponent(url.pathname), parameters: url.searchParams, accept: 'text/html', acceptLanguage: 'en', origin: url.origin, explorer: true, ...rest },
    ask,
  );
  if (answer === null) throw new Error(`No page has the address ${address}.`);
  return answer;
}
