import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordOfReply } from '../src/domain/reply-form/record.ts';
import { factsOfNobody } from '../src/domain/unknown-facts.ts';
import { warmUp } from '../src/language/warm-up.ts';
import { mostCharactersHere, type RuleName, rules } from '../src/rule-threads/rules.ts';
import { createRandom } from '../test/chaos/random.ts';

// B53: how long each rule holds the loop at most, on the longest words that are read there: texts of the corpora strung together, their
// words in any order, and one word again and again. Beside it the rule on texts as they were written. `node bench/rules.ts [texts]`

const count = Number(process.argv[2] ?? 300);
const random = createRandom(1);
const corpora = join(import.meta.dirname, '../training');
const texts = readdirSync(corpora, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(corpora, file), 'utf8').split('\n'))
  .flatMap((line) => /"text":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? [])
  .map((text) => JSON.parse(`"${text}"`) as string);
const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];

const now = { receivedAt: new Date('2026-03-02T15:00:00Z'), timeZone: 'America/New_York' };
const planRules = { maxWeeks: 12, minWeeklyPaymentCents: 2_500, minCoverage: 0.9, autoApprovableWeeks: 4 };
const facts = factsOfNobody('en', 'Harbor Property Management');
const record = recordOfReply(facts, null, null);
const onText: { [Name in RuleName]: (text: string) => unknown } = {
  analyzeReplyText: (text) => rules.analyzeReplyText(text, [], record),
  analyzeText: (text) => rules.analyzeText(text, { ...now, amountOwedCents: 145_000, planRules }),
  cancelsPlan: (text) => rules.cancelsPlan(text),
  checkDraft: (text) =>
    rules.checkDraft({
      body: text.slice(0, text.length / 2),
      sentences: [],
      intent: 'balance_question',
      facts,
      missingContext: [],
      modelConfidence: 0.9,
      autoSendAbove: 0.85,
      tenantTexts: [text.slice(text.length / 2)],
      cancelsPlan: '',
    }),
  readConsent: (text) => rules.readConsent(text),
  readPaymentPlan: (text) => rules.readPaymentPlan(text, now, 145_000),
  readPromises: (text) => rules.readPromises(text, now, 145_000),
  readTurn: (text) => rules.readTurn([{ content: text, mediaUrls: [], consentChange: null }]),
  recheckBody: (text) => rules.recheckBody([], text, facts),
};

const strung = (pieces: readonly string[], length: number) => {
  let text = '';
  while (text.length < length) text += `${random.pick(pieces)} `;
  return text.slice(0, length);
};
const hostile = (index: number, length: number) =>
  [() => strung(texts, length), () => strung(words, length), () => strung([random.pick(words)], length)][
    index % 3
  ]?.() ?? '';

/** The quickest of three: what the machine did beside it is not the rule's. */
function timed(read: () => unknown): number {
  const tries = Array.from({ length: 3 }, () => {
    const begun = performance.now();
    read();
    return performance.now() - begun;
  });
  return Math.min(...tries);
}

warmUp();
process.stdout.write('rule               characters   worst    99 %   as written: median   99 %  (ms)\n');
for (const name of Object.keys(rules) as RuleName[]) {
  const length = mostCharactersHere[name];
  const worst = Array.from({ length: count }, (_, index) => hostile(index, length)).map((text) =>
    timed(() => onText[name](text)),
  );
  const written = Array.from({ length: count }, () => random.pick(texts).slice(0, length)).map((text) =>
    timed(() => onText[name](text)),
  );
  for (const times of [worst, written]) times.sort((a, b) => a - b);
  const at = (times: readonly number[], share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(2).padStart(7);
  process.stdout.write(
    `${name.padEnd(18)} ${String(length).padStart(10)} ${at(worst, 1)} ${at(worst, 0.99)} ${at(written, 0.5)?.padStart(20)} ${at(written, 0.99)}\n`,
  );
}
