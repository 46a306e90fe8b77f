/** What people type on a phone and the words that it stands for. Where both languages have it, see `SPANISH`. */
const ANY: Readonly<Record<string, string>> = {
  please: 'pls plz plss plzz pleas plese pleez plse plase pleae plesae pease pleasee',
  text: 'txt txtt tex',
  texts: 'txts',
  texting: 'smsing txting txtin txtn txtng textin texing texn textgn texng txitn txtni textng texitng txeting',
  texted: 'txted txtd',
  message: 'msg mssg mesg',
  messages: 'msgs mssgs mesgs',
  messaging: 'msging msgin',
  you: 'u yu',
  your: 'ur yur',
  'you all': "yall y'all ya'll u'all",
  because: 'bc cuz cus coz bcuz becuz bcz',
  'going to': 'gonna gon gona finna',
  'want to': 'wanna wana',
  'got to': 'gotta',
  'trying to': 'tryna tryin',
  'give me': 'gimme gimmie',
  'let me': 'lemme',
  'out of': 'outta outa',
  'kind of': 'kinda',
  'do not know': 'dunno idk',
  'i do not': 'ion iont',
  'right now': 'rn',
  tomorrow: 'tmrw tmr tmrrw tomorow tommorow tommorrow 2moro 2morrow',
  tonight: '2nite tonite tnite',
  today: '2day tdy',
  people: 'ppl peeps',
  thanks: 'thx thnx tnx thanx ty thks',
  them: 'em dem',
  these: 'dese',
  this: 'dis',
  that: 'dat tht',
  about: 'abt bout',
  before: 'b4 befor',
  hours: 'hrs',
  'no more': 'nomore nomo',
  more: 'mor',
  enough: 'enuff enuf enufff',
  without: 'w/o',
  with: 'w wit',
  attorney: 'atty',
  number: 'num numba numbr #',
  phone: 'ph fone',
  later: 'l8r',
  contacting: 'contactin',
  calling: 'callin',
  bothering: 'botherin',
  harassing: 'harrasing harrassing harasing harrasin harassin',
  harass: 'harrass harras haras',
  stop: 'stahp stawp',
  unsubscribe: 'unsuscribe unsubsribe unsubcribe unsubscrib',
  every: 'evry',
  'por favor': 'xfavor xfa porfa porfis porfavor',
  porque: 'xq pq porq xque',
  'por que': 'xk',
  'ya no': 'yano',
  mensaje: 'msj mjs msje mensage',
  mensajes: 'msjs mnsjes mensages',
  tambien: 'tmb tbn tambn',
  usted: 'ud vd',
  ustedes: 'uds vds',
  abogado: 'abog',
  quiero: 'kiero qiero kero',
  numero: 'nro',
};

/** Single letters that are Spanish words only among Spanish words: "k" alone is "ok", "d" is a unit. */
const SPANISH: Readonly<Record<string, string>> = {
  que: 'q k qe ke',
  numero: '#',
  deje: 'dege',
  dejen: 'degen',
  por: 'x',
  de: 'd',
  me: 'm',
  te: 't',
  estoy: 'toy',
  para: 'pa',
  tambien: 'tb',
  'por favor': 'pf plis',
};

/** Words that are Spanish and not English, so common that hardly a Spanish text has none. */
const SPANISH_WORDS = new Set(
  `que de la el los las un una y es por para con mi su sus les lo del al se te ya mas pero muy esta este esto eso porque
  cuando como donde quiero puedo tengo estoy voy soy favor mensaje mensajes textos gracias hola renta pago pagar numero
  telefono deje dejen dejame dejenme mande manden escriba escriban escribir escribiendo llame llamen moleste molesten
  mandar mandes mandando enviar envie envien abogado nada nunca tampoco usted ustedes yo nos xfa xfavor porfa xq
  msj`.split(/\s+/),
);

const spellings = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).flatMap(([words, short]) => short.split(' ').map((form) => [form, words] as const)));

const ANYWHERE = spellings(ANY);
const AMONG_SPANISH = spellings(SPANISH);

/** Whether single letters of the text are to be read as Spanish words. */
export function isAmongSpanish(words: readonly string[]): boolean {
  return words.some((word) => SPANISH_WORDS.has(word));
}

/** Nobody spells it, and nothing else begins so. */
const UNSUBSCRIBE = /^un?s[uc][sbc]+[a-z]*r[a-z]*b[a-z]*e?$/;

/** The words that a short form stands for, by single spaces; undefined where it is none. */
export function spelledOut(form: string, amongSpanish: boolean): string | undefined {
  if (UNSUBSCRIBE.test(form)) return 'unsubscribe';
  return (amongSpanish ? AMONG_SPANISH.get(form) : undefined) ?? ANYWHERE.get(form);
}
