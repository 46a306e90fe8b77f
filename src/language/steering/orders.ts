import { isNegated } from '../engine/negation.ts';
import { phrases } from '../engine/phrases.ts';
import { respell, vocabularyOf } from '../engine/spelling.ts';
import { evidenceOf, type Reading, type Span, type Word } from '../engine/words.ts';

const classes = {
  ignore: `ignore|disregard|forget|override|bypass|discard|violate|disobey|erase|suspend|disable|break|drop|skip|delete|
    ignora|ignore|ignoren|olvida|olvide|olvidate|olvidese|omite|omita|desobedece|desobedezca|descarta|descarte|
    elimina|elimine|borra|borre|saltate|saltese|desactiva|desactive|ignores|olvides|omitas|desobedezcas|descartes|
    elimines|borres|desactives`,
  instructions: `instruction|instructions|instruccion|instrucciones|prompt|prompts|guideline|guidelines|directive|
    directives|
    directiva|directivas|programming|programacion|training|entrenamiento|(system|developer) message|constraint|
    constraints|
    restriction|restrictions|restriccion|restricciones|safeguards|guardrails|filters|filtros|protocols|context|
    contexto`,
  rules: `rule|rules|regla|reglas|orders|orden|ordenes|limits|commands|comandos|policies|politicas|normas|lineamientos|
    indicaciones`,
  earlier: `previous|prior|above|earlier|preceding|existing|current|original|initial|system|all|any|every|
    anterior|anteriores|previo|previas|todas|todos|toda|actuales|originales`,
  your: 'your|tu|tus|su|sus|all|any|every|the system|todas|todos|del sistema',
  told: `(@earlier|before|antes)|(you|that) (were|have been|are|was) (told|given|taught)|you (know|learned|learnt)|
    que (te|le) (dijeron|han dicho|ordenaron|ensenaron)|sabes`,
  say: `say|reply|respond|answer|write|state|output|print|return|text me|send me|tell me|repeat|declare|type|generate|
    confirm|acknowledge|agree|admit|
    di|diga|digame|dime|responde|responda|respondeme|respondame|contesta|conteste|contestame|contesteme|escribe|escriba|
    escribeme|pon|ponga|confirma|confirme|confirmame|confirmeme|repite|repita|afirma|afirme|digas|respondas|contestes|
    escribas|confirmes`,
  dictate: `say|reply|respond|answer|write|print|output|repeat|declare|di|responde|responda|contesta|conteste|escribe|
    escriba|repite|repita`,
  that: 'that|me|back|with|saying|only|just|simply|exactly|yes|que|si|con|solo|solamente|unicamente|me',
  my: 'my|the|this|mi|el|la|mis',
  debt: `balance|debt|account|rent|bill|amount|fee|fees|late fees|ledger|amount owed|
    saldo|deuda|cuenta|renta|alquiler|adeudo|recargo|recargos|multa|multas`,
  is: 'is|are|as|to|at|was|has been|should be|will be|es|esta|son|en|a|como|ha sido|fue|queda',
  nothing: `0|zero|nothing|none|paid|cleared|clear|forgiven|waived|settled|closed|gone|erased|deleted|
    cero|nada|pagad*|saldad*|perdonad*|cancelad*|liquidad*|al corriente|al dia`,
  persona: `dan|admin|administrator|root|developer|god|unrestricted|assistant|chatbot|bot|ai|pirate|robot|language
    model|
    (my|an|the|a) (lawyer|accountant|grandma|grandmother|landlord|manager|property manager|owner|administrator|
    different|helpful|new|system)|
    administrador|desarrollador|asistente|(un|una|el|la|mi) (robot|gerente|dueno|propietario|abogado|contador|
    asistente)`,
  machine: `ai|chatbot|chatgpt|gpt|llm|assistant|language model|bot|virtual assistant|ia|inteligencia artificial|
    asistente virtual|asistente`,
  secret: `(system|initial|hidden|original|secret|internal|full)? (prompt|prompts)|
    (system|initial|hidden|original|secret|internal) (instructions|message|rules)|instructions above|api key|source
    code|
    instrucciones (del sistema|iniciales|ocultas|originales|secretas|internas)|(prompt|mensaje) del sistema`,
};

