/** `npm run bench -- <what>`: each folder here measures one thing; its `main.ts` exports `run`. */
const [what = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(what)) {
  process.stderr.write('Say what to measure, such as: npm run bench -- audit\n');
  process.exitCode = 2;
} else {
  const { run } = (await import(`./${what}/main.ts`)) as { run: (args: readonly string[]) => Promise<void> };
  await run(args);
}
