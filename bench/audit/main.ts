import { verifying } from './verifying.ts';
import { writing } from './writing.ts';

/** What the audit log costs a writer, and how long an auditor waits. The last line is JSON. */
export async function run(args: readonly string[]): Promise<void> {
  const asked = args.length === 0 ? ['writing', 'verifying'] : args;
  const result = {
    ...(asked.includes('writing') ? { writing: await writing() } : {}),
    ...(asked.includes('verifying') ? { verifying: await verifying(1_000_000) } : {}),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
