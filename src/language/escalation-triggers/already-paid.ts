import type { TriggerRules } from './trigger-rule.ts';

/**
 * What is asked for has been paid, the tenant says: a dispute (15 U.S.C. 1692g(b)). "I paid 200 last week, did you get
 * it?" reports a payment, and "I already paid the electric" is about another bill; neither denies.
 */
export const alreadyPaid: TriggerRules = {
  classes: {
    bill: `electric|electricity|light|lights|gas|water|car|truck|phone|cell|cable|internet|wifi|credit|insurance|
      doctor|hospital|medical|lawyer|court|school|tuition|daycare|parking|ticket|storage|plumber|movers|grocery|
      groceries|bills|other|everyone|credit card|note|loan|netflix|luz|agua|telefono|carro|seguro|doctor|medico|
      escuela|guarderia|comida|multa|biles|tarjeta|prestamo|abogado|fianza`,
    part: 'half|part|some|a little|a bit|most|a portion|#|la mitad|mitad|parte|una parte|un poco|algo|poquito',
  },
  rules: [
    {
      signal: 'disputes',
      says: [
        'already ~1 (dropped|left|put|mailed|handed|turned|brought|delivered|submitted|deposited|zelled|wired|venmoed|cashapped|transferred|zelle|venmo) ~1 (it|that|the|my|this|in|off|rent|check|money|payment|everything|him|her|you|them|yall)',
        '(dropped|left|put|slid|slipped|placed|mailed|handed|turned) ~3 (in|under|through|at|to|with) ~2 (box|dropbox|slot|door|mailbox|manager|super|lady|guy|girl|desk|office|clerk) ~2 (on (the)? (#|first|second|third|fourth|fifth)|last|already|weeks ago|days ago)',
        '(check|money order|cash|envelope|payment|rent) (was|is|were|went|got) ~1 (put|left|slid|slipped|dropped|placed)? ~1 (under|in|through) ~2 (door|box|slot|dropbox|mailbox) (on|since|last|already|by)',
        '(caseworker|case worker|program|agency|church|section 8|housing|erap|rental assistance|social worker|salvation army|dss|the city|the state) ~2 (sent|paid|mailed|cut|dropped off|issued|wired) ~1 (you|yall|the|a|that|it|rent|my)? ~1 (check|checks|payment|rent|money|it|that|off|this|balance)',
        'ya (lo|la|le|les)? (habia|habiamos|he|hemos) (dado|pagado|entregado|depositado|mandado|hecho|liquidado)',
        '(pague|deposite|transferi|entregue|abone|pagamos|depositamos) (desde)? (el|la) (dia|mes pasado|semana pasada|primero|uno|primer)',
        `already ~1 (paid|payed|payd|sent (it|the|my|this|that|rent|payment)|took care of|settled|gave|made (the|my|
          this|that|a) payment)`,
        '(paid|payed|sent) ~2 already',
        '(paid|payed|sent) (it|that|this|rent|the rent|my rent|everything) ~4 already',
        `(i|we) !(get|got|getting|be|will|am|was|were|are|have to|when|can) have? ~1 (paid|payed) (this|that|it|
          everything|you|you all|all|in full|on time|the full|my full|rent|my rent|the rent|our rent|for (this|that|
          it|the (month|rent))|every (month|time|single|week|bit|penny|dollar|cent))`,
        `(paid|payed|sent|gave|mailed|brought|dropped) ~9 (so|then|but|and) why ~2 (you|do|does|is|am|are|it|the|
          there)`,
        `(sent|mailed|gave|dropped off|turned in|brought|deposited|submitted) ~5 (whole|full|entire|all|everything)
          ~5 (already|cashed|signed)`,
        '(paid|payed|covered|cleared) (that|this|the) ~1 (balance|debt|amount|bill|month)',
        '(seccion 8|programa|iglesia|bono) ~1 (paga|pago|cubre|cubrio) (esa|ese|eso|esta|lo)',
        '(rent|payment|check|it) (went|gone) (through|thru) ~4 already',
        '(cheque|giro|pago|deposito) ~2 (cobraron|cambiaron|depositaron|recibieron) (>|ustedes|ya)',
        '(falta|faltan) (mi|mis) (pago|pagos|deposito|cheque)',
        `(section 8|voucher|program|agency|housing) ~2 (pay|pays|paid|covers|cover) (that|this|the rest|it) !(on|by|
          this|#)`,
        '(paid|payed|settled) in full',
        '(paid|payed) (up|off|on time) !((my|the|our|a) ~1 @bill)',
        '(rent|it|this|that|everything|bill|account|balance) (is|was|has been|have been) ~2 (paid|payed|settled)',
        '(my|our) ~1 (account|rent) (is|was) (current|up to date|paid)',
        '(i|we) (am|are) (current|all caught up|up to date|paid up|all paid up|all paid)',
        '(you|bank|management|landlord|office) ~2 (cashed|deposited|took|received|accepted) (my|the|it|that|our)',
        '(check|payment|money order|it) ~2 (cleared|was cashed|has been cashed|got cashed|posted)',
        `(i|we) (have|got|kept|still have) ~3 (receipt|receipts|proof|canceled check|cancelled check|confirmation|
          bank statement)`,
        '(receipt|receipts|proof) (to prove|that i paid|i paid|showing)',
        '(never|not|did not|have not|has not) (credited|credit|applied|apply|posted|post|counted|count|recorded)',
        '(lost|losing|misapplied|misplaced) (my|the) ~1 (payment|check|money order)',
        `(balance|it|total|account|bill|amount|that|rent) ~1 (should|supposed to|needs to|has to) be ~2 (zero|0|less|
          lower|#|paid)`,
        `ya (te|le|les|se|me|lo|la|los|las)? (lo|la|los|las|les)? ~1 (pague|pagamos|page|pagado|pagada|pagaron|
          deposite|pago|abone|cubri|liquide|transferi|di (el|la|los)|hice (el|los|mi|un) (pago|deposito)|mande (el|
          los|la|mi)|entregue)`,
        `(ya|todo|renta) ~2 (esta|estan|quedo) ~1 (pagado|pagada|pagados|pagadas|liquidado|liquidada|saldado|saldada|
          cubierto)`,
        '(ya)? (pague|pagamos|page) ~1 (todo|completo|completa|eso|esa|a tiempo|la renta|mi renta|el mes)',
        `(tengo|conservo|guardo|aqui tengo) ~3 (recibo|recibos|comprobante|comprobantes|pruebas|prueba|estado de
          cuenta)`,
        '(estoy|voy|estamos) ~1 al (corriente|dia)',
        '(nunca|no) (aplicaron|acreditaron|registraron|abonaron|contaron) ~2 (pago|deposito|renta|dinero)',
        '(shows|says|show|say|showing|saying) ~3 (zero|0|paid|i paid|nothing owed|no balance|paid up|current)',
        `paid (cash|by check|by money order|at the office|online|with zelle|the manager|your manager|your guy|in
          person) ~4 (already|and|receipt)`,
        `(yo|ya|nosotros) ~1 (di|dimos|mande|entregue|deposite|hice) (ese|el|todo el|esa|los|todo|mi|la|el pago) ~1
          (dinero|pago|deposito|cheque|renta)`,
        '(said|told|says) ~4 (all set|paid off|paid up|all good|all caught up|caught up|current|up to date|zero)',
        '(esta|estan) pago',
        '(lie|lies|lying) ~1 (i paid|about)',
        '(that|this) (is)? (a lie|not true|false|bs|bullshit) ~1 (i|we) (paid|do not owe)',
        '(you|your|you all|you guys) (already|have already) (got|received|have|took|cashed)',
        '(i|we) (paid|payed) >>',
        '(tripping|trippin|bugging|buggin|crazy|tripin) ~1 (i|we) (paid|payed)',
        '(paid|payed) (in)? cash',
      ],
    },
  ],
  ordinary: [
    'ya (casi|mero|voy a|manana|pronto|merito) ~2 (pago|pagar|le pago|acabo)',
    '@bill (bill|note|payment|loan) ~1 (paid|payed)',
    '(already|just|finally|have|had to) ~1 (paid|payed|pay) ~3 (@bill)',
    `already ~1 (paid|payed|sent|gave) ~2 (@part) ~3 (rest|left|remaining|balance|other|more|toward|towards|of it|so
      far|can pay|will pay|friday|monday)`,
    'already ~1 (paid|payed|gave|sent) ~1 (half|part|some|a little|a portion|most)',
    '(paid|payed|gave|sent) (half|part|some|a little|a portion|most) ~2 already',
    'ya (le|les|te)? (pague|pagamos|pago|abone|deposite) ~2 (@bill)',
    'ya (le|les|te)? (pague|pagamos|abone|deposite|mande|di) (la mitad|mitad|parte|una parte|un poco|algo|poquito)',
    `(just|will|can|could|should|going to|want to|have it|have this|have that|have rent|get it|get this|to be|be|
      once|when|after|until|till|by|if|as soon as) ~3 (paid|payed|settled) (in full|off|up|on time|this|it|that|my
      rent|rent|the rent)`,
    `(be|get|have it|have this|have that|have rent|have the rent|have everything|getting) ~2 (paid|payed|settled|
      caught up|current|up to date) ~1 (by|on|as soon|this week|next week|after|when|friday|monday|tomorrow|#)`,
    `(paid|payed) ~3 (did you get|did it go|can you check|did you receive|please confirm|did that|just now|a minute
      ago|right now|today|this morning|tonight)`,
    `ya (lo|la|le|les)? (pague|deposite|mande|hice (el|un|mi) (deposito|pago)) ~3 (hoy|esta manana|esta tarde|anoche|
      ahorita|ahora|les llego|le llego|lo recibio|lo recibieron|recibieron|me confirma)`,
    '(got|have) ~3 (confirmation|receipt) ~1 (thanks|thank you)',
    'paid up ~1 right >>',
    '(check|payment|deposit|paycheck|direct deposit|transfer) (was|is|came|got|were) ~1 (late|delayed|slow|held|pending) ~2 (cleared|posted|hit|came|went)',
    '(is|was|did|has|will) ~3 payment ~1 (post|posted|posting|go through|gone through|clear|cleared|show up|showing) ~1 (yet|already|>)',
    'ya (me|nos) (pagaron|pago|paga|pagan|depositaron|deposito|pagaran|cayo)',
    '(avisar*|decirle|decirles|informar*|comentar*|avisando) ~2 (que)? ya (hice|pague|deposite|mande|pagamos|hicimos|envie|transferi)',
    '(just|only|wanted to|here to|to) ~1 (letting|let) (you|u|them|you all) know ~4 (i|we) ~2 (paid|payed|sent|made)',
    '(thought|assumed|figured|could have sworn) ~2 (i|we) ~2 (paid|payed|sent|sent it) ~4 (but|nope|not|my mistake|my bad|oops|turns out)',
    '(see|saw|noticed|glad|happy) ~2 (my|the|our|it|rent)? ~1 payment ~1 (posted|went through|cleared|is there|showing|showed up)',
    '(is|gets|are) paid (by|thru|through|on|every|each|monthly)',
    `(not|never) ~1 (say|saying|said|mean|claim|claiming|argue|arguing|telling) ~5 (wrong|incorrect|off|paid|mistake|
      owe)`,
    '(how much|what) ~2 (i|we) ~1 (paid|payed)',
    `(until|till|til|once|when|after|if|as soon as|so|hope|then) ~3 (is|are|am|be|have|gets|get) ~2 (paid|payed|
      settled|caught up|current|up to date)`,
    '(until|till|til) ~2 (paid|payed|current|caught up)',
    '(hasta|cuando|para) ~4 (pagado|pagada|liquidado|liquidada|saldado|saldada|al corriente|al dia|este todo|quede)',
  ],
};
