#!/usr/bin/env node
// Runs the TypeScript sources as they are: no build step, on Node 20 as on later ones.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../main.ts');
process.exitCode = await main(process.argv);
