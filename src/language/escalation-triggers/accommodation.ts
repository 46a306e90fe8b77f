import type { TriggerRules } from './trigger-rule.ts';

/**
 * A disability, or something asked for because of one. The Fair Housing Act (42 U.S.C. 3604(f)(3)), and section 504 of
 * the Rehabilitation Act (29 U.S.C. 794) where housing is federally funded, oblige the landlord to answer each request on
 * its own; no magic words are needed. A disability cheque that comes on the 3rd is income and asks for nothing.
 */
export const accommodation: TriggerRules = {
  classes: {
    animal: 'animal|dog|cat|pet|support animal|puppy',
  },
  rules: [
    {
      signal: 'accommodation',
      deniable: true,
      says: [
        '(therapist|psychiatrist|doctor|social worker|counselor|case manager) ~1 (wrote|sent|gave|faxed|has|provided|signed) ~2 (letter|note|form|paperwork|documentation)',
        '(brain injury|tbi|dyslexia|dyslexic|learning disability|ptsd|hearing aid|hearing aids|hard of hearing|low vision) ~8 (need|needs|help|slow|slowly|explain|explained|person|large|read|understand)',
        '(anxiety|panic|bipolar|depressive|mood|seizure|sleep) disorder',
        '(usa|uso|necesita|necesito|ocupa) ~1 (andador|baston|silla|oxigeno|interprete|muletas)',
        '(on|my) disability (leave|status|accommodation)',
        'reasonable (accommodation|accommodations|modification|modifications|accomodation|acommodation|accomodations)',
        `(accommodation|accomodation|acommodation|accommodations|accomodations) ~2 (for|because|due|request|letter|
          form|>)`,
        '(medical|disability|ada|formal) (accommodation|accommodations|accomodation|modification)',
        '(disability|disabilities|disabled|handicap|handicapped|disable)',
        '(section|sec|seccion) 504',
        '504 (accommodation|plan|request|rights)',
        '(the|ada|under) ada',
        'americans with disabilities',
        '(wheelchair|wheel chair|wheelchairs)',
        '(service|support|emotional support|assistance|therapy|guide|seeing eye|hearing) @animal',
        '(esa (letter|animal|dog|cat|paperwork|documentation|form)|an esa|emotional support)',
        `(am|is|legally|totally|are|partially|going|i|being|been|half) ~1 (deaf|blind|paralyzed|quadriplegic|
          paraplegic|autistic|bipolar|mute|an amputee|hard of hearing|hearing impaired|visually impaired|
          schizophrenic)`,
        `(hard of hearing|hearing impaired|visually impaired|sight impaired|mobility impaired|special needs|autism|
          ptsd|cerebral palsy|down syndrome|multiple sclerosis|alzheimers|alzheimer|dementia|schizophrenia)`,
        `(grab bar|grab bars|wheelchair ramp|ramp|stair lift|large print|braille|sign language|interpreter for the
          deaf|live in aide|caregiver|walker|oxygen tank|home health aide)`,
        `(can not|unable to|trouble|hard for me to|hard to|not able to|difficulty) ~2 (climb|climbing|walk|walking|
          use|using) ~1 (stairs|steps|up|upstairs|>)`,
        '(can not|unable to|not able to) (do|handle|manage|go up) ~1 (stairs|steps)',
        '(silla de rueda|silla de ruedas|sillaruedas)',
        `(discapacidad|discapacidades|discapacitado|discapacitada|discapasidad|discapacitados|minusvalido|
          minusvalida|incapacidad|incapacitado|incapacitada|desabilitado|deshabilitado|desabilitada)`,
        `(acomodacion|acomodo|ajuste|acomodaciones|adaptacion|modificacion) (razonable|razonables|por|medica|medico|
          para mi)`,
        '(animal|perro|gato|mascota|perrito) de (servicio|apoyo|asistencia|soporte|terapia)',
        `(soy|es|quede|estoy|esta|casi) ~1 (sordo|sorda|ciego|ciega|paralitico|paralitica|autista|mudo|muda|
          invalido|invalida)`,
        '(autista|autismo|sindrome de down|paralisis cerebral|necesidades especiales|demencia|esquizofrenia)',
        '(no puedo|no puede|dificil|trabajo) ~1 (subir|caminar|bajar|usar) ~1 (escaleras|gradas|escalones|>)',
        '(rampa|barras de apoyo|letra grande|lenguaje de senas|andador)',
        '(without|no|avoid|use|climb|do|up|with) ~1 (stairs|steps) !(light|lights|are|need)',
        '(first|ground|lower) floor ~3 (because|due|for my|for medical)',
        `(because of|due to|for) (my|his|her) ~1 (condition|ms|arthritis|epilepsy|asthma|anxiety|ptsd|medical
          condition|mobility|vision|hearing|parkinsons|adhd|bipolar|schizophrenia) !(i can not work|i lost)`,
        '(medically|doctor) (necessary|ordered|note for)',
        '(doctor|dr|therapist) ~1 (note|letter|says i need)',
        '(primer piso|planta baja) ~2 (por|porque)',
        '(por mi|por una|debido a mi) ~1 (condicion|condicion medica|artritis|epilepsia|ansiedad)',
        '(carta|nota) (del|de mi) (doctor|medico)',
        'necesidad medica',
        '(medical|health|chronic|heart|mental health) (condition|conditions|disability|need)',
        `(have|has|with|tengo|tiene) ~1 (epilepsy|asthma|arthritis|copd|ms|parkinsons|lupus|fibromyalgia|seizures|
          epilepsia|asma|artritis) ~3 (need|needs|require|necesito|necesita|requires)`,
        '(condicion|condiciones|necesidad|problema) (medica|medicas|de salud|cardiaca)',
      ],
    },
    {
      signal: 'accommodation',
      says: [
        '(can not|do not know how to|never learned (how)? to|not able to|unable to|hard time|trouble) ~1 (read|reading|write|writing|see|hear|hearing) (well|good|>|so|or|and|small|very|that well|too good|too well|this small|the (letter|paper|papers|notice))',
        'no (puedo|se|sabe|aprendi a) (leer|escribir|ver|oir|escuchar) ~1 (bien|>|y|ni|muy|casi|me)',
      ],
    },
  ],
  ordinary: [
    'leer ~1 (ingles|en ingles|english)',
    '(can not|not) ~2 (see|read|hear) ~2 (from here|on (my|this) (phone|screen))',
    `(disability|incapacidad|discapacidad|disabled) (check|checks|money|payment|payments|pay|benefits|benefit|
      income|deposit|comes|hits|is late|llega|pays|insurance|checks come)`,
    `(get|gets|receive|getting|collect|recibo|me llega|me dan|me pagan|cobro|cheque|pago|dinero|wait for|waiting on|
      waiting for|until) ~2 (disability|incapacidad|discapacidad) ~2 (on|the|el|check|comes|pays|money|friday|>|#|
      hasta|cada)`,
    '(cheque|pago|dinero|beneficios|deposito) (de|por|del) ~1 (incapacidad|discapacidad)',
    '(hotel|hotels|travel) (accommodation|accommodations)',
    '(blind|blinds) (spot|spots|date|corner)',
    '(window|broken|new|the) blinds',
    // Where a guest may go asks for nothing because of a disability.
    `(can|could|may|is) (my|our) (disabled|handicapped) ~2 (use|come|visit|swim|go|join|allowed) ~3 (pool|gym|laundry
      |clubhouse|playground|party|courtyard|patio|grill|over|lounge)`,
    'deaf ears',
    '(blind|deaf) (without|lol|as)',
    '(turn|going|went) ~1 blind ~1 eye',
    '(fell|falls) on deaf',
    '(on|off|exit|garage|highway|parking|entrance|loading) ramp',
    '(is|was|when is|if) (the|that) ~1 ramp ~4 (open|closed|done|icy|wet|painted|slippery|fixed|finished|blocked)',
    '(handicap|handicapped|disabled|wheelchair|accessible) (sign|signs|symbol|button|stencil)',
    '(lost|lose|losing|dropped) ~2 (pounds|lbs|weight) ~4 (stairs|steps)',
    'ramp (to|of|in) the (garage|parking|lot)',
    '(not|no) ~1 (handicap|disabled) ~1 (spot|parking|plate)',
    '(in|parked in|using|his car in) the (handicap|handicapped|disabled) (spot|space|parking)',
    '(customer|room) service',
    'dog walker',
    '(account|card|login|app|phone|website|feature|texts) (is|was|has been|got) disabled',
    '(como|tengo que) caminar',
    '(light|lights|bulb|trash|package|noise|ice|snow|cat|dog|left|leak) ~4 (stairs|steps)',
    '(luz|basura|paquete|nieve|hielo) ~4 (escaleras)',
    'next steps',
    '(no|any|with|without) ~1 steps',
    '(disabled|handicap|handicapped) ~1 (parking|spot|spots|space) ~1 (is|are|was) (full|taken|blocked|occupied)',
  ],
};
