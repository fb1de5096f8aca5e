import type { GatewaySettings } from '../../gateway/config.ts';
import type { Engine } from '../../gateway/engine/engine.ts';
import { createApp } from '../../gateway/http/app.ts';
import { type Listening, listen } from '../../gateway/http/listen.ts';
import { createPhotographs } from '../../gateway/http/photographs.ts';
import { Epochs } from '../../gateway/identity/epochs.ts';
import { startObserving } from '../../gateway/observe/start.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { type Config, subgraphsHere } from '../../subgraphs/kernel/process/config.ts';
import type { Log } from '../../subgraphs/kernel/process/log.ts';
import { hubEngine, hubWeights } from './engine.ts';
import { type LocalHub, openLocalHub } from './local.ts';
import { hubPages, prepareExplorer } from './pages.ts';
import { photographPort } from './photographs.ts';
import { trustOf } from './trust.ts';
import { witnessRoutes } from './witnesses.ts';

export interface Hub {
  local: LocalHub;
  engine: Engine;
  port: number;
  close(): Promise<void>;
}

export interface HubOptions {
  config: Config;
  settings: GatewaySettings;
  log: Log;
  report: (error: unknown) => void;
  progress?: (what: string) => void;
  onStatement?: (name: SubgraphName, statement: string) => void;
  onFetch?: (service: string, operation: string) => void;
}

/** The gateway and every subgraph that has no address of its own, in one process. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const { config, settings, log, report } = options;
  const local = await openLocalHub({ ...options, names: subgraphsHere(config) });
  const observing = await startObserving(settings, log);
  const epochs = new Epochs(() => local.exchange.epochs());
  try {
    const { members, cursors, secrets, exchange } = local;
    const engine = hubEngine({
      members, cursors, report, epochs, ports: exchange.ports, urls: config.subgraphUrls, hopSecret: secrets.hop, timeout: config.subgraphTimeout, resilience: settings.subgraphs,
      ...(options.onFetch === undefined ? {} : { onFetch: options.onFetch }),
    });
    const ready = () => Promise.all(members.map(({ database }) => database.ping())).then(() => true, () => false);
    const trust = await trustOf({ config, secret: secrets.issuer, report });
    const witnesses = witnessRoutes(local.storage.logs, signingKey(secrets.audit).publicKey);
    const weights = hubWeights();
    const { app, stop } = await createApp({
      engine, settings, log, ...trust, ready, report, witnesses,
      publicSdl: publicApiSdl(),
      weightsOf: () => weights,
      photographs: createPhotographs({ engine, port: photographPort(exchange) }),
      pages: hubPages(config, engine),
      ...(observing.observer === null ? {} : { observer: observing.observer }),
      ...(exchange.changes === null ? {} : { changes: exchange.changes.subscribe }),
    });
    void prepareExplorer(report);
    const listening: Listening = await listen(app, config.port, config.host);
    const close = async () => {
      await listening.close();
      await stop();
      epochs.stop();
      await engine.close();
      await local.close();
      await observing.close();
    };
    return { local, engine, port: listening.port, close };
  } catch (error) {
    epochs.stop();
    await local.close();
    await observing.close();
    throw error;
  }
}
