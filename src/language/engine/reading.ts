import { contractionOf, illAfter } from './contractions.ts';
import { courtesyBreaks } from './courtesies.ts';
import { withoutElongation } from './elongation.ts';
import { quotationsIn } from './quotations.ts';
import { asks, type Break, beginsClause, breakIn } from './sentences.ts';
import { meantIn, vocabularyOf } from './spelling.ts';
import { isAmongSpanish, spelledOut } from './text-speak.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Reading, Word } from './words.ts';

/** Reads a text in either language; whatever it is, it is read in time linear in its length. */
export function readText(original: string): Reading {
  const tokens = tokensOf(original);
  const amongSpanish = isAmongSpanish(tokens.map((token) => token.text));
  const spelled = spellOut(tokens, amongSpanish);
  return {
    original,
    words: withQuestions(
      withoutCourtesies(original, withQuotations(withClauses(spelled, original), original)),
      original,
    ),
  };
}

/** A greeting in front of a text and thanks behind a sentence are sentences of their own: they change nothing. */
function withoutCourtesies(original: string, words: readonly Omit<Word, 'asked'>[]): Omit<Word, 'asked'>[] {
  const breaks = courtesyBreaks({ original, words: words.map((word) => ({ ...word, asked: false })) });
  let passed = 0;
  return words.map((word, at) => {
    if (breaks.has(at)) passed += 1;
    return passed === 0 ? word : { ...word, sentence: word.sentence + passed, clause: word.clause + passed };
  });
}

function spellOut(tokens: readonly Token[], amongSpanish: boolean): Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const parted = next && /^(?:\s+|')$/.test(next.gap) ? contractionOf(`${token.text} ${next.text}`) : undefined;
    const end = parted === undefined ? token.end : (next as Token).end;
    const text = parted ?? expansionOf(token.text, words.at(-1)?.text, amongSpanish);
    for (const [nth, word] of text.split(' ').entries()) {
      words.push({ text: word, start: token.start, end, gap: nth === 0 ? token.gap : '' });
    }
    at += parted === undefined ? 1 : 2;
  }
  return words;
}

/** Contractions in which a slip of the finger is still one: "ddint", "havet". */
const CONTRACTED = vocabularyOf(() =>
  'doesnt didnt havent hasnt arent wasnt werent couldnt wouldnt shouldnt thats whats theres youre theyre youve'.split(
    ' ',
  ),
);

function expansionOf(form: string, previous: string | undefined, amongSpanish: boolean): string {
  if (form === 'ill') {
    return illAfter(previous);
  }
  const short = (word: string) => contractionOf(word) ?? spelledOut(word, amongSpanish);
  const known = short(form);
  if (known !== undefined) {
    return known;
  }
  const plain = withoutElongation(form);
  return short(plain) ?? short(meantIn(plain, CONTRACTED)) ?? plain.replace(/'s?$/, '');
}

type Marked = Omit<Word, 'quoted' | 'asked'>;

/** A capital after a line break: not "I", nor a text in capitals. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

function withClauses(tokens: readonly Token[], original: string): Marked[] {
  let [sentence, clause] = [0, 0];
  const emphatic = emphaticPoints(tokens);
  return tokens.map(({ text, start, end, gap }, at) => {
    const before = tokens[at - 1]?.text;
    const isLineStart = gap.includes('\n') && CAPITAL.test(original.slice(start, end));
    const between: Break = emphatic.has(at) ? 'NONE' : breakIn(gap, before, text, isLineStart);
    if (between === 'SENTENCE') {
      sentence += 1;
    }
    if (between !== 'NONE' || (before !== undefined && beginsClause(text, tokens[at + 1]?.text))) {
      clause += 1;
    }
    return { text, start, end, sentence, clause };
  });
}

/** A point and nothing else, as it stands behind each word of "stop. texting. me". */
const POINT = /^\.\s*$/;
/** Nobody says these by themselves: between two points they are parts of what is said. */
const NO_STATEMENTS = new Set(
  `the a an me my us our you your this these those that to not do dont text texting texts message messages messaging
  sending send contact contacting calling call being and with from of on in for it up me los las el la de mis mas`.split(
    /\s+/,
  ),
);

/** Before which tokens the point is one of several behind single words: emphasis, and no end of a sentence. */
function emphaticPoints(tokens: readonly Token[]): ReadonlySet<number> {
  const isPoint = (at: number) => POINT.test(tokens[at]?.gap ?? '') && /^\p{L}+$/u.test(tokens[at - 1]?.text ?? '');
  const emphatic = new Set<number>();
  for (let from = 1; from < tokens.length; from += 1) {
    let to = from;
    while (isPoint(to)) to += 1;
    const inner = tokens.slice(from, to - 1);
    const isEmphasis = inner.length > 0 && inner.every(({ text }) => NO_STATEMENTS.has(text));
    if (isEmphasis) {
      for (let at = from; at < to; at += 1) emphatic.add(at);
    }
    from = to;
  }
  return emphatic;
}

function withQuotations(words: readonly Marked[], original: string): Omit<Word, 'asked'>[] {
  const quotations = quotationsIn(original);
  const marked = words.map((word) => ({
    ...word,
    quoted: quotations.some(({ start, end }) => start <= word.start && word.end <= end),
  }));
  return marked.every(({ quoted }) => quoted) ? marked.map((word) => ({ ...word, quoted: false })) : marked;
}

function withQuestions(words: readonly Omit<Word, 'asked'>[], original: string): Word[] {
  const sentences = Map.groupBy(words, ({ sentence }) => sentence);
  return [...sentences.values()].flatMap((sentence) => {
    const end = sentence.at(-1)?.end ?? 0;
    const marked = /^[^\p{L}\p{N}]*?\?/u.test(original.slice(end, end + 20));
    const asked = asks(
      sentence.map(({ text }) => text),
      marked,
    );
    return sentence.map((word) => ({ ...word, asked }));
  });
}
