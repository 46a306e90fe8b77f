import type { FigureMeaning, Recogniser } from './figure.ts';
import { phrases, type Vocabulary } from './phrase.ts';
import { wordsOf } from './words.ts';

const VOCABULARY: Vocabulary = {
  be: 'is|are|was|were|be|been|being|stands|shows|remains|youre|ure|its|thats|accounts|balances|everythings|now|as',
  fully: 'now|all|already|fully|completely|totally|officially|finally|considered|marked|listed|back|both|100%',
  debt: 'balance|balances|debt|debts|rent|bill|dues|arrears|amount|money',
  open:
    'remaining|outstanding|unpaid|open|current|past|due|pastdue|overdue|further|additional|more|other|late|back|' +
    'your|the|any|an|a|of',
  fee: 'fee|fees|charge|charges|interest|penalty|penalties|surcharge|surcharges',
  not: 'not|dont|do not|doesnt|does not|didnt|did not|no longer|never|wont|will not|neednt',
  deuda:
    'saldo|saldos|deuda|deudas|adeudo|adeudos|renta|rentas|monto|montos|atraso|atrasos|mensualidad|pendiente|' +
    'pendientes',
  recargo: 'recargo|recargos|cargo|cargos|interes|intereses|multa|multas|penalidad|penalidades',
  el:
    'el|la|los|las|lo|su|sus|tu|tus|un|una|de|del|al|esa|ese|esta|este|toda|todo|todos|parte|otro|ningun|ninguna|' +
    'mas|ya|que',
  todo: 'por completo|en su totalidad|totalmente|completamente|todo|toda|del todo|la totalidad',
  payment: 'payment|payments|deposit|check|cheque|rent|transfer|money order',
  pago: 'pago|pagos|abono|abonos|deposito|cheque|renta|giro|transferencia',
};

/**
 * Ways to say that nothing is owed, or nothing more. One that only might say so is here too ("you're all set"): a
 * false alarm costs an approval, a miss tells a debtor that the debt is gone.
 */
const NOTHING = phrases(VOCABULARY, [
  '(owe|owes|owed|owing) (us|me)? (nothing|no|none|zip|zilch|nada)',
  '<not> (even|really|actually|currently|still|have|got)? (owe|owes) (us|a|any|anything|nothing|that|this|it|the|' +
    'more|money|for)?',
  '(nothing|none) (of it)? (is|was|left|more|else|remains|remaining|currently|further)? (is|still)? (due|owed|' +
    'owing|outstanding|to pay|left|remaining|unpaid|payable|pending)',
  '(no|without|zero|nil|isnt|not|clear of|<not> have|dont show|do not show|not see) (any|an|a)? <open>? <open>? ' +
    '<debt> (due|owed|left)?',
  '(no|without) <open>? (past due|amount due|balance due|payment due|payments due|payment is due)',
  '<be> <fully>? <fully>? (clear|cleared|settled|square|squared|zeroed|paid|current|caught up|resolved|satisfied|' +
    'erased|eliminated|nil|nothing|gone|solvent|all set|all good|off the hook|in the clear|free and clear|up to ' +
    'date)',
  '<be> <fully>? (wiped|wiped out|closed out|written off|debt free)',
  '(account|case|ledger|balance|file) (is|was|has been) (now)? closed',
  '<fully>? paid (in full|up|off|it all|all of it)',
  '(all|fully|completely|totally) (paid|settled|current|caught up|squared)',
  '(no longer|not) (behind|late|past due|overdue|delinquent|in arrears|in debt)',
  '(paid|covered|settled|cleared|handled) (for|off)? (everything|every cent|every penny|all|the whole|the full|' +
    'the entire|the total|your whole|your full|your entire)',
  'in good standing',
  'nothing to (worry|pay|fear)',
  '(payment|settlement) in full',
  '(as|in) full (payment|settlement|satisfaction)',
  '(wont|not|never) (be|get) charged',
  '(liquida|salda|finiquita) (toda|todo|la|el|su)',
  'nothing (more|else)? (shows|showing|appears|is|pending|owing|sits) (up)? (on|in) (your|the|this)',
  '(as|marked|listed|it) (received|settled|satisfied|even)',
  '(call it|be|we are|were|is|all) (even|square|quits)',
  'taken care of',
  'clean slate',
  'debt free',
  'rent free',
  'free of charge',
  'on the house',
  'in the clear',
  '<not> (need|have|longer need|longer have) to (pay|send|worry about)',
  'no need to (pay|send|worry about)',
  '(dont|do not|never|no) (worry|worries) about (paying|it|that|this|what|(the|your) <open>? (<debt>|rest))',
  '(forget|disregard|ignore|never mind) (about)? (the|your|that|this|any|all|what you)? <open>? (rest|owe|<debt>)',
  '(forget|ignore) (about)? it',
  '<debt> :? (gone|history|forgiven|erased|cleared|clear|settled|none|nil|nothing|zip)',
  '(we|have|has|weve|been|was) (settled|cleared|closed|zeroed|squared) (out|up|off)? (the|your|this|that)',
  '(isnt|not|arent) (yours|your debt|your balance|your responsibility)',
  '(no es|no son) (suyo|suya|suyos|su deuda|su saldo)',
  '(no|without|waive|waived|zero|free of|any) (late|extra|additional|other|more)? <fee>',
  // Spanish
  '(no|nunca|tampoco|ya no) (nos|me|le|les|lo)? (debe|debes|deben|deberia|adeuda|adeudas)',
  '(no|ya no) (nos|le|les)? (tiene|tienes|hace|hay|necesita|necesitas|tendra|tendras) (que|falta|falta que)? ' +
    '(pagar|pague|pagarnos)',
  '(no|ya no|nada) (le|nos|se)? (tiene|tienes|hay|queda|quedan|existe|registra|presenta|muestra|debe|refleja|' +
    'aparece) <el>? <el>? (nada|<deuda>)',
  '(sin|cero|ningun|ninguna|libre de|exento de|exenta de) <el>? <deuda>',
  'nada (pendiente|que pagar|por pagar|de saldo|mas que pagar|mas por pagar)',
  '(esta|estas|queda|quedo|sigue|anda|ya|quedaria|va) <fully>? (todo|bien)? (al corriente|al dia|a mano|en ceros|' +
    'en cero|solvente)',
  '(cuenta|saldo|renta|pagos) .. (al corriente|al dia|en ceros|en cero|limpia|cerrada)',
  '(esta|estan|queda|quedan|quedo|fue|ha sido|ya|sido) (ya|todo|toda|completamente|totalmente|bien|esta)? (sald*|' +
    'liquidad*|pagad*|cubiert*|finiquitad*|cancelad*)',
  '(pagado|pagada|pagados|liquidado|liquidada|saldado|saldada|cubierto|cubierta|pago|pagaste) <todo>',
  '(olvide|olvidese|olvidate|no se preocupe|no te preocupes|ignore|descuide) (ya)? (de|por|del|el|la|su)? <el>? ' +
    '<el>? (resto|pagar|debe|<deuda>)',
  '(no|sin|ningun|ninguna) (habra|hay|se cobra|se cobran|cobramos|cobraremos|le cobramos|le cobraremos|tendra)? ' +
    '<el>? <recargo>',
  'gratis',
  'sin costo',
  'borron y cuenta nueva',
  'cuenta limpia',
]);

