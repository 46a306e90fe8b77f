import { pattern } from './term.ts';

/**
 * What a tenant says of an amount: that they offer it; that they cannot pay it; that we want it; or something else
 * (what they paid, earn, owe, are charged, or ask about).
 */
export type Stance = 'OFFERED' | 'REFUSED' | 'THEIRS' | 'OTHER';

const I = '(?:i|we|he|she|they|husband|wife|boyfriend|girlfriend|mom)';
const MODAL =
  `
    can|could|able to|will|would|going to|want to|willing to|like to|need to|hope to|hoping to|try to|trying to|
    ready to|
  ` + 'plan to|plan is to|planning to|planning on|afford to|manage to|commit to|agree to|love to|prefer to|be able to';
const NOT = `
    (?:can|could|will|would|do|did|does|am|are|is|was|just|might) not|cannot|not|never|unable|no way|impossible|nor|
    neither|refuse|wish|if only
  `;
const PUEDO = `
    puedo|podria|podre|podemos|pude|pueda|voy a|quiero|quisiera|alcanzo|alcanza|tengo|gano para|creo que pueda|
    creo poder|creo que puedo
  `;
const INFINITIVE =
  '(?: (?:a|para|poder|estar|ir|andar|pagando|dando|abonando|mandando|[a-z]+(?:ar|er|ir)(?:l[eo]s?|te)?))*';
const SAID =
  'said|say|says|told|tell|tells|wrote|mentioned|quoted|texted|stated|states|shows|show|claim|claims|saying|telling';
const WANTED = `
    want|wants|wanted|asked|ask|asks|asking|need|needs|expect|expects|charge|charges|charged|charging|offered|
    require|required|demand|make
  `;
const THEY = `
    (?:you|u|they|he|she|it|letter|text|message|email|office|manager|judge|court|caseworker|agency|program|owner|
    juez|corte|landlord|lady|guy|notice|agreement|portal|system|someone|somebody)
  `;

