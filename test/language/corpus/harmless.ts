/** A whole number below `most` that a text and a seed always give. */
function chosen(text: string, seed: number, most: number): number {
  let hash = 2_166_136_261 ^ seed;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return most === 0 ? 0 : (hash >>> 4) % most;
}

const pick = <T>(list: readonly T[], text: string, seed: number): T => list[chosen(text, seed, list.length)] as T;

const SPANISH =
  /[áéíóúñ¿¡]|\b(?:el|la|los|las|que|por|para|mi|no me|ya|de|un|una|su|con|es|en|cada|semana|mes|le|lo|muy|tengo|puedo)\b/i;
const before = {
  en: ['Hi ', 'Hello, ', 'Good morning. ', 'good afternoon ', 'Hey there, ', 'Hi this is Keisha in 4B. ', 'hello sir '],
  es: ['Hola ', 'Buenas tardes, ', 'Buenos días. ', 'hola buenas ', 'Hola, soy Yesenia del 4B. '],
};
const behind = {
  en: [' thanks', ' thank you', ', thank you and god bless', '. Thanks!', ' have a good day', '. Have a blessed day.'],
  es: [' gracias', ', muchas gracias', '. Gracias!', ' que dios la bendiga', '. Que tenga buen día.'],
};
const unrelated = {
  en: ['The hallway light is out again. ', 'It rained all week here. ', 'The mailbox key works now. '],
  es: ['La luz del pasillo no prende. ', 'Aquí llovió toda la semana. ', 'Ya sirve la llave del buzón. '],
};
const languageOf = (text: string) => (SPANISH.test(text) ? 'es' : 'en');

const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', s: 'ѕ' };

/** One slip of a finger in a word of five letters or more: two letters swapped, one left out, one doubled. */
function withTypo(text: string, seed: number): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return text;
  const { 0: word, index } = pick(words, text, seed);
  const at = 1 + chosen(text, seed + 7, word.length - 2);
  const slips = [
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
  ];
  return text.slice(0, index) + pick(slips, text, seed + 11) + text.slice(index + word.length);
}

function withLineBreak(text: string, seed: number): string {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return text;
  const at = pick(spaces, text, seed);
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
}

const NAMES = [
  'Keisha',
  'Tyrone',
  'Nguyen',
  'Mohammed',
  'Xiomara',
  'Oluwaseun',
  'Guadalupe',
  'Wei',
  'Priya',
  'DeAndre',
];
const NAME =
  /\b(?:Keisha|Tyrone|Nguyen|Mohammed|Xiomara|DeAndre|Shaniqua|Thuy|Priya|Yesenia|Guadalupe|Kevin|Maria|James|Deshawn|lakisha|jaquan|Wilfredo|Altagracia|Yadira)\b/g;

/** What a text may look like that says the same. Each takes a seed, for those of which there are several. */
export const harmlessChanges: Readonly<Record<string, (text: string, seed: number) => string>> = {
  'a line break': withLineBreak,
  'a greeting in front': (text, seed) => pick(before[languageOf(text)], text, seed) + text,
  'courtesies behind': (text, seed) => text.replace(/[.!\s]+$/, '') + pick(behind[languageOf(text)], text, seed),
  'an unrelated sentence in front': (text, seed) => pick(unrelated[languageOf(text)], text, seed) + text,
  'an unrelated sentence behind': (text, seed) =>
    `${text.replace(/(?<![.!?])\s*$/, '.')} ${pick(unrelated[languageOf(text)], text, seed).trim()}`,
  'a typo': withTypo,
  capitals: (text) => text.toUpperCase(),
  'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'full width': (text) =>
    text.replace(/[a-zA-Z0-9]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  'letters that look alike': (text) => text.replace(/[aeopcxis]/g, (letter) => cyrillic[letter] ?? letter),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'other names': (text, seed) => text.replace(NAME, () => pick(NAMES, text, seed)),
};
