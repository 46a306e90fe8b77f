import type { Interval } from '../../domain/fact.ts';
import { phrases, type Vocabulary } from './phrase.ts';
import { rightBefore, rightBehind } from './surroundings.ts';

/**
 * What an amount can be said to be. `balance` does not say whether the whole or the tenant's part of it is meant,
 * `total` does; `other` is something that no record holds, such as a fee or a payment that arrived.
 */
export type AmountRole = 'unsaid' | 'balance' | 'total' | 'portion' | 'plan' | 'installment' | 'other';

export const VOCABULARY: Vocabulary = {
  be: 'is|are|was|es|son|era|being|be|of|de|del|remains|stands at|:',
  your: 'your|ur|the|this|that|his|her|our|a|su|tu|sus|la|el|los|las|lo|un|una|esta|este|ese|esa',
  all: 'total|full|entire|whole|complete|combined|overall|completo|completa|entero|entera|completos',
  debt:
    'balance|balances|debt|rent|bill|dues|arrears|amount|owe|owes|owed|owing|due|outstanding|past due|saldo|deuda|' +
    'renta|adeudo|monto|cuenta|debe|debes|adeuda|adeudas|pendiente|cantidad|atraso|vencido',
  part: 'portion|part|share|porcion|parte',
  pays: 'payment|payments|installment|installments|pago|pagos|cuota|cuotas|abono|abonos|mensualidad|mensualidades',
  ordinal:
    'first|second|third|next|last|final|each|every|weekly|monthly|biweekly|regular|primer|primero|segundo|tercer|' +
    'proximo|ultimo|cada|semanal|semanales|mensual|mensuales|quincenal|quincenales',
  fee:
    'fee|fees|charge|charges|penalty|penalties|interest|deposit|surcharge|fine|fines|recargo|recargos|cargo|cargos|' +
    'multa|multas|interes|intereses|deposito|costo|costos',
  less: 'credit|refund|discount|rebate|reduction|forgiveness|credito|reembolso|descuento|rebaja|devolucion|favor',
};

const inFront = (lines: readonly string[]) => phrases(VOCABULARY, lines);

/** In front of an amount, in its sentence: the nearest counts. */
export const BEFORE: readonly (readonly [AmountRole, RegExp])[] = [
  [
    'balance',
    inFront(['<debt>', 'behind', 'atrasado', 'atrasada', '(toward|towards|against|hacia) (the|your|that|el|los|sus)?']),
  ],
  [
    'total',
    inFront([
      '(total|altogether|in all|in full|all told|en total|<all>) ... <debt>',
      '<debt> (pendiente|actual|vencida)? <all>',
      '(all|everything|todo|what|that) (that|lo que)? (you|u|usted)? (owe|debe|debes)',
      '(la)? totalidad ... <debt>?',
      '(altogether|in all|in full|all told|en total)',
      '<all>',
    ]),
  ],
  [
    'portion',
    inFront([
      '<part> (of|de|del) <your>? (<debt> <all>|<all>? <debt>) (is|es)',
      '<part> (of|de|del) <your>? <debt> <all>',
      '<part> (of|de|del) <your>? <all>? <debt>',
      '<part> (of|de|del) (it|that|this|ella|eso)',
      '<part>',
    ]),
  ],
  [
    'installment',
    inFront([
      '(payments|installments|pagos|cuotas|abonos|mensualidades)',
      '<ordinal> (equal|easy|weekly|monthly|biweekly|plan)? <pays>',
      '<pays> (semanal|semanales|mensual|mensuales|quincenal|quincenales|iguales)',
      '(every|each|per|cada|por) (two|2|other|dos|single)? (week|weeks|month|friday|payday|semana|semanas|mes|' +
        'quincena)',
      '(weekly|biweekly|monthly|semanalmente|mensualmente|quincenalmente)',
      '(a la|al) (semana|mes)',
    ]),
  ],
  [
    'plan',
    inFront([
      '(plan|plans|arrangement|acuerdo) .. (total|totals|of|covers|pays|de|cubre)',
      '(payments|installments|pagos|cuotas|weeks|semanas) ... (total|totaling|totalling|sum|adding|add|in all|en ' +
        'total|suman|sumando)',
    ]),
  ],
  [
    'other',
    inFront([
      '<fee>',
      '<less>',
      '(received|recieved|got|recibimos|recibido|recibieron|credited|refunded|waived|reduced|lowered|forgiven|' +
        'perdonamos)',
      '(you|u|have|has|already|youve|ya|usted|ha) paid',
      '(usted|ya|ha) (pago|pagado|abono|abonado)',
      'pagaste',
      '(we|i|landlord|manager|office|le|les|te) (owe|owes|debemos)',
      '(will|would|wont|youll|soon|then) (only|then|just|still|now)? (owe|be owed)',
      '(debera|deberia|adeudara)',
      '<debt> (used to|will|would|goes|drops|falls|becomes|quedara|quedaria|bajara|baja|sera|was|era)',
      '(down|goes|drops|falls|baja|bajo) (to|a|by)',
      '(monthly|market|contract|current|base|new|old|regular) rent',
      'rent (is|was)',
      '(your|the) rent will',
      'renta (mensual|es)',
      '(la|su) renta (es|era|mensual)',
      '(minus|less|plus|menos|mas|times|extra|additional|another|adicional|adicionales|otros|otro)',
      '(save|saves|saved|ahorra)',
    ]),
  ],
];

