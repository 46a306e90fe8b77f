import type { TriggerRules } from './trigger-rule.ts';

/**
 * A lawyer for the tenant. Who knows that a consumer is represented may only write to the attorney (FDCPA, 15 U.S.C.
 * 1692c(a)(2); Regulation F, 12 CFR 1006.6(b)(2)). Any lawyer spoken of counts unless the words say that it is one for
 * another matter: a text too many is a violation, a hold too many a look.
 */
export const attorney: TriggerRules = {
  classes: {
    lawyer: `lawyer|lawyers|laywer|laywers|lawer|lawers|attorney|attorneys|attny|attorny|attourney|counsel|
      counsellor|legal (aid|counsel|team|services|help|clinic)|law firm|legal (representative|rep|advisor|adviser)|law (clinic|center|school clinic)|
      tenant advocate|(public|housing|tenants rights|legal) advocate|legal (reps|representatives)|tenants advocate|
      abogado|abogada|abogados|abogadas|avogado|(ayuda|asistencia|representante|asesor|asesora|apoderado) legal|
      servicios legales`,
    other: `divorce|custody|immigration|criminal|injury|accident|probate|estate|tax|patent|dui|workers|bankruptcy|
      defense|public|comp|traffic`,
    otro: 'inmigracion|migracion|divorcio|custodia|accidentes|accidente|familia|impuestos|taxes',
  },
  rules: [
    {
      signal: 'represented',
      deniable: true,
      says: [
        '(llp|esq|esquire|law (firm|office|offices) of)',
        '(who|that|which) (represents|represent|is representing) (me|us)',
        '(working|work|worked|been working|dealing) with ~3 @lawyer',
        '(goes|go|went|send|direct|address|forward) ~4 (to|through|thru) ~2 @lawyer',
        '(all|further|future) (contact|communication|communications|correspondence|questions) ~4 @lawyer',
        '(my|our|mi|mis|nuestro|nuestra|nuestros|my @relative|your) @lawyer',
        '(i|we|she|he) (have|has|got|have got|had|hired|retained|have retained|have hired|have found|found) ~2 @lawyer',
        '(hired|retained|got) (a|an|me a|us a|myself a|my) @lawyer',
        '(retained|have|under|obtained|hired) (counsel|representation|legal representation)',
        '(got|have|has|obtained) ~1 (legal representation|representation)',
        'represented (by|thru|through)',
        '(am|are|is|being) ~1 represented',
        '@lawyer ~3 (representing|represents|represent) (me|us)',
        'representing (me|us)',
        `(mi|mis|nuestro|(contrate|contratamos|consegui|tengo|consulte|consultamos) a? (un|una)) (licenciado|licenciada|
          defensor|defensora)`,
        '(talk|speak|write|go|goes|respond|reply) (to|with|through|thru) (my|our|the|a) ~1 @lawyer',
        '(call|contact|text|email|message|notify) (my|our) ~1 @lawyer',
        '(hear|hearing) ~1 from ~3 @lawyer',
        '@lawyer (will|is going to|says|said|told|advised|is helping|is handling|is taking|has been|is working|wants)',
        '@lawyer (is|are)? (contacting|calling|writing|reviewing|looking)',
        '(consulted|spoke|talked|spoken|meeting|met|speaking|talking|consulting) ~3 @lawyer',
        'lawyered up',
        '@lawyer on (retainer|call|speed dial|it|this|the case|my case)',
        '(have|got|has|found) (an|a|my) ~1 advocate ~1 (helping|working|for|with|on|now|>)',
        '(advocate|advocates) (took|has|have|is handling|handles|is helping|picked up|will) ~2 (my|our) ~1 (case|file|rent)',
        '@lawyer (number|info|information|card|email|name)',
        `(ya|yo|nosotros)? (tengo|tenemos|contrate|contratamos|consegui|conseguimos|consulte|consultamos|hable) ~2
          @lawyer`,
        `(hable|hablen|habla|comuniquese|comuniquense|llame|llamen|llama|contacte|contacten|dirijase|escriba|
          escribale|escribanle) ~3 @lawyer`,
        '(representado|representada|representados) por',
        'representacion legal',
        `@lawyer ~1 (los|las|les|le|te|lo|me|nos) (va|van|llama|llamara|contactara|escribira|dice|dijo|esta|esta
          ayudando|ayuda|ayudan)`,
        '(ayudando|ayuda|ayudan|representa|representan|asesora) ~2 @lawyer',
      ],
    },
    {
      signal: 'seekingAttorney',
      deniable: true,
      says: [
        'lawyer up',
        'lawyering up',
        `(get|getting|hire|hiring|find|finding|retain|retaining|call|calling|see|seeing|consult|contact|contacting|
          involve|involving|bring in|talk to|speak to|speak with|talk with|ask) ~2 @lawyer`,
        '(buscar|buscare|conseguir|contratar|consultar|llamar|hablar con|ver a|contactar) ~3 @lawyer',
        `(cousin|brother|sister|friend|uncle|aunt|son|daughter|mother|father|husband|wife|dad|mom|boyfriend|
          girlfriend|nephew|niece|roommate) (is|was)? (a|an) @lawyer`,
      ],
    },
    { signal: 'attorneyMentioned', deniable: true, says: ['@lawyer'] },
  ],
  ordinary: [
    'attorney (general|generals)',
    '(district|state|city|us|power of) attorney',
    '@other (lawyer|lawyers|attorney|attorneys)',
    '@lawyer (de|del|por|para) ~2 @otro',
    '@lawyer (for|about) (my|the|our) ~1 (divorce|custody|immigration|accident|injury|dui|case|car|disability case)',
    '@lawyer ~1 (bill|bills|fee|fees|cost|costs)',
    '@lawyer retainer',
    '(pay|paid|paying|owe|pague|pagar|pago|pagando|pagarle|pagarle al) ~3 @lawyer',
    '@lawyer (cost|charged|charges|cobra|cobro|me cobro)',
    `(work|works|working|worked|job|clean|cleaning|intern|paralegal|secretary|trabajo|trabaja|trabajando|limpio) !with ~2
      (at|for|in|as|to|the|a|en|para|con|de|del|un) ~2 @lawyer`,
    `(be|become|becoming|being|study|studying|estudia|estudiando|estudio|estudiar|ser) (a|an|to be|to become|para|
      de|law|for) ~1 @lawyer`,
    '(pro|school|student|office|street|plaza) ~1 @lawyer',
    '@lawyer (upstairs|downstairs|next door|office is (on|near|next)|(from|in|on) (#|(the|my|your) (building|unit|apartment|floor|hall|lobby|block|neighborhood|complex|first|second|third|top|corner)))',
    '(neighbor|neighbors|neighbour|vecino|vecina|(other|another) tenant) ~3 @lawyer',
    '(el|la|un|una) (abogado|abogada) (del|de la|de arriba|de abajo|que vive|vive)',
    '(guy|woman|lady|upstairs|downstairs|next door) ~2 (is|was) (a|an) @lawyer',
    '(better call|call) saul',
    '(not|no) ~2 (talk about|about) lawyers',
    '(next to|near|across from|close to|behind|above|beside) ~1 @lawyer',
    '@lawyer (street|st|ave|avenue|road|lane|place|plaza|building)',
    'cerca (de|del) ~1 @lawyer',
    '@lawyer office (upstairs|downstairs|next|on|across|below|above)',
    '@lawyer (friend|friends|neighbor|amigo|amiga)',
    '@lawyer (es|is|son|are) ~1 (caro|cara|caros|expensive|nice|slow|busy|amable)',
  ],
};
