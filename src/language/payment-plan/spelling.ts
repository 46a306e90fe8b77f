import { contractionOf } from '../engine/contractions.ts';
import { withoutElongation } from '../engine/elongation.ts';
import { meantIn, vocabularyOf } from '../engine/spelling.ts';
import { spelledOut } from '../engine/text-speak.ts';
import { patternWords } from './term.ts';

/** How people write the words of plans on a phone; what is not specific to plans is in the general text-speak. */
const SHORT: Readonly<Record<string, string>> = {
  week: 'wk wekk weekk wek weak weke weeek',
  weeks: 'wks weks weaks',
  weekly: 'wkly wekly weely wkley weakly',
  biweekly: 'biwkly biwekly byweekly',
  month: 'mo mth mnth mnt moth',
  months: 'mos mths mnths moths',
  monthly: 'mthly mnthly montly monthy',
  every: 'evry evey evrey ev evry',
  each: 'ea eah',
  payment: 'pymt pmt pymnt paymnt payement',
  payments: 'pymts pmts pymnts paymnts payements',
  starting: 'startin strting startn beginin',
  beginning: 'begining beginnin',
  'going to': 'goin',
  'i will': 'il',
  paycheck: 'paychk pychk',
  check: 'chk chck',
  checks: 'chks',
  until: 'til till untill',
  half: 'haf 1/2',
  semana: 'sem smana semna cemana',
  semanas: 'sems smanas semnas cemanas',
  cada: 'kada',
  quincena: 'kincena qincena quinsena quinzena',
  quincenas: 'kincenas qincenas quinsenas',
  cien: 'sien',
  cientos: 'sientos',
  cinco: 'sinco zinco',
  diez: 'dies',
  quince: 'kince kinse quinse',
  veinte: 'beinte vente',
  cuarenta: 'quarenta',
  cincuenta: 'sincuenta sinkuenta sinquenta cinquenta cincuent',
  noventa: 'nobenta',
  ciento: 'siento',
  doscientos: 'dosientos dociento docientos dosciento 2cientos',
  trescientos: 'tresientos trecientos',
  quinientos: 'quinentos kinientos',
  empezando: 'empesando enpezando',
  puedo: 'pueo puedes pudo',
  hundred: 'hundo hunnid hunnit hunned hundrd hunderd hundered hundrid hunid hunnids hundret',
  forty: 'fourty',
  five: 'fiv',
  fifty: 'fity fiddy fitty',
  dollars: 'dolars dollers bux buks dolla dollas dolas',
  dolares: 'dls dlls dolar',
  and: 'n & +',
  at: '@',
  today: '2day',
  tomorrow: '2moro 2morrow',
  w: 'w',
  'c note': 'cnote',
  'every week': 'everyweek everyweeks evryweek',
  'each week': 'eachweek',
  'a week': 'aweek',
  'per week': 'perweek',
  'a month': 'amonth',
  'every month': 'everymonth',
};

const SPELLINGS = new Map(
  Object.entries(SHORT).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

/** Words long enough that a slip of one letter makes no other word. */
const KEYWORDS = (
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
  'weekly biweekly monthly payment payments starting beginning installments monday tuesday wednesday thursday friday ' +
  'saturday sunday paycheck tomorrow dollars hundred hunnid hunderd hundret semana semanales semanas semanal ciento cientos quincena quincenas quincenal quincenales ' +
  'mensual mensuales ' +
  'empezando viernes miercoles dolares cincuenta doscientos trescientos cuatrocientos quinientos seiscientos ' +
  'setecientos ochocientos novecientos cuarenta treinta sesenta setenta ochenta noventa twenty thirty fifteen sixty ' +
  'seventy eighty ninety thousand'
).split(' ');

/** A word as the vocabulary of plans spells it: one word or several, by single spaces. */
export function spelled(word: string, amongSpanish: boolean): string {
  const known = SPELLINGS.get(word) ?? general(word, amongSpanish);
  if (known !== undefined) return known;
  const plain = withoutElongation(word);
  return meantOf(plain) ?? SPELLINGS.get(plain) ?? general(plain, amongSpanish) ?? plain;
}

/** Slips of shorter words make others too often; these are what plans are made of. */
const SHORT_WORDS = 'week weeks each month half send give every'.split(' ');
const vocabulary = vocabularyOf(() => patternWords, [], SHORT_WORDS);

/** What a word that is none was meant to be; undefined where it is one, or may be many things. */
function meantOf(word: string): string | undefined {
  if (word.length < 4 || patternWords.has(word)) return undefined;
  const keyword = word.length >= 6 ? KEYWORDS.find((each) => isSlipOf(word, each)) : undefined;
  const meant = keyword === undefined ? meantIn(word, vocabulary) : (SPELLINGS.get(keyword) ?? keyword);
  return meant === word ? undefined : meant;
}

function general(word: string, amongSpanish: boolean): string | undefined {
  return word === 'ill'
    ? 'i will'
    : word === 'id'
      ? 'i would'
      : (contractionOf(word) ?? spelledOut(word, amongSpanish));
}

/** One letter too many, too few or wrong, or two that changed places; never the first, nor a plural. */
function isSlipOf(word: string, keyword: string): boolean {
  if (word[0] !== keyword[0] || Math.abs(word.length - keyword.length) > 1 || [word, keyword].includes(`${word}s`))
    return false;
  if (word === `${keyword}s`) return false;
  let same = 0;
  while (same < word.length && word[same] === keyword[same]) same += 1;
  const rest = (text: string, from: number) => text.slice(same + from);
  return (
    rest(word, 1) === rest(keyword, 1) ||
    rest(word, 1) === rest(keyword, 0) ||
    rest(word, 0) === rest(keyword, 1) ||
    (word[same] === keyword[same + 1] && word[same + 1] === keyword[same] && rest(word, 2) === rest(keyword, 2))
  );
}
