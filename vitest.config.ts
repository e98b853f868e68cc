import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that no core waits for it in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /\/(?:fixtures|generator)[\w-]*\.test\.ts$/.test(moduleId);
    return [...files.filter(isLong), ...files.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'page/**/*.test.ts', 'transforms/**/*.test.ts'],
    globalSetup: ['scripts/test-packages.mjs'],
    // The default leaves a core to a watching person's other work: half of a machine with two.
    maxWorkers: '100%',
    // A third of the suite's time went into loading the compiler and its libraries anew for each file.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    // A browser on a machine that does much else answers late.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});
