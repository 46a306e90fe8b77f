import type { TriggerRules } from './trigger-rule.ts';

/** A question that a dispute begins with: what a charge is for, and why the balance is what it is. */
export const chargeDoubt: TriggerRules = {
  rules: [
    {
      signal: 'doubtsCharge',
      says: [
        '(what|why) (is|are|was) ~1 (this|these|that|those) ~3 (charge|charges|fee|fees) (for|about|on|>|doing)',
        '(what|why) is ~3 (charge|fee) (for|on my)',
        '(what|why) (is|are) (this|these|that|those) #',
        '(por que|porque) ~1 (me|nos) (cobran|estan cobrando|cobraron|cobra|cobrando) (eso|esto|>|tanto|ese|esa|agua|basura|lo|mas|un|otra)',
        '(de|para|por) que (es|son) ~1 (ese|esa|este|esta|esos|el|la|lo) ~1 (cargo|cargos|cobro|recargo|cantidad|#|cobran)',
        'que (es|son) (ese|esa|este|estos|esos|esta) ~1 (cargo|cargos|cobro|recargo|multa|#)',
        `why (does|do|is|are|am|was|were|did|would|have|has|you|my|i|there|the) ~6 (charged|charging|charge|charges|
          fee|fees|owe|say|says|saying|balance|bill|bills|billed|higher|so high|amount|increased|showing|paid)`,
        '(still|again) (says|say|saying|shows|show|showing|claims|charging) ~4 (owe|#|balance|late|past due)',
        '(how|why) (do|can|am|could|would) (i|we|it|there) ~1 (owe|be owing|still owe|behind)',
        '(how|why) ~1 (is|are|was|can) ~4 (so much|so high|that much|that high|this much|this high)',
        '(that|this|it) seems (high|wrong|off|like a lot|too much)',
        `(do not|can not) (understand|recognize|agree with|remember) ~2 (charge|charges|fee|fees|balance|amount|debt|
          bill)`,
        `(moved|move) out ~3 (last|in|back|months|month|ago|years|year|january|february|march|april|may|june|july|
          august|september|october|november|december)`,
        `(por que|porque) ~1 (dice|dicen|me cobran|me cobraron|me estan cobrando|sale|salen|debo|tengo que pagar|hay
          un cargo|subio|me sale|aparece|cobran|me cobra|me llego) ~2 (si|cuando|recargo|cargo|#|multa|tanto|mas|la|
          doble|otra|el)`,
        'como (es que|que) (debo|sale|tengo|dice)',
        '(todavia|aun|sigue) (dice|sale|aparece|saliendo|diciendo|cobrando) ~4 (debo|#|saldo|deuda|cargo)',
        'no (entiendo|reconozco) ~2 (cargo|cobro|recargo|deuda|cargos)',
        'me mude ~4 (en|hace|desde|ya)',
        'where ~4 (come|came|coming) from',
        'de donde (saca|sacan|sacaron|sale|salio|viene) ~2 @dinero',
        `(where|how) ~1 (are|did|do|does|is) (you|your|you all|it|this|that) ~1 (get|getting|got|come up with|figure|
          figuring|calculate|calculating) ~3 (#|number|amount|total|balance|that|this)`,
        '(explain|break down) ~3 (charge|charges|fee|fees|balance|amount)',
      ],
    },
  ],
  ordinary: [
    'why ~2 (is|are) ~3 (office|heat|water|elevator|laundry|door)',
    '(stop|not|never) ~1 a scam',
    '(website|portal|app|link|system|phone|clock|address|name|date|email) ~4 (wrong|incorrect|not right|off)',
    '(charge|charged|charging) (me|us) ~1 (for|when|late) ~4 (if|to pay by|to use|card|processing|convenience)',
    '<< ~1 (do|will|would|can) you ~1 (charge|charging)',
    '(how much|what) ~2 (i|we) ~1 (paid|payed)',
    `(until|till|til|once|when|after|if|as soon as|so|hope|then) ~3 (is|are|am|be|have|gets|get) ~2 (paid|payed|
      settled|caught up|current|up to date)`,
    '(until|till|til) ~2 (paid|payed|current|caught up)',
  ],
};
