import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for outages and browsers, the longest first: begun last, they would keep one core busy alone. */
const long = ['/test/degradation/', '/test/restart.test.ts', '/test/console/'];

/** The usual order, but for long files, which begin. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = long.findIndex((part) => moduleId.includes(part));
      return rank === -1 ? long.length : rank;
    };
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
