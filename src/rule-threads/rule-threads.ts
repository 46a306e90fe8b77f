import { Piscina } from 'piscina';
import { applyRule, mostCharactersHere, type RuleName, type Rules, type RuleTask, rules, wordsRead } from './rules.ts';
import { createSlices } from './slices.ts';

/** The rules of language, on texts of any length: a long one is read beside the loop that serves everybody (B53). */
export type RuleReader = {
  readonly [Name in RuleName]: (...args: Parameters<Rules[Name]>) => Promise<ReturnType<Rules[Name]>>;
};

export interface RuleThreads {
  /** For texts that came in and for turns: nobody's questions are before them. */
  own: RuleReader;
  /** For what people ask. */
  asked: RuleReader;
  close(): Promise<void>;
}

/** Some texts, as long as a slice of theirs may keep the loop from everybody else. */
const sliceMs = 10;

/** A thread that nobody needs goes; one that begins compiles every phrase again, which takes most of a second. */
const idleMs = 600_000;

/** The longest that a text may wait and be read: many times what the longest takes. */
const usualLongestMs = 10_000;

/** One thread for each of the two, begun when it is needed. */
export function createRuleThreads(longestMs: number = usualLongestMs): RuleThreads {
  const own = openPool();
  const asked = openPool();
  return {
    // A text that came in is read, whatever becomes of threads.
    own: readerOf(own, longestMs, applyRule),
    asked: readerOf(asked, longestMs, null),
    async close() {
      await Promise.all([own.destroy(), asked.destroy()]);
    },
  };
}

const openPool = () =>
  new Piscina({
    filename: new URL('./thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMs,
    // The rules and their words take some 60 MB; a text that wants more than this is not read.
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });

function readerOf(pool: Piscina, longestMs: number, otherwise: typeof applyRule | null): RuleReader {
  // Each has its own, so that no question of somebody's is before a text that came in.
  const inSlices = createSlices(sliceMs);
  const read = async (name: RuleName, args: readonly unknown[]) => {
    if (charactersRead({ name, args }) <= mostCharactersHere[name]) return inSlices(() => applyRule({ name, args }));
    try {
      return await pool.run({ name, args }, { signal: AbortSignal.timeout(longestMs) });
    } catch (error) {
      if (otherwise === null) throw error;
      return otherwise({ name, args });
    }
  };
  const names = Object.keys(rules) as RuleName[];
  const reader = names.map((name) => [name, (...args: readonly unknown[]) => read(name, args)] as const);
  // Each entry has the types of its rule; the table above says which.
  return Object.fromEntries(reader) as unknown as RuleReader;
}

function charactersRead({ name, args }: RuleTask): number {
  const words = (wordsRead[name] as (...given: readonly unknown[]) => readonly string[])(...args);
  return words.reduce((sum, { length }) => sum + length, 0);
}
