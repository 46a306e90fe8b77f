import { buckets as gramBuckets } from '../src/language/net/grams.ts';
import { shuffled } from './shuffled.ts';

/** What is learned from: the buckets of a text, whether it is what is looked for, and how much it counts. */
export interface Example {
  grams: Int32Array;
  wanted: boolean;
  cost: number;
}

/** A text scores the sum of its grams' weights by the root of their number, plus the bias. */
export interface Learned {
  weights: Int8Array;
  bias: number;
}

/** Passes over the examples; by then nothing changes any more that the quantised weights would show. */
const passes = 20;

/** Occurrences that every bucket is taken to have more than it has, on both sides. */
const smoothing = 0.2;

/** Weights are whole numbers; a larger one is cut, so that no gram decides alone. */
const largest = 127;

/** Into how many buckets grams are hashed, and how fine their weights are: the finer, the lower they are cut. */
export interface Scale {
  buckets: number;
  unitsPerWeight: number;
}

const scaleOfTheNet: Scale = { buckets: gramBuckets, unitsPerWeight: 500 };

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008), over
 * grams that are scaled by how unevenly they are shared (after Wang and Manning, 2012). It adds, multiplies, divides and
 * takes roots only, which give the same on every machine; `exp` and `log` need not.
 */
export function learn(examples: readonly Example[], { buckets, unitsPerWeight }: Scale = scaleOfTheNet): Learned {
  const scale = contrasts(examples, buckets);
  const weights = new Float64Array(buckets);
  let bias = 0;
  const pulls = new Float64Array(examples.length);
  const lengths = examples.map(({ grams }) => sumOf(grams, (gram) => at(scale, gram) ** 2) / Math.max(grams.length, 1));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const nth of shuffled(examples.length, pass)) {
      const { grams, wanted, cost } = examples[nth] as Example;
      const side = wanted ? 1 : -1;
      const norm = 1 / Math.sqrt(Math.max(grams.length, 1));
      const score = sumOf(grams, (gram) => at(weights, gram) * at(scale, gram)) * norm + bias;
      const slack = 1 / (2 * cost);
      const old = at(pulls, nth);
      const pull = Math.max(0, old - (side * score - 1 + slack * old) / (at(lengths, nth) + 1 + slack));
      const step = (pull - old) * side;
      if (step === 0) continue;
      pulls[nth] = pull;
      bias += step;
      for (const gram of grams) weights[gram] = at(weights, gram) + step * norm * at(scale, gram);
    }
  }
  return {
    weights: Int8Array.from(weights, (weight, gram) => {
      const units = Math.round(weight * at(scale, gram) * unitsPerWeight);
      return Math.min(Math.max(units, -largest), largest);
    }),
    bias: bias * unitsPerWeight,
  };
}

/** For each gram, how unevenly the two sides use it: 0 where alike, near the root of 2 where one side alone has it. */
function contrasts(examples: readonly Example[], buckets: number): Float64Array {
  const [those, others] = [true, false].map((side) =>
    rates(
      examples.filter(({ wanted }) => wanted === side),
      buckets,
    ),
  ) as [Float64Array, Float64Array];
  return those.map((one, gram) => Math.sqrt((2 * Math.abs(one - at(others, gram))) / (one + at(others, gram))));
}

function rates(examples: readonly Example[], buckets: number): Float64Array {
  const counts = new Float64Array(buckets).fill(smoothing);
  for (const { grams } of examples) for (const gram of grams) counts[gram] = at(counts, gram) + 1;
  return counts.map((count) => count / (examples.length + smoothing));
}

function sumOf(grams: Int32Array, value: (gram: number) => number): number {
  let sum = 0;
  for (const gram of grams) sum += value(gram);
  return sum;
}

const at = (values: ArrayLike<number>, place: number) => values[place] as number;
