import type { TriggerRules } from './trigger-rule.ts';

/**
 * Insults and swearing at us: no machine answers those. Swearing about one's own bad luck ("oh shit, I forgot", "pinche
 * carro") is no more than a way to talk.
 */
export const hostileLanguage: TriggerRules = {
  classes: {
    fuck: 'fuck|fk|fack|fuk|fck|fuq|phuck|fvck|fucc|fuckk',
    fucking:
      'fucking|fuckin|fukin|fcking|fuking|fkn|fckn|effing|freaking|fkin|goddamn|damn|pinche|pinches|puta|puto|pinshe',
    insult: `bitch|bitches|b1tch|biatch|asshole|assholes|ass hole|assh0le|dick|dicks|dickhead|prick|pricks|cunt|
      cunts|bastard|bastards|motherfucker|motherfuckers|mother fucker|mofo|fucker|fuckers|fucktard|retard|retards|
      moron|morons|idiot|idiots|dumbass|dumb ass|dumbasses|jackass|scum|scumbag|scumbags|scammer|scammers|thief|
      thieves|crook|crooks|slumlord|slumlords|slum lord|vultures|vulture|parasite|parasites|leech|leeches|
      bloodsucker|bloodsuckers|snake|snakes|piece of shit|pieces of shit|pos|trash|garbage|loser|losers|pigs|pig|
      liar|liars|jerk|jerks|clown|clowns|whore|hoe|douche|douchebag|stupid|dumb|pathetic|disgusting|evil|worthless|
      useless|heartless|con artists|con artist|criminals|greedy|rats|faggot|nigger|shithead|twat|wanker|bums|bum|
      devil|devils|monsters|animals|vermin|deadbeats|frauds|fraud|bloodsucking leeches|con man|con men|trifling|sorry ass|lowlife|lowlifes|low life|dirtbag|dirtbags|scoundrels|sleazebags|jokers|bullies|cockroaches`,
    insulto: `pendejo|pendeja|pendejos|pendejas|p3ndejo|cabron|cabrona|cabrones|puto|puta|putos|putas|idiota|idiotas|
      estupido|estupida|estupidos|estupidas|imbecil|imbeciles|ratero|ratera|rateros|ladron|ladrona|ladrones|parasito|
      parasitos|culero|culera|culeros|mamon|mamones|mierda|mierdas|basura|basuras|hijueputa|jodido|maldito|maldita|
      malditos|malditas|tarado|tarados|tonto|tontos|estafador|estafadores|sinverguenza|sinverguenzas|desgraciado|
      desgraciada|desgraciados|malparido|malparidos|gonorrea|rata|ratas|perros|perra|zorra|huevon|huevones|baboso|
      babosos|mentiroso|mentirosos|mentirosa|abusivos|abusivo|cochinos|asqueroso|asquerosos|inutil|inutiles|carajo|
      comemierda|cerdo|cerdos|buitres|bruto|brutos|menso|corruptos|hdp|miserables|usureros|bola de rateros|maricon|maricones|singao|singaos|mamaguevo|mamaguevos|mamahuevo|mamahuevos|guevon|guevones|gilipollas|boludo|boludos|pelotudo|pelotudos
      |culiao|culiaos|weon|hijoputa|joputa|malnacido|malnacidos|lacra|lacras|escoria|escorias|sanguijuelas|aprovechados|muertos de hambre|rateras|garrapatas|hijueputas|cabronas|bandidos|delincuentes|ladrona`,
  },
  rules: [
    {
      signal: 'insult',
      deniable: true,
      says: [
        'drop dead|(ugly|fat|nasty|funky|raggedy|bitch|punk|broke|weak|weird|dumb) ass (company|place|office|people|landlord|building|management|manager|lady|man|apartment|self|selves)',
        'hope ~3 (building|place|house|office|business|company|car) ~1 (burn|burns|falls|fall|floods|collapses|blows)',
        '(greedy|lying|dirty|stupid|dumb|crooked|cheap|sorry) (mf|mfs|mfer|mfers|muthafuckas|mothafuckas)',
        '(keep|get) my name out ~1 (your|ya|yo|you) mouth',
        '(can|could|should) (all)? (kiss it|kick rocks|suck it|go to hell|shove it|choke)',
        'go (jump|drown|play in traffic|choke|die|kill)',
        '<< (choke on|shove|stick) (it|that|this|your ~2)',
        '(go|take a) (jump|leap|hike) (off|in|into) (a|the) (bridge|lake|cliff|river)',
        '(maricon|maricones|singao|singaos|mamaguevo|mamaguevos|mamahuevo|mamahuevos|gilipollas|malnacidos|malnacido|joputa|hijoputa|pelotudos)',
        '(hope) (you|u|your ~1|all of you|they) ~2 (die|rot|burn|suffer|choke|crash|bleed|get (hit|sick|cancer|robbed|shot|what)|lose everything|go to hell)',
        '(ojala|espero) ~1 que? ~1 (se|te) ~1 (pudran|pudras|mueran|mueras|quemen|jodan)',
        `@fuck (you|your|off|this place|this company|the landlord|them|that|you all|ur|u|all|this|rent|stanton|ya|
          outta|yourself|yourselves|ur rent)`,
        '@fuck >>',
        '(f|eff) (you|your|off|u|ur)',
        'go (fuck|f|screw|eff) (yourself|yourselves|your self|urself|you)',
        '(stfu|gtfo|gfy|kys|fu|foh)',
        '(shut|shutup|shut the) ~3 (up|your mouth)',
        '(screw|damn) (you|your|you all|you guys|you people|off|this company|this place)',
        '(go to|rot in|burn in|see you in) hell',
        '(kiss|eat|lick|suck|blow) (my|a|deez|this|it) ~1 (ass|butt|balls|dick|cock|nuts|shit|dicks|sh1t|dik)',
        '(suck|bite) (it|me)',
        'eat (shit|sh1t)',
        '@youare ~3 @insult',
        '(you|you all|you guys|u) ~1 @fucking ~1 @insult',
        `(you|yall) ~1 (@fucking)? (bitch|bitches|asshole|assholes|motherfucker|motherfuckers|fucker|fuckers|idiot|
          idiots|moron|morons|scammers|crooks|thieves|piece of shit|pieces of shit|bastard|bastards|cunt|pricks|
          slumlords|scumbags|dumbass|pos)`,
        `<< (@fucking|stupid|dumb|ugly|fat)? ~1 (bitch|bitches|b1tch|asshole|assholes|motherfucker|motherfuckers|
          dickhead|cunt|fuckers|fucker|idiots|morons|scammers|crooks|thieves|scumbag|scumbags|slumlord|slumlords|
          scumbags|assholes|dumbass|dumbasses|jackass|jackasses|liars|liar|thief) >`,
        '(bunch|group|pack|gang|company|office) (of|full of) ~2 @insult',
        `(stupid|dumb|dirty|lying|greedy|cheap|crooked|@fucking) (bitch|bitches|ass|landlord|slumlord|slumlords|
          company|people|assholes|asshole|idiots|idiot|crooks|bastard|bastards|scammers|motherfuckers|thieves|cunt|
          fuck|fucks|pig|pigs|management)`,
        '(piece|pieces|peice) of (shit|sh1t|crap|garbage|trash)',
        '(scumbag|scumbags|slumlord|slumlords|slum lord|slum lords|motherfucker|motherfuckers|dickhead|cunt)',
        '(crooks|scammers|thieves|bloodsuckers|con artists|scam artists)',
        '(hate|despise) (you|you all|you guys|you people|your guts)',
        `(you|you all|you guys|you people) (suck|stink|disgust|make me sick|piss me off|are full of shit|are full of
          it)`,
        '(full of shit|full of crap|kma|pound sand|piss off|bugger off|get lost|get bent|up yours)',
        '(your|yo|ya) (mama|mother|mom) (is|sucks|a)',
        '(chinga|chingue|chinguen|chinge|chingen|chingas) (a|tu|su|tus)? ~1 (madre|madres|mother|jefa)',
        '(chinga|chingate|chinguense|jodete|jodanse|chingatumadre|ctm|chtm|vtv|vtalv)',
        `(vete|vayase|vayanse|vaya|vayan|ve|largate|larguense|vallanse|vete tu|idos) (a|al|todos a|todos al|mucho a|
          mucho al) ~1 (la verga|diablo|carajo|mierda|la mierda|infierno|la chingada|chingada|verga|demonio|cono|
          chingar|la fregada|fregada|la porra|bergas|berga|la goma)`,
        '(a la|ala) (verga|chingada|mierda|berga)',
        `(son|eres|es|sos|ustedes son|bola de|bola|monton de|partida de|puros|pinche|pinches|maldito|malditos|
          maldita|malditas|par de|grupo de|manada de|pedazo de|trozo de|que|unos|una bola de) ~1 (unos|unas|un|una|
          muy|bien|todos|puros|pura|bola de|puras|tan|pinches)? ~1 @insulto`,
        '<< (@insulto|pinche @insulto) >',
        `(pinche|pinches|pinshe|maldito|malditos|maldita|malditas|putos|putas|puto) (gente|viejo|vieja|compania|
          viejas|oficina|renta|gringos|gringo|dueno|gerente|landlord|lugar|empresa|manager|management|@insulto)`,
        `(hijo|hija|hijos|hijas|ijo|ijos) de (p|puta|perra|la chingada|la|su|tu|puta madre|su madre|mil|la verga|
          putas)`,
        '(callate|callense|callese|cierra la boca|cierren la boca|cierra el hocico)',
        '(que te|que se|que los|que les) (jodan|joda|den|folle|follen|chinguen|parta|cojan)',
        '(los|te|las|la|lo) (odio|odiamos|detesto|aborrezco)',
        'me (cago|vale verga|valen verga|cagan|cago en) ~1 (en)? (ustedes|usted|tu|su|la|>)',
        '(chupame|chupenme|mamame|mamenme|chupamela|besame|besenme)',
        '(me dan|das|dan|me da) asco',
        `(pendejo|pendejos|pendeja|cabrones|rateros|hijueputas|hijueputa|malparidos|sinverguenzas|culeros|culero|hdp|
          imbeciles|estafadores)`,
        '(pudranse|pudrete|muerete|mueranse|muerase|larguense|largate|jodanse|chinguense)',
        'no (sean|seas|sea) (tan|unos|un|una)? ~1 @insulto',
        '(you are|your|you all are) the (worst|devil|scum)',
        '(eat|suck) a dick',
        '(ass|butt|face) ~1 (hole|holes|kisser)',
        '(shame on) (you|your)',
        '(you|you all|you guys|you people) ~1 (disgust|sicken) (me|us)',
        '(make|makes|making) (me|us) sick ~1 (you|leeches|people)',
        '(maskedword maskedword|stupid maskedword|you maskedword|maskedword you|dumb maskedword)',
        'asco de (gente|compania|lugar|persona|empresa|personas|oficina)',
        '(coman|come|comete|traga|traguen) mierda',
        '(metanse|metete|metetela|metaselo|metanselo|meteselo) ~6 (culo|maskedword|por)',
        '(kill|hang|shoot) yourself',
        '(go|rot|burn) (2|too|to|in) hell',
      ],
    },
    {
      signal: 'profanity',
      deniable: true,
      says: [
        '(carajo|cono|verga|chingada) (con|ya|que|dejen|me|de) ~1 (ustedes|dejen|ya|gente|joden|molestan|>)',
        '(que|ya) (joden|chingan|fastidian)',
        `(this|that|such|complete|total|what|some|more|your|pure|same|all) ~2 (bullshit|bs|horseshit|crap|bull shit|
          bullcrap|shit show)`,
        '(you|your|this|that|place|company) ~1 (is|are)? (a|such a|a total|all a|a complete) (joke|disgrace)',
        '(bullshit|bull shit|horseshit|bullcrap)',
        'what the (fuck|hell|f|heck is wrong with you)',
        '(wtf|wth)',
        '(tired|sick) of (your|you|you all|you guys|you people|this) ~1 (shit|bullshit|crap|bs|ass|games)',
        `@fucking (rent|money|texts|text|texting|texted|message|messages|phone|business|stop|alone|joke|ridiculous|
          debt|fee|fees|building|apartment|roaches|mold|office|kidding)`,
        '(leave me|get) ~2 (the fuck|the hell) ~1 (alone|off|away|out)',
        `(puta madre|que chingados|que chingaos|no mames|no jodan|no chinguen|no jodas|no chingues|me lleva la
          chingada|que carajos|que verga|ya no chinguen|que mierda|que porqueria|no me jodas|no me jodan|no me
          chinguen|dejen de chingar|dejen de joder|deje de joder|deja de joder|deja de chingar)`,
        '(asshole|bitch|fucker|puta|mierda)',
        '(vale|valen) (madre|madres|verga)',
        'maskedword',
      ],
    },
  ],
  ordinary: [
    '(oh|ah|aw|well|holy|damn) (shit|fuck|crap|hell)',
    '<< (shit|crap|fuck|damn|shoot|mierda|carajo) (i|sorry|my|the|yes|ok|no|se me|lo|perdon)',
    '(hot|cold|tired|busy|broke|long|good|late|sick) as (hell|fuck|shit)',
    'hell (yes|yeah|no|of a)',
    `(the|my|our|that|a|her|his|mi|el|la) ~2 (dog|cat|car|boss|neighbor|neighbors|weather|job|ex|bus|train|perra|
      perro|jefe|vecino|vecinos|carro|vecina) ~4 (@insult|@insulto|@fucking|kill|bitch)`,
    `(pinche|maldito|maldita|puto|puta|pinches|malditos) (carro|calor|frio|trafico|lluvia|celular|clima|perro|gato|
      nieve|banco|internet|jefe|trabajo|troca|bus|tren|dia|semana|suerte|telefono|vecino|vecinos|llave|puerta|ratas|
      cucarachas|ratones|estufa|bateria)`,
    `(kill|kills|killed|killing|matar|matan|mata|maten) ~3 (roach|roaches|bugs|mice|mouse|rats|rat|ants|spider|
      spiders|weeds|bees|wasps|bedbugs|lights|light|time|power|birds|cucarachas|ratones|ratas|hormigas|chinches|
      pajaros|insectos|tiempo)`,
    `(boss|wife|husband|mom|mother|dad|girlfriend|she|he|jefe|esposa|esposo|mama) ~3 (kill|kills|killing|matar|mata)
      (me|us)`,
    '(you|u) (are|will|all are)? ~1 (killing it|killed it|kill it|slay)',
    '(not|never) ~1 (a|an)? @insult',
    'no (soy|somos|seas|sea) ~1 @insulto',
    '(i|we) (am|are|was|feel|feel like|look like|feel so) ~3 @insult',
    '(i|we) (am|was) (a|an|so|such a)? ~1 (idiot|stupid|dumb|loser|jerk|fool|mess)',
    `(soy|fui|que) (un|una)? ~1 (tonto|tonta|pendejo|pendeja|idiota|bruto|bruta|menso|despistado) ~2 (se me|olvide|
      yo|que soy|perdon|soy)`,
    '(soy|fui) ~1 (un|una|muy|bien)? (tonto|pendejo|pendeja|idiota|bruto|bruta|menso|estupido|estupida|baboso)',
    `(take|took|taking|throw|throwing|put|pick|picks|collect|empty|where|bag|bags|trash|garbage|sacar|saco|tirar|
      recoger|tirando) ~3 (trash|garbage|basura)`,
    `(trash|garbage|basura) (day|can|cans|bin|bins|pickup|chute|bag|bags|room|truck|collection|compactor|is (full|not
      picked|everywhere|overflowing)|guy|area|disposal|esta|llena|dumpster)`,
    `(hay|see|saw|have|tengo|got|there are|there is|with|vi|veo) ~2 (mice|rats|rat|snake|snakes|animals|bugs|ratas|
      rata|thieves|ladrones|thief|ladron)`,
    '(thief|thieves|ladron|ladrones|crook) ~3 (stole|robbed|took|broke|robo|robaron|broke into|se metieron|entraron)',
    '(scam|scams|scammer|scammers) ~2 (texts|calls|alert|got me|hacked|stole|took|emptied)',
    '(got|was|been|were) (scammed|robbed)',
    '(shut|shutting) (up|off|it) (the|water|my|your|valve|off|our|window|down)',
    `shut (the|my|our|that|this) ~1 (water|door|window|gate|valve|power|off|lights|heat|windows|gas|store|office|
      down)`,
    '(ok|hey|hi|thanks|yo|hola|gracias|que onda|ey) (bitch|cabron|guey)',
    `(stupid|dumb|damn|fucking) (phone|autocorrect|question|me|bank|car|app|bus|traffic|card|internet|keyboard|
      printer|weather|mistake|job|boss|computer|thing)`,
    '(no) (son|es|eres) (malo|mala|malos|@insulto)',
    '(el|la|los|las|mi|mis|un|una) (perra|perro|perros|rata|ratas|basura|cerdo|puerco|zorra)',
    'que (perra|basura|rata)',
    'error tan (tonto|estupido|bruto|menso)',
    '(pay|paid) (him|her|them|you) back',
    'get lost (in the|in|on|>)',
    '(mail|package|check|letter|payment|key|it|they|packages) ~3 get lost',
    `(someone|somebody|neighbor|neighbors|they|he|she|guy|man|woman|people|kids) ~2 (yelled|yelling|screamed|
      screaming|shouted|shouting) ~5 (kill|fuck|shoot|bitch|kill you|fuck you)`,
  ],
};
