import type { TriggerRules } from './trigger-rule.ts';

/**
 * Active duty of the tenant or of somebody in the household. The Servicemembers Civil Relief Act caps interest, lets a
 * lease be ended and bars eviction without a court (50 U.S.C. 3937, 3955, 3951), for dependants too. A veteran is not
 * covered, nor is a street that an army gave its name.
 */
export const servicemember: TriggerRules = {
  classes: {
    force: `army|navy|marines|marine corps|air force|airforce|military|armed forces|national guard|natl guard|coast
      guard|reserves|reserve|army reserve|space force|service`,
    member: `marine|soldier|sailor|airman|servicemember|service member|reservist|guardsman|military|army|navy|air
      force|usmc|usaf`,
  },
  rules: [
    {
      signal: 'activeDuty',
      deniable: true,
      says: [
        '@force ~1 (got|has|took|have) (me|him|her|us|my @relative) ~3 (out|at|in|on|overseas|away|gone|til|till|until)',
        '(at|out to) sea (til|till|until|with|on)',
        '(deployed|deployment|deploying|redeployed|deploy|mobilized)',
        '(active|on active) (duty|service|military)',
        '(military|pcs|tdy|deployment|army|navy|guard|reserve) (orders|order|duty|leave)',
        '(orders to|got orders|received orders|have orders)',
        `(in|into|with|join|joined|joining|serve in|serving in|(leaving|left|leave|leaves) for) the (us|u s|united
          states)? @force`,
        `@force (is|are)? (sent|sending|sends|shipped|shipping|moved|moving|transferred|called) (me|us|him|her|my ~1
          @relative)`,
        '(serving|serve|enlisted) (overseas|in|our country|>)',
        'national guard',
        '(called|call|calling) (me|him|her|us|my @relative)? ~1 up',
        '(guard|reserve|reserves|unit) ~3 (activated|called up|mobilized)',
        '@member active',
        'activated ~3 (guard|reserve|reserves|unit|orders|army|duty)',
        '(basic training|boot camp|bootcamp)',
        '(scra|servicemember|servicemembers|service member|service members)',
        'stationed',
        '(i|we|@relative) (am|is|are)? ~1 (a|an|the)? @member >',
        '(i|@relative) (am|is) ~1 (a|an)? ~1 (marine|soldier|sailor|airman|servicemember|reservist|guardsman)',
        '(enlisted|ship out|shipping out|shipped out)',
        '(army|navy|marine|marines|air force|military) (@relative|spouse|family|base|barracks)',
        '(soy|es|esta|estoy|somos|trabajo) ~1 (militar|militares|soldado|reservista|marino)',
        '(militar|soldado) (activo|activa|en servicio)',
        '(ejercito|ejersito|fuerza aerea|guardia nacional|guardia costera|infanteria|marines|fuerzas armadas)',
        '(desplegado|desplegada|desplegaron|desplegar|despliegue|movilizaron|movilizado)',
        'servicio (activo|militar)',
        '(estoy|esta|sirvo|sirve|entre|soy) (en|de) la (marina|reserva|guardia)',
        '(ordenes|orden) (militares|militar|de despliegue)',
        '(me|lo|la) (activaron|llamaron) ~3 (guardia|reserva|ejercito|servicio|marina)',
        '(military|army|naval|air force) base',
        '(on|at|live on) (base|post) (>|in|at)',
        '(commanding|recruiting) officer',
        'jag (office|lawyer|attorney|officer)',
        '(soy|es) ~1 (marine|marino|sargento|cabo|recluta)',
        '(mision|base|cuartel|entrenamiento) militar',
        '(overseas|abroad) with (the|my) (army|unit|navy|marines|military|company)',
      ],
    },
  ],
  ordinary: [
    '(soldier|army|warrior) (of|for|in) (god|christ|jesus|the lord|ants)',
    '(visiting|visit|back|came|home|friends|uncle|aunt|cousin) ~2 (from|at|on) (the|an|a) (army|navy|military|air force|marine) base',
    `(army|navy|military|marine|soldier|marines|militar|marina|air force|veterans|ejercito) (street|st|ave|avenue|
      road|rd|blvd|lane|drive|dr|blue|ants|green|discount|surplus|knife|biologist|biology|store|cap|jacket)`,
    '(salvation|old|calle|street|avenida|academia|escuela) (army|navy|marina|militar|ejercito)',
    '(salvation army|old navy|ejercito de salvacion)',
    `(used to|retired|veteran|ex|was|were|been|years ago|served|former|fui|era|estuve|retirado|veterano|veterana)
      ~5 (army|navy|marines|marine corps|air force|military|marine|soldier|active duty|deployed|national guard|
      militar|ejercito|service|soldado|marina)`,
    `(army|navy|marines|air force|military|ejercito|militar|marina) ~3 (years ago|veteran|vet|retired|retirado|hace
      anos|back in)`,
    '(customer|room|phone|cell|cable|internet|into|in) (the)? service',
    '(airbag|airbags|app|software|code) ~3 (deployed|deploy|deployment)',
    '(call|called|calling) (me|him|her|us) ~1 up (friday|tomorrow|later|when)',
    '(work|works|working|job|cook|clean) ~4 (base|post|cafeteria)',
    'orders to (finish|fill|make|pick|deliver|cook)',
    'orders (to|from) (door|go|amazon|walmart|doordash)',
    '(got|received|have) orders (from|on|at|for)',
    '(esta|estoy) soldado a',
    '(soldado|militar|marine|marino|sargento) (retirado|jubilado|retirada)',
    'active duty no',
  ],
};
