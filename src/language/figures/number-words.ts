/** Zero to nineteen, one word each. */
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
/** Zero to twenty-nine, without accents. */
const SPANISH =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete ' +
  'dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete ' +
  'veintiocho veintinueve';
/** Ten to ninety. */
const TENS = [
  'ten twenty thirty forty fifty sixty seventy eighty ninety',
  'diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
];
/** One hundred to nine hundred. */
const HUNDREDS = [
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  'cien doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
];

const counted = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

const VALUES: ReadonlyMap<string, number> = new Map([
  ...counted(ENGLISH, 0, 1),
  ...counted(SPANISH, 0, 1),
  ...counted('un una', 1, 0),
  ...counted('veintiun veintiuna', 21, 0),
  ...TENS.flatMap((words) => counted(words, 10, 10)),
  ...HUNDREDS.flatMap((words) => counted(words, 100, 100)),
]);

/** Words that multiply what stands before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...counted('hundred', 100, 0),
  ...counted('thousand mil grand', 1000, 0),
  ...counted('million millon millones', 1_000_000, 0),
]);

const WORD = `(?:${[...VALUES.keys(), ...SCALES.keys()].join('|')})`;

/** A number in words as a pattern's source: "fourteen hundred and fifty", "treinta y cinco". */
export const NUMBER_WORDS = String.raw`\b${WORD}\b(?:(?:\s+|-|\s+and\s+|\s+y\s+)${WORD}\b)*`;

/** The value of a number in words; null where the words do not make one, such as "four fifty" or "two three". */
export function valueOfNumberWords(words: string): number | null {
  let total = 0;
  /** What has been counted since the last thousand; null before its first word. */
  let part: number | null = null;
  for (const word of words.split(/[\s-]+/).filter((each) => each !== '' && each !== 'and' && each !== 'y')) {
    const value = VALUES.get(word);
    const scale = SCALES.get(word) ?? 1;
    if (value !== undefined) {
      if (part !== null && !leavesRoomFor(value, part)) {
        return null;
      }
      part = (part ?? 0) + value;
    } else if (scale === 100) {
      if (part !== null && (part === 0 || part >= 100)) {
        return null;
      }
      part = (part ?? 1) * 100;
    } else {
      if (total !== 0 && total < scale * 1000) {
        return null;
      }
      total += (part ?? 1) * scale;
      part = null;
    }
  }
  return total + (part ?? 0);
}

/** Whether a word can follow: units after tens, tens after hundreds; not "fifty twenty". */
function leavesRoomFor(value: number, part: number): boolean {
  const place = value < 10 ? 10 : value < 100 ? 100 : 1000;
  return value > 0 && part % place === 0 && part % 100 !== 10;
}
