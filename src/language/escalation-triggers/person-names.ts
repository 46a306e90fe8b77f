import { commonness, isSpanishWord } from '../engine/known-words.ts';
import { phrases } from '../engine/phrases.ts';
import type { Reading, Word } from '../engine/words.ts';
import { NAMES_AMONG_WORDS } from './names-among-words.ts';

/** What a name reads as, so that a phrase can say "a name here". */
const NAME = 'personname';
/** What a word reads as whose letters are hidden and fit no word that we know: "m***f***". */
const MASKED = 'maskedword';

/** Capitalised like names, and none. */
const CAPITALISED = new Set(
  `i ok god monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter thanksgiving spanish english american mexican hispanic lunes
  martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre dios zelle venmo cashapp walmart stop start help yes no si hi hello hola`.split(/\s+/),
);

/** Behind one of these stands somebody's name, unless an ordinary word does: "who is ⎵", "I'm not ⎵", "no soy ⎵". */
const BEFORE_NAMES = phrases([
  'named|called|mr|mrs|ms|miss|sr|sra|senor|senora|don|dona|nombre (es|de)|se llama|llamado|llamada',
  'who (is|the (hell|heck|fuck) is|tf is|in the world is)',
  '(am|is|are) not (a|no|mr|mrs|ms)?',
  '(^|<<) (no|nope|sorry|nah)? not (no)?',
  '(no|not any|any|nobody|not a) !(one|body|more)',
  '(know|heard of|know of|met) (any|no|a|an|nobody|anybody|this|that)?',
  '(looking|asking) for',
  '(text|texting|call|calling|contact|reach|message|messaging|want|meant|wanted) (for)?',
  '(this|that|it|phone|number) (is|was|belongs to|belong to|used to be)',
  '(es|era) (el|la)? (numero|telefono|celular) de',
  '(numero|telefono|celular|cel) (de|era de|es de)',
  '(no soy|yo no soy|no es|soy|conozco a|ningun|ninguna|quien es|busca a|buscan a|buscando a|a ningun|a ninguna|aqui no hay|no hay)',
]);
/** In front of one of these, at the head of a clause, stands a name: "⎵ doesn't have this phone any more". */
const BEHIND_NAMES = phrases([
  '(do|does|did|has|is|was) not (use|have|own|got|live|stay|work|at|here|with|been|used|lived|stayed)',
  '(no longer|never) (use|uses|has|have|owns|lives|stays|lived|works|at|here)',
  '(moved|changed|switched|left|passed|died|is dead|is deceased|is gone|got (a|another|a new|rid)) !(on|it|out of)',
  '(is|has|was) (no longer|not longer)',
  'ya no (tiene|usa|vive|esta|es|trabaja|contesta)',
  '(cambio|cambio de|se mudo|murio|fallecio|se fue|no vive|no tiene|no usa)',
  '(is|was) (my|the) (ex|mother|mom|dad|father|son|daughter|brother|sister|wife|husband|old|previous|former|last)',
]);

/** No name, however rare: endings of verbs and adverbs. */
const NO_NAME = /(?:ing|tion|ness|ment|able|ible|ally|edly|ando|iendo|cion|mente)$/;
const FUNCTION_WORDS = new Set(
  `i me my mine we us our you your yours he him his she her hers they them their theirs it its this that these those who
  whom what which when where why how is am are was were be been being do does did have has had can could will would shall
  should may might must not no yes and or but so if then because until till before after by at in on to from for of off
  with without about than as up down out over into the a an any all some more much many rite kool autopay app portal
  landlord tenant unit apt apartment cashapp zelle venmo lol lmao tho smh btw idk yall abt thats aint`.split(/\s+/),
);
/** An ordinary word is said this often, in 51 million words of film subtitles. */
const ORDINARY = 500;
const MOST_NAMES = 3;

/** Whether a word may be a name where one is due. */
function couldBeName({ text }: Word, isOfRules: (text: string) => boolean): boolean {
  if (text.length < 2 || !/^\p{L}+$/u.test(text) || isOfRules(text) || FUNCTION_WORDS.has(text)) return false;
  if (NAMES_AMONG_WORDS.has(text)) return true;
  return !NO_NAME.test(text) && !CAPITALISED.has(text) && commonness(text) < ORDINARY && !isSpanishWord(text);
}

/**
 * The same reading with names of persons as {@link NAME}, but for words that a rule looks for. A name is told by its
 * place: behind "who is", in front of "doesn't use this phone any more"; or by a capital where none is due, unless the
 * text shouts. Whose name it is does not matter.
 */
export function withNames(reading: Reading, vocabulary: ReadonlySet<string>): Reading {
  const { words, original } = reading;
  const shouts = !/\p{Ll}/u.test(original);
  const isOfRules = (text: string) => vocabulary.has(text) && !NAMES_AMONG_WORDS.has(text);
  const names = new Set<number>();
  for (const [at, word] of words.entries()) {
    const capital = !shouts && /^\p{Lu}\p{Ll}/u.test(original.slice(word.start, word.end));
    const isDue = words[at - 1]?.sentence !== word.sentence;
    const isWord = vocabulary.has(word.text) || CAPITALISED.has(word.text) || /\d/.test(word.text);
    if (capital && !isDue && !isWord) names.add(at);
  }
  const take = (from: number, step: 1 | -1) => {
    for (let nth = 0; nth < MOST_NAMES; nth += 1) {
      const word = words[from + nth * step];
      if (word === undefined || word.sentence !== words[from]?.sentence || !couldBeName(word, isOfRules)) return;
      names.add(from + nth * step);
    }
  };
  for (const { end } of BEFORE_NAMES.find(reading)) take(end, 1);
  for (const { start } of BEHIND_NAMES.find(reading)) take(start - 1, -1);
  return { ...reading, words: named(words, names) };
}

/** First and last names are one. */
function named(words: readonly Word[], names: ReadonlySet<number>): Word[] {
  const read: Word[] = [];
  for (const [at, word] of words.entries()) {
    const last = read.at(-1);
    if (!names.has(at)) {
      read.push(/^[a-z]+\*(?:\*|[a-z])/.test(word.text) ? { ...word, text: MASKED } : word);
    } else if (last?.text === NAME && names.has(at - 1) && last.clause === word.clause) {
      read[read.length - 1] = { ...last, end: word.end };
    } else {
      read.push({ ...word, text: NAME });
    }
  }
  return read;
}