/** What the words before an amount say of it. Where several do, the last one counts. */
export const BEFORE: readonly (readonly [stance: Stance, words: string])[] = [
  [
    'OFFERED',
    `
      (?:is|would) (?:it|that|this)(?: be)? (?:ok|okay|alright|fine|cool|possible|good)|(?:put|sign|set) me (?:down|
      up)|chance of|prometo|
      
      if (?:i|we) (?:just )?(?:pay|paid|do|did|give|gave|send|sent)|good for|down for|i (?:want|need)|asking for|
      requesting|si (?:le |les )?(?:pago|doy|mando)
    `,
  ],
  [
    'OFFERED',
    `${MODAL}|promise(?: to)?|promising|swear|guarantee|pledge|commit|may|might|let me|let us|how about|what about|how does|what if|offer|offering|propose|proposing|proposal`,
  ],
  [
    'OFFERED',
    'maybe|perhaps|thinking|suggest|ok with|good with|fine with|best i can|most i can|all i can|all i have|all i got|all i ve got|what i got|what i have|go with|choose|opt for|give or take|at least|at most|no more than',
  ],
  [
    'OFFERED',
    `
      the most|max|maximum|payments? of|plan (?:of|for)|installments of|settle for|stick (?:to|with)|
      (?:start|begin) paying|doing|(?:just|please|can you|could you|would you|will you) (?:take|accept|consider|approve)|(?:i|we|yo) (?:already |just )?(?:said|dije|told (?:you|him|her|them))(?: all| guys)?|
      (?:ayudaria|gustaria|seria)(?: [a-z]+){0,2} (?:pagar|dar|abonar)|counter|budget|allows?|(?:on|to) a plan|
      empiezo|empezaria|abonos de|make it|
      start with|(?:dame|deme|denme|me da|me dan) (?:chance|oportunidad|la oportunidad|permiso)(?: [a-z]+){0,2}|do
    `,
  ],
  [
    'OFFERED',
    `
      (?:${NOT}|nothing|no)(?: [a-z]+){0,4} (?:more (?:than|then)|over|higher than|above)|why (?:do|can|could) not (?:we|i|
      you)|why not
    `,
  ],
  ['OFFERED', `(?:${PUEDO}|puede|podrian|podra|pudiera|puedan|me permite|me permiten)${INFINITIVE}`],
  [
    'OFFERED',
    '(?:le|les|te) (?:doy|pago|daria|mando|abono|ofrezco|deposito|pagaria|puedo|propongo|voy|pagare|dare|mandare|llevo|llevaria|llevare|paso|traigo|envio|enviare|transfiero|dejo)',
  ],
  [
    'OFFERED',
    'por lo pronto|por ahora|por el momento|de momento|doy|daria|dar|pagaria|pagare|abonaria|abonar|abono|ofrezco|propongo|propuesta|que tal|gustaria|seria posible',
  ],
  [
    'OFFERED',
    `
      dispuest[oa]|comprometo|comprometerme|acept(?:o|amos|an?|en?|arme|arnos|arian?)|tenia (?:pensado|en mente)|pensaba|parece|haria|hare|pagos de|cuotas de|plan de|
      me (?:acomoda|conviene|queda bien|sirve|funciona|alcanza)|(?:mi|la|una) oferta(?: (?:es|seria))?|maximo|lo mas|dejen?me|permitan?me|mandaria|mandare|solo|nomas
    `,
  ],
  ['OFFERED', '(?:paso|vengo|ire|voy|vamos) a (?:dejar|pagar|dar|llevar|entregar|mandar)(?:l[eo]s?|te)?'],
  ['OFFERED', 'no (?:[a-z]+ ){0,4}mas (?:de|que)|por que no'],
  [
    'REFUSED',
    `
      (?:${NOT})(?: (?:even|really|possibly|be|have|do|to|in|think|believe|sure|feel|know|how|if|that|see|i|we|hell|on earth|the world|
      for me|comfortable))*(?: (?:${MODAL}))*(?: (?:to|pay|do))*
    `,
  ],
  [
    'REFUSED',
    '(?:nobody|no one)(?: [a-z]+){0,2} (?:can|could|has|is going to|will)|(?<!do )you (?:really |honestly |seriously )?think (?:that )?(?:i|we)(?: can| could| will)?|who (?:can|has|is (?:going to)?|will|would)|quien (?:puede|podria|va a|tiene|gana)(?: [a-z]+(?:ar|er|ir))?|nadie (?:puede|tiene)(?: [a-z]+(?:ar|er|ir))?',
  ],
  ['REFUSED', 'than|instead of|rather than|en vez de|en lugar de|too much to|hard to|struggling to'],
  [
    'REFUSED',
    `
      (?:no|nunca|tampoco|ni)(?: (?:me|le|les|te|lo|se|creo que|creo|es que|voy a))*(?: (?:${PUEDO}|seria posible|
      hay forma de|hay manera de))${INFINITIVE}|imposible${INFINITIVE}
    `,
  ],
  [
    'THEIRS',
    `
      (?:${THEY}|(?!(?:i|we|us|me|and|just|already|never|not|have|as|is|to|would|will|can|could|
      should) )[a-z]+)(?: (?:just|also|are|were|keep|guys|all|only|have|had|previously|
      already))* (?:${SAID})(?: (?:me|us|that|i|we|it|to))*(?: (?:${MODAL}|had to|have to))*
    `,
  ],
  ['THEIRS', `${THEY}(?: (?:just|also|are|were|keep|guys|all|only))* (?:${WANTED})(?: (?:me|us|for|that|to))*`],
  [
    'THEIRS',
    `
      (?:plan|agreement|deal|arrangement) (?:is|was|says|said|of)(?! to)|we agreed(?: on| to)?|(?:had|
      have) a plan (?:of|for|at)|agreed (?:on|to)|
      supposed to|according to
    `,
  ],
  [
    'THEIRS',
    `
      (?:me|nos) (?:dijo|dijeron|pidio|pidieron|piden|pide|cobran|cobra|mandaron|dicen)|dice|dicen|dijo|dijeron|
      pide|piden|quieren|quiere(?: que)?|acuerdo (?:es|era)|habiamos quedado|quedamos
    `,
  ],
  [
    'OTHER',
    `
      been(?: [a-zNWX]+){1,5} paying|paid|sent|gave|(?:been|was|were|am|are|already|keep|kept) paying|(?:been|was|
      were) doing|used to|
      have been|already|was|were|had|made|dropped|garnish|garnished|withhold|deduct|taken out|borrowed|spent|lost
    `,
  ],
  ['OTHER', 'mande|pague|di|pagaba|pagando|pagado|envie|deposite|abone|hice|tuve|mandado|dado|perdi'],
  [
    'OTHER',
    `
      (?<!(?:can|could|will|would|may|let|if|should) )${I}(?: (?:only|just|barely|currently|usually|also|
      still))* (?:make|makes|earn|earns|get|gets|bring|brings|receive|receives|collect|take home)(?: home| about|
       like| paid)*|making|earning|(?:get|gets|getting|got) paid|am paid
    `,
  ],
  [
    'OTHER',
    `
      income|salary|wages|unemployment|disability|ssi|ssdi|benefits|child support|food stamps|stamps|pension|tips|
      social security|(?:checks?|paychecks?|cheques?) (?:is|are|es|son|of|de)|job pays|work pays|pays me
    `,
  ],
  [
    'OTHER',
    `
      gano|ganamos|gana|ganando|(?:me|nos|le) (?:pagan|paga|dan|da)|sueldo|salario|cobro|cobramos|ingresos?|
      recib[oi]|recibia|recibimos|(?:me|nos) (?:quitan|descuentan)|desempleo
    `,
  ],
  [
    'OTHER',
    `
      rent(?: [a-z]+){0,2} (?:is|was|of|at|to|from|went|goes|increased|should)|renta(?: [a-z]+)? (?:es|de|era|sube|
      subio)|alquiler(?: [a-z]+)? (?:es|de|era)|rents? for|rent [a-z]* ?(?:lowered|reduced|raised)
    `,
  ],
  [
    'OTHER',
    `
      fees?|utilities|electric|light bill|bills?|car payment|car note|insurance|daycare|childcare|groceries|food|
      loan|storage|parking|cuestan?|costs?|spend|spending|gasto|gastos|comida|luz|multa|recargos?|goes up|go up|
      raise|raised|lower|lowered|sube|baja
    `,
  ],
  [
    'OTHER',
    `
      (?:he|she|they|friend|neighbor|neighbors|brother|sister|roommate|people|others|tenants|vecin[oa]s?|
      herman[oa]) (?:only |all |just )?(?:pays?|pagan?)|X pays|section X
    `,
  ],
  [
    'OTHER',
    `
      is (?:it|that|this)|was it|explain|clarify|question about|confused|understand|ask about|about the|regarding|
      remove|waive|refund|explicar|explique|do i (?:have|need|owe)(?: to)?|am i supposed to|should i|did (?:i|you|
      we)|does it|what is|tengo que(?: pagar)?|es cierto|que es|what happens if|is not it|is the payment
    `,
  ],
];

