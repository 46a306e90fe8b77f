import type { LedgerFacts } from '../../domain/facts.ts';
import { announcements } from './announcements.ts';
import { isAskedFor, isDeniedOrOpen, never, type Rule } from './rule.ts';
import { standing } from './standing.ts';
import { statements } from './statements.ts';

const classes = {
  we: 'we|i|our (office|team)|the office|management|(the|your|a) (manager|landlord)',
  may: 'have|has|will|can|could|would|are|am|may|do|hereby|gladly|just|already|also|to|able|willing|going|happy|glad',
  charge: `fee|fees|charge|charges|late charge|penalty|penalties|interest|debt|balance|rent|amount|deposit|what you owe|
    cargo|cargos|mora|multa|multas|recargo|recargos|intereses|deuda|saldo|renta|alquiler|monto|adeudo`,
  day: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|lunes|martes|miercoles|jueves|viernes|sabado|
    domingo|manana`,
  waive: `waive|waives|waived|waiving|forgive|forgives|forgiven|forgiving|forgave|erase|erased|erasing|eliminate*|
    (write|written|writing|wrote) off|wipe|wiped|void|voided|dismiss|dismissed|drop|dropped|dropping|remove|removed|
    removing|
    reduce|reduced|reducing|lower|lowered|lowering|discount|discounted|refund|refunded|settle|cancel|canceled|cancelled|
    cancelling|adjust|adjusted|credit|credited`,
  condonar: `perdon*|condon*|elimin*|quitar*|quitamos|quito|borrar*|borramos|anul*|descontar*|descuento|rebaj*|exoner*|
    cancelar (la|el|su|los|las)|cancelamos|reembols*|reducir*|reducimos`,
};

/** What a text may not undertake: no machine speaks for the landlord, and an offer made is an offer that binds. */
const undertakings = never(
  [
    '@waive ~4 @charge',
    '@charge ~4 (waived|forgiven|erased|removed|dropped|dismissed|reduced|lowered|cancelled|canceled|wiped)',
    '@condonar ~4 @charge',
    '@charge ~4 (perdonad*|condonad*|eliminad*|borrad*|anulad*|reducid*|cancelad*)',
    '(take|knock|taking) ~3 off',
    '@we @may? @may? (promise|guarantee|assure|swear|vow|commit|pledge)',
    '(take|taking|took) care of ~3 @charge|nothing (bad)? will happen|(my|our) (assurance|word|promise|guarantee)',
    '(assistance|application|aid|relief|extension|voucher|grant|program|asistencia|solicitud|ayuda) ~2 (was|is|has been|got|fue|ha sido|esta|quedo) (approved|accepted|granted|denied|rejected|aprobad*|aceptad*|negad*|rechazad*|conced*)',
    'consider ~3 (cleared|forgiven|settled|gone|done|paid|handled|taken care of)',
    'guaranteed|rest assured|you have (my|our) word',
    'prometemos|prometo|garantiz*|aseguramos|le aseguro|juramos|tiene (mi|nuestra) palabra',
    `(give|giving|grant|granting|granted|allow|allowing|offer|offering) ~3 (extension|more time|extra time|grace
      period)`,
    '(give|giving|grant|allow|have) (you)? until',
    '(da|damos|doy|dar|daremos|concedemos|otorgamos|ofrecemos) ~2 (prorroga|extension|mas tiempo|plazo|hasta)',
    '(take (all the|as much|your) time|no rush|whenever you !(have|know|decide|need|(are|would like|want) (ready|able)? ~1 to (talk|share|tell)))',
    'cuando (pueda|quiera|guste|tenga)|tomese su tiempo|sin prisa',
    'you (will|can|may)? (stay|remain|keep (your|the) (home|apartment|unit|lease))',
    '(puede|podra) quedarse',
  ],
  classes,
  isDeniedOrOpen,
);

/** Sparing somebody what might come, or what they have to do: "you will not be charged", "no tiene que pagar". */
const dispensations = never(
  [
    '(will not|never|no longer|not going to|not) ~2 (be|get) (charged|penalized|fined|billed|reported|evicted|sued)',
    '(no|without|any|zero) (more)? (late|additional|extra|further)? (fees|fee|interest|penalty|penalties|charges)',
    'we (will|do|are) not (going to)? (charge|charging|collect|collecting|pursue|pursuing|require|ask for)',
    '(do|will|did|need) not ~2 (have|need|owe|must) (to)? ~2 (pay|worry|anything|owe|do anything)',
    '(no longer|never) (have|need|owe) (to)? (pay|anything)?',
    'no (need|obligation) to (pay|worry|do)|(do not|no need to) worry|no worries about !((the|your|a)? (late|delay|delayed|typo|wait|mixup|confusion|text|reply|message|response))',
    'pay ~1 (whenever|what you can|as you can)',
    `you (can|may|could) (stop|skip|ignore|forget|delay|wait|postpone|pay) ~2 (pay|paying|payment|payments|later|
      less|late)`,
    '(ignore|forget|disregard) ~2 (rent|balance|debt|notice|notices|letter|letters|bill)',
    '(ok|okay|fine|alright|acceptable|no problem) ~3 (late|later|less|partial|nothing)',
    `(sin|no habra|no tendra|no hay|no pagara|no cobrar* ~2|cobrar) (recargos|recargo|multa|multas|mora|intereses|
      cargos)`,
    'no ~3 (cobrar*|cobrem*) ~2 (recargos|recargo|multa|multas|mora|intereses|cargos|nada)',
    'no (tiene|tendra|necesita|hace falta|debe) (que)? (pagar|preocuparse|hacer nada)',
    'no (se preocupe|te preocupes)|(ya no|no) (nos)? (debe|debes) (nada)?|no le debe',
    '(puede|podria) (dejar de pagar|no pagar|omitir|ignorar|olvidar)',
  ],
  classes,
);

/** Leave to pay as one likes; asking what suits is none. */
const leave = never(
  [
    'you (can|may|could) ~1 pay ~2 (later|half|next|then|when|whenever|part|parts|some|less|a little|over time|in|weekly|monthly|@day)',
    '(puede|podria|puedes) ~1 pagar ~2 (despues|luego|la mitad|proximo|proxima|cuando|una parte|partes|menos|poco a poco|@day)',
  ],
  classes,
  isAskedFor,
);

/** That nobody has to fear anything, or to hurry; and what others are said to be doing already. */
const reassurances = never(
  [
    '(we|i|nobody|office|management|landlord|manager|they|one) (will|would) (not|never) !(share|give out|discuss|sell)|would never|(are|is) (not|never) going to',
    'you (will|would) (not|never) !(hear|be able|need to call)',
    '(stays|stay|keep this|between) (between)? us|(no|any) (hurry|pressure|rush)|(there is|with) no (hurry|pressure|rush)',
    '(not|never) (at risk|in danger|in trouble)|nothing to (fear|lose|worry)|(look|looking) the other way|let ~3 (go|slide)',
    '(maintenance|plumber|technician|handyman|contractor|crew|electrician|repairman|exterminator) ~2 (is|comes|coming|will|arrives|on)',
    '(repair|repairs|appointment|inspection|visit|work order|job) ~1 (is|are|has been|have been|was|were) ~1 (scheduled|set|booked|done|complete*|finished|fixed)',
    '(reparacion|reparaciones|cita|visita|arreglo|trabajo) (ya)? (esta|estan|fue|queda|quedo) (programad*|agendad*|list*|hech*|terminad*)',
    '(on (its|the|his|her|their) way)|(this|later this) (morning|afternoon|evening)',
    '(no|nada|nadie) ~2 (le|les|la|lo|te) ~1 (va|van|vamos|pasara|haremos|hara|sacara|faltara)',
    'nadie ~2 (va|van)|no (tenga|hay|tiene|tengas) (prisa|apuro|miedo|pena)|sin (prisa|apuro|presion)',
    '(quedese|este|estese|puede estar|siga) (tranquil*|segur*|en paz)|tomese (el|su|todo)|podemos esperar|(la|lo|le) (esperamos|esperaremos)',
  ],
  classes,
);

/** That nothing is owed. */
const quittance = never(
  [
    'you (do not owe|owe nothing|owe zero|owe us nothing)|owe us nothing',
    `(you|account|balance|debt|rent|everything|it) (are|is|was|has been|have been) ~2
      (paid|settled|cleared|clear|caught up|current|all set|up to date|zero|nothing|forgiven|closed|resolved|gone|
      deleted)`,
    'you are (all)? (good|set|done)|(paid|pay) (in full|off)',
    '(no|zero) (outstanding|remaining|past due)? (balance|debt)|nothing (is)? (owed|due|left)|debt free',
    `(cuenta|saldo|deuda|renta) (ya)? (esta|es|ha sido|fue|queda|quedo) ~2
      (pagad*|saldad*|liquidad*|al dia|al corriente|cero|perdonad*|cerrad*)`,
    '(esta|estas|queda) al (dia|corriente)|no (tiene|hay) ~2 (saldo|deuda|pendiente)|saldo (de)? cero|no debe nada',
  ],
  classes,
  isDeniedOrOpen,
);

/** Money said to have arrived: what has is in the balance already. */
const receipts = never(
  [
    '(we|have|has|office) (received|got|posted|applied|processed|recorded) ~2 (payment|payments|money|check)',
    '(we|have|has|office) ~1 (charged|billed|debited|withdrew|withdrawn|pulled|drew|ran|cashed|deposited) ~3 (card|account|bank|payment|money|check)',
    '(cobramos|cargamos|debitamos|retiramos|depositamos|cambiamos) ~4 (tarjeta|cuenta|banco|cheque|pago)',
    '(we|i|office|management) (have|has|just|already|now|also)? ~1 (corrected|fixed|updated|changed|revised|recalculated|rectified) ~2 (balance|ledger|account|charge|charges|amount|rent)',
    '(corregimos|actualizamos|cambiamos|arreglamos|ajustamos|recalculamos) ~2 (saldo|cuenta|renta|monto|cargo|cargos)',
    'payment ~2 (received|posted|applied|processed|cleared|went through|confirmed|recorded)',
    '(recibimos|aplicamos|registramos|procesamos|hemos recibido) ~2 (pago|dinero|cheque)',
    `pago (ya)? (fue|ha sido|esta|se|quedo|queda) ~2 (recibid*|aplicad*|procesad*|registr*|confirmad*|aplico|recibio|
      acredit*)`,
  ],
  classes,
  isDeniedOrOpen,
);

/** What nobody may promise by itself. That nothing is owed may be told where the ledger says so. */
export const promises: Rule = (draft) => [
  ...undertakings(draft),
  ...dispensations(draft),
  ...leave(draft),
  ...reassurances(draft),
  ...statements(draft),
  ...announcements(draft),
  ...receipts(draft),
  ...(owesNothing(draft.facts) ? [] : [...quittance(draft), ...standing(draft)]),
];

function owesNothing({ amountOwedCents }: LedgerFacts): boolean {
  return amountOwedCents !== null && amountOwedCents <= 0;
}
