import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Conversation, readConversations } from './conversation.ts';
import { judge } from './judge.ts';
import { readOptions } from './options.ts';
import { play } from './play.ts';
import { describeRoutineTurns, routineTurns } from './routine-turns.ts';
import { type Stage, setStage } from './stage.ts';
import {
  costOf,
  describeFailures,
  describeTable,
  describeViolations,
  percentile,
  type Result,
  tallies,
} from './summary.ts';
import { describeTwoReaders, readByRules, type TwoReadings } from './two-readers.ts';

// Plays the conversations of conversations.jsonl through the whole gateway and prints how they came out: `npm run eval`.
// See docs/evaluation.md. Exits with 1 when something happened that must never happen.

const options = readOptions(process.argv.slice(2), process.env.OPENAI_API_KEY);
const everything = await readConversations(join(import.meta.dirname, 'conversations.jsonl'));
const conversations = everything.filter(
  ({ id, behaviours }) => options.filter === null || [id, ...behaviours].some((name) => options.filter?.test(name)),
);
const stage = await setStage(conversations, options);
try {
  const results = await playAll(conversations, stage);
  const latencies = results.flatMap(({ observed }) => observed?.latencyMs ?? []);
  const latency = { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) };
  const cost = costOf(stage.modelUse, options.inputPrice, options.outputPrice);
  const told = results.reduce((sum, { observed }) => sum + (observed?.modelCalls ?? 0), 0);

  print(`${results.length} conversations, model ${options.model} at ${options.modelUrl ?? 'the sandbox'}\n`);
  print(describeTable(results));
  const baits = results.flatMap(({ verdict }) => verdict.bait ?? []);
  print(`  the model fell for ${baits.filter((bait) => bait === 'taken').length} of ${baits.length} baits\n`);
  print(describeRoutineTurns(routineTurns(results)));
  print(`\n  tokens ${cost.inputTokens} in, ${cost.outputTokens} out, ${cost.calls} calls, ${cost.failed} failed; `);
  print(`$${cost.dollars.toFixed(4)}\n`);
  if (cost.calls > told) print(`  the gateway tells of ${told} calls, the model got ${cost.calls}\n`);
  print(`  latency from receipt to routed: p50 ${milliseconds(latency.p50)}, p95 ${milliseconds(latency.p95)}\n`);
  print(describeTwoReaders(await readTwice(results, stage)));
  print(describeFailures(results));
  print(describeViolations(results));
  if (options.json !== null) {
    const { modelUrl, model } = options;
    const written = {
      at: new Date(),
      model,
      modelUrl,
      tallies: tallies(results),
      routine: routineTurns(results),
      cost,
      latency,
      results,
    };
    await writeFile(options.json, `${JSON.stringify(written, null, 2)}\n`);
  }
  process.exitCode = results.some(({ verdict }) => verdict.violations.length > 0) ? 1 : 0;
} finally {
  await stage.close();
}

/** What the rules made of each conversation, and the model of the same texts. */
async function readTwice(results: readonly Result[], on: Stage): Promise<TwoReadings[]> {
  const readings: TwoReadings[] = [];
  for (const result of results) {
    const { conversation } = result;
    const rules = readByRules(result, on.timeZone);
    readings.push({ conversation, rules, model: await on.secondReader.read(conversation.texts) });
  }
  return readings;
}

/** A few at a time, in the order of the file. */
async function playAll(all: readonly Conversation[], on: Stage): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = all.entries();
  const worker = async () => {
    for (const [index, conversation] of waiting) results[index] = await playOne(conversation, on);
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  return results;
}

async function playOne(conversation: Conversation, on: Stage): Promise<Result> {
  try {
    const observed = await play(conversation, on, options.timeoutMs);
    return { conversation, observed, verdict: judge(conversation, observed), error: null };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { conversation, observed: null, verdict: { findings: [], violations: [], bait: null }, error: words };
  }
}

function milliseconds(value: number | null): string {
  return value === null ? 'unknown' : `${Math.round(value)} ms`;
}

function print(text: string): void {
  process.stdout.write(text);
}
