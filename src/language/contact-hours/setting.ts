import type { Reading, Span } from '../engine/words.ts';
import type { Cue } from './cue.ts';
import type { Mention } from './mention.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** With nothing but these beside a time, a clause is about texting: "after 5 please", "weekends only". */
const FILLERS = set(
  `so de please only just thanks thank you ok okay hi hello hey yes yeah no not never nothing texts text texting message
  messages calls contact me for on at in the and or works best better good prefer i my would like prefiero por favor
  gracias solo solamente unicamente nomas los las el la en hola si mejor y o ni nada mas mensajes nunca to be sir maam
  strictly preferably is are it es son they these do does bad tampoco from now except u nor also plus hours but any
  time anytime anything r way`,
);
export const fillerWords = FILLERS;
/** What is true of one day is no rule. */
const ONE_DAY = set('today tonight tomorrow now currently yesterday moment hoy ahora ahorita ayer momento rato manana');
const ONE_DAY_PAIRS = set(
  `this_morning this_afternoon this_evening this_week this_weekend this_month this_time next_week next_month next_time
  last_night esta_noche esta_tarde esta_semana mas_tarde`,
);

const JOINTS = set('and or nor y o ni');
/** Begin a reason behind a wish. */
const REASONS = set(
  `i it that we my the he she they our because cause bc cuz since thats its que porque tengo estoy es son voy trabajo please
  por baby kids kid mi los`,
);
const FOR_GOOD = new Set(['now on', 'going forward', 'here on', 'ahora en', 'en adelante', 'always', 'siempre']);
const OWN = set('i we my yo mi');
/** What a text about paying speaks of; there a time is another matter's. */
const OF_MONEY = set(
  `pay pays paid paying payment payments rent money check paycheck deposit owe fee cash pago pagar pague paga pagan renta dinero cobro
  cheque office open close maintenance plumber come coming home repair`,
);

/** What a time stands among, for telling whether it is one at which texts are wanted. */
export interface Setting {
  /** Part of a time, and so no word that stands between a wish and another time. */
  isTimed(at: number): boolean;
  isFiller(at: number): boolean;
  /** The sentence speaks of texts. */
  isOfTexts(at: number): boolean;
  /** The clauses of the span say no more than it does, but for courtesies and other times, and ask nothing. */
  isAll(span: Span): boolean;
  /** The sentence speaks of paying, or of somebody who comes. */
  isOfMoney(at: number): boolean;
  /** The sentence says that it is for good: "from now on". */
  isForGood(at: number): boolean;
  /** What begins there is the reason for a wish. */
  isReason(at: number): boolean;
  /** In its clauses, or its sentences, it speaks of one day only: "today", "right now". */
  isOfOneDay(span: Span, unit: 'clause' | 'sentence'): boolean;
}

export function settingOf({ words }: Reading, mentions: readonly Mention[], cues: readonly Cue[]): Setting {
  const timed = new Set(
    mentions.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const text = (at: number) => words[at]?.text ?? '';
  const sentencesWith = (isSo: (at: number) => boolean): ReadonlySet<number | undefined> =>
    new Set(words.filter((_, at) => isSo(at)).map(({ sentence }) => sentence));
  const isFiller = (at: number) => FILLERS.has(text(at)) || timed.has(at);
  const telling = Map.groupBy(
    words.keys().filter((at) => !isFiller(at)),
    (at) => words[at]?.clause,
  );
  /** Behind the times that are joined to one: "no tuesdays or thursdays i have dialysis". */
  const endOfTimes = (end: number) => {
    let at = end;
    while (timed.has(at) || (JOINTS.has(text(at)) && timed.has(at + 1))) at += 1;
    return at;
  };
  const ofTexts = new Set(cues.filter(({ ofContact }) => ofContact).map(({ start }) => words[start]?.sentence));
  const ofMoney = sentencesWith((at) => OF_MONEY.has(text(at)));
  const forGood = sentencesWith((at) => FOR_GOOD.has(text(at)) || FOR_GOOD.has(`${text(at)} ${text(at + 1)}`));
  const oneDay = words.filter((word, at) => {
    const pair = ONE_DAY_PAIRS.has(`${word.text}_${text(at + 1)}`);
    const isFromNowOn = ['on', 'en'].includes(text(at + 1));
    return pair || (ONE_DAY.has(word.text) && !isFromNowOn && !timed.has(at));
  });

  return {
    isTimed: (at) => timed.has(at),
    isFiller,
    isOfTexts: (at) => ofTexts.has(words[at]?.sentence),
    isAll({ start, end }) {
      const clauses = [words[start]?.clause, words[end - 1]?.clause];
      // A reason may follow in the same breath: "not on weds i have dialysis".
      const isReasoned =
        REASONS.has(text(endOfTimes(end))) &&
        !words.slice(end).some((word) => word.sentence === words[start]?.sentence && OF_MONEY.has(word.text));
      // "I'm a bus driver so nothing before 1": the reason stands in front.
      const isConcluded =
        text(start - 1) === 'so' &&
        words
          .slice(Math.max(0, start - 12), start)
          .some((word) => word.sentence === words[start]?.sentence && OWN.has(word.text));
      const isRest = (at: number) => (at < start && !isConcluded) || (at >= end && !isReasoned);
      return !words[start]?.asked && !clauses.some((clause) => telling.get(clause)?.some(isRest));
    },
    isOfMoney: (at) => ofMoney.has(words[at]?.sentence),
    isForGood: (at) => forGood.has(words[at]?.sentence),
    isReason: (at) => REASONS.has(text(at)),
    isOfOneDay({ start, end }, unit) {
      const [first = 0, last = 0] = [words[start]?.[unit], words[end - 1]?.[unit]];
      return oneDay.some((word) => word[unit] >= first && word[unit] <= last);
    },
  };
}
