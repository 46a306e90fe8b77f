import { commonness, isSpanishWord } from '../engine/known-words.ts';
import { phrases } from '../engine/phrases.ts';
import { evidenceOf, type Reading } from '../engine/reading.ts';
import { isInflection, isOneSlip } from '../engine/spelling.ts';

/**
 * Words that are a whole message. The first of OPT_OUT are those of 47 CFR 64.1200(a)(10) and of the carriers; the
 * Spanish ones mean the same when nothing else is said. CANCELAR is one for us though it also means "to pay": our own
 * texts say "responda STOP para cancelar".
 */
const KEYWORDS = {
  OPT_OUT: `stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|unsub|un subscribe|remove
    |remove me|stop it|stop this|stop that|quit it|stop all this|end all|cancel all|no more|go away|get lost|stop stop
    |alto|parar|para|pare|paren|ya pare|ya paren|basta|detener|detengan|detenganse|cancelar|salir|terminar|fin|baja
    |no mas|desuscribir|desuscribirme|revoke consent|revoke my consent|cease and desist|cease desist|cease|parenle|
    parale|borrame
    |borreme|borrenme|eliminame|quitenme|quiteme|quitame|saquenme|saqueme|sacame|how to stop|how do i stop
    |stop these|stop with this|i revoke|stop to end|stop 2 end|stop to opt out
    |stop to unsubscribe|stop to quit|stop to stop|stop to cancel`,
  OPT_IN: `start|re subscribe|undo stop|start again|start texts|unstop|un stop|restart|resume|opt in|optin|opt back in
    |subscribe|resubscribe|iniciar|comenzar|reanudar|empezar|alta|suscribir|suscribirme`,
  OPT_IN_IF_OUT: 'yes|si|sii',
  HELP: 'help|info|ayuda|information|informacion|more info|mas info|mas informacion',
} as const;

export type KeywordKind = keyof typeof KEYWORDS;

const KIND_OF = new Map(
  (Object.entries(KEYWORDS) as [KeywordKind, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word.trim(), kind] as const),
  ),
);
/** A slip in YES or INFO is as likely another answer; one in END or FIN is another word. */
const OFTEN_MISTYPED = 'stop stopall unsubscribe cancel quit optout start unstop help ayuda parar cancelar'.split(' ');
/** "step", "shop" and "top" may be meant; nobody means "atop", "stoop" or "sop" as a message. */
const COMMON = 200;

/** Says nothing beside a keyword. */
const COURTESIES = phrases(
  `please|thanks|thank you|now|right now|asap|immediately|ok|okay|hi|hello|hey|sir|maam|just|already|everyone|people
  |por favor|gracias|ya|hola|ahora|ahora mismo|senor|senora|the word`.split('|'),
);

/** The keyword that a message is, apart from courtesies, repetition and one slip of the finger. */
export function keywordOf(reading: Reading): { kind: KeywordKind; evidence: string } | null {
  const { words } = reading;
  const courtesies = COURTESIES.find(reading);
  const said = words
    .keys()
    .filter((at) => !courtesies.some(({ start, end }) => start <= at && at < end))
    .toArray();
  const evidence = evidenceOf(reading, { start: said[0] ?? 0, end: (said.at(-1) ?? -1) + 1 });
  const all = words.map(({ text }) => text);
  const spoken = said.map((at) => all[at] as string);
  for (const candidate of [all, spoken, [...new Set(spoken)]]) {
    const kind = KIND_OF.get(candidate.join(' ')) ?? (candidate.length === 1 ? mistypedKind(candidate[0] ?? '') : null);
    if (kind) {
      return { kind, evidence };
    }
  }
  return spoken.length > 0 && spoken.every((word) => KIND_OF.get(word) === 'OPT_OUT')
    ? { kind: 'OPT_OUT', evidence }
    : null;
}

function mistypedKind(word: string): KeywordKind | null {
  const meant = OFTEN_MISTYPED.find((keyword) => isOneSlip(word, keyword) && !isInflection(word, keyword));
  const isOtherWord = commonness(word) >= COMMON || isSpanishWord(word);
  return word.length > 2 && meant !== undefined && !isOtherWord ? (KIND_OF.get(meant) ?? null) : null;
}
