import { commonness, isSpanishWord } from '../engine/known-words.ts';
import { isInflection, isOneSlip } from '../engine/spelling.ts';
import { evidenceOf, type Reading, type Word } from '../engine/words.ts';
import { verbForms } from '../es/verb-forms.ts';
import { isSignature, withoutCourtesies } from './courtesies.ts';

/**
 * Words that are a whole message. The first of OPT_OUT are those of 47 CFR 64.1200(a)(10) and of the carriers; the
 * Spanish ones mean the same when nothing else is said. CANCELAR is one for us though it also means "to pay": our own
 * texts say "responda STOP para cancelar".
 */
const KEYWORDS = {
  OPT_OUT: `stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|unsub|un subscribe|remove
    |remove me|stop it|stop this|stop that|quit it|stop all this|end all|cancel all|no more|go away|get lost|stop stop
    |alto|parar|para|pare|paren|ya pare|ya paren|basta|detener|detengan|detenganse|cancelar|salir|terminar|fin|baja
    |no mas|desuscribir|desuscribirme|revoke consent|revoke my consent|cease and desist|cease desist|cease|parenle
    |parele|discontinue|blocked|you are blocked|blocking|goodbye blocking|bloqueado|bloqueada|estan bloqueados|enough
    |ya estuvo|stop now|quit now|leave off|off the list|quit it|knock it off|cut it out|desist|no more of these|no more of this
    |no more of them|no more of that|enough already|borrelo|borrenlo|quitelo|quitenlo|ya no|ya no gracias|ya no por favor|ya basta de esto|ya basta|ya parele|parale|borrame|unsubscribe all|stop2end|stop2quit|stoptexting|ni uno mas
    |borreme|borrenme|eliminame|quitenme|quiteme|quitame|saquenme|saqueme|sacame|how to stop|how do i stop
    |stop these|stop with this|i revoke|stop to end|stop 2 end|stop to opt out|stop means stop|i said stop
    |reply stop|replying stop|i am replying stop|responding stop|i am responding stop|typing stop|i am typing stop
    |sending stop|texting stop|my answer is stop|the answer is stop|answer stop|response stop|i choose stop|i type stop
    |stop like it says|replying stop like it says|i am replying stop like it says|responding stop as instructed
    |replying stop as instructed|respondo stop|pongo stop|escribo stop|mando stop|responder stop
    |stop to unsubscribe|stop to quit|stop to stop|stop to cancel|end this|end it|back off|quiero salir|me salgo|refrain|st op|s top|sto p|spam|this is spam|stopnow|pleasestop|plsstop|stoptexts|stoppls|stopit|stopthis|take off|cut that out|over it|hush|suficiente|ya fue suficiente|es suficiente|fuera|salirme|hasta nunca|borrar|quitar|eliminenlo|estop|do not disturb|dnd|do not text|do not contact|do not send|leave group|cortala|cortenla|quit that|never again|dnc|unlist|unlist me|stop all of it
    |leave me be|let me be|opting out|count me out|remove number|wrong number stop|remove this number`,
  OPT_IN: `start|re subscribe|undo stop|start again|start texts|unstop|un stop|restart|resume|opt in|optin|opt back in
    |subscribe|resubscribe|iniciar|comenzar|reanudar|empezar|alta|suscribir|suscribirme|inscribirme|reanuden`,
  OPT_IN_IF_OUT: 'yes|si|sii',
  HELP: 'help|info|ayuda|information|informacion|more info|mas info|mas informacion',
} as const;

/** Every word that keywords are made of, for spelling. */
export const keywordWords = () => [...KIND_OF.keys()].flatMap((keyword) => keyword.split(' '));

export type KeywordKind = keyof typeof KEYWORDS;

/** What ends and what is ended, each with each: "terminate messages", "suspend everything", "quítenme", "que me borren". */
const ENDINGS = `stop|end|quit|cancel|terminate|discontinue|deactivate|suspend|halt|cease|disenroll|unenroll|unfollow|unlist|abstenganse|abstengase
    |desactiven|desactive|desactivar|finalizar|finalicen|terminar|terminen|suspender|suspendan|detener|detengan|cancelar|cancelen|paren|parar`;
const ENDED =
  'all|everything|texts|messages|msgs|texting|messaging|sms|alerts|notifications|notifs|reminders|mensajes|textos|avisos|recordatorios';
const REMOVALS = 'remove|delete|erase|exclude|skip|drop|disenroll|unenroll|withdraw|unsubscribe|unlist|release|dismiss';
const REMOVED = 'me|us|my number|this number|number|my phone|my cell|from list|from group|from thread|this phone';
const split = (list: string) => list.split('|').map((word) => word.trim());
const COMPOSED_OPT_OUTS = [
  ...split(ENDINGS).flatMap((end) => [end, ...split(ENDED).map((ended) => `${end} ${ended}`)]),
  ...split(REMOVALS).flatMap((removal) => split(REMOVED).map((removed) => `${removal} ${removed}`)),
  ...['quitar', 'borrar', 'eliminar', 'sacar', 'desuscribir', 'desactivar', 'suspender', 'excluir'].flatMap((verb) => {
    const { ordered, infinitive, told } = verbForms(verb);
    return [
      ...[...ordered, ...infinitive].filter((form) => /(?:me|nos)$/.test(form) && !/m$|am$/.test(form)),
      ...told.flatMap((form) => [`que me ${form}`, `me ${form}`]),
    ];
  }),
];

