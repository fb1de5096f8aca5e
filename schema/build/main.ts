import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { artefacts } from './artefacts.ts';

// `npm run schema`: writes what is generated from the contract.
for (const [path, content] of await artefacts()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  process.stdout.write(`schema/${path}\n`);
}
