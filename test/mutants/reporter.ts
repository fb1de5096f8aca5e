import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Says at once which test failed first; the worker waits for no other. */
export default class FirstFailure implements Reporter {
  #said = false;

  onTestCaseResult(test: TestCase): void {
    if (test.result().state === 'failed') this.#say(test.module, test.fullName);
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.state() === 'failed') this.#say(module, 'cannot be set up');
  }

  #say({ moduleId }: TestModule, test: string): void {
    if (this.#said) return;
    this.#said = true;
    writeFileSync(process.env['MUTANTS_REPORT'] ?? '', `${moduleId.slice(moduleId.lastIndexOf('/test/') + 1)}: ${test}`);
  }
}
