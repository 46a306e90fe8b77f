import type { TriggerRules } from './trigger-rule.ts';

/**
 * A suit, a complaint to an authority, or the charge that what we do is against the law. It is a tenant's right
 * (retaliation is barred by most states' tenant law, and by 42 U.S.C. 3617 where fair housing is at stake), and what is
 * texted from then on is evidence. "I'll sue" counts from the tenant, or at us; what a neighbour does to his boss does not.
 */
export const legalThreat: TriggerRules = {
  classes: {
    will: `gna|gunna|will|would|can|could|may|might|should|shall|must|am going to|are going to|am about to|are about
      to|plan to|have to|want to|intend to|am ready to|swear i will|going to|ought to|gon|bout to|about to`,
    sued: `you|your|you all|this|that|the (landlord|company|owner|office|management|building|property|complex|city)|
      management|landlord|stanton|over|for|if|unless|in|>`,
    court: `court|trial|small claims|small claims court|housing court|civil court|judge|a judge|the judge|mediation|
      arbitration`,
    corte: 'corte|cortes|tribunal|tribunales|juzgado|juicio|juez|jueza',
    agency: `attorney general|attorney generals|ag office|ag|cfpb|ftc|fcc|bbb|better business bureau|hud|code
      enforcement|health department|board of health|housing authority|housing inspector|building inspector|city
      inspector|inspector|fair housing|consumer protection|department of housing|the city|the state|the news|tenant
      union|tenants union|rent board|the board|authorities|the cops|the police|police|news|health dept|city inspectors|inspectors|tenants association|tenant association|housing court|
      human rights commission|ombudsman|state representative|city hall|city council|housing department|department of health`,
    watchdog: `attorney general|attorney generals office|cfpb|ftc|fcc|bbb|better business bureau|hud|code enforcement|health department|
      board of health|fair housing|consumer protection|consumer affairs|inspector|inspectors|building inspector|city inspector|
      civil rights|rent board|fire marshal|ombudsman|human rights`,
    autoridad: `fiscal|fiscalia|autoridades|autoridad|hud|cfpb|ciudad|gobierno|policia|noticias|telemundo|univision|
      consumidor|inspector|procuraduria|departamento de vivienda|vivienda|migracion|alcaldia|corte de vivienda|inspectores|derechos humanos|tribunal de vivienda|condado`,
    law: 'law|laws|rights|fdcpa|tcpa|fcra|lease law|fair debt|statute|constitution',
  },
  rules: [
    {
      signal: 'suing',
      deniable: true,
      says: [
        '(let|tell|show|inform|telling|showing) (the|a) (judge|court|jury|magistrate)',
        '(evidencia|pruebas|prueba|evidencias) ~3 (corte|juez|abogado|tribunal)',
        '(juntando|guardando|reuniendo|tengo) ~1 (pruebas|evidencia|evidencias)',
        '(swear|promise) ~2 (take|taking) ~3 court',
        'small claims',
        '(sit|stand|standing|sitting|be|go|get|talk) ~2 (in front of|before) (a|the) judge',
        '(corte|tribunal|juez) ~3 (saber|sabra|se va a enterar|enterarse|decidir)',
        '(saber|saberlo|enterarse|enterar) ~2 (corte|juez|tribunal|autoridades)',
        '(took|take|taking|bring|drag) (you|you all|this|it) ~3 (small claims|court|judge)',
        '(fui|fuimos|voy|vamos|ir) ~3 (corte|tribunal|juzgado) ~4 (quejarme|ustedes|demandar|contra|por esto)',
        '(i|we) ~1 @will ~2 (sue|be suing|be filing suit)',
        '<< (@will)? ~1 sue (you|your)',
        'sue (you|your)',
        '(i|we|am|are|be|family|husband|wife|lawyer) ~2 suing @sued',
        '(i|we) (am|are) suing',
        '(get|getting|got|be|being|gets) sued',
        '(see|c|meet|catch) (you|your|you all|you guys) ~2 in ~2 @court',
        `(take|taking|took|bring|bringing|drag|dragging|haul|hauling) (you|your|you all|you guys|them|this|it|that|
          stanton|landlord|management) ~3 (to|before|in front of) ~2 @court`,
        '(will|going|lets|let us|ready|have) ~2 go (to|before) ~2 court',
        '(i|we) ~2 (go|going) to court (over|about|with you|if|for)',
        '(a|the|my|expect|file|filing|filed|class action) ~1 lawsuit',
        'class action',
        'lawsuit (incoming|coming|pending|soon)',
        '(take|taking|pursue|pursuing|start|starting|begin|face|facing) ~2 legal (action|actions|proceedings|recourse)',
        'legal action (will|is|has|against)',
        '(file|filing|filed|bring) ~1 suit',
        '(file|filing|filed) ~3 (small claims|in court|in housing court)',
        '(press|pressing|pressed|filing|file) ~1 charges',
        '(let|lets) ~2 (judge|court) (decide|handle|sort|see|hear)',
        '(tell|telling|explain|explaining) ~3 to ~2 (judge|court)',
        `(judge|court|jury) (will|can|is going to|would) (decide|hear|see|rule|sort|love|read|enjoy|like|want|know|
          laugh)`,
        `(voy|vamos|va|van|pienso|pensamos|quiero|queremos|puedo|podemos|podria|tendre que|tengo que|vo|boy|voi) ~1
          (demandar|demandarlos|demandarlo|demandarla|demandarte|demandarle|demandarles|demandalos)`,
        '(los|las|lo|la|les|le|te) (demando|demandamos|demandare|demandaremos|demandaria)',
        '(los|las|te|lo|la) (voy|vamos) a demandar',
        `(poner|meter|presentar|puse|meti|levantar|pongo|meto|hacer|ponerles|meterles|ponerle) ~2 (demanda|denuncia|
          demandas|denuncias)`,
        '(una|mi|esta) (demanda) (contra|en contra|legal)',
        '(vemos|veremos|vere|nos vemos|miramos) ~1 (en|ante) ~2 @corte',
        `(llevar|llevarlos|llevarlo|llevarla|llevarte|llevo|llevamos|llevare|llevaremos|ir|irnos|vamos) ~2 (a|ante)
          ~2 @corte`,
        '(juez|jueza|corte) (decida|decide|decidira|lo vea|resuelva)',
        '(decida|decidira|resuelva) ~1 (juez|jueza|corte)',
        '(digaselo|digale|diganle|diganselo|explique|expliquele) ~1 al juez',
        '(tomar|tomare|tomaremos|tomo|iniciar|proceder con|emprender) ~2 (acciones|accion|medidas) legales',
        '(acciones|accion|medidas) legales',
        '(los|las|te|lo|la|les|le) (voy a|vamos a)? (denunciar|denuncio|denunciamos|denunciare)',
        '(voy|vamos) a (denunciarlos|denunciarlo|denunciarte|denunciar|denunciarla)',
        '(you|your|you all|this|it) ~2 in ~1 (court|small claims)',
        '(serve|served|serving) ~3 (papers|summons|subpoena|lawsuit)',
        'cease and desist',
        'cease (all|any)? ~1 (communication|communications|contact|collection|communicating)',
        '(see|meet|tell|explain|talk) ~3 (in court|before a judge|judge)',
        `(terminar|acabar|llegar|resolver|resolvemos|arreglar|arreglamos|parar) ~2 (en|ante|con) ~1 (corte|tribunal|
          juzgado|juez)`,
        'ante (un|el|la|una) (juez|jueza|corte|tribunal)',
        '(evidence|screenshots|records|recording|documenting|documented|saving|keeping) ~5 (court|judge|lawyer)',
        '(les|le|te) (va|van) a llegar ~2 (demanda|citatorio|papeles)',
        '(hear|hearing) ~1 from ~1 (court|courts|judge)',
        '(when|if|until|till|before|once) ~1 (i|we|it|this) (go|goes|get|gets|end up|gets taken|have to go) to court',
        '(you|your|you all|landlord|management|stanton) ~6 (court|courts|courtroom)',
        '(court|courthouse|courtroom) ~4 (you|your|you all|landlord|management|stanton)',
        '(ustedes|usted|los|las|te|me) ~4 en (la)? (corte|tribunal|juzgado)',
        '(ir|voy|vamos|ire|acudir) ~2 (con|a) ~1 (autoridades|corte|tribunal|juez|policia)',
        '(thinking|think|talk|talking|planning|considering) ~2 (suing|a lawsuit)',
        '(demandare|demandaremos)',
        '<< suing (you|your)',
        '(not|am not|is not) (scared|afraid) to (sue|take you|go to court)',
      ],
    },
    {
      signal: 'reportingToAuthority',
      deniable: true,
      says: [
        '(opened|opening|open|started|have|got) (a|an)? (case|claim|investigation|complaint|file) (against|on|with|over|about) ~2 (you|yall|you all|this|the) ~1 (building|company|landlord|place|office|management|>)',
        '@watchdog ~1 (complaint|complaints|report|case|claim) ~3 (filed|made|submitted|lodged|opened|sent|in|coming)',
        '(got|have|getting|scheduled|called|booked|sent|sending) (an|the|a) ~1 (inspector|inspection from the city|code officer|health inspector)',
        '(hear|hearing) from ~1 (the)? ~1 (@agency|@watchdog)',
        '(get|getting|bring|bringing|involve|involving|loop) ~1 (the)? ~1 (city|state|@watchdog|news|authorities|housing) ~1 (involved|in on|on this|here|in)',
        '(make|making) me ~2 (call|involve|contact|get) ~1 (the)? ~1 (city|state|@watchdog|news|authorities|housing|police)',
        '(expect|look out for|watch for|be ready for|get ready for|waiting on) ~1 (a|the)? (letter|call|visit|phone call|notice) from ~1 (the|a|my)? ~1 (state|city|attorney*|court|lawyer|hud|@agency)',
        '(i|we) ~3 (contact|contacting|contacted|calling|called|call|email|emailing|emailed|writing|write|wrote|reaching out) ~1 (to|with)? ~1 (the)? ~1 @watchdog',
        '(fair housing|hud|legal aid|inspector|inspectors|tenants union|tenant union|rent board|code enforcement|consumer protection) ~2 (told|said|says|advised) ~4 (document|file|filing|report|record|sue|complain|withhold|save)',
        '(echar|mandar|echarles|mandarles|traer|echo|mando) ~2 (a los|al|los|el|a la|la)? (inspectores|inspector|autoridades|policia|ciudad|salubridad)',
        '(channel|news|reporter|reporters|newspaper|journalist|tv|media) ~9 (love to|like to|would love|going to|want to|wants to|interested) ~1 (see|hear|know|cover|air|run|do|in)',
        '(blast|blasting|expose|exposing|posting|post|put|putting) ~3 (you|this|that|it|them|your ~1) ~3 (on|all over|to) ~2 (facebook|tiktok|the news|social media|google|yelp|the internet|online|instagram|reddit|twitter|nextdoor)',
        '(recording|documenting|screenshotting|screen recording|logging) ~2 (everything|every|all|this|these|you|messages|texts|calls|conversations|it)',
        '(hearing|appointment|meeting|case) (with|at) ~1 (housing|hud|the city|fair housing|housing court|legal) ~4 (about|against|over|on) (you|this|your|you all)',
        '@agency (is|are|will be|be) ~2 (coming|visiting|here|stopping by|inspecting|getting (a|my) (call|report|complaint))',
        '@agency ~2 (is|are)? (going to|gonna|will) ~1 (get|have|receive|see|hear) ~3 (call|report|complaint|visit|this|about)',
        '(talked|spoke|speaking|talking|spoken|talk|speak|went|been|reached out|wrote) (to|with) ~3 @agency ~4 (about|on|over|regarding|because) ~1 (you|you all|this|it|the|your|my)',
        '(file|filing|filed|going) ~3 (with|at|to) (the)? (housing court|district court|civil court|hud|housing authority|small claims)',
        '(los|las|lo|la|te) (reporte|reportamos|denuncie|denunciamos|acuse) (con|a|ante|>|en|ya|ayer|por)',
        '(hable|hablamos|fui|fuimos|llame|llamamos|acudi|quejarme|quejare|quejarnos|queje|reporte) ~4 @autoridad ~3 (sobre|de|por|contra|acerca|a quejarme|y les|de ustedes)',
        '(poner|puse|pongo|voy a poner|meter|meti|presentar|levantar) ~2 (queja|quejas|denuncia|reporte) ~2 (en|con|ante|contra|de) ~3 (ciudad|vivienda|alcaldia|gobierno|condado|corte|hud|inspector|ustedes)',
        '(quejarme|quejar|queja) ~2 (de|contra) ustedes',
        '(my|a|the) (housing|city|state|county|fair housing) (complaint|case) (number|is|was|against)',
        '(report|reporting|reported|complain|complaining|complained) ~4 to ~2 @agency',
        `(file|filing|filed|make|making|made|submit|submitting|submitted) ~2 (complaint|report|grievance) ~2 (with|
          to|at|against you|about you|on you)`,
        '(complaint|complaints) (with|to|against) ~2 @agency',
        `(call|calling|called|contact|contacting|contacted|notify|notifying|tell|telling|calling up|get) ~2 @agency
          (on|about|and report|to report) (you|your|this|you all)`,
        `(i|we) ~2 @will ~2 (call|contact|notify|go to|call up) (the)? (cfpb|ftc|fcc|bbb|better business bureau|
          attorney general|code enforcement|health department|board of health|building inspector|housing inspector|
          city inspector|the news|news|rent board)`,
        '(keep|text|texting|contact|message|messaging|call|calling|bothering) (me)? ~7 police report',
        'police report (on|against) (you|your)',
        '(report|reporting) (you|your|you all|you guys|you people|this company|your company)',
        '(going|go) to the (news|press|media)',
        '@agency ~3 (hear|hearing|know|find out) (about|from) (this|you|it|me|us|what)',
        '(reportar|reporto|reportare|reportarlos|quejar|quejarme|quejo|queja|quejas|denuncia|denunciar) ~4 @autoridad',
        '(los|las|te|lo) (voy|vamos) a reportar',
        '(voy|vamos) a reportarlos',
        '(llamar|llamare|llamo) ~3 (fiscal|inspector|autoridades|noticias|telemundo|univision)',
        `(attorney general|attorney generals|cfpb|better business bureau|consumer financial protection|code
          enforcement|state
          attorney office)`,
        '(fiscal|procurador) general',
      ],
    },
    {
      signal: 'callsItIllegal',
      deniable: true,
      says: [
        '(violat*|in violation|breaking|broke|breaches|breaching) ~2 (fair housing|housing (law|laws|code)|the (law|code|lease law)|tenant (law|laws|rights)|my rights|@law)',
        '(i|we) ~1 (know|looked up|read|checked|studied) (the|my state|our) (law|laws|statute|statutes)',
        '(know|read|looked up) (what|that) ~1 (the)? law (says|requires|is)',
        '(the)? law (says|requires|is clear|protects) ~4 (you|notice|tenant|tenants|landlord|me|us|my)',
        '(isnt|is not|not) (legal|lawful|allowed)',
        '(what|everything|the things|stuff) (you|yall|they) ~1 (are|is)? (doing|did|do) ~1 (is|isnt|aint)? not (legal|right by law|lawful)',
        '(this|that|it|you|your|you all|they|which) ~1 (violates|violate|violating|violated|break|breaks|breaking) ~4 @law',
        '(this|that|it|you) ~1 (violates|violate|violating) ~2 (lease|contract|code|codes|ordinance|act|warranty|agreement)',
        '(constructive|wrongful|self help|retaliatory|unlawful|illegal) eviction',
        '(breach|breaking|broke|breached) (of)? (the|our|my)? (contract|lease|warranty|quiet enjoyment)',
        '(warranty of habitability|quiet enjoyment|implied warranty)',
        '(estan|esta) (violando|rompiendo|quebrando) ~2 (ley|contrato|derechos|leyes)',
        '(this|that|it|these|those|which) (is|are) ~2 (illegal|unlawful|against the law|harassment|extortion)',
        '(doing|did|charging|do|saying|doing to me|doing here) is ~1 (illegal|unlawful|against the law|harassment)',
        'this (is)? (illegal|harassment)',
        `(you|you all|landlord) (can not|are not allowed to|are not supposed to) (legally)? (do this|do that|do
          this to me) ~1 legally`,
        '(you|your|you all|you guys|you people) ~3 (break|breaking|broke|violate|violating|violated) ~3 @law',
        '(violation|violations) of ~3 (@law|my lease|federal law|state law)',
        '(you|your|this|that) ~2 in violation of',
        '(my|our) ~2 rights (are|have|were)? ~2 (violated|being violated)',
        '(violating|violated|violate|violates) (my|our|the|state|federal|a) ~2 (@law|act)',
        '(know|have) (my|our|your)? (tenant|tenants|legal)? rights',
        '(fdcpa|tcpa|fair debt collection)',
        '(illegal|unlawful) (eviction|fee|fees|charge|charges|harassment|lockout|texts)',
        '(you are|your|you all are|stop|quit|keep|constantly|you guys are|you people are) harassing (me|us|my)',
        `(esto|eso|lo que hacen|lo que estan haciendo|lo que hace) es ~2 (ilegal|acoso|contra la ley|un delito|
          extorsion)`,
        '((es|son) (ilegal|ilegales)|contra de? la ley)',
        '(violan|violando|violaron|viola|quebrantando|rompiendo) ~2 (ley|leyes|derechos)',
        '(conozco|se) mis derechos',
        '(me|nos) (estan|esta|siguen) acosando',
        '(harassment|harrassment|harassing|harrassing|harassed|harass)',
        '(acoso|acosando|acosar|acosen|hostigando|hostigamiento)',
        '(is|are) not (legal|allowed by law|lawful)',
        '(not legal|no es legal|no son legales)',
        '(legally|by law) ~1 (you|your|you all) (can not|have to|must|are)',
        '(you|you all) (can not|are not allowed to) ~3 (by law|legally)',
      ],
    },
  ],
  ordinary: [
    'attorney general (is|was) on',
    'sue (ellen|ann|anne|in|from|at|said|says|is|was|here)',
    '(aunt|ask|tell|told|call|text|see|this is|ms|mrs|miss|hi|hey|hello|dear|thanks|for|with|and) sue',
    'sue for peace',
    '(i|we) (will|would) sue for peace',
    '(basketball|tennis|food|traffic|divorce|custody|family|supreme|drug|court|probate|criminal|volleyball|moot) court',
    'court (street|st|ave|avenue|road|rd|drive|dr|lane|apt|apartment|apartments|yard|house|date for|date about|square)',
    '(jury|judge judy|judge jeans)',
    `(neighbor|neighbors|neighbour|vecino|vecina|vecinos|dog|noise|boss|job|company i|my ex|ex|parking|ticket) ~6
      (suing|lawsuit|demanda|demandar|denuncia|harassing|charges|complaint|illegal)`,
    '(legal|illegal) (to|for me to|if i)',
    'es (ilegal|legal) (tener|poner|estacionar|usar|que yo|si)',
    '(won|settled|settlement|money|check|waiting|paid|pago|cheque) ~5 (lawsuit|demanda|small claims)',
    '(lawsuit|demanda) (settlement|money|check|settled|pays|paid|comes)',
    '(mucha|alta|poca|hay|menos|mas) demanda',
    '(corte|court) (de pelo|de luz|de agua|de cabello|de energia|calle)',
    'calle corte',
    '(parking|parked|smoking|grill) ~3 (illegal|illegally|against the law)',
    `(neighbor|neighbors|neighbour|vecino|vecina|vecinos|dog|ex|husband|tenant|tenants|guy|man|upstairs|downstairs|
      someone|somebody|work|job|boss|coworker) ~6 (harass|harassing|harassed|harassment|harrassing|acoso|acosando|
      hostigando)`,
    '(harass|harassing|harassed) (me|us) ~3 (neighbor|upstairs|downstairs|at work)',
    `(landlord|guy|friend|they|he|she|someone|heard|friends|cousin|boss|company|doctor|store) ~4 (got|was|were|been|
      get) sued`,
    'court (day|time|is tuesday)',
    '(my|a|the) court (date|hearing|case|appearance|fees|fine)',
    '(can|could|do|did|will|are|is) you ~6 court',
  ],
};
