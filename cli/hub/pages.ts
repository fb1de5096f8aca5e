import type { RequestHandler } from 'express';
import { buildExplorer, explorerDist, explorerState } from '../../console/explorer/build.ts';
import { explorerSamples } from '../../console/explorer/samples.ts';
import type { Engine } from '../../gateway/engine/engine.ts';
import { createPages, type ExplorerReader } from '../../gateway/http/pages.ts';
import { developmentKey, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';
import { developmentPrincipal } from '../demo/clients.ts';
import { recordId } from '../demo/world.ts';
import { publicUrlOf } from './public-url.ts';

/** As whom the explorer lets one look, beside the public: fictional institutions, in development only. */
const viewers = [
  { client: 'xa-heritage', label: 'Antiquities Service of Qamar Coast (fictional)' },
  { client: 'xb-heritage', label: 'Ministry of Culture of Sahrat (fictional)' },
  { client: 'xa-customs', label: 'Qamar Coast Customs (fictional)' },
  { client: 'xf-customs', label: 'Valmark Border Service (fictional, not of a member state)' },
];

/** The hub's pages and its explorer. */
export function hubPages(config: Config, engine: Engine): RequestHandler {
  return createPages({
    engine,
    explorerDist,
    publicUrl: (port) => publicUrlOf(config, port),
    samples: explorerSamples((kind, name) => recordId[kind](name)),
    readers: () => explorerReaders(config),
  });
}

/** Bundles the explorer where it is missing and can be made; the hub does not wait for it. */
export async function prepareExplorer(report: (error: unknown) => void): Promise<void> {
  if (explorerState() === 'missing') return;
  return buildExplorer().then(() => undefined, report);
}

async function explorerReaders(config: Config): Promise<ExplorerReader[]> {
  const everybody: ExplorerReader = { label: 'The public', token: null };
  if (config.mode === 'production' || !config.demonstration) return [everybody];
  const key = await developmentKey(config.dataDir);
  const readers = viewers.map(async ({ client, label }) => {
    const principal = developmentPrincipal(client, []);
    return principal === null ? [] : [{ label, token: await issueDevelopmentToken(key, principal) }];
  });
  return [everybody, ...(await Promise.all(readers)).flat()];
}