/** Said to the machine as an order: they count only where an order can begin. */
const orders = phrases(
  [
    // Away with the rules.
    '@ignore ~3 @your ~2 (@instructions|@rules)',
    '@ignore ~2 (@earlier|the|these|those|los|las|estas|esas) ~2 @instructions',
    '@ignore ~2 @earlier ~2 @rules|override ~2 (protocol|protocols|code|settings|everything)',
    '@ignore ~1 (@rules|@instructions) ~2 (@told|above)',
    '@ignore (about)? (everything|all|anything|todo|lo) ~2 @told',
    `(skip|bypass|avoid|disable|ignore|omite|evita|desactiva|turn off) ~2 (check|checks|review|verification|
      validation|safety)`,
    `(skip|bypass|avoid|disable|omite|evita|desactiva) ~2 (approval|moderation|security|filter|filters|guards|
      revision|aprobacion)`,
    '(obey|do (exactly|as|what)|haz lo que) ~1 (i (say|tell|command|am telling)|te digo|me|diga)',
    '(follow|obey|sigue|siga|obedece) ~1 (these|my|the following|estas|mis) ~1 (@instructions|@rules)',
    // What to say.
    '@say @that? @that? @my? ~1 @debt @is? ~2 @nothing',
    '@say @that? @that? (i|he|she|yo)? (do not|no)? (le|les)? (owe|debo) ~1 @nothing',
    `(answer|say|reply|respond|agree|responde|responda|di|contesta) ~1 (yes|si) (to|a) (everything|whatever|all|
      anything|todo|lo que)`,
    '@say @that? @that? (you owe|me debes|me deben|we owe)',
    '@dictate @that? @my @debt (is|es|esta) ~1 #',
    `(only|solo|solamente|unicamente) ~1 (reply|respond|answer|output|write|responde|responda|contesta|conteste)
      (with|con) ~3`,
    `(reply|respond|answer|output|write|responde|responda|contesta|conteste) (only|exactly|solo|solamente|unicamente)
      (with|con)`,
    `(reply|respond|answer|responde|responda|contesta|conteste) ~1 (with|con) (only|exactly|nothing but|just|solo|
      exactamente)`,
    '(print|output|show|repeat|imprime|muestra) ~2 (above|arriba)',
    '(write|say|type|reply) (we|that we) (agree|waive|forgive|confirm)',
    `(output|print|write|say|reply|escribe|imprime|di) (exactly|verbatim|word for word|exactamente|literalmente|
      textualmente)`,
    `(reply|respond|answer|output|write|responde|responda|contesta) ~1 (in|as|en|como) ~1 (json|xml|base64|code|
      pirate|python)`,
    'repeat (after me|the following|these|exactly|everything|word for word|the (words|text) above)',
    '(repite|repita|repitan) (despues de mi|conmigo|lo siguiente|exactamente|todo lo|lo que (te|le) (digo|dije))',
    // What to do.
    '(set|change|update|make|reset|mark|modify|edit|adjust) ~2 @my @debt (to|as|at)? ~1 @nothing',
    'zero out ~2 @debt|(mark|set) ~3 as (paid|resolved|settled|approved|safe)',
    '(pon|ponga|cambia|cambie|actualiza|actualice|deja|deje|marca|marque) ~2 @my @debt (en|a|como)? ~1 @nothing',
    `(approve|accept|send|confirm|aprueba|apruebe|acepta|acepte) ~3 (automatically|automaticamente|without ~2
      (review|approval|checking|human|manager))`,
    '(set|mark|put|rate|pon|marca) ~2 (confidence|escalate|escalation|intent|confianza)',
    // Who to be.
    '(pretend|pretending) (that|to|you|i|my|the|this|we)',
    `(imagine|simulate|act|behave|respond|answer|reply|suppose|roleplay|role play) ~2 (you are|you were|you have no|
      @persona)`,
    '(act|behave|talk|respond|answer) like (a|an|my|the|if|you)|(haz|haga|hagamos) (como si|de cuenta)',
    '(imagine|suppose|assume) (that)? i am (the|your|my)',
    '(roleplay|role play) (as|with|that)',
    'simulate (that|a|being)|juguemos (a|un)',
    '(finge|finja|finjas|simula|simule|imagina|imaginate|haz de cuenta|haga de cuenta|supon) (que|ser)',
    '(actua|actue|actues|comportate|responde|hazte pasar) (como|por) (si|@persona|un|una)',
    '(decode|decipher|execute|decodifica|ejecuta) ~1 (the following|this|these|below|esto|lo siguiente)',
    '(reveal|show|print|display|leak|expose|output|repeat|summarize|dump|muestra|muestrame|revela|imprime) ~3 @secret',
    `(reveal|show|print|display|leak|expose|output|repeat|summarize|translate|muestra|revela|traduce|imprime) ~1
      (your|tus|sus) @instructions`,
    '(tell me|give me|send me|what is|what are|dime|dame|cual es|cuales son) ~2 @secret',
  ],
  classes,
);