/** Shares and multiples of something unsaid, a debt that shrinks, a payment that arrived: no record has them. */
const UNSAID = phrases(VOCABULARY, [
  'half',
  '(two|three|four) (thirds|quarters|fourths|fifths)',
  'halves',
  'thirds',
  '(a|one|two|three) (third|quarter|fourth|fifth|tenth|fifths|tenths|quarters|fourths) (of|now|today|off|due|is)',
  'double (the|your|what|that|it|this|of|amount)',
  '(pay|owe|owes|is|be|charge|charged|a) double',
  'doubled',
  'doubling',
  'twice',
  'triple',
  'tripled',
  '(la)? mitad',
  'medio (saldo|pago|mes)',
  '(un|dos|tres) (tercio|tercios|cuarto|cuartos|quinto|quintos)',
  '(tercera|cuarta|quinta|decima) parte',
  '(el)? (doble|triple)',
  '(we|i|they|landlord|manager|owner|office|to|will|can|could|would|may|be|been|is|was|are|gladly|happily|and|ll|' +
    've|well|weve|have|has) (all|also|now|then|just|fully|happily|gladly)? (forgive|forgiven|forgave|forgiving) ' +
    '(the|your|it|that|this|all|any|what|some|part|half)?',
  'forgives',
  'forgiveness',
  'waive*',
  'waiving',
  '(write|writing|written|wrote) (it|that|this|the|your|some|all)? <debt>? off',
  'wipe (it|that|the|your|out|away)',
  '(we|well|weve|i|to|can|will|could|would|has|have|been|was|is|manager|and|be) (erase*|drop|dropped|delete|' +
    'deleted|remove|removed|eliminate*|clear|cleared|cut|reduce|reduced|lower|lowered|discount*|slash*|split|' +
    'freeze|pause|adjust|adjusted|cancel|cancelled|canceled|knock|knocked|take|took) (off|some of|part of|most of|' +
    'all of|any)? (the|your|that|this|its|what|any)? (late|remaining|whole|total|full|outstanding|unpaid|old|past ' +
    'due|rest|rest of)? (of)? (your|the)? (debt|balance|rent|rest|arrears|amount|amounts|you owe|<fee>)',
  '<debt> (has|is|will|just|went|gone|go)? (now|been|be)? (dropped|drops|decreased|shrank|shrunk|fallen|fell|' +
    'down|lower|lowered|reduced|cut|smaller|adjusted|waived|frozen|paused)',
  '<debt> (has been|was|is|will be|gets) (now)? (reduced|lowered|cut|discounted|adjusted|waived|frozen|paused|' +
    'removed|erased|cancelled|canceled|dropped)',
  'discount*',
  'rebate*',
  'refund*',
  'reimburse*',
  '(a|rent|account|partial|your|the) credit',
  'credited',
  'credit (of|to|on) (your|you)?',
  '(received|recieved|got|have|processed|posted|accepted|applied|recorded|confirm|confirmed|see|saw) (receipt ' +
    'of)? (the|your|a|his|her|their)? (full|last|first|recent|partial|rent|this|latest)? (payment|payments|deposit|' +
    'money order|check|cheque|rent payment|money)',
  '<payment> (has|have|was|were|did|is|just)? (already|been|just|now|come|go|gone)? (received|recieved|posted|' +
    'processed|credited|accepted|applied|cleared|went through|come through|gone through|go through|came in)',
  '(recibimos|recibido|recibieron|recibio|procesamos|procesado|registramos|registrado|acreditamos|acreditado|' +
    'aplicamos|aplicado|confirmamos|llego|aceptamos) (ya|bien|de)? <el>? <el>? <pago>',
  '<pago> (ya|fue|ha|esta|se|lo)? (sido|recib*|proces*|acredit*|aplic*|registr*|confirm*|ya|lo)? (recib*|' +
    'procesad*|acreditad*|aplicad*|registrad*|confirmad*|acredito|proceso|registro)',
  '(perdonamos|perdonaremos|perdonado|perdonada|perdonar|perdonarle|perdonan|perdono|condona*|condone*|exoner*|' +
    'eximi*|exento|exenta)',
  '(descont*|rebaj*|reducimos|reduciremos|redujimos|redujeron|reducido|bajamos|bajaremos|bajado|quitamos|' +
    'quitaremos|quitado|eliminamos|eliminaremos|eliminado|borramos|borraremos|borrado|anulamos|anulado|cancelamos|' +
    'cancelado|cancelada|congelamos) <el>? <el>? <el>? (resto|<deuda>|<recargo>|debe)',
  'descuento*',
  'rebaja*',
  'reembols*',
  'devolucion*',
  'bonificacion*',
  '(saldo|credito) a <el>? favor',
  '(dozen|dozens|docena|docenas)',
  '(a)? couple',
  'several (days|weeks|months|payments)',
  '(a)? few (more)? (days|weeks|months|payments|hours)',
  'un par (de|mas)',
  '(unos|unas|varios|varias|pocos|pocas) (dias|semanas|meses|pagos|cuantos|cuantas)',
]);

