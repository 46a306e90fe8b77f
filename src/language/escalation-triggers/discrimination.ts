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
        '(if|unless) (we|i|my @relative) (were|was|am|are) not @trait',
        '(told|gave|let|approved|helped|believed) ~1 (the|a)? (white|american|rich) (family|people|tenant|tenants|lady|guy|couple|woman|man) ~6 (us|me|not)',
        '(no|not|never) ~4 (say|do|treat|talk|text|said|charge) ~4 (white|american|rich|english|straight) (lady|man|woman|guy|person|people|tenant|tenants|family|families|folks)',
        '(say|do|treat|talk|text|said|charge) ~2 (that|this|it)? ~1 (to|with|at)? ~1 (a|the)? (white|american|rich|english|straight) (lady|man|woman|guy|person|people|tenant|tenants|family|families|folks)',
        '(keep|keeps|always|kept|why|stop) ~1 (asking|ask|asks) ~3 (legal|papers|documents|immigration|citizen|citizens|where (i|we) ~1 from|green card|status)',
        '(fixed|fix|fixes|helped|help|gave|give|served|answered|serve) ~1 (the)? (americans|whites|white (people|family|tenants)|blacks|mexicans|english speakers) ~3 (first|before|heat|and left|but not)',
        '(it is|that is|this is) ~1 (because|cause|cuz) (of)? ~1 my (wheelchair|disability|condition|kids|voucher|section 8|hijab|skin|accent|age|girlfriend|boyfriend|wife|husband)',
        '(right|just)? (after|when|since|once) my (girlfriend|boyfriend|wife|husband|partner) moved in',
        'no (kids|children) (on|in|at|upstairs|above|past) ~1 (the|this)? ~2 (floor|building|pool|side|upstairs|unit|courtyard)',
        '(since|after|once|when|as soon as|the minute) (you|they|he|she|your ~1|the ~1|yall) ~1 (saw|found out|heard|learned|noticed|realized|met) ~4 (@trait|@weak|my (kids|children|accent|wife|husband|girlfriend|boyfriend|partner|skin|hijab|turban|last name|face|color))',
        '(comment|comments|remark|remarks|joke|jokes|slick|something) ~1 (about|on) (my|our|his|her) ~1 @noun',
        '(since|after|once) i (came out|transitioned)',
        '(not|never) ~1 (do|does|treat|charge|text|act|say) ~2 (to|like|at|with)? ~2 (folks|people|tenants|ones|families|others|residents) ~1 (without|who do not have|with no|who are not|not on) ~1 (@weak|@trait|vouchers|assistance)',
        '(slur|slurs|n word)',
        '(deny|denied|denying|refuse|refused|rejected|reject|evicted|turned down|kicked out|fined) ~4 (because|cause|for|over|due to) ~3 (@trait|@weak|wheelchair|walker|hijab|skin|accent|skin color|turban)',
        '(nos|me|lo|la|los) ven (que somos)? (@rasgo) ~1 (y|nos|por|creen|piensan|me)',
        '@trait (neighbor|neighbors|family|families|couple|tenant|tenants|people|friend|friends|lady|guy|woman|man) ~3 (had|have|has|made|forced|told|got) ~1 (to|kicked|put) (leave|move|go|move out|out)',
        '(old|older|elderly|disabled|black|brown|poor|spanish|foreign|single|trans|gay|voucher) (folks|people|tenants|ones|ladies|women|men|moms|mothers) like (me|us)',
        '(treated|treat|treats|treating) ~1 (me|us)? ~1 like (dirt|trash|garbage|animals|an animal|criminals|second class)',
        '(not|no) (speak|know|understand|habla|speaks) ~2 english ~5 (cheat|take advantage|scam|trick|fool|play me|lie to|rob|overcharge)',
        '(cheat|take advantage|scam|trick|fool|rob|overcharge|abuse|cheating|overcharging) ~3 (because|cause|cuz|since) ~4 (english|immigrant|spanish|accent|papers|from here|foreign|@weak|@trait)',
        '(retaliation|retaliating|retaliate|retaliates|retaliatory|retaliated|represalia|represalias)',
        '(revenge|payback|get back at|getting back at|got back at|punish|punishing) ~1 (me|us|for|because)',
        '(since|ever since|after|because|for|cause|every time|right after|as soon as|when) (i|we|my @relative) ~2 (complained|complaining|complain|reported|called|filed|testified|spoke up|spoke out|joined|organized|turned down|rejected|refused|requested|asked for) ~8 (you|your|my rent|rent|notice|evict*|raised|raising|harass*|threat*|been on me|treat*|late fee|late fees|lease|suddenly|all of a sudden|pick*|target*|nasty|mean|watching)',
        '(raised|raise|raising|evict*|notice|kicked|kicking|kick|non renew|not renewing|renew|cut off|shut off|harass*|target*|punish*|treat*|fining|fined|writing me up|out) ~6 (after|since|because|for|cause) (i|we)? ~2 (complain*|report*|(call*|calling) the|call* (hud|city|inspector|code)|speaking up|asking for repairs|ask* for repairs|told the inspector)',
        '(evicted|evicting|kicked out|put out|harassed|targeted|fined) ~2 (for|because|cause) ~2 (complaining|reporting|calling|asking|speaking|telling)',
        '(hit|hitting|came on|coming on|come on|made a move|flirt*) (on|to|with) me',
        '(asked|asking|asks|wants|wanted|offered|offers|want|demand*) ~4 (for)? (sex|sexual|nudes|sleep with|naked|blow job|sexual favors|a kiss|dirty|feet pics)',
        '(touch|touching|touched|touches|grab|grabbed|grabbing|grope|groped|groping|kissed|rub|rubbed|rubs|smack|smacked|slapped|feeling) (on|up on|up)? (me|my (butt|ass|body|leg|thigh|breast|breasts|chest|hair|waist|shoulders|behind|booty)) ~1 (>|again|when|every|and|inappropriate*|at|in|without|while|last)',
        '(sexual|sexually) ~1 (harass*|advance*|favor*|assault*|comment*|inappropriate|remark*|explicit)',
        '(turned|turn|reject*|refus*|said no to) ~1 (down|his|her|your|the)? ~2 (advances|advance|invitation|passes|proposition)',
        '(go|going|went|went on) ~1 (out|on a date|a date|to bed|home) with (him|you|the (manager|super|landlord|owner|maintenance)|her) ~3',
        '(waive|forget|forgive|lower|take care of|drop|knock off) ~3 (rent|fee|balance|debt) ~3 (if|for) ~3 (date|go out|out with|sleep|nice to|sex|favor|favors|company|spend|massage)',
        'sleep with (him|you|the|her)',
        '(pidio|pide|piden|ofrecio|quiere|queria|insinuo) ~3 (favores|sexo|salir con el|salir con ella|una cita|acost*|cosas a cambio|relaciones)',
        '(me) ~1 ((toco|toca|tocaba) (las|la|el|mis|los) (nalgas|pompis|cuerpo|pierna|piernas|senos|pechos|trasero|manos)|manosea|manoseo|manoseaba)',
        '(acoso|acosa|acosando|acosarme|acosador) sexual*',
        '(insinua|insinuo|insinuaciones) (sexuales)?',
        '(everyone|everybody|others|other (people|tenants|families)|neighbor|neighbors|the (lady|guy|family|people|tenant) (in|upstairs|downstairs|next door)|white people) ~2 (else)? ~3 (gets|get|got|allowed|can|pay|pays|gives|has|have) ~6 (but (me|us|not (me|us)|i|we)|except (me|us)|and (i|we) (do|did|can|get) ~1 not|than (me|us|i|we))',
        'why ~2 (everyone|everybody|others|neighbor|neighbors|she|he|they|the (lady|guy|family|people) ~2) ~2 (get|gets|allowed|can|have|has) ~5 (than (me|us)|and (i|we|not))',
        '(only|just) (me|us|our family|my family|people like (me|us)|my (kind|people|race)) (get|gets|getting|that|who|has to|have to)',
        '(singling|singled|single) (me|us|out) ~1 (out|me|us)',
        '(picking|pick|picks) on (me|us|my) ~3 (because|cause|for|only|>)',
        '(white|rich|american|english) (family|families|tenant|tenants|people|folks|lady|guy|couple|neighbors|neighbor|ones|man|woman|girl|kids) ~5 (do|does|did|never|get|gets|pay|can|better|first|late|not|allowed|different|nicer)',
        '(let|lets|letting|allow|allows|treat|treats|give|gives|giving|nicer to|help|helps|fix|fixes) ~1 (the|all the|them|those|only)? (white|american|rich|english) (people|tenants|family|families|folks|ones|lady|guy|couple)',
        '(not|never) ~2 (want|wanted|like|allow|accept|rent to|take|renting to) ~2 (families|family|people|tenants|anybody|anyone)? ~1 (with|who have|having) ~1 (kids|children|babies|vouchers|voucher|section 8|disabilities|accents)',
        '(said|says|saying|told|policy|sign|rule) ~4 no (section 8|kids|vouchers|voucher|children|blacks|mexicans|immigrants|foreigners|families|pets or kids)',
        '(treat|treats|treating|treated) (us|me|the|all|those)? ~1 (voucher|section 8|black|brown|poor|spanish|disabled|old|elderly|foreign|women|immigrants|hispanics|people like (me|us)) ~2 (people|tenants|folks|holders)? ~1 (like|worse|bad|different*|badly|dirt*|trash)',
        '(go|get|went|send) (back|home) to (your|my|our|where|mexico|africa|haiti|india|china|puerto rico|jamaica|our own) ~2',
        '(regres*|vete|vayase|vayanse|larguense|vuelv*|devuelv*) ~2 a (mi|su|tu|nuestro|su propio|mi propio) (pais|tierra|rancho)',
        '(speak|learn|talk|use) ~1 english ~1 (or|only|here|this is america|in this country)',
        '(english only|only english|speak american)',
        '(habl*|aprend*) ~1 ingles ~1 (o|si|porque|aqui|en este pais)',
        '(made fun|makes fun|making fun|laugh|laughed|laughs|mock|mocked|mocks|mocking|jokes|joke|joked|imitates) ~3 (my|our|his|her|the way) ~1 (accent|english|color|skin|hair|religion|hijab|name|disability|kids|turban|spanish|talk|speak)',
        '(se burla|se burlan|se burlo|burlarse|se rie|se rien) ~2 (de)? (mi|mis|nuestro|como) ~1 (acento|ingles|hablo|color|hablamos|idioma)',
        '(solo|nomas|nada mas|siempre|unicamente|puro|puros) a (los|las|nosotros los)? ~1 (@rasgo)',
        'a (nosotros)? (los|las) (@rasgo) (nos|no nos|siempre|les|si nos)',
        '(los demas|todos|otros|mi vecino|los otros|la vecina|el vecino|los vecinos) ~5 (y a (mi|nosotros)|menos (a)? (mi|nosotros|yo)|no les (cobr*|hac*|pid*|mand*))',
        '(porque|por que|por) ~1 (tengo|tener|tenemos) ~1 (@weak|hijos|ninos) ~2 no (me|nos) ~1 (quieren|rentan|alquilan|aceptan|dejan)',
        '(cause|because|cuz) (she|he|they|i|we|you) ~1 (is|are|am)? ~1 @trait',
        'is it (because|cause) ~3 (@trait|@weak|my @noun)',
        '(desde|despues de|cuando) que ~1 (me|nos)? ~1 (queje|quejamos|reporte|reportamos|llame|llamamos|denuncie) ~6 (sub*|quieren|molest*|echar|sac*|cobr*|trat*|renta|aviso|multa*|notificacion)',
        '(sac*|ech*|sub*|cobr*|desaloj*|multa*) ~5 (por|porque) ~1 (quejarme|quejarnos|me queje|reportar|reportarlos|reclamar)',
        '(wetback|wetbacks|beaner|spic|nigger|nigga landlord|chink|towelhead|sand n|you people always|your kind|those people)',
        '(evict|evicting|kick|kicking|throw|throwing|put|harass|harassing|charge|charging) ~3 (me|us) ~2 (bc|because|cause|for) ~3 (pregnant|being|black|disabled|gay|trans|muslim|mexican|haitian)',
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
    '(white|american|rich|english) ~1 (car|van|truck|paint|door|wall|house|dog|cat|suv|sedan)',
    '(your kind|those people) (words|message|upstairs|text|offer|help)',
    'because of (my|our) (last name|language|accent) ~2 (change|setting|settings)',
    '(not|do not|no) ~2 (racist|racista)',
    '(for|on) my (skin|color|disability|pregnancy|religion)',
    '(for|on) (my|our) last name',
    `(my boss|my job|at work|at my job|en mi trabajo|mi jefe|mi patron|neighbor|vecino) ~5 (racist|racista|
      discrimina|discriminate|discriminated|discrimination)`,
  ],
};
