import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vitest.config.ts';
import { relevantTests } from './tests.ts';

/** In the order of the list: the cheapest first, and those that catch most. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => relevantTests.findIndex((name) => moduleId.endsWith(name));
    return [...files].sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  ...base,
  test: { ...base.test, include: [...relevantTests], globalSetup: ['scripts/mutants/setup.ts'], maxWorkers: 2, sequence: { sequencer: InOrder }, bail: 1 },
});