/**
 * What turns a statement into a wish, or a true word about a debtor: "until it is paid in full", "cuando esté al
 * corriente", "no está al corriente". Only right in front of the words, so that "once again, you are paid up" stays.
 */
const CONDITION = phrases(VOCABULARY, [
  '(until|till|til|once|when|if|unless|after|before|as soon as|so that) (it|this|that|everything|you|we|(the|' +
    'your|this) <open>? (balance|rent|amount|account|debt|payment|total|rest))? (have|has|is|are|get|gets|been)?',
  '(has|have|needs|need|ought|got|expect|hope|want|like) to',
  '(must|should)',
  '(isnt|is not|arent|are not|not|not yet|hasnt|havent|have not|has not|wasnt|never)',
  '(hasta que|cuando|si|una vez que|para que|para) (el|la|su|tu|todo)? (saldo|cuenta|renta|deuda|pago)? (no|se|' +
    'quede|este|sea)?',
  '(no|todavia no|aun no)',
]);
const CONDITION_AT_END = new RegExp(`(?:${CONDITION.source})$`, 'u');
const CONDITIONAL = new Set('is are paid be esta queda recibi we received got have see saw'.split(' '));

function implied(pattern: RegExp, value: 0 | null): Recogniser {
  return (folded) => {
    const { words, span } = wordsOf(folded);
    return [...words.matchAll(pattern)].flatMap((match): ReturnType<Recogniser> => {
      // "Su saldo al día de hoy" tells a day.
      if (/ al dia $/.test(match[0]) && words.startsWith('de ', match.index + match[0].length)) return [];
      // "To be clear, your balance is …".
      if (match[0].startsWith('be clear') && words.slice(0, match.index).endsWith('to ')) return [];
      const firstWord = match[0].slice(0, match[0].indexOf(' '));
      if (
        CONDITIONAL.has(firstWord) &&
        CONDITION_AT_END.test(words.slice(Math.max(0, match.index - 80), match.index))
      ) {
        return [];
      }
      const meaning: FigureMeaning = { kind: 'amount', value };
      return [{ ...meaning, ...span(match.index, match.index + match[0].length) }];
    });
  };
}

/** "You owe nothing", "paid in full", "está al corriente": a balance of nothing. */
export const nothingOwed = implied(NOTHING, 0);

/** "Half of it", "we waive the rest", "we received your payment": money, and no amount. */
export const unsaidAmounts = implied(UNSAID, null);
