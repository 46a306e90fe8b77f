import { phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';

/**
 * NEVER: texts are unwanted then; ONLY: wanted then and at no other time; REQUEST: asked for then; COMPLAINT: they come
 * then, which refuses what is called too late or too early.
 */
export type Wish = 'NEVER' | 'ONLY' | 'REQUEST' | 'COMPLAINT';

/** Words that tell what is wished for the times beside them. */
export interface Cue extends Span {
  wish: Wish;
  /** It speaks of texts or calls; "only" and "is best" do not by themselves. */
  ofContact: boolean;
}

const classes = {
  write: 'text|textme|texting|message|messaging|contact|contacting|write|writing|reach|reaching|hit me up|hmu',
  call: 'call|calling|bother|bothering|disturb|disturbing|ping|pinging|email|emailing|notify|harass|harassing|phone',
  wake: 'wake me|waking me|blow up my phone|blowing up my phone|blow my phone up|blowing my phone up|hit my line',
  send: '(send|sending) ~2 (text|texts|message|messages|anything|nothing|nada|stuff|me|this)',
  contact: '@write|@call|@wake|@send',
  noun: 'text|texts|message|messages|calls|call|contact|texting|messaging|calling|notifications|reminders',
  escribir:
    'escriba|escriban|escribame|escribanme|escribeme|escribe|escribir|escribirme|escribiendo|escribas|textear|' +
    `textearme|textee|textees|texteeme|texteme|textenme|contactes|texteen|texteame|texteenme|texteando|contacte|contacten|contacteme|
      contactenme|contactar|contactarme`,
  mandar: `(mande|manden|mandes|mandeme|mandenme|mandame|mandar|mandarme|mandando|envie|envien|envies|envieme|enviar|
      enviando) ~2 @mensajes`,
  mensajes: 'mensaje|mensajes|texto|textos|nada',
  llamar: `busquen|busque|marquen|marque|marquenme|llame|llamen|llames|hable|hablen|hables|hablarme|moleste|molestes|llamar|llamarme|llamando|molesten|molestar|
      molestarme|molestando|mande|manden|envien|envie|comunicarse`,
  phone:
    '(talk|answer !(the door|door)|reply|respond|take calls|pick up|be on (my|the) phone|(use|have|look at|check) my phone)',
};

const CUES: readonly { wish: Wish; ofContact: boolean; list: ReturnType<typeof phrases> }[] = [
  {
    wish: 'NEVER',
    ofContact: true,
    list: phrases(
      [
        'not !(forget|hesitate|mind|afraid|only|just) ~2 @contact',
        '(quit|cease|avoid|hate) ~2 @contact',
        'never ~1 !(got|get|received) @contact',
        '(nobody|noone|no one|none of you) ~2 (texts|messages|calls|contacts|@contact)',
        'nadie ~1 me (escriba|mande|llame|moleste|contacte)',
        'not ~4 be (texted|messaged|contacted|called|bothered|disturbed)',
        'stop !(by|in|at) ~2 @contact',
        '(no|zero|without) more? @noun',
        'no more? !(answer|answers|response|reply|replies|word|one|returned) ~2 (texts|messages|calls)',
        '(stop|quit|enough|hate|tired of) ~4 @noun',
        'leave me alone|(deje|deja|dejen|dejenme|dejeme|dejame) (me)? en paz',
        'refrain from ~1 @contact',
        'not (want|like|need|appreciate|accept) ~3 (@noun|@contact)',
        'not ~1 @phone',
        '(no|nunca|jamas|ni) ~2 (@escribir|@llamar|@mandar|escriben|mandan|llaman)',
        '(deje|dejen|deja|dejar) de ~1 (@escribir|@llamar|@mandar)',
        '(no|ni) (me)? (gusta|gustan|quiero|mas|deseo) ~3 (@mensajes|@escribir|@llamar)',
        'nada de @mensajes',
        '(hold|hold off|hold off on|wait on|save|delay|keep) ~2 @noun !(to|for|between|within|during)',
        '(wait|hold off|hold on) (with|on)? ~1 @contact',
        '(wake|wakes|woke|waking) (me|us|the baby|my kids|the kids) ~1 up?',
        'no @mensajes',
        'not (have|take|get|receive|see|read|handle) ~1 @noun',
        'no (puedo|estoy) ~2 (hablar|contestar|responder|disponible)',
        'no puedo ~1 (ver|usar|mirar|revisar|tener|agarrar) (el|mi) (telefono|celular|cel)',
        '(my|the)? (phone|cell|cellphone) (is|has to be|must be|stays|goes) (turned)? (off|away|silenced|locked up)',
        '(my|our) (quiet|rest|sleep|nap|sleeping|resting|napping) (time|times|hours|hour) (is|are|from)?',
        `why (are|do|did|would|is)? (you|u|yall|they)? (all|guys)? (keep|always|still)? (texting|calling|messaging|
          text|call) me`,
        '(inconvenient|bad time|not convenient) (~5 (@contact|@noun))?',
      ],
      classes,
    ),
  },
  {
    wish: 'ONLY',
    ofContact: true,
    list: phrases(
      [
        '@only ~1 (@write|@call|@send|@phone|@escribir|@llamar|@mandar)',
        '@best ~2 (time|times|to) ~2 (@contact|talk|@escribir)',
        'limit ~2 @noun',
        'only ~1 available ~1 (for|to|by) ~1 (@noun|@contact)',
        'my? (contact|texting|text|messaging|phone) hours (for me)? (are|is)',
        'mejor (@escribir|@mandar)|(@escribir|@mandar) mejor',
        '(keep|restrict|confine|save|leave) ~2 @noun (to|for|within|during)',
        '(keep|restrict|limit|leave) (it|them|this|that|these) (to|for|within)',
        'only time ~2 (i|to|that|for) ~2 (look|text|talk|read|check|see|answer|reply|respond|be on)',
        '(solo|solamente|unicamente|nomas) (puedo)? (ver|leer|mirar|recibir|revisar|checar|veo|leo|recibo|reviso) ~1 (mensajes|textos|telefono|celular)',
        'only ~1 (get|have|receive|see|read|check|take|accept|answer) ~1 @noun',
        '(can|able to) only ~1 (get|have|receive|see|read|check|take|accept|answer|@write)',
        'rather (get|have|receive) ~1 @noun',
        '(contacted|texted|messaged) only|only be (contacted|texted|messaged|reached)',
        '(solo|solamente|unicamente) (puedo)? (contestar|contesto|responder|respondo|hablar)',
        'prefer ~1 (to be)? (texts|messages|texted|contacted|messaged|@contact)',
        'prefiero ~2 (mensajes|que me (escriban|escriba|contacten))',
        '(mejor|buena) (hora|manera) ~2 (escribirme|contactarme|mandarme|@escribir)',
      ],
      {
        ...classes,
        only: 'only|just|solely|strictly|exclusively|solo|solamente|unicamente|nomas',
        best: 'best|better|easiest|good|convenient|ideal',
      },
    ),
  },
  {
    wish: 'REQUEST',
    ofContact: true,
    list: phrases(
      [
        '@write (me|us|my (phone|cell|number))',
        '< (so|then)? please? (text|textme|message|contact|write|reach|hit me up|hmu)',
        '(so|then) please? (text|message|write) !(me|you|your|the|a)',
        '(from now on|going forward|from here on|de ahora en adelante) please? @write',
        'please @write',
        '(@send) (texts|messages|text|message)',
        '(you|u) (can|may|could) @write',
        '(can|could|would|will) (you|u) (all|guys)? (please|just)? @write',
        'to (get|receive) ~1 (texts|messages)',
        '(want|like|prefer|need) ~1 (texts|messages)',
        '(pueden|puede) (escribir|mandar|textear|contactar)',
        '@noun (can|could|should|may|would)? (only)? (wait|come|came|arrive|arrived|waited)',
        '@escribir',
        '@mandar',
        '(mandeme|mandenme|mandame) !(el|la|los|las|lo|un|una|mi|su|otro|otra|cuanto|por (correo|email)|a|al)',
      ],
      classes,
    ),
  },
  {
    wish: 'COMPLAINT',
    ofContact: true,
    list: phrases(
      [
        '(you|yall|guys|they) (all|guys|people)? (always|keep|still|be|just)? (text|texting|texted|message|messaging|messaged|call|calling|called)',
        '(these|your|the) (texts|messages) (come|are|always)?',
        'to (be|keep)? (texting|messaging|calling|text|message)',
        'me (escriben|mandan|textean|llaman|envian)',
        'para (@escribir|@mandar|mandar|enviar)',
      ],
      classes,
    ),
  },
  {
    wish: 'ONLY',
    ofContact: false,
    list: phrases([
      'only|solely|strictly|exclusively|solo|solamente|unicamente|nomas|nada mas',
      'mejor|prefer|prefered|preferred|preferably|prefiero|preferible|preferiblemente',
      '(is|are|be|would be|work|works|es|son|seria) (the)? (best|better|mejor|easier|easiest|ideal) !(time to pay)',
    ]),
  },
  {
    wish: 'REQUEST',
    ofContact: false,
    list: phrases([
      '(is|are|would be|es|esta|son|work|works) (totally|just|usually|all|muy)? (fine|ok|okay|good|great|cool|alright|right|perfect|bien)',
      '(do|send|make|try|keep) (it|them|that)',
      'works (for me)? !(until|till|til|at|on)',
    ]),
  },
  {
    wish: 'NEVER',
    ofContact: false,
    list: phrases([
      '(is|are|es|son) (way|just|really|a bit|kinda)? (too|bad|inconvenient|off limits|the worst|no good|not good|not ok|not okay|not convenient|mal)',
      '(off limits|(a)? no go|no bueno|out of the question)',
      '(is|are|es|son) (totally|just|really)? (unacceptable|unwelcome|prohibited|inappropriate|not (acceptable|allowed|appropriate|welcome)|inaceptable|inaceptables)',
      '(wait|hold off) !(for|on)',
      '(are|is|do|does|would)? not (a|an)? (good|great|ok|okay|fine|convenient|work|ideal|best)',
      '(is|are) (a)? not',
      'not (available|reachable|awake|up)',
    ]),
  },
];

/** "Text my husband" is about him. */
const MY_OTHERS = new Set('my his her our mi su'.split(' '));
const DEVICES = new Set('phone cell cellphone number line telefono celular numero job work day'.split(' '));

/** Who writes there, if not us: "she will text me", "you text me", "did you text me". */
const OTHERS = new Set('she he they who did would could not never'.split(' '));

/** The words that cues are made of. */
export const cueWords = () => CUES.flatMap(({ list }) => [...list.words()]);

/** What a text says of whether and when texts are wanted, in its order. */
export function cuesIn(reading: Reading): Cue[] {
  const { words } = reading;
  const text = (at: number) => words[at]?.text ?? '';
  const found = CUES.flatMap(({ wish, ofContact, list }) =>
    list.find(reading).map((span) => ({ ...span, wish, ofContact })),
  )
    .filter(({ start, end, wish }) => {
      const before = [text(start - 3), text(start - 2), text(start - 1)];
      if (MY_OTHERS.has(text(end)) && !DEVICES.has(text(end + 1))) return false;
      // "I don't work Mondays".
      if (text(end - 1) === 'work' && before.slice(1).some((word) => WORKERS.has(word))) return false;
      if (words[start]?.quoted || text(end) === 'you' || words[start]?.clause !== words[end - 1]?.clause) return false;
      if (wish === 'NEVER' && isOfOthers(text(start), before, text(start + 1))) return false;
      if (wish === 'NEVER') {
        const isReport =
          ['did', 'could'].includes(text(start - 1)) || (text(start) === 'never' && text(start - 1) === 'you');
        return !isReport && !['if', 'got', 'why'].some((word) => before.includes(word));
      }
      if (wish === 'REQUEST') return !OTHERS.has(text(start - 1)) && !isStatement(text(start - 1), text(start - 2));
      return text(start - 1) !== 'not';
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // "Don't [text me]" asks for nothing.
  const isWithin = (cue: Cue) =>
    found.some(
      ({ wish, start, end }) => (wish === 'NEVER' || wish === 'ONLY') && start <= cue.start && cue.start < end,
    );
  return found.filter((cue) => cue.wish !== 'REQUEST' || !isWithin(cue));
}

const WORKERS = new Set('i we she he they yo'.split(' '));
const THIRD = new Set('she he they'.split(' '));

/** "She can't answer before 2", "I never text after 9 myself": what people do, and no wish. */
function isOfOthers(cue: string, [, further = '', before = '']: readonly string[], next: string): boolean {
  const isThird = THIRD.has(before) || (THIRD.has(further) && ['can', 'could', 'does', 'do', 'will'].includes(before));
  const isOwn = cue === 'never' && ['i', 'we'].includes(before) && WRITING.has(next);
  return (cue === 'not' && isThird) || (cue === 'never' && isThird) || isOwn;
}
const WRITING = new Set('text texting message messaging call write contact'.split(' '));

/** "You text me after nine" tells of it; "can you text me after five" asks for it. */
function isStatement(before: string, further: string): boolean {
  if (before === 'will') return further !== 'you';
  return ['you', 'u'].includes(before) && !['can', 'could', 'will', 'would', 'may', 'if', 'rather'].includes(further);
}
