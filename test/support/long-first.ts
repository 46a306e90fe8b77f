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

/** Files that keep a core busy for long, the longest first: the last of them would run alone in the end. */
const working = [
  'store/contract.test',
  'language/corpus/harmless',
  'simulate.test',
  'outreach.test',
  'instances',
  'supabase-gateway',
  'language/reply-forms/closed-language',
  'store/earlier/',
  'store/schemas',
  'store/migrations',
];

/** The usual order, but for long files, which begin: those that wait in turn with those that keep a browser busy, then those that work. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const browsing = usual.filter(({ moduleId }) => moduleId.includes(console));
    const apart = usual.filter((file) => !browsing.includes(file));
    const long = among(apart, waiting);
    const inTurn = Array.from({ length: Math.max(browsing.length, long.length) }, (_, at) => [long[at], browsing[at]]);
    const first = [...inTurn.flat().filter((file) => file !== undefined), ...among(apart, working)];
    return [...first, ...usual.filter((file) => !first.includes(file))];
  }
}

/** The files of a list of names, in its order. */
function among(files: TestSpecification[], names: readonly string[]): TestSpecification[] {
  const rankOf = ({ moduleId }: TestSpecification) => names.findIndex((name) => moduleId.includes(`/test/${name}`));
  return files.filter((file) => rankOf(file) !== -1).toSorted((a, b) => rankOf(a) - rankOf(b));
}
