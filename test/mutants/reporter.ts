import { existsSync, renameSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What a failure says that tells of the machine and not of the mutant. */
const ofTheMachine = /timed out|ECONN|too many clients|terminating connection/i;

const nameOf = ({ moduleId }: TestModule) => moduleId.slice(moduleId.lastIndexOf('/test/') + 1);

/**
 * Says at once which test failed first; the worker waits for no other. A file
 * that could not be set up, and a test that waited too long, catch nothing.
 */
export default class FirstFailure implements Reporter {
  readonly #unclear: string[] = [];
  #passed = 0;
  #said = false;

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'passed') this.#passed += 1;
    if (state !== 'failed' || this.#said) return;
    const told = errors?.map(({ message, stack }) => `${message} ${stack ?? ''}`).join(' ') ?? '';
    if (ofTheMachine.test(told)) {
      this.#unclear.push(`${nameOf(test.module)}: ${test.fullName}: ${told.slice(0, 200)}`);
      return;
    }
    this.#said = true;
    this.#write({ caughtBy: `${nameOf(test.module)}: ${test.fullName}` });
  }

  onTestModuleEnd(module: TestModule): void {
    const errors = [...module.errors(), ...[...module.children.suites()].flatMap((suite) => suite.errors())];
    if (errors.length > 0) this.#unclear.push(`${nameOf(module)} cannot be set up: ${errors[0]?.message.slice(0, 200)}`);
  }

  onTestRunEnd(): void {
    const report = process.env['MUTANTS_REPORT'] ?? '';
    if (this.#said || existsSync(report)) return;
    this.#write({ caughtBy: null, unclear: [...this.#unclear, ...(this.#passed === 0 ? ['no test has passed'] : [])] });
  }

  #write(fate: object): void {
    const report = process.env['MUTANTS_REPORT'] ?? '';
    // The worker looks for it all the time, and is to find the whole of it.
    writeFileSync(`${report}.part`, JSON.stringify(fate));
    renameSync(`${report}.part`, report);
  }
}