/** Nobody says this to a landlord, wherever it stands. */
const slips = phrases(
  [
    'you are now ~3 @persona|you will (now|act|behave) ~3 @persona|you are no longer ~2 (bound|a|an|the|assistant)',
    'you are now (in|a|an|free|acting|operating|unrestricted|going to act|allowed|authorized|dan)',
    '(ahora|a partir de (ahora|hoy)|desde (ahora|hoy)) (eres|es usted|seras)|eres ahora',
    'from now on (you (are|will|must|act|only|have)|respond|reply|answer|act|say|ignore|behave|every|all)',
    '(a partir de ahora|de ahora en adelante|desde ahora) (responde*|contesta*|di|actua*|ignora*|vas a|debes|solo)',
    `(as|i am|this is) (the|your|a|an|one of the)? (system|ai|lead|head|chief)? (developer|programmer|creator|
      sysadmin)`,
    '(as|i am|this is) (the|your|a|an) (system|ai|bot|app)? (admin|administrator|engineer|operator)',
    '(soy|como) (el|la|tu|su|un|una) (desarrollador*|programador*|creador*|administrador* (del sistema)?)',
    '(from|at|for|by) (openai|anthropic)|openai (engineer|staff|support|employee)',
    '(developer|debug|admin|god|dan|jailbreak|root|sudo|unrestricted|override) mode|do anything now|jailbreak',
    'jailbroken',
    'modo (desarrollador|administrador|admin|dios|depuracion)|prompt injection|sudo',
    '(system|administrative|admin|emergency|security) override|override (code|command|accepted|authorized)',
    '(system|hidden|initial) (prompt|instructions)|(prompt|instrucciones|mensaje) del sistema',
    '(your|tus|sus) (new|nuevas|nuevos|updated|real|true) (@instructions|@rules|role|task|persona|job is|rol|tarea)',
    '(new|updated|nuevas) (instructions|directives|instrucciones) (for you|are|follow|para ti|son|is)',
    '(attention|note to|message (for|to)|dear|listen|atencion|nota para|mensaje para) (the|la|el)? @machine',
    '<< (hey|hi|hello|ok|hola|oye) @machine',
    '(not|no longer) (bound by|subject to|restricted by) ~3',
    '(without|no|sin) ~1 (restrictions|guardrails|filters|restricciones)',
    `(rules|restrictions|guidelines|filters|safeguards|limits) ~2 (not apply|are (lifted|off|removed|disabled|
      suspended))`,
    `(previous|prior|earlier|above|all|old) (instructions|rules|directives|prompts) ~2 (void|cancelled|canceled|
      obsolete|invalid)`,
    `(previous|prior|earlier|above|all|old) (instructions|rules|prompts) (are|were|is) ~1 (suspended|wrong|over|
      superseded|test)`,
    'end of (prompt|instructions|system|conversation)|fin (de|del|de las) (prompt|instrucciones|conversacion)',
    '(i|we) (instruct|command|order) you to|begin new (prompt|instructions|session)|new prompt',
    '(without|no) ~1 (rules|guidelines)',
    `(authorized|authorised|permission|allowed|permiso|autorizo|authorize you) (to|para|a) (ignore|disregard|waive|
      forgive)`,
    `(authorized|authorised|permission|allowed|permiso) (to|para|a) (confirm|say|set|clear|zero|ignorar|confirmar|
      decir|perdonar)`,
    '(let us|we will) play ~2 game|auto (approve|send)|i command you|i order you to (say|reply|confirm|ignore)',
    'te ordeno que',
  ],
  classes,
);

const vocabulary = vocabularyOf(() => [...orders.words(), ...slips.words()]);

/** An order may come behind these: "please ignore", "you must ignore", "quiero que ignores". */
const LEADS = new Set(
  `and then please just now must should to ok okay so but instead simply kindly hey hi hello first also always only
  will would can could y luego favor debes debe ahora solo que puedes puede podria entonces pero primero siempre oye
  hola`.split(/\s+/),
);
/** "You" leads to an order only when it is asked: "can you ignore", not "you ignore". */
const ASKING = new Set('can could will would may if because want need told tell ask'.split(' '));

/** The first order to the machine in a text, as it is written. */
export function findOrder(text: Reading): string | null {
  const reading = respell({ ...text, words: text.words.map(withLetters) }, vocabulary);
  const [found] = [
    ...slips.find(reading),
    ...orders.find(reading).filter((span) => beginsOrder(reading, span) && !isNegated(reading, span)),
  ];
  return found === undefined ? null : evidenceOf(reading, found);
}

const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Digits that stand for letters: "1gn0re". "4th" and "2b" have too few letters to be such a word. */
function withLetters(word: Word): Word {
  const masked = /\d/.test(word.text) && (word.text.match(/[a-z]/g)?.length ?? 0) > 3;
  return masked ? { ...word, text: word.text.replace(/\d/g, (digit) => LETTERS[digit] ?? digit) } : word;
}

/** First in its clause, or behind a word that leads to it: "they ignore the rules" is no order. */
function beginsOrder({ words }: Reading, { start }: Span): boolean {
  const [before, last, first] = [words[start - 2], words[start - 1], words[start]];
  if (last === undefined || last.clause !== first?.clause || LEADS.has(last.text)) return true;
  return last.text === 'you' && before !== undefined && ASKING.has(before.text);
}
