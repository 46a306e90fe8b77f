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