/** What a tenant would pay in another life. */
export const UNREAL = pattern(
  `
    if (?:i|we) (?:still )?(?:had|was|were)|if only|if (?:i|we) could(?= (?:[^.]* )?(?:i|we) (?:really |gladly |totally |so )?would(?: ?$| [.,]| but| do it| in a))|
    who (?:told|said|says|gave)|(?:i|we) (?:never|did not) (?:said|say|agreed|agree|told|tell|promised|promise)|
    (?:i|we) would if (?:i|we) could|wish (?:i|we) could|(?:could|would|should) (?:have|of) (?:done|paid|given|sent|been)|
    if (?:they|he|she|you|somebody|someone|anyone)(?: ever| would)? (?:give|gave|hire|hires|hired|call|called) (?:me|us)|
    (?:if|once|when|as soon as|after) (?:i|we) (?:ever |finally |can |could )?(?:find|get|land) (?:a |another |some |more )?(?:new |better |real |steady )?(?:job|work|hired|hours)|
    (?:cuando|si|en cuanto|hasta que) (?:consiga|encuentre|tenga|agarre|halle) (?:un |otro |mas )?(?:trabajo|empleo|jale|chamba|horas)|
    [MN] (?:I )?(?:for|on|de|para|en) (?:my |the |mi |la |el )?(?:food|groceries|gas|gasoline|motel|hotel|daycare|babysitter|insurance|medicine|meds|storage|phone|gasolina|comida|luz|celular|medicina)|
    last year|ano pasado|
    (?:perfect|ideal) world|mundo (?:ideal|perfecto)|
    (?<!(?:would|could|can|will|if|do|please) )(?:you|they)(?: guys| all)? (?:let|lets|allow|allowed|gave|give)(?! (?:me|us|it|that|this|i|we)(?![^ ]))|
    if (?:my|the|our) (?:hours?|job|work|unemployment|ssi|disability|taxes|tax|refund|money|boss|raise)(?: [a-z]+){0,4} (?:come|comes|came|back|up|through|thru|approved|better|hits?|calls?)|
    si (?:[a-z]+ ){0,2}(?:tuviera|trabajara|fuera|ganara|hubiera)|(?:ojala|si|aunque)(?: yo)? (?:pudiera|pudieramos)(?! (?:aceptar|recibir|dar[mn][eo]s?|ayudar|tomar|permitir))|
    (?:other|old|last|previous|prior|former) (?:landlord|landlady|place|apartment|owner|manager|building|company)|
    (?:dueno|casero|landlord|lugar|apartamento|manager) (?:anterior|pasado|de antes)|(?:otro|antiguo|viejo) (?:dueno|casero|landlord|lugar|apartamento)|
    (?:friend|cousin|neighbor|coworker|buddy|amig[oa]|prim[oa]|vecin[oa]|companer[oa])(?: [a-z]+){0,3} (?:has|have|had|got|pays?|paid|does|tiene|paga|pagan|hace)
  `,
);

