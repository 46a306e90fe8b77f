import { pattern } from '../payment-plan/term.ts';

/** Handing over money. */
export const HANDING = pattern(
  `
    pay|paying|send|sending|give|giving|bring|bringing|drop|dropping|transfer|deposit|zelle|venmo|cashapp|make|put|putting|mail|mailing|wire|wiring|get you|have for you|
    you (?:(?:guys|all|will|can|are going to) )*(?:get|have|receive|see)|expect|money order|
    submit|cover|promise|do|have|pago|pagar|pagare|pagarle|pagarles|mando|mandar|mandare|mandarle|doy|dar|dare|darle|envio|enviar|enviare|deposito|depositar|depositare|
    abono|abonar|abonare|llevo|llevar|llevare|traigo|transfiero|transferir|dejo|dejar|dejarle|dejarles|dejarte|entregar|entregarle
  `,
);

/** What begins a promise that names nobody: "sending 250 on the 10th", "expect 325 from me". */
export const ANNOUNCED = pattern(
  `
    (?:sending|bringing|putting|dropping(?: off)?|depositing|transferring|wiring|mailing|paying|zelling|venmoing|(?:please )?expect|(?:be )?look(?:ing)? (?:out )?for|
    mandando|enviando|depositando|pagando|llevando)
  `,
);

/** Money that comes the other way: "lend me 300", "they would credit me 300". */
export const TO_ME = pattern(
  `
    (?:gives?|giving|gave|pays?|paying|lends?|lending|loans?|loaning|sends?|sending|owes?|credit|crediting|refund|refunding|return|bring) (?:me|us|my)|
    (?:me|nos) (?:da|dan|dara|daran|paga|pagan|presta|prestan|va a|van a|debe|deben)
  `,
);

/** What stands in hand for the landlord: "I got 200 for you". */
export const FOR_YOU = pattern('(?:got|have|has|having) [MN](?: [a-z]+)?(?: D)? for (?:you|u|yall)(?: [a-z]+)?');

/** Leave that is asked for, with or without a question mark. */
export const ASKED = pattern(
  '(?:can|could|would|will|may) (?:you|u|i|we|yall)|(?:me )?(?:puede|pueden|podria|podrian)',
);

/** What makes it depend on something else: then nothing is promised. */
export const CONDITION = pattern(
  `
    if|unless|as long as|provided|assuming|depends|depending|in case|whenever|ojala|siempre que|a menos que|depende|en caso|
    was (?:going|gonna|supposed)|were going|iba a|ibamos a|
    si (?:me|nos|le|el|la|mi|ya|no|recibo|cobro|consigo|logro|tengo|llega|puedo)
  `,
);

/** What leaves it open whether it will be: a person agrees, or does not. */
export const HEDGE = pattern(
  `
    maybe|perhaps|might|may|try|trying|hope|hoping|hopefully|probably|possibly|think|guess|could|would|should|want|like to|plan|planning|
    once|when|after|as soon as|until|around|about|at least|up to|or|
    quizas?|tal vez|espero|trato|tratar|tratare|intento|intentar|intentare|creo|podria|quisiera|quiero|gustaria|cuando|
    en cuanto|despues de|a lo mejor|como|mas o menos|o
  `,
);

/** All that is owed. */
export const WHOLE = pattern(
  `
    (?:it|that|them) all|all of (?:it|that|them)|everything|in full|(?:the |my )?(?:full|whole|entire|total|remaining|rest of the) (?:balance|amount|rent|thing|payment|debt|bill)|
    (?:the |my )?balance|todo|toda|(?:el |la )?(?:saldo|deuda|renta|cantidad|monto) (?:complet[oa]|enter[oa]|total)|lo que debo|what i owe
  `,
);
