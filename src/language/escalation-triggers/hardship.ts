import type { TriggerRules } from './trigger-rule.ts';

/**
 * Something happened that took the means to pay. No single law; a human knows the relief that a landlord, a city or a
 * charity has, and a machine that goes on about instalments is cruel. Being late or short until a day that is named is
 * what payment plans are for, and none.
 */
export const hardship: TriggerRules = {
  classes: {
    disease: `cancer|covid|a stroke|stroke|heart attack|a heart attack|a seizure|seizures|kidney failure|pneumonia|
      dialysis|chemo|chemotherapy|a tumor|leukemia|lupus|diabetes|a miscarriage|surgery|an operation|a surgery|
      tuberculosis|als|cirugia|derrame|un derrame|infarto|un infarto|quimioterapia|quimio|dialisis|diabetes|neumonia|
      un tumor|leucemia`,
    benefits: `food stamps|ebt|snap|ssi|ssdi|benefits|unemployment|disability|welfare|cash aid|stamps|tanf|child support|medicaid|social
      security|hours|assistance|workers comp`,
    workplace: `restaurant|store|place|company|job|plant|factory|warehouse|shop|work|daycare|salon|business|office|
      mall`,
    enfermo: `enfermo|enferma|enfermos|hospitalizado|hospitalizada|internado|internada|lastimado|lastimada|grave|
      incapacitado|incapacitada`,
  },
  rules: [
    {
      signal: 'lostIncome',
      deniable: true,
      says: [
        'no me (han pagado|pagaron|pagan|estan pagando) ~3 (trabajo|mes|semanas|desde|hace)',
        '(paycheck|check|payroll|direct deposit) ~1 (bounced|never came|did not come|was short) ~4',
        '(am|account is|bank is) (negative|in the negative|overdrawn)',
        '(stopped|stopping|quit|not|behind on|never) ~1 (paying|sending|pays|pay|paid) ~2 (child support|alimony|his half|her half|his share|her share)',
        '(had to|have to) (quit|leave|stop working|take (off|leave)|stop work) ~3 (care|caring|watch|help|look after) ~1 (of|for|my|her|him)?',
        '(taking|take|took) care of (my|our|her|him) ~1 (sick|dying|@relative)',
        '(cuidando|cuidar|cuido) (a|de) ~1 (mi|mis) ~1 (@relative|enferm*|hijos)',
        '(just|recently)? (had|have|having) (a|the|my|our) ~1 (baby|newborn) ~4 (no|not|without|unpaid|can not|off work)',
        '(no|without|unpaid) (pay|paycheck|paychecks|wages) (>|yet|right now|since|for|coming|this|in|at all) !(until|till)',
        '(my|our) ~1 @relative (left|walked out|bounced|dipped|abandoned|split) (me|us|and|>|with|last|the)',
        '(ice|migra|la migra|immigration|migracion|inmigracion) ~1 (took|got|picked up|detained|arrested|deported|grabbed|se llevo|se llevaron|agarro|detuvo|arresto|levanto|tiene)',
        '(be|end up|out|living|sleeping|me|us|kids|ending up) (out)? (on|in) the (street|streets)',
        '(choosing|choose|pick|decide|deciding|between|either) ~3 (food|groceries|medicine|meds|eat|eating|feed|feeding|diapers|insulin|lights|rent) ~3 (or|and|vs|versus|over) ~2 (rent|food|eat|eating|groceries|medicine|meds|lights|diapers|you)',
        '# ~1 to my name',
        '(stole|stolen|robbed) ~2 (my|the|our) ~1 (rent money|rent|money|check|purse|wallet|paycheck|savings|money order)',
        '(account|accounts|card|bank account|identity) ~2 (emptied|drained|hacked|wiped|wiped out|cleaned out|frozen|garnished|overdrawn|was stolen|got stolen)',
        '@benefits ~3 (cut|cut off|stopped|denied|reduced|ended|terminated|ran out|suspended|not come|not came|delayed|late this|not hit|not coming|took away|expired|messed up)',
        '(stopped|cut|cut off|denied|ended|took away|suspended|terminated|lost|losing|reduced) ~2 (my|our|me|his|her) ~1 @benefits',
        '(waiting|wait) (on|for) ~2 (workers comp|workers compensation|unemployment|disability to|ssi to|emergency rental|rental assistance|rent relief)',
        '(single|lone) (mom|mother|parent|dad|father|mama) ~4 (no|not|without|struggl*|alone|only|trying|of|with)',
        '(my|our) (business|shop|salon|restaurant|truck|food truck|store) (closed|shut|shut down|failed|folded|is closing|is closed|went)',
        '(going|goin|went|been|go) (through|thru) ~2 ((divorce|separation|breakup|custody battle) ~3 (broke|nothing|hurting|homeless|no|lost)|foreclosure|a lot|hard|rough|tough|hell)',
        '(maternity|medical|unpaid|family|disability|fmla|sick|paternity|bereavement) leave',
        '(bed rest|bedrest|high risk pregnancy|bed ridden|complications ~1 pregnancy|pregnancy complications)',
        'pregnant ~3 (bedrest|bed rest|can not work|lost|high risk|out of work|off work|hospital)',
        '(me|nos|le) (robaron|asaltaron|estafaron|vaciaron) ~3 (dinero|renta|bolsa|cartera|cheque|todo|cuenta|>|ayer|en|la|el)',
        '@relative ~2 (me|nos) (dejo|abandono) (con|sola|solo|por|sin|>|y)',
        '(me|nos) (dejo|abandono) (con|sola|solo) ~1 (los|las|mis|@relative|hijos|ninos)',
        '(sola|solo|soltera|soltero) con ~2 (hijos|ninos|hijo|hija|bebe|nina|nino|criaturas)',
        '(sin|no tengo|no hay) (ayuda|nadie que me ayude|apoyo) (>|de|con|para|y)',
        'madre soltera',
        '(situacion|momento|momentos|tiempos|epoca|racha|cosas|problemas) ~1 (muy|bien|tan)? (dificil|dura|duro|dificiles|mala|complicada|critica|feo|fea|economico|economicos|fuerte|pesada)',
        '(dar|di|dio|acabo de dar|acaba de dar) a luz',
        '(acabo|acaba|acabamos) de tener (un|mi|al|el|una|nuestro) (bebe|nino|nina|hijo|hija)',
        '(me|nos|le) (negaron|quitaron|cortaron|cancelaron|pararon|suspendieron) ~2 (desempleo|estampillas|beneficios|cupones|ayuda|ssi|incapacidad|medicaid|pension|seguro|food stamps|asistencia)',
        '(inmigracion|migracion|migra|ice) ~2 (agarro|detuvo|arresto|levanto|llevo|llevaron|tiene)',
        '(se|me|nos) (quemo|inundo|robaron) (la|el|mi|nuestra) ~1 (casa|carro|apartamento|troca|negocio)',
        `(lost|loss of|losing|lose) (my|our|his|her|the|a|both) ~1 (job|work|jobs|gig|position|income|business|
        employment|
          livelihood)`,
        'lost ~1 job',
        '(my|our) @relative (lost|got laid off|is out of work|was fired)',
        '(laid|layed|lade|laying) (me|us|him|her|them)? (all|both)? off',
        `(let|letting) (me|us|him|her|my @relative|(all|half|most|some|a bunch|lots) of us|everyone|everybody|the
          whole ~1) go`,
        '(walked|walk) out on (me|us)',
        '(was|got|been|were|am|getting) ~1 (fired|terminated|furloughed|laid off|sacked|canned|downsized)',
        '(fired|terminated|furloughed) (me|us|him|her|from|again|>)',
        '(hours|shifts|shift|pay|wages|salary) ~2 (cut|reduced|slashed|cut back)',
        '(cut|cutting|reduced|slashed) (my|our|his|her|me|all) ~1 (hours|shifts|pay|wages|days)',
        '(unemployed|unemployment|jobless|furlough)',
        `(out of|no|without|not have|not have any|do not have|can not find|no longer have|not found) ~1 (work|a job|
          job|income|employment)`,
        `(not|have not|has not|not been) ~1 (worked|working|been working) (since|in|for|right now|anymore|any more|
          lately|at all)`,
        `(no|without|not have|have not any|zero) ~1 (money|income|cash|food) (>|coming|for food|at all|to eat|to
          feed|for groceries|for my|for the|whatsoever|left|or)`,
        `(can not|not able to|can barely|barely|unable to|struggling to) ~1 (afford|feed|eat|buy food|put food|
          survive|make ends meet)`,
        '(going|went) hungry',
        '(about to be|going to be|be|become|are|am|being|end up) homeless',
        '(on|in) the street with (my|our)',
        '(living|sleeping) in (my|our|the) (car|van|shelter)',
        '(i|we) have nothing (>|left|at all)',
        `(going through|having|under|facing|due to|because of) ~2 (hardship|financial hardship|hard times|a hard
          time financially)`,
        '(hardship|financial) (hardship|crisis|emergency|letter|assistance program)',
        '(house|apartment|home) (fire|burned down|flooded)',
        `(perdi|perdimos|perdio|me quede sin|nos quedamos sin|quede sin|sin|no tengo|no tenemos|no hay|no ay|no
          encuentro|no consigo|estoy sin|busco) ~1 (mi|el|un|su|su)? (trabajo|empleo|chamba|jale|ingresos|ingreso)`,
        '(desempleado|desempleada|desempleo|desocupado|desocupada|despedido|despedida)',
        `(me|nos|lo|la|le) (despidieron|recortaron|liquidaron|corrieron|descansaron|botaron|dieron de baja|echaron|
        despidio|corrio|
          suspendieron)`,
        `(cortaron|redujeron|bajaron|recortaron|quitaron|cortando|reducido) ~2 (horas|turnos|dias|sueldo|salario|
          horario)`,
        `(no tengo|no tenemos|no hay|sin|estamos sin|no me alcanza|no nos alcanza|no alcanza) (comida|comer|dinero|
          ni para|para nada|para comer|nada de dinero) (>|para comida|para comer|para nada|ni|para mis|para los|por)`,
        '(no tengo|no tenemos) (dinero|nada|ni un peso|ni un centavo) (>|para comida|para comer|para nada|ni)',
        '(no tengo|no tenemos|sin|no hay) (comida|para comer|que comer|ni para comer)',
        '(no me alcanza|no alcanza|no nos alcanza) (para|ni para) ~2 (comer|comida|nada|vivir|los ninos)',
        '(quedar|quedarnos|quedamos|quedarme|vivir|viviendo|estoy|estamos) en la calle',
        '(cerro|cerraron) ~2 (fabrica|empresa|restaurante|negocio|trabajo|compania)',
        'no (he|hemos|estoy|estamos) (trabajado|trabajando)',
        'no (he|hemos) podido trabajar',
        '@workplace ~4 (shut|closed|closing|shutting) (down|for good|permanently)',
        '(closed|closing|shut|shutting) (down)? (the|our|my) ~1 @workplace ~2 (where|i work|i worked|i was|we work)',
        '(hours|shifts) ~2 (down to|dropped|dried up)',
        `(husband|wife|he|she|boyfriend|girlfriend|dad|father|partner) ~3 (deported|detained|incarcerated|locked up|
          in jail|in prison)`,
        '(lo|la|me|nos) (deportaron|detuvieron|arrestaron)',
        'se (lo|la|nos) llevo (migracion|inmigracion|la migra|ice)',
        '(@relative|esta) ~1 (preso|presa|detenido|detenida|en la carcel)',
        'business ~1 (went under|failed|folded)',
        '(not|never) (been|gotten|got)? paid (in|for) (a|two|three|#|weeks|months)',
        '(government|gov) shutdown',
        'nothing coming in',
        '(eat|eating|living|food) (at|off|from) the food (bank|pantry)',
        'no money for (anything|nothing|food)',
        '(no|zero|without) income !(until|verification|limit|change)',
        '(he|she|@relative) was (paying|helping with) (the|my|our|half) ~1 (rent|bills|half)',
        '(company|job|factory|work|place i work|restaurant i work at) (closed|shut) >',
        'cut (me|us) (to|down|back|off)',
        'not (had|have|gotten|been able to find) ~1 (work|a job|any work|hours)',
        `(no|not getting|not giving me|barely getting|barely any|less|fewer|lost) ~2 (hours|shifts) (>|at work|this|
          lately|anymore|now)`,
        '(not|barely) ~1 (getting|giving me|given) ~1 (hours|shifts|any hours|enough hours)',
        'sin (trabajar|chamba|jale|ingresos|sueldo|nada)',
        '(maternity|medical|unpaid|family) leave',
        '(workers|worker|workmans) comp',
        '(struggling|suffering) (to|financially|so bad|bad|with money|really)',
        '(got|was|been) (robbed|mugged)',
        '(lost|lose) everything',
        'no (hay|ay|tengo|me dan) ~1 (horas|trabajo|turnos)',
        '(pasando|pasan|tenemos|tienen|con) hambre',
        '(separated|left me|abandoned me) ~2 (with the kids|with nothing|with no)',
        '(pay|put) food on the table',
        '(got|was|were|been|getting|am) let go',
        '(downsized|downsizing|layoffs|layoff|on strike)',
        '(nobody|no one|noone|not) ~1 hiring',
        '(do not|does not) have ~1 (food|groceries|diapers|formula|medicine)',
        'not working (right now|because|since|due|anymore|at the moment|cuz)',
        'no me (estan|han)? ~1 (dan|dando|dado|dieron) ~1 (horas|turnos|trabajo)',
        '(quemo|inundo|quemaron|incendio) ~2 (casa|apartamento|departamento)',
        '(cut|cutting|slashed|reduced) ~2 (hours|shifts)',
      ],
    },
    {
      signal: 'illness',
      deniable: true,
      says: [
        '@relative (is|are)? ~2 (dying|on life support|in hospice|in a coma|paralyzed|terminal|bedridden|real sick|very sick|so sick|critical|failing)',
        '(my|our) (mom|dad|mother|father|son|daughter|baby|husband|wife|kid|grandma|grandmother) ~2 (is|has|got|was) ~2 (sick|cancer|hospital|hospitalized|stroke|surgery|dying|ill|icu|nicu)',
        '(me|se) (lastime|lastimo|lastimado|fracture|quebre|torci|cai) ~2 (espalda|pierna|brazo|pie|mano|rodilla|hombro|cadera|trabajo)',
        `(am|is|are|been|was|were|got|getting|fell|very|really|so|too|feeling|became) ~2 (sick|ill|hospitalized|
          bedridden|injured) !(of|and tired|with the|day|days)`,
        '(took|take|taking|taken|put|has) (me|him|her) (off|out of) work',
        `(in|n|at|from|to|out of|out) (the|a)? (hospital|icu|emergency room|er|rehab|hospice|intensive care|psych ward)
          !(area|parking|street|cafeteria|job|on)`,
        '(hospitalized|hospitalised|hospital bills|medical bills|medical emergency|medical leave|sick leave|bed rest)',
        `(have|has|had|got|with|having|beat|battling|diagnosed|need|needs|needing|fighting|contracted|caught|
          suffered|from|recovering from|on|doing|starting) ~2 @disease`,
        'diagnosed',
        '@disease ~1 (treatment|treatments|patient|diagnosis)',
        '(car|work|bad|terrible|serious|motorcycle|an) accident',
        '(broke|fractured|broken) (my|his|her) ~1 (leg|arm|foot|ankle|hip|back|wrist|hand|ribs|neck|collarbone)',
        '(can not|unable to|not able to|could not|not been able to) work',
        `(estoy|esta|estamos|estuve|estuvo|he estado|ando|muy|se puso|me puse|estar|estado|sigo|caimos|cai) ~2
          @enfermo !(de|del)`,
        '@enfermo (de gravedad|del corazon|de los rinones|de cancer|de covid|del rinon|de la)',
        '@relative ~1 (enfermo|enferma|hospitalizado|hospitalizada)',
        '(en|al|del) (el)? (hospital|cuidados intensivos|emergencias) !(de la calle|trabajo)',
        `(tengo|tiene|tuve|tuvo|me dio|le dio|diagnosticaron|detectaron|sufri|sufrio|necesito|con|da) ~3 (cancer|
          covid|derrame|infarto|tumor|diabetes|leucemia|neumonia|cirugia|operacion|quimioterapia|quimio|dialisis)`,
        '(me|lo|la|le|nos) (operaron|operan|van a operar|internaron|hospitalizaron|diagnosticaron|detectaron)',
        '(tuve|tuvo|tuvimos|sufri|por un) ~2 (accidente|ataque al corazon|paro cardiaco)',
        '(me|se) (quebre|quebro|rompi|rompio|fracture|lastime|cai) ~2 (pierna|brazo|pie|espalda|mano|cadera|tobillo)',
        'no (puedo|podia|pude|puede|podido) trabajar',
        '(emergencia|incapacidad|gastos|cuentas) (medica|medico|medicos|medicas|de hospital|del hospital)',
        `(hurt|injured|threw out|messed up|broke) (my|his|her) (back|leg|knee|arm|foot|shoulder|hand|neck|hip|ankle|
          wrist)`,
        `(depressed|depression|overdose|overdosed|panic attacks|mental breakdown|nervous breakdown|nicu|chronic
          illness|terminally ill|terminal illness|hospice)`,
        '(injured|hurt) (at|on) (work|the job)',
        '(have|has|diagnosed with|got) ms !personname',
        '(me|se) (lastime|lastimo|accidente|enferme|enfermo|accidento)',
        '(deprimido|deprimida|depresion)',
        '(mi|su|nuestra) ~1 (enfermedad|operacion|cirugia)',
        '(my|his|her|our) ~1 (illness|sickness|kidneys|chemo|surgery|operation|cancer|injury)',
        `(cancer|leukemia|chemo|chemotherapy|dialysis|pneumonia|kidney failure|heart attack|leucemia|quimioterapia|
          quimio|dialisis|neumonia|derrame cerebral|infarto)`,
        '(back|knee|leg|arm|foot|hand|head|brain|shoulder|neck|spinal|work) ~1 (injury|injuries)',
      ],
    },
  ],
  ordinary: [
    '(me|nos|le) (corrieron|corrio) (la|el|las|los|una|un|para|de) ~1 (cita|fecha|hora|turno|lunes|cita)',
    'no estoy trabajando (hoy|manana|el|los|este|esta)',
    '(hours|assistance|disability|unemployment|ssi|stamps|child support) ~2 (office|line|phone|number|application)',
    '(office|store|store hours|your|gym|pool|laundry) hours ~2 (cut|reduced|ended)',
    `ill (drop|pay|be|send|bring|come|call|get|have|try|do|make|give|stop|let|see|go|take|mail|sue|need|text|pick|
      ask|check|work)`,
    '(sick|tired|ill|harto|harta|enferma|enfermo) (of|and tired|de (esto|tanto|que|ustedes|los|el|las|la))',
    `(dog|cat|puppy|kitten|pet|perro|perra|gato|gata|mascota|pet dog|perrito) ~3 (sick|ill|hospital|surgery|cancer|
      enfermo|enferma|operaron|accident|diagnosed)`,
    '(sick|enfermo|enferma) (dog|cat|puppy|pet|song|beat|car|ride|perro|gato)',
    `(work|works|working|job|clean|cleaning|nurse|cook|shift|parked|parking|live|near|next to|across|behind|trabajo|
      trabaja|limpio|vivo|cerca|enfrente|turno) ~4 (hospital|icu|er|rehab|hospice|emergency room|doctor)`,
    '(hospital|cancer) (on|parking|street|job|pays|shift|cafeteria|walk|research|fundraiser|charity)',
    '(cancer) (research|walk|run|charity|awareness|season|sign)',
    '(fired|fire) (up|alarm|department|escape|drill|truck|place)',
    `(start|starting|started|found|got|begin|empiezo|encontre|consegui|conseguimos) ~1 (a|an|my|the|another|new|
      this|un|mi|el|otro|nuevo)? (new|second|nuevo)? (job|work|trabajo|empleo)`,
    '(finish|get|getting|got|gets|come|coming) ~1 out of work',
    '(let|let us) (me|us) go (to|get|check|ahead|now|and|check|see|home|look)',
    `(no|not have) ~2 (money|cash|income|food) ~1 (until|till|right now until|before|this week|on me|order|orders|
      today but|yet|now but)`,
    '(no tengo|no tenemos) ~1 (dinero|nada) (hasta|ahorita|ahora|hoy|todavia|esta semana|pero)',
    '(can not|not) afford ~4 (all|whole|full|more than|#|at once|that much|until|till|this week|today|both)',
    '(can not|unable to|not able to) work (late|overtime|friday|on|that day|with that|it out|the|this)',
    '(cortaron|cortado) ~1 (luz|agua|gas|cable|internet|pelo)',
    '(cut|cutting|trim) (my|the) (hair|grass|lawn|cable|power|lights)',
    '(no|without|out of|sin) (work|trabajo) (permit|order|boots|visa|until|today|tomorrow|tonight|on|hasta|hoy|el|los)',
    '(not|no) working (today|tomorrow|on|friday|this weekend|this|the|right|again|again please)',
    `(heat|heater|stove|oven|elevator|sink|light|lights|outlet|ac|fridge|toilet|dryer|washer|link|app|website|
      portal|card|phone|internet) ~3 not ~1 (working|worked)`,
    'not (had)? (a|any) (car)? accident',
    '(by|on|por) (accident|accidente) (>|i|sent|deleted|broke)',
    'out of work (at|by|around) #',
    '(coworker|coworkers|friend|neighbor|manager|boss|guy) ~2 (fired|laid off)',
    '(was|were|been|got) ~5 (better|good|fine|ok|okay) now',
    '(enferme|enfermo|enferma) ~1 ya ~1 (bien|mejor)',
    'job (application|applications|badge|id|papers)',
    '(no|not) ~1 hungry',
    '(busco|looking for) ~1 (trabajo|work) (cerca|near|extra)',
    '(donate|donated|donating|charity|walk|fundraiser|run|research|awareness) ~4 (cancer|leukemia)',
    '(cancer|leukemia) ~2 (charity|donation|walk|fundraiser|research)',
    'hospital ~3 (work|works|worked|job)',
    '(zodiac|sign|horoscope) ~2 cancer',
    '(song|beat|car|shoes|game|show|movie|concert|ride) ~2 sick',
    '(am|is) ~1 a cancer',
    '(sick|ill|enfermo|enferma) (today|hoy|tonight)',
    'hospital ~1 visiting',
    '(visit|visiting) ~5 hospital',
    'hospital (to|and) (see|visit|meet)',
    'hospital a (ver|visitar)',
  ],
};