/** How often an amount is paid, right behind it. */
export const EACH_TIME = [
  '(a|an|per|each|every|por|cada|a la|al|p|the) (two|2|other|dos|single)? (week|weeks|wk|month|mo|payday|payment|' +
    'semana|semanas|mes|quincena|pago)',
  '(each|weekly|biweekly|monthly|semanal|semanales|mensual|mensuales|quincenal|quincenales|semanalmente|' +
    'mensualmente|cada)',
  '(wk|week|weeks|month|mo|semana|mes) ',
  '(payments|installments)',
];

/** Right behind an amount. */
export const BEHIND: readonly (readonly [AmountRole, RegExp])[] = [
  ['installment', rightBehind(VOCABULARY, EACH_TIME)],
  [
    'other',
    rightBehind(VOCABULARY, [
      '(in|of|de|en|for|per|as|late|rent)? (late|processing|legal|court|a|an)? (<fee>|<less>)',
      '(off|less|minus|plus|menos|mas|fewer|more|extra)',
      '(was|were|has been|have been|had been|is|got|fue|fueron|ha sido) (already)? (paid|received|posted|' +
        'credited|forgiven|waived|gone|recibido|pagado|perdonado|not|no longer|wrong|incorrect)',
      '(already|ya)? (paid|received|pagado|pagados|recibido|recibidos|forgiven|waived)',
      '(you|u|usted) (already|ya)? (paid|sent|pago|envio|mando)',
      '(isnt|wasnt|arent|no es|ya no)',
    ]),
  ],
  [
    'portion',
    rightBehind(VOCABULARY, [
      '(is|are|es|son|being|of which is|que es|as)? (only|solo)? (your|su|tu|tenant|tenants|la|the) (own|' +
        'tenant)? <part>',
      '(portion|share)',
      '(is|are|of it is|of that is|of this is|of which is) (yours|your responsibility)',
    ]),
  ],
  [
    'total',
    rightBehind(VOCABULARY, [
      '(is|es|as)? <your>? (in total|total|altogether|in all|en total|in full|total balance|saldo total)',
      '(is|es) <your>? <all> ..',
      '(is|es) (everything|all|todo) .. <debt>',
      'por todo',
    ]),
  ],
  [
    'balance',
    rightBehind(VOCABULARY, [
      '(is|are|es|son|as|in|de|of)? <your>? (current|outstanding|saldo)? (balance|debt|owed|outstanding|past due|' +
        'pastdue|saldo|deuda|adeudo|pendiente|pendientes)',
    ]),
  ],
];

export const DENIED = rightBefore(VOCABULARY, [
  '(not|isnt|arent|wasnt|dont|doesnt|didnt|never|no longer|no|tampoco|nunca|ni|nor|instead of|rather than|en vez ' +
    'de) (actually|really|still|longer|just|only|even|have to|need to|has to|nos|le|ya|tiene que|hay que)? (owe|' +
    'owes|owed|pay|debe|deben|debes|adeuda|pagar|be|is|es|son|de)? (us|a|the|of|de|el|los|la|you)?',
]);
export const COMPARED = rightBefore(VOCABULARY, [
  '(more|less|greater|fewer|higher|lower|other) than',
  '(over|under|below|above|exceeds|nearly|almost|beyond)',
  '(mas|menos|mayor|menor) (de|que|a)',
  '(at least|at most|up to|al menos|por lo menos|casi|minimum of|minimo de|maximo de|hasta)',
]);
/** "Cannot pay $1,450" does not deny the amount. */
export const UNABLE = rightBefore(VOCABULARY, [
  '(can|could|cannot|cant|couldnt|able to|puede|puedes|pueden|pudo) (not)? pay (the|all|all of|el|los)?',
  '(no)? (puede|puedes|pueden|pudo) pagar (el|los|la)?',
]);

export const INTERVALS: readonly (readonly [Interval, RegExp])[] = [
  [
    'BIWEEKLY',
    phrases({}, [
      '(every|each|cada|por) (two|2|other|dos|15|14|quince) (weeks|week|semanas|dias|friday)',
      '(biweekly|bi weekly|fortnight|fortnightly|quincena|quincenas|quincenal|quincenales|quincenalmente)',
      'twice a month',
    ]),
  ],
  [
    'MONTHLY',
    phrases({}, ['(monthly|month|months|mo|mes|meses|mensual|mensuales|mensualmente|mensualidad|mensualidades)']),
  ],
  [
    'WEEKLY',
    phrases({}, [
      '(weekly|week|wk|semana|semanal|semanales|semanalmente)',
      '(every|each|cada) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|' +
        'viernes|sabado|domingo)',
    ]),
  ],
];
