import { buildExplorer } from './build.ts';

// Runs after `npm ci`, so that the first start does not have to wait for the bundle. An installation without the
// development dependencies has none; the hub then says so at `/explorer` and works otherwise.
await buildExplorer().catch((error: unknown) => process.stderr.write(`The explorer was not bundled: ${(error as Error).message}\n`));
