import { eld } from 'eld/extrasmall';
import { literalSpans } from './figures/literals.ts';
import { WORDS } from './language-words.ts';

/** The languages that texts are drafted and checked in. */
export const writtenLanguages = ['en', 'es'] as const;
export type Language = (typeof writtenLanguages)[number];

const ISO_639_1 = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Names without accents: in English, in Spanish and in the language itself, and what forms write for codes. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english|ingles',
  es: 'spanish|espanol|castellano|sp|esp',
  am: 'amharic|amharico',
  ar: 'arabic|arabe|العربية',
  bn: 'bengali|bangla',
  de: 'german|aleman|deutsch',
  fa: 'persian|persa|farsi',
  fr: 'french|frances|francais',
  gu: 'gujarati',
  hi: 'hindi',
  ht: 'haitian creole|haitian|creole|criollo haitiano|criollo|kreyol|kreyol ayisyen',
  it: 'italian|italiano',
  ja: 'japanese|japones|日本語',
  ko: 'korean|coreano|한국어',
  my: 'burmese|birmano',
  ne: 'nepali|nepales',
  pa: 'punjabi|panjabi',
  pl: 'polish|polaco|polski',
  ps: 'pashto|pastun',
  pt: 'portuguese|portugues',
  ru: 'russian|ruso|русскии',
  so: 'somali',
  sq: 'albanian|albanes|shqip',
  sw: 'swahili|suajili|kiswahili',
  te: 'telugu',
  tl: 'tagalog|tagalo|filipino|fil|tl|tgl',
  tr: 'turkish|turco|turkce',
  uk: 'ukrainian|ucraniano|украінська',
  ur: 'urdu',
  vi: 'vietnamese|vietnamita|tieng viet',
  zh: 'chinese|chino|mandarin|cantonese|cantones|中文',
};

const CODE_OF_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
);

/**
 * ISO 639-1 code of a language preference as the ledger keeps it: a name in English, Spanish or the language itself,
 * or a code of two or three letters with or without a region, in any case. Null where it names no single language.
 */
export function languageOf(preference: string): string | null {
  const name = plain(preference.replace(/\(.*\)/, '')).trim();
  return CODE_OF_NAME.get(name) ?? codeOf(name);
}

/** The English name of a language by its ISO 639-1 code: "Haitian Creole"; the code where it has none. */
export function languageName(code: string): string {
  return ISO_639_1.has(code) ? (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code) : code;
}

function codeOf(tag: string): string | null {
  try {
    // Canonical form has two letters for a language that has them: spa → es.
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'));
    return ISO_639_1.has(language) ? language : null;
  } catch {
    return null;
  }
}

/** Scores run from 0 to 1. Words that both languages share ("no", "plan", "total") come out closer than this. */
const LEAST_LEAD = 0.05;
/** How far another language may be ahead: less for a short Spanish text taken for Portuguese, more for a real one. */
const MOST_BEHIND = 0.08;

/** How many times more words of one language than of the other settle it, and the share of all words that they need. */
const CLEAR_LEAD = 3;
const LEAST_SHARE = 0.3;

/**
 * The language that a text is written in, as far as its words tell. Figures, links, the keyword STOP and the given names
 * are in no language. Null without evidence ("ok", "200", a mixture) and for a third language. Known words decide
 * first, since letters alone mistake short texts; the statistics of letters decide the rest.
 */
export function detectLanguage(text: string, names: readonly string[] = []): Language | null {
  const spoken = withoutNames(text, names)
    .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gi, ' ')
    .replace(/\S*\d\S*/g, ' ')
    .replace(/\bstop\b/gi, ' ');
  return byWords(spoken) ?? byLetters(spoken);
}

function byWords(text: string): Language | null {
  const words =
    plain(text)
      .replace(/['’]/g, '')
      .match(/\p{L}+/gu) ?? [];
  const [en, es] = [WORDS.en, WORDS.es].map((known) => words.filter((word) => known.has(word)).length) as [
    number,
    number,
  ];
  if (Math.max(en, es) < Math.max(1, words.length * LEAST_SHARE) || Math.max(en, es) < CLEAR_LEAD * Math.min(en, es)) {
    return null;
  }
  return en > es ? 'en' : 'es';
}

function byLetters(text: string): Language | null {
  const { en = 0, es = 0, ...others } = eld.detect(text).getScores();
  if (Math.abs(en - es) < LEAST_LEAD || Math.max(0, ...Object.values(others)) - Math.max(en, es) > MOST_BEHIND) {
    return null;
  }
  return en > es ? 'en' : 'es';
}

/** Names are taken whole, and word by word where they have a capital: a text may have the first name alone. */
function withoutNames(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap((name) => plain(name).match(/\p{L}+/gu) ?? []));
  return literalSpans(text, names)
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
    .replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) => (parts.has(plain(word)) ? ' ' : word));
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
