import { phrases } from './phrases.ts';
import { respell, vocabularyOf } from './spelling.ts';
import type { Reading, Span, Word } from './words.ts';

/** What a text begins with that says nothing: "hi good morning sir". */
const GREETINGS = phrases([
  '(hi|hello|hey|hiya|howdy|yo|greetings|dear) (there|again|sir|maam|team|folks)?',
  'good (morning|afternoon|evening|day|night)|morning|afternoon|evening',
  'sir|maam|miss|madam|mister',
  'hola|oiga|oigan|disculpe|disculpen|buenos dias|buen dia|buenas (tardes|noches|dias)?|saludos|estimados|estimado',
  'senor|senora|senorita|joven|amigo|amiga',
]);
/** What a sentence ends with that says nothing: "thank you and god bless". */
const CLOSINGS = phrases([
  '(and)? (many|ok|okay)? (thanks|thank you|thankyou) (so much|very much|kindly|again|in advance|for your (time|help|understanding))?',
  '(and)? god bless (you|you all|your family)?|blessings|be blessed|amen',
  '(and)? (have|enjoy) a (good|nice|great|blessed|wonderful|lovely|safe) (day|one|night|evening|afternoon|morning|weekend|week)',
  'bye|goodbye|bye bye|take care|sincerely|regards|best regards|respectfully',
  '(y)? (muchas|mil|muchisimas)? gracias (por su (tiempo|ayuda|atencion|comprension))?',
  '(y)? (que)? dios (te|le|lo|la|los|las|les|me)? (bendiga|cuide|guarde|acompane)|bendiciones',
  '(y)? que tenga (un)? (buen|bonito|lindo|excelente) dia|feliz (dia|tarde|noche)|buen dia|saludos|atentamente|adios|hasta luego',
]);
/** Behind one of these a thank-you is what the sentence is about. */
const ABOUT_THANKS = new Set('to say just wanted a of for the my dar las mis'.split(' '));

const VOCABULARY = vocabularyOf(
  () => [...GREETINGS.words(), ...CLOSINGS.words()],
  [],
  ['have', 'good', 'nice', 'hola'],
);

/** Where a greeting in front of a text ends, and where courtesies at the end of its sentences begin. */
export function courtesyBreaks(written: Reading): ReadonlySet<number> {
  const reading = respell(written, VOCABULARY);
  const { words } = reading;
  const breaks = new Set<number>();
  const greeted = lastOf(GREETINGS.find(reading));
  if (greeted > 0 && greeted < words.length) breaks.add(greeted);
  const closings = CLOSINGS.find(reading).toReversed();
  for (let end = words.length; end > 0; end = startOfSentence(words, end)) {
    let from = end;
    for (const { start, end: to } of closings) {
      if (to === from && words[start]?.sentence === words[end - 1]?.sentence) from = start;
    }
    if (from < end && from > 0 && !ABOUT_THANKS.has(words[from - 1]?.text ?? '')) breaks.add(from);
  }
  return breaks;
}

/** Where spans that follow each other from the start of a text on end. */
function lastOf(spans: readonly Span[]): number {
  let end = 0;
  for (const span of spans) {
    if (span.start === end) end = span.end;
  }
  return end;
}

function startOfSentence(words: readonly Word[], end: number): number {
  let start = end - 1;
  while (start > 0 && words[start - 1]?.sentence === words[end - 1]?.sentence) start -= 1;
  return start;
}
