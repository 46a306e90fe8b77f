import type { Reading, Span } from '../engine/words.ts';
import { isAsked, isAskedFor, isDeniedOrOpen, never, type Rule } from './rule.ts';

const classes = {
  account: `(your|the|this) (rent|tenant)? (account|ledger|balance|rent|bill|file|debt|record|records|slate|case|tenancy|
    situation|arrears)`,
  adv: 'now|still|currently|also|about|really|just|already|actually|today|very|so|most|more than|always',
  /** All that a record says of a debt. */
  owing: `past due|overdue|late|behind|outstanding|owed|due|unpaid|open|#|at|a|an|the|for|of|as|in arrears|delinquent|not|
    high|with (us|our|the) ~1|under review|being|reviewed|our|on (unit|your unit)|below|above|here|listed|what|where|about|
    only|nameofrecord|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty`,
  home: `(your|the) (own)? (home|apartment|unit|house|place|lease|tenancy|spot|housing|roof|belongings|things|possessions|stuff|
    furniture|items|key|keys|lock|locks|door|car|vehicle|utilities|power|heat|water|electricity|lights|record|credit|job|
    kids|children|family|future)`,
  state: 'is|are|was|were|may|might|could|can|will|would|stays|stay|remains|remain|should|has|have|end|ends',
  /** What a text may say that somebody is. */
  person: `welcome|well|late|behind|past due|overdue|#|asking|writing|texting|contacting|reaching|looking|having|going|dealing|
    facing|struggling|interested|able|available|unable|unsure|worried|frustrated|upset|sorry|feeling|doing|hoping|trying|
    working|ready|free to|referring|proposing|offering|planning|concerned|busy|thinking|in touch|nameofrecord|the tenant|
    a tenant|not|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty`,
  us: `here|at|sorry|happy|glad|not|unable|looking|reviewing|writing|texting|contacting|reaching|sharing|passing|checking|
    following|sending|asking|hoping|listening|aware|waiting for your|waiting to hear|working|grateful|able|going to|the|
    nameofrecord|open (from|to)|available|ready to|thankful|always|only|currently|also|still (looking|reviewing|checking)|
    glad|in touch|#`,
  payer: `program|programs|section|agency|voucher|charity|church|authority|county|city|state|government|insurance|someone|
    somebody|everyone|everybody|friend|assistance|grant|fund|they|it|family|programa|gobierno|agencia|iglesia|vivienda|
    seguro|condado|ciudad|alguien|seccion`,
  came: `arrived|came|came in|went through|posted|posts|cleared|landed|showed up|shows|showed|hit|registered|is on file|is
    on record|was on time|is in|got here|made it`,
  money: 'payment|payments|money|check|cheque|deposit|transfer|money order|funds|cash',
  adeudo: 'pendiente|vencid*|atrasad*|en atraso|en mora|abiert*|a nombre|sin pagar|#|de|por|con (nosotros|un)',
  dinero: 'pago|pagos|dinero|deposito|abono|transferencia|cheque|giro',
};

/** Its sentence asks, or says "if". */
const IF = new Set(['if', 'si', 'whether', 'unless']);
function isOpen(reading: Reading, span: Span): boolean {
  const sentence = reading.words[span.start]?.sentence;
  const conditional = reading.words
    .slice(0, span.start)
    .some((word) => word.sentence === sentence && IF.has(word.text));
  return conditional || isAskedFor(reading, span);
}

/** Of an account only what is owed may be said; that it is fine, in order or even is not so where something is owed. */
const account = never(
  [
    '@account (is|looks|look|shows|seems|was|has been|are|reads|appears|checks|went|goes|stays|will be) !(@adv? @owing)',
    '(everything|all|things|that|it|we|you) (is|are|was|looks|checks|seems) ~2 (in order|fine|good !to|sorted|square|squared|straight|even|out|handled|on time|ahead|caught up|under control)',
    'everything checks out|in (good|perfect) (order|shape|hands)|slate (is)? clean|(clean|clear) slate|(in|on) good terms',
    'you are !(@adv? (@person|on (a|the|your) ~1 plan))',
    '(paid|pay) on time|ahead (on|of|in|with)|(you|we) (paid|met) ~3 (already|in full|on time)',
    '(no|zero) (payment|money|rent|action) (is|will be)? ~1 (needed|required|necessary|due|expected)',
    '(nothing|no) (further|more|else)? (is)? ~1 (needed|required|due|necessary|expected) (from|of|at|right)',
    '(debt|balance|rent|it|that|amount) is no longer (yours|due|owed|needed)',
    '@payer ~2 (paid|pays|covered|covers|took care|takes care|handled|will cover|is covering|sent us|sent) ~1 (the|your|it|all|for|of|rent|everything|that|back|balance)',
    '(everyone|everybody) ~3 (paid|pays)',
    '(ignore|disregard|discard|skip|forget) ~2 (previous|last|earlier|prior|our|that|this|the) ~1 (message|messages|text|texts|notice|reminder|letter|email)',
    '(amount|message|text|notice|balance|reminder|figure|number|letter) ~4 (mistake|in error|by error|wrong|incorrect|not (correct|right|yours))',
    '(rent|balance|debt|amount) ~1 (went|goes|increased|rose|jumped|grew|doubled|dropped|fell|changed)',
    '(is|would be|will be) (enough|plenty|sufficient)',
  ],
  classes,
  isOpen,
);

