import { readText } from '../src/language/engine/reading.ts';
import { trainedModel } from '../src/language/net/model.ts';
import { partsOf } from '../src/language/net/parts.ts';
import { gramsOf } from '../src/language/net/score.ts';
import { readNet } from '../src/language/net.ts';
import { readCorpus } from '../training/corpus.ts';

// What the net costs a text, on one core: the corpus from end to end, several times. Processor time, so that a busy machine
// counts less.

const rounds = 5;
const texts = readCorpus().map(({ text }) => text);

const before = performance.now();
trainedModel();
print('reading the weights, once', performance.now() - before);
for (const text of texts.slice(0, 500)) readNet(readText(text));
measure('reading the words, which the rules need as well', (text) => readText(text));
measure('the net, with reading the words', (text) => readNet(readText(text)));
measure('of it, cutting into grams', (text) => {
  const reading = readText(text);
  for (const part of partsOf(reading)) gramsOf(reading, part);
});
const long = `${'I will pay on Friday as I said. '.repeat(310)}leave me be`;
print(
  `a text of ${long.length} characters`,
  cpuMs(() => readNet(readText(long))),
);

function measure(title: string, each: (text: string) => unknown): void {
  const taken = cpuMs(() => {
    for (let round = 0; round < rounds; round += 1) for (const text of texts) each(text);
  });
  print(`${title}, a text`, taken / rounds / texts.length);
}

function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function print(title: string, milliseconds: number): void {
  process.stdout.write(`${title.padEnd(60)} ${milliseconds.toFixed(3)} ms\n`);
}