const KIND_OF = new Map(
  (Object.entries(KEYWORDS) as [KeywordKind, string][]).flatMap(([kind, words]) =>
    [...words.split('|'), ...(kind === 'OPT_OUT' ? COMPOSED_OPT_OUTS : [])].map((word) => [word.trim(), kind] as const),
  ),
);
/** A slip in YES or INFO is as likely another answer; one in END or FIN is another word. */
const OFTEN_MISTYPED =
  'stop stopall unsubscribe cancel quit revoke optout start unstop help ayuda parar cancelar'.split(' ');
/** "step", "shop" and "top" may be meant; nobody means "atop", "stoop" or "sop" as a message. */
const COMMON = 200;

/** A text that speaks of one of these may cancel or end that: "About my appointment. Cancel." */
const CANCELLABLE = new Set(
  `appointment plan lease order card check request parking autopay visit inspection reservation contract payment call
  cita contrato cheque pago plan tarjeta visita solicitud estacionamiento orden`.split(/\s+/),
);
const IN_PLACE = new Set('at by on in before after until for sending texting to a the las'.split(' '));
const AMBIGUOUS = new Set('cancel end cancelar parar para fin baja salir terminar remove detener enough'.split(' '));

export interface Keyword {
  kind: KeywordKind;
  evidence: string;
}

/**
 * The keyword that a message is, apart from courtesies, who signs, repetition and one slip of the finger; or one that
 * stands in a sentence of its own, whatever the other sentences say: "I paid already. REVOKE".
 */
export function keywordOf(reading: Reading): Keyword | null {
  const said = withoutCourtesies(reading);
  const kind = kindOf(reading.words) ?? kindOf(said);
  if (kind !== null) return { kind, evidence: evidenceOfWords(reading, said.length > 0 ? said : reading.words) };
  return signedKeyword(reading, said) ?? sentenceKeyword(reading, said);
}

function kindOf(words: readonly Word[]): KeywordKind | null {
  const spoken = words.map(({ text }) => text);
  for (const candidate of [spoken, [...new Set(spoken)]]) {
    const kind = KIND_OF.get(candidate.join(' ')) ?? (candidate.length === 1 ? mistypedKind(candidate[0] ?? '') : null);
    if (kind) return kind;
  }
  return spoken.length > 0 && spoken.every((word) => KIND_OF.get(word) === 'OPT_OUT') ? 'OPT_OUT' : null;
}

/** "Stop Maria" names who is to be stopped; "STOP Maria 3B" is signed. */
function endsWithUnit(said: readonly Word[]): boolean {
  const isUnit = /^(?:\d{1,4}[a-z]?|[a-z]\d{1,4})$/.test(said.at(-1)?.text ?? '');
  return said.length <= 5 && isUnit && !said.some(({ text }) => IN_PLACE.has(text));
}

/** "CANCEL, Ana Ruiz 3C": what stands in other clauses than the keyword is who signs. */
function signedKeyword(reading: Reading, said: readonly Word[]): Keyword | null {
  const clauses = [...Map.groupBy(said, ({ clause }) => clause).values()];
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first === undefined || last === undefined) return null;
  for (const [words, others] of [
    [first, clauses.slice(1).flat()],
    [last, clauses.slice(0, -1).flat()],
    ...(endsWithUnit(said) ? [[said.slice(0, 1), said.slice(1)] as const] : []),
  ] as const) {
    const kind = others.length > 0 ? kindOf(words) : null;
    const isMeant = kind === 'OPT_OUT' || kind === 'OPT_IN' || (kind === 'HELP' && words !== last);
    if (kind !== null && isMeant && isSignature(others)) return { kind, evidence: evidenceOfWords(reading, words) };
  }
  return null;
}

/** START and the like opt in from a sentence of their own; "resume" and "alta" do not. */
const PLAIN_OPT_IN = new Set('start unstop optin resubscribe iniciar'.split(' '));

function sentenceKeyword(reading: Reading, said: readonly Word[]): Keyword | null {
  for (const words of Map.groupBy(said, ({ sentence }) => sentence).values()) {
    if (words.some(({ quoted }) => quoted)) continue;
    const found = { kind: kindOf(words), evidence: evidenceOfWords(reading, words) };
    const { kind, evidence } = found.kind === null ? (signedKeyword(reading, words) ?? found) : found;
    const isOther = AMBIGUOUS.has(words[0]?.text ?? '') && said.some(({ text }) => CANCELLABLE.has(text));
    const isMeant = kind === 'OPT_OUT' ? !isOther : kind === 'OPT_IN' && PLAIN_OPT_IN.has(words[0]?.text ?? '');
    if (kind !== null && isMeant) return { kind, evidence };
  }
  return null;
}

function evidenceOfWords(reading: Reading, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  return evidenceOf(reading, { start: reading.words.indexOf(first), end: reading.words.indexOf(last) + 1 });
}

function mistypedKind(word: string): KeywordKind | null {
  const meant = OFTEN_MISTYPED.find((keyword) => isOneSlip(word, keyword) && !isInflection(word, keyword));
  const isOtherWord = commonness(word) >= COMMON || isSpanishWord(word);
  return word.length > 2 && meant !== undefined && !isOtherWord ? (KIND_OF.get(meant) ?? null) : null;
}