const cuenta = never(
  [
    '(su|tu|la) (cuenta|saldo|renta|deuda|expediente|situacion|alquiler) (ya|ahora)? (esta|quedo|queda|luce|aparece|sale|va|anda|ha sido|no existe) !@adeudo',
    '(todo|todos|todas) ~2 (bien|listo|lista|arreglad*|en orden|resuelt*|solucionad*|al dia|cubiert*|bajo control|en regla)',
    '(estamos|quedamos) (a mano|en paz|parejos|parejas|al dia|bien|listos|conformes|en ceros)',
    '(usted|ya) (cumplio|pago|liquido|termino|no debe)',
    '@payer ~2 (pago|paga|pagara|cubre|cubrio|cubrira) ~1 (su|la|el|todo|parte|renta|saldo)',
    'ya no (existe|debe|hay|tiene|es suy*)',
    '(ignore|olvide|descarte|caso omiso|no haga caso) ~3 (mensaje|aviso|texto|carta|anterior)',
    '(fue|es) un error|por error|se equivoc*|nos equivocamos',
    '(basta|alcanza|es suficiente|es bastante)|con (eso|una parte|algo) (basta|alcanza|es)',
    '(renta|saldo|deuda) ~1 (subio|aumento|bajo|crecio|cambio)',
  ],
  classes,
  isOpen,
);

/** Money said to have arrived: no record of a turn holds a payment. */
const receipts = never(
  [
    `(thanks|thank you|grateful) ~1 (for)? ~1 (your|the|this|that|making)? (a|last|recent|latest|full|prompt)? (@money|paying)
      !(plan|history|question|questions|proposal|offer|idea|options)`,
    '(your|the|that|this) (last|recent|rent)? @money ~1 (has|have|just|already|finally|is|was|were)? ~1 (@came|come through|gone through|come in|on file|on record|received|confirmed)',
    '(see|saw|got|have|found|received|shows|reflects|show|reflect) ~1 (your|the|that|this) (last|recent|rent|full)? @money',
    '@money (confirmed|received|accepted|recorded)',
    'gracias por (su|el|tu|ese|haber)? (@dinero|pagar|pagado)',
    '(vimos|recibimos|llego|entro|aparece|cayo|refleja|tenemos) (ya|bien)? (su|el|tu)? @dinero',
    '(su|el|tu) @dinero (ya|nos|se)? (nos)? (llego|entro|aparece|cayo|ve|refleja|reflejo|quedo|esta|fue)',
    '(llego|entro|cayo) (ya|el|su)? @dinero',
    'se (registro|acredito|aplico|recibio|reflejo) (ya)? (su|el|tu) @dinero',
  ],
  classes,
  (reading, span) => isAsked(reading, span) || isDeniedOrOpen(reading, span),
);

/** What becomes of a home, its things and its people is no matter of a text, in either direction. */
export const homes: Rule = never(
  [
    '@home ~1 @state !(#|on file|available by|ready for (inspection|pickup))',
    `(belongings|things|locks|keys|furniture|power|water|heat|utilities|car) (may|might|could|can|will|would) ~1 (be|stop|end|
      go|get)`,
    '(su|tu|sus|la|el) (casa|hogar|apartamento|departamento|vivienda|unidad|contrato|techo|cosas|pertenencias|muebles|llaves|chapa|cerradura|luz|agua) ~1 (esta|estara|estan|sigue|no|puede|pueden|podria|podrian|va|van|corre)',
    '(cambiar|quitar|cortar|cambiamos|cortamos|quitamos) ~2 (chapa|chapas|cerradura|luz|agua|gas|llaves)|sin (luz|agua|gas|casa|techo)',
  ],
  classes,
  isAsked,
);

/** What a text says that "we" are, but for what somebody who answers is: it agrees, waits, gives up or is even. */
export const ourselves: Rule = never(['(we|i) are !(@adv? @us)'], classes, isAsked);

/** How things stand, where something is owed. */
export const standing: Rule = (draft) => [
  ...account(draft),
  ...cuenta(draft),
  ...(draft.facts.paymentSeen ? [] : receipts(draft)),
];
