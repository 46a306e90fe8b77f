/** How strongly what stands between two words parts them. */
export type Break = 'NONE' | 'CLAUSE' | 'SENTENCE';

/** A point after these belongs to them; after the second, where a number follows: "no. 5". */
const ABBREVIATIONS = new Set('mr mrs ms dr st lic sr sra dra ave blvd atty abog etc a p m'.split(' '));
const BEFORE_NUMBERS = new Set('no apt ch num unit chap'.split(' '));

const DOTS = /\.{2,}|…/;
/** A blank line parts paragraphs; one line break is white space, as phones wrap. */
const BLANK_LINE = /\n[^\S\n]*\n|\u2029/;
const SENTENCE_MARK = /[.!?¡¿;。！？]/;
const CLAUSE_MARK = /[,:()[\]，、]|[–—]| -|- /;

/**
 * The break that punctuation makes: "..." is a pause, the point of "$1.50" and "a.m." none. `isLineStart`: what follows
 * begins a line with a capital, as phones write a new statement.
 */
export function breakIn(gap: string, before: string | undefined, after: string, isLineStart: boolean): Break {
  if (before === undefined) {
    return 'NONE';
  }
  const withoutDots = gap.replace(DOTS, '');
  const isPoint = /^\.\s?$/.test(gap);
  const isBeforeNumber = /^\d/.test(after) && (BEFORE_NUMBERS.has(before) || (/\d$/.test(before) && gap === '.'));
  if (isPoint && (ABBREVIATIONS.has(before) || isBeforeNumber)) {
    return 'NONE';
  }
  if (SENTENCE_MARK.test(withoutDots) || BLANK_LINE.test(gap.replaceAll('\r\n', '\n'))) {
    return 'SENTENCE';
  }
  return isLineStart || withoutDots !== gap || CLAUSE_MARK.test(gap) ? 'CLAUSE' : 'NONE';
}

/** Conjunctions that begin a clause, whatever follows. */
const CONJUNCTIONS = new Set(
  `but because since although though unless until till if when whenever whereas however otherwise except while
  pero porque aunque sino cuando entonces mientras hasta ademas`.split(/\s+/),
);
/** These join words too ("texts and calls"): a clause begins where a subject, a request or a negation follows. */
const JOINING = new Set('and or nor plus so then y e o u ni'.split(' '));
const SUBJECTS = new Set(
  `i we you he she they it my our your his her their this that the there please just stop do not never no
  yo nosotros ella ellos ustedes usted el la mi su nuestro por ya deje dejen no nunca`.split(/\s+/),
);

/** Whether a word begins a clause by itself. */
export function beginsClause(word: string, next: string | undefined): boolean {
  return CONJUNCTIONS.has(word) || (JOINING.has(word) && next !== undefined && SUBJECTS.has(next));
}

const INTERROGATIVES = new Set(
  `what when where who whom whose why how which que cuando donde quien quienes como cual
    cuanto cuanta cuantos cuantas`.split(/\s+/),
);
const AUXILIARIES = new Set(
  `do does did is are was were am have has had can could will would should may might shall puedo puede pueden podria
  podrian`.split(/\s+/),
);
const SUBJECT_PRONOUNS = new Set('i we you he she they it this that there my the your u'.split(' '));

/** Whether a sentence asks, with or without its mark: "can u stop", "when does it end". */
export function asks(words: readonly string[], marked: boolean): boolean {
  const [first = '', second = '', third = ''] = words;
  return (
    marked ||
    (INTERROGATIVES.has(first) && !(first === 'que' || first === 'como' || first === 'when' || first === 'cuando')) ||
    (first === 'when' && AUXILIARIES.has(second)) ||
    (AUXILIARIES.has(first) && SUBJECT_PRONOUNS.has(second === 'not' ? third : second))
  );
}
