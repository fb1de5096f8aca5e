import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vitest.config.ts';

const tests = (process.env['MUTANTS_TESTS'] ?? '').split(',');

/** In the order of the list. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => tests.findIndex((name) => moduleId.endsWith(name));
    return [...files].sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  ...base,
  test: { ...base.test, include: tests, globalSetup: ['test/mutants/setup.ts'], maxWorkers: 1, reporters: ['./test/mutants/reporter.ts'], sequence: { sequencer: InOrder }, experimental: { fsModuleCache: true, fsModuleCachePath: process.env['MUTANTS_CACHE'] ?? '' } },
});
