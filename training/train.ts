import { parseArgs } from 'node:util';
import { type Concern, concerns } from '../src/language/net/concern.ts';
import { addDecided } from './add-decided.ts';
import { readCorpus } from './corpus.ts';
import { crossValidate, learnAll, type Scores } from './cross-validate.ts';
import { prepare } from './examples.ts';
import { casesOfTheRules, heldOutTable } from './held-out.ts';
import { rulesOn, tableOf } from './report.ts';
import { chooseThresholds } from './thresholds.ts';
import { trainReasons } from './train-reasons.ts';
import { builtModel, writeModel } from './write-model.ts';

// `npm run train`: learns from the corpus, chooses thresholds, writes the model, and prints how well it does on writers
// that it was not trained from. `--add FILE` first adds what people decided, `--held-out FILE` tries files of cases instead
// of those of the rules' tests; see README.md.

const { values } = parseArgs({
  options: { add: { type: 'string' }, 'held-out': { type: 'string', multiple: true } },
});
if (values.add !== undefined) process.stdout.write(`${addDecided(values.add)} texts added to corpus/decided.jsonl\n`);

const texts = readCorpus().map(prepare);
const scores = crossValidate(texts);
const thresholds = chooseThresholds(texts, scores);
const learned = learnAll(texts);
writeModel(learned, thresholds);

const sights = texts.map((text, nth) => {
  const { optOutUnexplained, ...ofConcerns } = scores[nth] as Scores;
  const suspected = concerns.map((concern) => [concern, ofConcerns[concern] > thresholds[concern]]);
  const net = Object.fromEntries(suspected) as Record<Concern, boolean>;
  const isUnexplained = optOutUnexplained > thresholds.optOut;
  return { ...text, rules: rulesOn(text.text), net: { ...net, optOut: net.optOut && isUnexplained } };
});
process.stdout.write(`${texts.length} texts, in %; each writer's by what was learned from the others\n\n`);
process.stdout.write(tableOf(sights));
const heldOut = values['held-out'] ?? casesOfTheRules;
process.stdout.write(`\n${heldOutTable(heldOut, builtModel(learned, thresholds))}`);
process.stdout.write(`\n${trainReasons()}`);
