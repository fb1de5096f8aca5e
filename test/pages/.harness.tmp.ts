import { execute, printSchema } from 'graphql';
import { createApp } from '../../gateway/http/app.ts';
import { listen } from '../../gateway/http/listen.ts';
import { createPages } from '../../gateway/http/pages.ts';
import { explorerSamples } from '../../console/explorer/samples.ts';
import { explorerDist, buildExplorer } from '../../console/explorer/build.ts';
import { apiSchema, inventedAsk, anId } from './support.ts';
import { print } from 'graphql';
await buildExplorer();
const ask = inventedAsk({ 'Rights.redistributable': true, 'CulturalObject.synthetic': true });
const engine = { schema: apiSchema(), execute: async (r: any, hop: any) => { const a: any = await execute({ schema: apiSchema(), document: r.document, variableValues: r.variables, fieldResolver: (s: any, args: any, c: any, i: any) => undefined as any }).constructor === Object ? {} : {}; const x = await ask(print(r.document), r.variables ?? {}, []); return { data: x.data as any, errors: x.errors.length ? x.errors as any : undefined, extensions: { who: hop.principal?.clientId } } as any; }, close: async () => {} };
const { app } = await createApp({ engine: engine as any, publicSdl: printSchema(apiSchema()), verify: async (a) => ({ ok: true, principal: { kind: 'anonymous', clientId: a ?? null } as any }), ready: async () => true, report: (e) => console.error(e),
  pages: createPages({ engine: engine as any, explorerDist, samples: explorerSamples((k) => anId(k)), readers: async () => [{ label: 'The public', token: null }, { label: 'Customs of X', token: 'aaa.bbb.ccc' }] }) });
const l = await listen(app, 4555);
console.log('up', l.port);
