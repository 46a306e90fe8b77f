import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for time-outs and processes, the longest first: begun last, they would keep one core busy alone. */
const waiting = [
  'degradation/',
  'restart',
  'dispatcher',
  'newcomer',
  'slow-consumer',
  'sending',
  'examples',
  'deadlines',
];
const console = '/test/console/';

/** The usual order, but for long files, which begin: those that wait in turn with those that keep a browser busy. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => waiting.findIndex((part) => moduleId.includes(`/test/${part}`));
    const usual = await super.sort(files);
    const browsing = usual.filter(({ moduleId }) => moduleId.includes(console));
    const long = usual.filter((file) => rankOf(file) !== -1).toSorted((a, b) => rankOf(a) - rankOf(b));
    const inTurn = Array.from({ length: Math.max(browsing.length, long.length) }, (_, at) => [long[at], browsing[at]]);
    const first = inTurn.flat().filter((file) => file !== undefined);
    return [...first, ...usual.filter((file) => !first.includes(file))];
  }
}