/** Questions that make a whole clause one about a figure, whatever follows. */
export const ASKING = pattern(
  '(?:why|how (?:much|many|long|come)|cuant[oa]s?|por que)(?! (?:(?:do|can|could) )?not?(?= ))',
);

/** What counts only where nothing before the amount says more. */
export const WEAK: readonly (readonly [stance: Stance, words: string])[] = [
  [
    'OTHER',
    `
      (?:my|the|our|mi|la) (?:rent|renta)|rent|renta|alquiler|R|owe|owes|owed|debo|balance|saldo|deuda|it is|
      that is|this is|is|son|es|lease
    `,
  ],
];
/** A tenant who pays an amount a month speaks of the rent; a week, of a plan. */
export const PAYING = pattern('(?:i|we|yo) (?:[a-z]+ )?pay|pago|pagamos');

/** What the words behind an amount say of it, if those before it do not. */
export const AFTER: readonly (readonly [stance: Stance, words: string])[] = [
  [
    'OFFERED',
    '(?<!(?:not|barely|hardly|never|just) )enough(?: (?:for (?:now|you|yall|the plan)|to (?:start|begin)))?(?= ?$| [.,])',
  ],
  [
    'OTHER',
    '(?:es|son) (?:todo |como )?lo (?:que|unico que) (?:gano|ganamos|gana|me pagan|nos pagan|cobro|debo|me dan|pago de)',
  ],
  [
    'OFFERED',
    '(?:is|es|would be|seria) (?:about |like )?(?:my|mi|the|el|our) (?:limit|limite|max|maximum|maximo|best|tope|budget|comfort)|(?:a partir|empezando|comenzando|starting|beginning)',
  ],
  [
    'REFUSED',
    `
      (?:is|are|would be|seems|be) (?:[a-z]+ )?(?:too much|a lot|too high|impossible|not possible|crazy|not doable|
      hard|not going to work|not something|more than i)|(?:does|will|would|do) not work|i (?:can|could) not|
      not possible|yeah right|with what money|con que dinero|in your dreams|would (?:leave|kill|break|ruin|bankrupt|wipe|put) (?:me|us)|too much|too high|are you (?:crazy|kidding|serious|joking|insane)|hell no
    `,
  ],
  [
    'REFUSED',
    `
      (?:es|seria|esta|se me hace) (?:[a-z]+ )?(?:mucho|demasiado|imposible|dificil)|no (?:lo )?puedo|no me alcanza|
      no se puede|no tengo
    `,
  ],
  [
    'OFFERED',
    `
      is (?:all|what|the (?:best|most)|the max)(?: (?:that )?(?:i|we) (?:can|have|could|got|am able))|
      is (?:the best|the most|doable|possible|my max)|works|would work|to spare|
      would be (?:easiest|easier|best|better|great|good|perfect)|ok|okay|please|sounds? good|i (?:can|could|
      will)|until|if that|if you
    `,
  ],
  [
    'OFFERED',
    '(?:extra )?(?:on top of|in addition to|aparte de|ademas de|encima de)(?: (?:my|the|la|mi|rent|renta|regular))*',
  ],
  [
    'OFFERED',
    'es (?:lo (?:que|unico|maximo)|todo)(?: (?:que )?(?:puedo|tengo))?|puedo|por favor|esta bien|se puede|hasta',
  ],
  [
    'OTHER',
    `
      (?:in|for|de|of|is|as) (?:my |the |this |la |mi )*(?:rent|renta|alquiler|place|apartment|unit|daycare|
      child support|car|food|insurance|unemployment|groceries|gas)|late fees?|(?:is|are) what [a-z]+ (?:costs?|
      charges?)|(?:is|are|esta) (?:wrong|not right|
      incorrect|mal)|from (?:unemployment|ssi|ssdi|disability|
      my job|work|social security)|income|salary|after tax(?:es)?|before tax(?:es)?|take home|(?:is|are) (?:what|
      all) i (?:make|earn|get|bring|paid|was)
    `,
  ],
];
