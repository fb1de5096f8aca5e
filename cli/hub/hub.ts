import type { Engine } from '../../gateway/engine/engine.ts';
import { createApp } from '../../gateway/http/app.ts';
import { type Listening, listen } from '../../gateway/http/listen.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import type { Config } from '../../subgraphs/kernel/process/config.ts';
import { hubEngine } from './engine.ts';
import { type LocalHub, openLocalHub } from './local.ts';
import { hubPages, prepareExplorer } from './pages.ts';
import { tokenVerifier } from './trust.ts';
import { witnessRoutes } from './witnesses.ts';

export interface Hub {
  local: LocalHub;
  engine: Engine;
  port: number;
  close(): Promise<void>;
}

export interface HubOptions {
  config: Config;
  report: (error: unknown) => void;
  progress?: (what: string) => void;
  onStatement?: (name: SubgraphName, statement: string) => void;
  onFetch?: (service: string, operation: string) => void;
}

/** The gateway and every subgraph that has no address of its own, in one process. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const { config, report } = options;
  const names = subgraphNames.filter((name) => config.subgraphUrls[name] === undefined);
  const local = await openLocalHub({ ...options, names });
  try {
    const { members, cursors, secrets } = local;
    const engine = hubEngine({
      members, cursors, report, urls: config.subgraphUrls, hopSecret: secrets.hop, timeout: config.subgraphTimeout,
      ...(options.onFetch === undefined ? {} : { onFetch: options.onFetch }),
    });
    const ready = () => Promise.all(members.map(({ database }) => database.ping())).then(() => true, () => false);
    const witnesses = witnessRoutes(local.storage.logs, signingKey(secrets.audit).publicKey);
    const { app, stop } = await createApp({ engine, publicSdl: publicApiSdl(), verify: await tokenVerifier(config), ready, report, witnesses, pages: hubPages(config, engine) });
    void prepareExplorer(report);
    const listening: Listening = await listen(app, config.port, config.host);
    const close = async () => {
      await listening.close();
      await stop();
      await engine.close();
      await local.close();
    };
    return { local, engine, port: listening.port, close };
  } catch (error) {
    await local.close();
    throw error;
  }
}
