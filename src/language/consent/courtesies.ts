import { phrases } from '../engine/phrases.ts';
import type { Reading, Word } from '../engine/words.ts';

/** Says nothing beside a keyword: greetings, thanks, blessings, farewells, haste. */
const COURTESIES = phrases([
  'please (and)?|(and)? thanks|(and)? thank you (so much|very much|kindly)?|thanks|thank you (so much|very much|kindly)?|many thanks|much appreciated|appreciate it|thank god',
  '(right)? now|asap|immediately|at once|today|already|just|kindly|pleaseee',
  '(have a)? (good|nice|great|blessed|wonderful) (day|one|night|evening|afternoon|morning|weekend|rest of your day)',
  'hi|hello|hey|hiya|howdy|yo|dear|greetings|hi there|hey there|hello there|to whom it may concern',
  'ok|okay|k|alright|kk|sir|maam|miss|mister|madam|everyone|everybody|people|folks|guys|you all|team|friend|bro|dude|man|baby|honey|sweetheart|boss|yall|dear sirs',
  'god bless (you|you all)?|bless you|blessings|be blessed|peace|amen|bye|goodbye|bye bye|take care|later|see you',
  'the word|the keyword|lol|smh|omg|ugh|wow|well|sorry|apologies|excuse me|pardon',
  'por favor|gracias|muchas gracias|mil gracias|muy amable|ya|hola|oiga|oigan|ahora (mismo)?|ahorita|de una vez',
  'buenos dias|buen dia|buenas (tardes|noches)?|feliz (dia|tarde|noche)|que tenga (un)? (buen|bonito|lindo) dia',
  'senor|senora|senorita|amigo|amiga|amigos|compadre|joven|hombre|mijo|mija|licenciado|licenciada|jefe|jefa|pana|mano|hermano|mire|mira|oye|disculpe|disculpen|perdon|saludos|adios|hasta luego|cuidese',
  '(que)? dios (te|le|lo|la|los|las|les|me) (bendiga|cuide|guarde|acompane)|dios (los)? bendiga|bendiciones',
]);

/** Words that a name is not, so that what stands behind a keyword may be told from who signs: "STOP, Tyrone Banks". */
const FUNCTION_WORDS = new Set(
  `i me my we us our you your he him his she her they them their it its this that these those who whom what which when
  where why how is am are was were be been being do does did have has had can could will would shall should may might
  must not no yes and or but so if then because until till before after by at in on to from for of off with without
  about than as up down out over into the a an any all some more much many please pay paying paid payment rent fee fees
  charge charges call text texting texts message messages work working money today tomorrow now late
  yo mi me tu su sus nos les le lo la los las el ella ellos usted ustedes que quien cuando donde como cual es son era
  esta estan estoy soy ser estar hay he ha han tengo tiene voy va puedo puede no si y o u pero porque por para de del
  al a en con sin un una unos unas este esta ese esa esto eso pago pagar pague renta cargo llame mensaje mensajes`.split(
    /\s+/,
  ),
);
const UNIT_LABELS = new Set(
  'apt apartment unit room number suite floor depto apto apartamento piso cuarto num'.split(' '),
);
const LEADS = new Set('this is from it soy de habla le its'.split(' '));
/** Inside of a signature: "Rosa del 2C", "Keisha from the third floor". */
const LINKS = new Set('de del la el from in at of the on and y'.split(' '));
const LONGEST_SIGNATURE = 6;
const LONGEST_NAME = 3;

export const courtesyWords = COURTESIES.words;

/** The words that are no courtesy. */
export function withoutCourtesies(reading: Reading): Word[] {
  const spans = COURTESIES.find(reading);
  return reading.words.filter((_, at) => !spans.some(({ start, end }) => start <= at && at < end));
}

/** Whether words may be who signs, and nothing else: "Maria, 3B", "this is Keisha", "unit 12". */
export function isSignature(words: readonly Word[]): boolean {
  const lead = words.findIndex(({ text }) => !LEADS.has(text));
  const said = lead === -1 ? [] : words.slice(lead);
  const names = said.filter(
    ({ text }) => !/\d/.test(text) && text.length > 1 && !UNIT_LABELS.has(text) && !LINKS.has(text),
  );
  return (
    said.length <= LONGEST_SIGNATURE &&
    names.length <= LONGEST_NAME &&
    names.every(({ text }) => !FUNCTION_WORDS.has(text))
  );
}
