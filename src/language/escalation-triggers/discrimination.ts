import type { TriggerRules } from './trigger-rule.ts';

/**
 * A charge of unequal treatment for what the Fair Housing Act protects: race, colour, religion, sex, familial status,
 * national origin, disability (42 U.S.C. 3604), and in many states the source of income, such as a voucher. Traits that
 * are seldom named for another reason count after any "because"; children, a voucher or an age also explain a late
 * rent, and count only where the landlord is said to act on them.
 */
export const discrimination: TriggerRules = {
  classes: {
    trait: `black|white|brown|african|african american|hispanic|latino|latina|latinos|latinx|mexican|mexicans|puerto
      rican|dominican|haitian|jamaican|asian|chinese|indian|arab|muslim|jewish|a jew|christian|hindu|gay|lesbian|
      trans|transgender|queer|an immigrant|immigrant|immigrants|foreign|foreigner|foreigners|pregnant|a woman|women|a
      single mom|a single mother|colored|minority|a minority|native|from another country|not white|not american|
      undocumented|old|disabled|handicapped|in a wheelchair|a female|female|a man|nonbinary`,
    rasgo: `negro|negra|negros|latino|latina|latinos|latinas|hispano|hispana|hispanos|hispanas|mexicano|mexicana|
      mexicanos|mexicanas|boricua|puertorriqueno|puertorriquena|dominicano|dominicana|haitiano|haitiana|hondureno|
      hondurena|guatemalteco|guatemalteca|salvadoreno|salvadorena|colombiano|colombiana|venezolano|venezolana|
      inmigrante|inmigrantes|extranjero|extranjera|extranjeros|musulman|musulmana|judio|judia|gay|lesbiana|moreno|
      morena|morenos|prieto|prieta|mujer|mujeres|indocumentado|indocumentada|indocumentados|embarazada|indigena|
      discapacitado|discapacitada|vieja|viejo|ilegales`,
    noun: `race|religion|color|skin|skin color|nationality|ethnicity|national origin|accent|gender|sexuality|sexual
      orientation|pregnancy|immigration status|where i am from|where we are from|last name|language|raza|religion|
      color|piel|color de piel|acento|nacionalidad|origen|genero|sexo|estatus|estatus migratorio|apellido|idioma|
      embarazo`,
    weak: `disability|my disability|discapacidad|mi discapacidad|kids|children|a baby|babies|a kid|a family|family|
      section 8|my voucher|voucher|vouchers|my age|a big family|a child|hijos|ninos|bebe|ninas|familia|seccion 8|my
      section 8|my section 8 voucher|my kids|my children|our kids|mis hijos|mis ninos`,
    act: `evict|evicting|kicking|kick|charging|charge|treating|treat|rent to|renting to|picking on|harassing|target|
      targeting|singling|single|do|doing|deny|denied|denying|refuse|refused|refusing|throwing|kicked|evicted|raising|
      bothering|want us out|want me out|giving us|giving me|reject|rejected|against|hate|ignore|ignoring`,
    acto: `sacar|sacan|sacarnos|sacarme|tratan|trata|rentan|rentar|rentarme|rentarnos|cobran|cobrar|corren|echan|
      echar|echarnos|hacen|haciendo|molestan|niegan|negaron|ignoran|odian|desalojan|desalojar|quieren fuera|
      rechazaron`,
  },
  rules: [
    {
      signal: 'discriminationClaimed',
      deniable: true,
      says: [
        `(discrimination|discriminate|discriminates|discriminated|discriminating|discriminatory|discrimanation|
          descrimination|discriminacion|discriminan|discriminando|discriminar|discriminado|discriminada|discrimina|
          discriminatorio|descriminacion|descriminando|descriminan)`,
        `(racist|racists|racism|racial|racially|racista|racistas|racismo|bigot|bigots|sexist|homophobic|xenophobic|
          prejudiced|islamophobic|antisemitic|xenofobo|xenofobos|machistas)`,
        'fair housing ~1 (violation|act|law|laws|complaint|rights)',
        `because ~1 (i|we|he|she|my @relative) (am|are|is|look|speak|have) ~1 (@trait|spanish|a @trait|an accent|a
          disability|brown skin|black skin|from)`,
        '(because|because of|due to|on|over|based on|for) (of)? (my|our|his|her) @noun',
        '(you|your|you all|landlord|they|you people|you guys) ~4 @act ~4 because ~5 @weak',
        '(is|was|just|only|simply|it is|this is) ~1 because ~5 @weak',
        '@act (on)? (us|me) ~1 because ~5 @weak',
        'not rent to (@trait|@weak|people with @weak|me because)',
        `(white|other|american|non black|english) (tenants|people|families|residents|folks|renters) ~3 (better|
          different|differently|first|more|do not|never|get)`,
        '(not|never) ~4 to ~1 (white|american|other white) (people|tenants|residents|families|folks)',
        `(only|always) ~4 (the|us|to)? (black|hispanic|latino|brown|mexican|spanish|immigrant|muslim|minority)
          (people|tenants|families|residents|folks|ones)`,
        `(hate|hates|against|dislike|do not like|not like|not rent to) ~1 (blacks|black people|mexicans|immigrants|
          hispanics|latinos|muslims|gays|gay people|women|jews|people like me|kids|spanish people|foreigners|
          minorities|people of color)`,
        '(called|call|calling) me ~2 (n word|racial slur|slur|wetback|illegal|nigger|spic)',
        '(treat|treated|treating) (me|us) ~1 (different|differently|unequal|unfairly) because',
        '(porque|por que|por) ~1 (ser|soy|somos|es|son) ~1 @rasgo',
        '(porque|por) ~1 (no (hablo|hablamos)|hablo|hablamos) ~1 (ingles|espanol)',
        '(por|es por|debido a) (mi|nuestra|nuestro|mis|ser de|el color de|su|la) ~1 @noun',
        '(solo|nomas|nada mas|es) porque ~4 (@weak|no tengo papeles|no tenemos papeles)',
        '@acto ~5 (porque|por) ~5 (@weak|no tengo papeles|no tenemos papeles|tener hijos)',
        `(odian|no quieren|no les gustan|no rentan a|no alquilan a|contra) ~1 (los|las|a los)? ~1 (@rasgo|ninos|
          familias)`,
        '(a los|los) (blancos|gringos|americanos) ~4 (mejor|no les|si les|primero|no se lo)',
        '(tratan|trato|trata|tratando) ~1 (diferente|distinto|peor) ~1 (por|porque|que a los)',
        'if (i|we|my @relative) (was|were|am|are) (@trait)',
        `(always|only|never) ~5 (to|with|at|for|against) ~1 (mexicans|blacks|black people|hispanics|latinos|
          immigrants|muslims|women|brown people|minorities|people of color|us mexicans|us blacks)`,
        '(si) (fuera|fueramos|fuese) ~1 (blanco|blanca|blancos|gringo|gringa|americano|americana|@rasgo)',
        'siempre ~4 (a|con) (los|las|nosotros los) @rasgo',
        `(treat|treats|treated|treating) (me|us|@trait|my family) ~2 (different|differently|worse|bad|badly|unfair|
          unfairly) ~1 than`,
        `(not like|hate|not want|not accept|against) ~1 (section 8|voucher|vouchers|welfare) ~1 (people|tenants|
          families|holders|>)`,
        '(no|not allow|against) (kids|children) allowed',
        'cause (i|we|he|she) (am|are|is) ~1 @trait',
        'because were @trait',
        `(not|never) treat ~1 the? (white|american|other|black|latino|hispanic) (people|folks|tenants|families|
          residents|ones)`,
        `(treat|treats|treated|treating) ~1 (the|us)? (black|hispanic|latino|mexican|spanish|immigrant|muslim|gay|
          disabled|asian|haitian|brown) (people|tenants|families|folks|residents|ones)`,
        `no (me|nos|le|les) (quieren|quiere|quisieron|dejan|van a|rentan|alquilan|aceptan) ~3 (porque|por) ~5
          (@weak|@rasgo|@noun)`,
      ],
    },
  ],
  ordinary: [
    'because of (my|our) (last name|language|accent) ~2 (change|setting|settings)',
    '(not|do not|no) ~2 (racist|racista)',
    '(for|on) my (skin|color|disability|pregnancy|religion)',
    '(for|on) (my|our) last name',
    `(my boss|my job|at work|at my job|en mi trabajo|mi jefe|mi patron|neighbor|vecino) ~5 (racist|racista|
      discrimina|discriminate|discriminated|discrimination)`,
  ],
};
