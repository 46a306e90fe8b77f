import { evidenceOf } from '../engine/words.ts';
import { type DraftReading, never, type Rule } from './rule.ts';

const classes = {
  /** What a reply may say that will be done: everything that ends with a human looking at it. */
  answer: `answer|reply|respond|read|contact|call|text|email|reach|review|look !(the other)|check|get (back|in touch|to)|follow up|
    help|assist|
    ask|discuss|talk|speak|decide|note|forward|try|explain|find out|go over|update you|see what|work (with you|with the|on|for)|like|rather|love|
    appreciate|need|prefer|pass|share|tell|say|know|offer|do (our|my|and|about|for you|>)|hear (from|back)|keep (you|
    this) (posted|updated|in mind)|
    let (you|us|the (team|manager|office|owner|landlord|property)|them|our|your)|have (a|an|our|the|someone|somebody) ~3 (call|contact|answer|reply|look|reach|
    review)|
    send (your|this|you|it|the)|take (a look|your message|note)|make (a|some|our)? (note|notes)|remove (it|(this|the|your) number)|stop (texting|these)|
    make sure (the|our|a|your message)|see|add|accept|confirm|agree|approve`,
  being: `be (in touch|happy|glad|here|able|back|with you|reviewing|looking|calling|reaching|contacting|answering|
    contacted|
    reviewed|answered|updated|easiest|best|good|great|sure|ready|added|shared|passed|decided)`,
  adverb: 'also|then|gladly|happily|just|now|only|soon|still|both|certainly|definitely|first|quickly|personally|next',
  asked: 'that|this|it|you|there|not|what|when|which|your|the',
  responder: `responder|contestar|contestarle|responderle|revisar|revisarlo|revisarla|llamar|llamarle|contactar|
    contactarle|
    comunicarse|comunicarnos|atender|atenderle|ayudar|ayudarle|avisar|avisarle|pasar|pasarlo|ver|verlo|escribir|
    escribirle|
    hablar|consultar|preguntar|informar|informarle|buscar|dar (seguimiento|una respuesta)|compartir|ofrecer|ofrecerle|
    decir|decirle|comentar|confirmar|prometer|aceptar|acordar|aprobar|decidir|mandar su mensaje|enviar su mensaje`,
};

/** The same in the Spanish future of "we", whose ending no other word has but a few. */
const ANSWERING = new Set(
  `responderemos contestaremos revisaremos llamaremos contactaremos comunicaremos atenderemos ayudaremos avisaremos
  pasaremos veremos escribiremos hablaremos consultaremos informaremos estaremos tendremos daremos queremos`.split(
    /\s+/,
  ),
);

function future({ reading }: DraftReading): string[] {
  return reading.words.flatMap(({ text }, at) =>
    /.remos$/.test(text) && !ANSWERING.has(text) ? evidenceOf(reading, { start: at, end: at + 1 }) : [],
  );
}

const announced = never(
  [
    'will !(@adverb? (@answer|@being)|@asked|>) ~3',
    '(we|i) (can|could|would|may|might) !(@adverb? (@answer|@being)|@asked) ~3',
    '(going|have|happy|glad|forced|obliged|required) to !(@adverb? (@answer|@being|be|pay|hear|learn)|@asked) ~3',
    'preparing (to|the|a|your)|planning to',
    '(vamos|voy) a (le|lo|la)? !@responder ~3',
    '(podemos|podriamos) !@responder ~3',
  ],
  classes,
);

/**
 * What a text announces and may not: "we will freeze the fees" and "we will remove you from the unit" have nothing in
 * common but that nobody has decided so. There are more such things than any list has, so what may be announced is
 * listed: an answer. An agreement, which is another rule's, is not looked for here.
 */
export const announcements: Rule = (draft) => [...announced(draft), ...future(draft)];
