import { commonness } from '../engine/known-words.ts';
import type { Reading } from '../engine/reading.ts';

/** What a name reads as, so that a phrase can say "a name here". */
const NAME = 'personname';
/** What a word reads as whose letters are hidden and fit no word that we know: "m***f***". */
const MASKED = 'maskedword';

/** First and family names that tenants are often called, and that people type without a capital. */
const USUAL_NAMES = new Set(
  `maria jose juan carlos luis ana jorge miguel pedro rosa carmen jesus francisco antonio manuel rafael ramon angel
  roberto ricardo fernando alejandro diego javier sergio eduardo andres mario oscar victor hector raul ruben julio cesar
  martha marta elena isabel lucia sofia laura teresa gloria yolanda guadalupe lupe juana josefina margarita veronica
  patricia sandra claudia gabriela adriana alicia silvia garcia rodriguez martinez hernandez lopez gonzalez perez
  sanchez
  ramirez torres flores rivera gomez diaz reyes cruz morales ortiz gutierrez ramos ruiz alvarez mendoza castillo jimenez
  vasquez vazquez romero moreno john james robert michael david william richard joseph thomas charles daniel matthew
  anthony mark steven paul andrew joshua kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
  jerry tyler aaron mary jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty ashley kimberly
  emily
  donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel catherine carolyn janet ruth heather diane
  virginia julie joyce victoria kelly christina lauren joan evelyn judith megan smith johnson williams jones brown davis
  miller wilson anderson taylor jackson harris thompson robinson`.split(/\s+/),
);

/** Capitalised like names, and none. */
const CAPITALISED = new Set(
  `i ok god monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter thanksgiving spanish english american mexican hispanic lunes
  martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre dios zelle venmo cashapp walmart`.split(/\s+/),
);
/** Behind these stands a name or nothing that both languages know. */
const BEFORE_NAMES = new Set('named called mr mrs ms miss sr sra senor senora don dona'.split(' '));

/**
 * The same reading with names of persons as {@link NAME}, but for words that a rule looks for. A name is one of the
 * usual
 * ones, or stands with a capital where none is due, unless the text shouts.
 */
export function withNames(reading: Reading, vocabulary: ReadonlySet<string>): Reading {
  const shouts = !/\p{Ll}/u.test(reading.original);
  const words = reading.words.map((word, at) => {
    const before = reading.words[at - 1];
    if (/^[a-z]+\*(?:\*|[a-z])/.test(word.text)) return { ...word, text: MASKED };
    if (vocabulary.has(word.text) || CAPITALISED.has(word.text) || /\d/.test(word.text)) return word;
    const capital = !shouts && /^\p{Lu}\p{Ll}/u.test(reading.original.slice(word.start, word.end));
    const withinSentence = before?.sentence === word.sentence;
    const isName =
      USUAL_NAMES.has(word.text) ||
      (capital && withinSentence) ||
      (before !== undefined && BEFORE_NAMES.has(before.text)) ||
      (before?.text === 'not' && word.text.length > 3 && commonness(word.text) === 0);
    return isName ? { ...word, text: NAME } : word;
  });
  return { ...reading, words };
}
