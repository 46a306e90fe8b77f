import type { TriggerRules } from './trigger-rule.ts';

/**
 * Threats of violence: for people, perhaps the police, at once. Bugs that are killed, bulbs that burn out and traffic
 * that somebody beats threaten nobody.
 */
export const violence: TriggerRules = {
  rules: [
    {
      signal: 'violenceThreatened',
      deniable: true,
      says: [
        '(coming|come|pull up|pulling up|roll up|be) ~2 (down|up|over)? ~1 (there|here|that office|your office) ~1 with (my|the|all my|some) (brothers|boys|cousins|homies|crew|people|family|guys|friends|dogs)',
        '(i|we) (am|will|are|be)? ~1 (be)? waiting (for|on) (you|your|whoever|him|her|them|all of you)',
        'make me do (something|something stupid|something crazy) ~3',
        '(do|doing) something (i will regret|i regret|you will regret|stupid|crazy) ~2',
        'catch me (outside|in the street|outside the office)',
        '(get|gets|got|getting|have) what is coming',
        '(get|gets|getting) what (you|you all) deserve',
        'know (what|which|your|what kind of|what your) ~1 (car|vehicle|truck) ~1 (you)? (drive|got|have|>)',
        'know (your|where your) (face|kids|family|schedule|license plate|children|wife|mother)',
        'i (double|triple)? (dare) (you|you all|them|somebody|anybody|any of you|u)',
        '(you|u|anybody|somebody|them) ~4 i dare (you|u|them)',
        '(try|test|push) (me|us) (>|and see|again|one more time|like that|today|if)',
        'try (it|that) and see',
        '(keep|stop|quit) (playing|testing|trying|pushing|messing|fucking|playin|tryna play) (with)? (me|us|my (patience|life|kids|money))',
        'not make me (come|go|drive|act|pull up|show|get|do|lose|catch|hurt)',
        '(you|you all|u|they|nobody) ~1 (will|going to|gonna|wont) ~1 not (like|enjoy|want) ~2 (it|me|what|happens|that|to see|to meet|to find)',
        '(will|going to) not be (pretty|nice|good for you)',
        '(get|getting|gonna be|turn|turning|going to be|about to get) (ugly|real ugly|bloody|messy|violent|physical)',
        '(gun|shotgun|pistol|rifle|glock|strap|machete|9mm|ak47|ar15|draco|choppa|bat|blade|knife|piece) ~3 (by|at|next to|behind|under|ready|loaded|waiting|right here|with your name)',
        '(leave|leaving|left|go|going|carried|come|wheel*) ~2 (in|on|out in) (a)? (body)? (bag|bags|ambulance|stretcher|casket|coffin|hearse|pine box|gurney)',
        '(one|1) eye open',
        '(bad)? (accidents|things|stuff) (do|can|will|could|might)? happen (>|to|all the time|you know|when|around)',
        '(shame|pity|terrible|too bad|sad) if (something|anything|some ~1|that ~1) ~2 (happened|happens|happen|caught fire|burned)',
        '(hate|not want) ~1 (for|to see|to have)? (something|anything) ~2 (happen*) to (you|your|that|the)',
        '(last|next|first) (person|guy|one|man|landlord|fool|somebody|dude|idiot|manager) ~2 (who|that|to)? ~5 (door|me|my|here|property) ~4 (left|ended|got|regretted|hospital|ambulance|leave|leaves|leaving|get|gets|is getting|lost|limp*|shot|dead)',
        '(whoever|anybody|anyone|any of you|one of you|all of you|next person|who ever) ~2 (comes|shows|steps|step|sets|set|touches|touch|knocks|come|knock|show|try|tries|put|puts) ~4 (door|house|apartment|here|foot|stuff|porch|property|unit|up|kids|things) ~6 (leaving|leave|getting|get|got|gets|will|going to|gonna|catch|regret|shot|hurt|see|sorry|bat|gun|>)',
        '(got|have) (something|somethin|surprise|a surprise) for (whoever|anybody|anyone|him|her|them|you|that ass|your|the next)',
        '(come|knock|send|show|step|touch|evict|play|keep) ~8 (and)? see what (happens|i do|will happen|i will do)',
        '(you|yall|you all) ~1 (going to|gonna|will|about to)? ~1 (learn|see|find out) (today|the hard way|who i am|what i am about|real quick|real soon|soon)',
        '(fuck|f) around and find out',
        '(fafo|bet not step|better not step|better not come|bet not come) ~3',
        '(you|u) (do not|dont) ~1 know who (you are|your|you)? ~1 (messing|dealing|fucking|playing) with',
        '(no saben|no sabe|no sabes|ni saben) con quien (se|te)? ~1 (mete|meten|metes|metieron|estan metiendo|estas metiendo|esta metiendo|tratan)',
        'con quien (se|te) (meten|metes|metieron|estan metiendo)',
        '(vengan|venga|ven|manden|intenten|atrevanse) ~3 (y|para que)? (van a ver|vean|veran|ya veran|veras|va a ver)',
        '(el|al|quien|los) que ~1 (venga|toque|entre|se meta|se acerque|pise|vengan) ~4 (no sale|sale|lo|le|se arrepiente|va a|se va|muere|se muere|los)',
        'ya (saben|sabes|sabe) ~1 (lo que|que|a lo que) ~1 (les|te|le) (va a|espera|pasa|puede pasar)',
        '(les|te|le|se los) va a (pesar|ir mal|salir caro|costar|pasar algo|pasar)',
        '(me van|me vas|me va) a conocer',
        'no (me)? (busquen|busques|provoquen|provoques|hagan enojar|saquen de quicio) (>|por|que|mas|porque)',
        '(accidentes|cosas) (pasan|malas pasan|suceden)',
        `(will|going to|would|could|about to|gonna|should|bout to|swear i will|shall) ~2 (kill|murder|shoot|stab|
          strangle|choke|smack|slap|punch|hit|beat|hurt|bury|end|burn|bomb|destroy|whoop|knock|fuck up|break|hunt|
          find|jump|slit|gut|cut) (you|your|you all|somebody|someone|him|her|them|that bitch|u)`,
        '(kill|murder|shoot|stab|hurt|beat up|beat|punch|slap|smack|jump) (you|you all|all of you|every one of you)',
        '(beat|whoop|kick|whip|bust|fuck) (your|you|his|her) ~1 (ass|face|head|teeth|skull|up)',
        '(kick|whoop|beat|bust|break) (your|you) ~1 (ass|legs|face|neck|teeth|knees|jaw|windows|car|door)',
        'come ~3 (and)? see what (happens|will happen|i do)',
        '(see|find out|know|watch|wait and see) what happens (to|when|if|next time) ~1 (you|your|come|show|mess)',
        `(dare you|try) ~1 (to)? (come|coming|step|stepping|me|knock|knocking) (here|over|to my|on my|at my|and see|
          in my|>)`,
        `(know|found out|found) where (you|your|your family|your kids|your mother) ~1 (work|live|lives|sleep|park|
          stay|go to school|at|works|are at)`,
        '(watch|better watch|watch out) (your|you|ya) ~1 (back|backs|step|mouth|self|yourself)',
        'you ~1 better watch (out|it|yourself)',
        `(you|your|you all) ~2 (will|going to|gonna) ~1 (regret|pay for this|be sorry|get hurt|get shot|die|get whats
          coming|bleed|get yours)`,
        `(someone|somebody|people|you) ~2 (going to|gonna|will|could|might|get) ~1 (get|be) (hurt|shot|killed|
          stabbed)`,
        '(get|got) (shot|stabbed)',
        '(i|we) (have|got|own|carry|keep) ~2 (gun|guns|knife|shotgun|rifle|pistol|glock|9mm|ak|bat|machete)',
        '(bring|bringing|grab|load|loading|show up with) ~2 (gun|guns|pistol|shotgun|rifle|bat|machete)',
        `(burn|burning|blow|blowing|shoot|shooting|smash|bombing|bomb|light) ~1 (the|your|that|this|you) ~2 (office|
          building|place|windows|house|car|down|up|on fire)`,
        `(come|coming|pull|pulling|roll|show) ~4 (with|and) ~3 (smash|beat|gun|crew|boys|fuck|break|burn|handle you|
          teach you)`,
        '(put|catch) ~1 (hands on|a bullet|you outside|you in the street|these hands)',
        '(catch these hands|catch you slipping|square up|fight me|meet me outside)',
        '(drop dead|die bitch|hope you die|hope you all die|hope you burn|rot in hell)',
        `(te|los|lo|la|les|le) (voy|vamos|va|vo) ~1 a (matar|partir|romper|quebrar|golpear|pegar|reventar|dar|quemar|
          chingar|madrear|buscar|cortar|disparar|encontrar|hacer pagar|tronar|meter)`,
        '(te|los|lo|la) (mato|matamos|parto|rompo|reviento|quemo|encuentro|madreo|chingo|quiebro|meto|matare)',
        `(voy|vamos) a (matarte|matarlos|matarlo|partirte|golpearte|golpearlos|quemarlos|romperte|reventarlos|
          matarla)`,
        `(voy|vamos|va) a (quemar|balacear|explotar|volar|romper|destrozar) ~2 (oficina|edificio|casa|carro|ventanas|
          lugar)`,
        '(vas|van|va) a (ver|pagar|arrepentir|morir|lamentar|arrepentirte|saber|conocer)',
        '(te|se|le|les|los) ~1 (vas|van|va) a (arrepentir|morir|pesar|ir mal|costar caro|salir caro)',
        '(se|sabemos|ya se) (donde|adonde|en donde) (vives|trabajas|viven|trabajan|vive|trabaja|vive tu|estacionas)',
        '(cuidate|cuidense|cuidese) (la espalda|las espaldas|mucho|bien)',
        '(tengo|traigo|cargo) ~1 (pistola|arma|cuchillo|machete|rifle|escopeta|fusca|cuete)',
        '(ojala|espero que) ~1 (se|te) (mueran|mueras|muera|murieran)',
        'atrevete a venir',
        'better (hope|pray) ~3 (not|never|do not) ~2 (see|catch|find|run into|meet)',
        '(coming|come) for (you|your|you all)',
        '(you are|your|you r|you all are) (dead|a dead man|dead meat|finished|done for|next)',
        '(i|we) will (find|get|see) (you|your|you all) (>|and|one day|soon|outside)',
        '(waiting|wait) (for|on) you (outside|after|at your|in the)',
        '(do not|not) (fuck|mess|play|f) with (me|us)',
        '(someone|somebody) (should|ought to|needs to) ~1 (shoot|blow|burn|kill|beat)',
        '(andate|ande|anden|ten|tenga|tengan|vete) con (cuidado|mucho cuidado)',
        'se (a que hora|por donde|en que carro) (sales|salen|entras|pasas|andas|llegas)',
        '(me las|me la) (vas|van|va) a pagar',
        '(ya)? (veras|veran|van a ver|vas a ver) >',
        'te espero (afuera|alla|en la calle)',
        'no (te metas|se metan|se meta|juegues|jueguen) conmigo',
        '(va|van) a (cargar|correr) la (chingada|sangre)',
        '(me) (las|la) (pagas|pagan|pagaran)',
        '(beat|beating|knock|slap|kick|smack) ~1 (the|da) (brakes|breaks|hell|shit|crap|fuck|life|black|piss)',
        'wait (til|till|until) (i|we) (find|see|catch|meet|get)',
        'tough guy',
        '(will|going to) (kill|murder|shoot|stab|hurt) (whoever|anyone|anybody|everyone|everybody)',
        '(got|have) something for (you|your) (when|if|next time) you ~1 come',
        '(con|traigo|tengo|saco|sacar|agarro) ~2 (pistola|machete|cuchillo|arma|cuete|escopeta|rifle)',
        'con quien (se|te) (meten|metes|mete|estan metiendo|meten)',
        '^ (die|muere|mueran|muerete) $',
        'no (saben|sabes|sabe) con quien',
        '(hope|wish) (you|your|you all|they) ~1 (rot|die|burn|choke|get hit|get sick|drop dead)',
        '(come|show up|coming|knock) ~5 (again|and) ~2 (shoot|kill|hurt|beat|stab|shot)',
      ],
    },
  ],
  ordinary: [
    'how dare (you|they|he|she)',
    '(do|does|will|would) not ~1 (like|want|enjoy) ~3 (rent|price|color|apartment|unit|food)',
    '(keep|stop|quit) (trying|pushing) ~1 (me)? to (pay|get|find|call|reach|log|sign)',
    '(bat|knife|piece|blade|strap) ~2 (of|day|cut|kitchen)',
    'put (hands|his hands|her hands) on me',
    `(the|my|our|that|a|her|his|mi|el|la) ~2 (dog|cat|car|boss|neighbor|neighbors|weather|job|ex|bus|train|perra|
      perro|jefe|vecino|vecinos|carro|vecina) ~4 (kill|kills|killing|bitch)`,
    `(kill|kills|killed|killing|matar|matan|mata|maten) ~3 (roach|roaches|bugs|mice|mouse|rats|rat|ants|spider|
      spiders|weeds|bees|wasps|bedbugs|lights|light|time|power|birds|cucarachas|ratones|ratas|hormigas|chinches|
      pajaros|insectos|tiempo)`,
    '(could|would|about to|going to|will|gonna) (kill|murder) (for|him|her|my @relative|that dog|the kids|it|some|a)',
    `(boss|wife|husband|mom|mother|dad|girlfriend|she|he|jefe|esposa|esposo|mama) ~3 (kill|kills|killing|matar|mata)
      (me|us)`,
    '(heat|this|back|feet|rent|work|job|cold|calor|stairs|bills) ~2 (killing|kills|matando|mata) (me|us)',
    'me (voy|van|va|vas) a (matar|querer matar)',
    '(you|u) (are|will|all are)? ~1 (killing it|killed it|kill it|slay)',
    `(will|can|going to|let me|please|just|i will) ~2 (hit|beat|find|catch|burn|get) (you|u) (up|back|there|a|later|
      on|with|friday|monday|tomorrow|when|at|the)`,
    '(shoot|hit|beat) (you|me) (a|an|the|over|up|with|back|there)',
    `(hit|find|catch|end|burn|cut|break) (you|your|him|her|them|it) (up|off|down|a check|a|back|later|check|the
      check|friday)`,
    `(cut|break|end|find|slap) (you|your) (a|off|the|up|lease|office|number|email|address|letter|place|card|contact|
      website)`,
    `(tell|sorry|ask|see|show|know) ~2 (where|what) ~1 (office|happens with|happens if i|happens to my|happens when
      i|happens next)`,
    'know where (you|your office|your) ~2 (located|office is|mail|drop box)',
    '(see|know|find out|to know) what happens (with|if i|to my|when i|next|friday|tomorrow|at work|after)',
    '(burn|burned|burnt|burning) (out|down) (bulb|light|candle|the food|dinner|rice)',
    '(light|lights|bulb|outlet|food|stove|candle|candles|incense|oven) ~3 (burn|burning|burned|burnt)',
    'watch (the|my|our|his|her|tv|your step)',
    '(dead|died|rat) ~1 (rat|mouse|rats)',
    '(vamos|van|va) a (ver) (si|que|cuanto|cuando|como|el|la|los|las)',
    '(van|va|vas) a (pagar) (el|la|los|las|me|mi|hoy|manana|cuando|este|esta|al|por|en)',
    '(vamos|van|voy) a (ver|saber|conocer)',
    '(van|va) a (ver|saber) (la|el|los|las|como) ~2 (apartamento|lugar|casa|carro|cuarto)',
    '(carry|use|have|got|need) ~2 (baseball bat|bat mobile)',
    `(te|los|la|lo|le|les) (voy|vamos) a (dar|pegar|cortar|buscar|hacer) ~1 (la renta|el dinero|el cheque|el pago|la|
      el|un|una|los|las|lo|hoy|manana|todo|#|dinero|una llamada)`,
    '(te|los|la|lo|le|les) (voy|vamos) a (meter|poner|dar) ~2 (demanda|demandas|queja|denuncia|reporte)',
    '(te|los|lo|la) (mando|meto|encuentro|busco) (el|la|en la|en el|ahi|manana|hoy)',
    `(someone|somebody|neighbor|neighbors|they|he|she|guy|man|woman|people|kids) ~2 (yelled|yelling|screamed|
      screaming|shouted|shouting) ~5 (kill|fuck|shoot|bitch|kill you|fuck you)`,
  ],
};
