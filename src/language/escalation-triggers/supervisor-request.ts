import type { TriggerRules } from './trigger-rule.ts';

/**
 * Somebody wants a person, or one who decides. Nothing obliges us to fetch one, yet each further text by a machine
 * after
 * this is what complaints quote. Their own boss at work, or thanks to ours, is another matter.
 */
export const supervisorRequest: TriggerRules = {
  classes: {
    chief: `supervisor|supervisors|supervizor|manager|managers|mgr|boss|bosses|owner|landlord|director|higher up|
      higher ups|superior|person in charge|someone in charge|somebody in charge|whoever is in charge|head of|ceo|
      someone higher|somebody higher|someone else|somebody else|someone with authority|somebody with authority|
      property manager|regional manager|corporate|upper management|management`,
    human: `human|human being|real person|real human|actual person|actual human|live person|live agent|agent|
      representative|rep|person|somebody real|someone real|real people|humans|operator|living person|live human|live
      representative|someone who can help|somebody that can help|someone that can help|a person who|real live person`,
    jefe: `gerente|supervisor|supervisora|encargado|encargada|jefe|jefa|manager|dueno|duena|responsable|
      administrador|administradora|director|superior|patron|propietario|gerencia|mandamas|manayer|superbisor`,
    persona: `persona|persona real|ser humano|humano|humana|alguien|agente|representante|operador|operadora|persona
      de verdad|alguien de verdad|alguien real|persona viva|asesor`,
    talk: 'talk|speak|talking|speaking|chat|spk|tlk|communicate|meet|discuss|hablar',
  },
  rules: [
    {
      signal: 'wantsPersonInCharge',
      deniable: true,
      says: [
        '(put|get|have) (somebody|someone|a person|anybody) ~1 (on the (phone|line)|to (pick up|answer|talk))',
        '<< (is|are) personname ~1 (available|around|in today|free|working)',
        '(meet|meeting|sit down|appointment) ~1 (in person)? ~1 with ~1 (a|the|your|you)? ~1 (@chief|somebody|someone|a person|you|office)',
        '(anybody|anyone|somebody|someone) (real|human|alive|actually) (there|here|around|available|out there|on this|reading|>)',
        '(get|have|give me|need|want|tell me) (a|your|some|the|somebodys|someones) ~1 (name|names) (and|or) ~3 (line|number|extension|phone|contact|email)',
        'who (is|s)? (over|above|higher than) (you|u|yall) ',
        '(need|want|like) to (speak|talk) (to|with) (him|her|them) (about|regarding|asap|now|today|directly|>)',
        '(rather|prefer|want|like|need|easier to) ~2 (discuss|talk|speak|do this|handle this|explain) ~2 (on|over|by) (the)? phone',
        '(come|coming|stop|walk|sit) (in|by|down) ~2 (sit down|talk|speak|meet|discuss) ~1 (with|to)? (somebody|someone|anyone|a manager|the manager|you|a person)',
        '(may|can|could) i ~1 (speak|talk|spk) (to|with|2) ~1 (mr|mrs|ms|mister|miss)',
        '(speak|talk|speaking|talking) (to|with|2) (whoever|whomever|who ever|anyone|anybody) ~3 (above|over|higher|charge|boss|decision|decisions|you)',
        '(hay|habra|tienen) alguien (con quien|que|con quien pueda) ~2 (hablar|pueda hablar|atender|atienda|ayude|ayudar|conteste)',
        '(please|just|can you|could you)? call me ~5 (not|instead of|rather than) ~4 (text|texting) ~1 (about)?',
        '(have|get|let|tell|ask|need|want|can|could|will|would|please) (someone|somebody|anyone|a person|anybody|a real person|one of you|a human) ~1 (to)? (call|contact|phone|reach|ring|talk) ~1 (me|to me|us|with me)',
        'who (can|do|should|else) ~1 i (talk|speak|complain|write|go) (to|with) ~1 (above|over|higher|besides|other than|about you|instead|in charge|that is real)',
        '(owners|landlords|managers|supervisors|bosses|corporate|owner|manager|landlord) ~1 (number|name|phone|email|address|contact|info) !(is)',
        '<< (customer (service|care|support)|live agent|live person|speak to agent|agent|rep|operator|representative) (please|now)? >>',
        '(file|make|have|lodge|register|submit|put in|filing|making) (a|my)? (formal)? (complaint|grievance) (about|against|on|over|regarding|>)',
        '< ~1 con (el|la|su|un|una) (@jefe|@persona) ~2 >>',
        '(me|nos) (puede|pueden|podria|podrian) ~1 (llamar|marcar|hablar|contactar) ~1 (alguien|una persona|el encargado|la encargada|el gerente|el dueno)',
        '(que) (alguien|una persona) ~1 (me|nos) (llame|marque|hable|conteste|atienda)',
        '(someone|somebody) (who|that) (knows|can (answer|help|make|do)|is in charge|has authority|speaks)',
        '(want|need|like|prefer|rather) ~1 (a|an)? (phone call|call back|callback|face to face|meeting|sit down) (with|from|to talk)',
        '(landlord|owner|manager|boss|supervisor) (to|should|needs to|can|must|has to) ~1 (call|contact|phone|talk to) (me|us)',
        '(@talk) (to|with|2) ~2 @chief',
        '(@talk) (to|with|2) (a|an|the|some|any|your|you)? ~1 @human',
        `(get|put|bring|want|need|send|fetch|find|give|connect|transfer|pass|forward|hand|escalate|refer) (me|us|
          this|my call)? ~2 (to|with|on with|over to)? (your|you|the|a|an|ur|my|some) ~1 (@chief) !(approval|said)`,
        `(connect|transfer|put|get|give|want|need|send|hook) (me|us)? ~2 (to|with|through to|on with|on)? (a|an|
          some) ~1 (human|human being|real person|real human|actual person|actual human|live person|live agent|
          agent|representative|person|rep|operator|real live person|someone real)`,
        `(have|ask|tell|let|get|can|could|will|would) (you|your|the|a|an|ur) ~1 (@chief|@human) ~1 (to)? (call|text|
          contact|reach|phone|email|message|respond|reply|get back|speak|talk|answer|reach out)`,
        `(who|whos|where) is ~1 (your|you|the|ur|in) ~1 (supervisor|manager|boss|in charge|charge|superior|owner|
          supervizor)`,
        '(who|whos) (is|are)? in charge',
        '(someone|somebody|person|one) in charge',
        `(your|you|the|ur) (manager|supervisor|boss|owner|mgr|managers|bosses|supervisors) ~1 (number|name|email|
          contact|info|phone|now|right now|asap|please)`,
        '<< ~2 (supervisor|manager|boss) (now|asap|right now|>>)',
        '(number|name|email|contact|info) (of|for) (your|the|a) ~1 @chief',
        '(escalate|escalating|escalated) (this|my|it|the)',
        '(go|going|take it|take this|speak) (over|above) (your|you) head',
        '(file|make|have|lodge|register|submit) (a|my)? (complaint) (about|against) (you|your|this)',
        '(complain|complaint|complaining) (to|with) ~1 (your|the) ~1 @chief',
        `(hablar|hable|platicar|hablo|comunicarme|comunicar|comunique|comuniqueme|comuniquenme|contactar|ablar|
          conversar|comunicame) ~1 (con|a|al) ~2 (@jefe)`,
        `(hablar|platicar|hablo|comunicarme|comunicar|comunique|comuniqueme|comuniquenme|ablar|conversar|
          comunicame) ~1 (con|a) (una|un|alguna|algun|alguien)? ~1 @persona`,
        `(paseme|pasame|pasenme|pongame|ponme|ponganme|comuniqueme|transfierame|transfiereme|deme|dame|denme|traiga|
          traigame|quiero|necesito|llame|llamen|conecteme) ~2 (con|al|a|el|la|un|una|su|tu) ~3 @jefe`,
        `(paseme|pasame|pasenme|comuniqueme|transfierame|quiero|necesito|conecteme|ponme|pongame) ~1 (con|a|una|un)
          ~1 (una|un)? (persona real|ser humano|persona de verdad|alguien real|alguien de verdad|humano|
          representante|operador|operadora|agente|persona)`,
        '(quien|kien) es ~1 (el|la|su|tu) ~1 @jefe',
        '(que|digale a|dile a|pidale a) ~3 @jefe ~1 (me)? (llame|hable|marque|escriba|contacte|conteste|texte|llamen)',
        '(numero|nombre|telefono|correo|contacto) (de|del) ~2 @jefe',
        '<< (su|tu|el|la|un) ~1 (supervisor|supervisora|gerente|jefe) (ahora|ya|por favor|>>)',
        'whoever ~1 (runs|owns|manages|is in charge|makes|decides)',
        `(someone|somebody|person|anyone) ~1 (above|over|higher|superior|who can make|with power|in authority|
          important)`,
        `(is|are) there (a|an|any|some)? ~1 (manager|supervisor|human|person|real person|someone|anyone) ~1 (i|that|
          who|there|available|we|to talk|to speak)`,
        '@chief ~1 (i|we) (can|could) ~1 (talk|speak|contact|call)',
        `(alguien) ~1 (que mande|mas arriba|con autoridad|con poder|superior|que decida|responsable|a cargo|real|de
          verdad)`,
        `(atienda|conteste|ayude|hable|responda|llame|atiendan|llamen|comunique) ~2 (persona|humano|alguien|gerente|
          supervisor|encargado|dueno|jefe)`,
        '(only|rather|want to|going to) ~1 (deal|work) with (the|your|a) ~1 @chief',
        'hablar ~2 que sea ~1 @persona',
        '(puede|pueden|podria) (llamar|llamarme|hablar|hablarme|contactarme|marcarme) (el|la|un|una|su) @jefe',
        'who ~2 (complain|report you) to',
        'quien (manda|esta a cargo|es el mero mero|toma las decisiones)',
        `<< ~2 (human|agent|representative|operator|manager|supervisor|gerente|humano|representante) (please|por
          favor|>>)`,
        'corporate (office|number|email|phone)',
        '(not|no) ~3 (talk|text|talking|texting) to (a|the)? (machine|bot|robot|computer|ai)',
        'no quiero hablar con ~1 (maquina|robot|computadora|bot)',
        'who ~1 (do|does) (you|your) (report|answer) to',
        '(sea|es) (su|tu) (jefe|supervisor|gerente|encargado)',
        '(@talk) (to|with) (someone|somebody) (>|please|there|real|at the office|in person|now|who|that|in)',
        '(manager|supervisor|human|person|representative) please',
        '< (su|tu) (supervisor|supervisora|gerente|jefe|encargado|encargada) >>',
        '(callback|call|call back) from ~2 @chief',
        '(comunica|comunican|pasa|pasan|conecta|conectan|transfiere) con ~2 (@jefe|@persona)',
      ],
    },
    {
      signal: 'asksForHuman',
      deniable: true,
      says: [
        `(is|are) (this|that|it|you|there) ~3 (bot|robot|machine|ai|computer|real person|a human|human|automated|
          chatbot|real human|chatgpt|actual person)`,
        '(am i) ~1 (talking|texting|speaking) (to|with) ~2 (bot|robot|machine|ai|computer)',
        `(stop|tired|sick|hate|no) ~4 (bot|robot|bots|robots|ai|automated|machine) ~1 (texts|messages|replies|
          responses|answers)?`,
        '(this|you|your) (is|are)? ~2 (bot|robot)',
        `(es|eres|esto es|hablo con|esta es) ~2 (robot|bot|maquina|computadora|persona real|ser humano|inteligencia
          artificial|automatico)`,
        '(chatbot|robot|robots)',
      ],
    },
  ],
  ordinary: [
    '(call|phone|ring|text) me ~1 (when|if|once) ~3 (plumber|maintenance|package|ready|here|arrive*|done|fixed|it is|get here|outside|on your way|they|he|she|tech|exterminator)',
    '(email|e mail|number|fax|address) ~2 (so (i|we) can|to|i can) ~1 (send|mail|email|forward|submit|upload)',
    '(someone|somebody|anyone|anybody|a person) ~1 (to)? (call|text|contact|talk) ~2 (about|when|before|to fix|to schedule|to let|regarding) ~2',
    '(talk*|speak*|spoke) (to|with) ~3 (person|someone|somebody|rep|agent|human|representative) ~2 (at|from|in|with) ~1 (bank|job|work|church|agency|ssa|social security|unemployment|dmv|insurance|hospital|school|cable|phone|section 8|housing|irs|office yesterday)',
    '(who|quien) is ~1 the (manager|supervisor) ~1 (on duty|today|there|working|this week|at|(on|for) ~1 (saturdays|sundays|weekends|weekend|nights|weekdays|mondays|fridays|duty))',
    '(owners|landlords|managers|owner|manager|landlord) ~2 (address|name|number|info|contact|phone|email) ~1 for ~1 (my|the|a|our) ~2 (insurance|taxes|application|form|reference|check|records|bank|money order|school|job|paperwork|mail)',
    '(work|works|working|job|shift|in|at|for|do|does) ~2 customer (service|care|support)',
    '(my|mi) (landlord|owner) ~1 (number|name)',
    '(my|mi|our|his|her) ~1 (manager|boss|supervisor|mgr|jefe|jefa|gerente|supervisora|patron|encargado)',
    '(let me|i will|going to|have to|need to|i|voy a|dejeme|dejame|tengo que) ~2 (@talk|ask|hablar) ~3 (my|mi)',
    '(already|i|we|just) (talked|spoke|spoken) (to|with) ~2 (@chief)',
    `(talk|speak|hablar) (to|with|con) (someone|somebody|alguien) (else|at|in|about (the|a|my)) ~2 (job|bank|work|
      church|agency|section 8|program)`,
    `@chief ~1 (said|told|was|is nice|agreed|approved|gave|knows|changed|fixed|came|helped|pays|paid|dijo|fue|me
      dio|me cambio|sabe)`,
    '(a|the|as|assistant|shift|store|i am|am|become|promoted|new) ~1 (manager|supervisor) (at|of|for)',
    '(am|soy|become|as) ~1 (manager|supervisor|encargado|encargada|gerente)',
    `(person|someone|somebody|persona|alguien) (from|to fix|to look|to come|who fixes|that fixes|at the door|de
      mantenimiento|que arregle|para arreglar)`,
    `(send|need|get|want|have|mande|manden|necesito|quiero) ~2 (someone|somebody|a person|person|alguien|una
      persona|persona) ~2 (fix|look|check|come|repair|help me|clean|out|over|arreglar|revisar|venga|que|para
      |to (fix|look|check|come|repair|clean|help|see|do|open|replace|install|pick|let|unlock|spray|measure))`,
    '(property|lease|rental) (agent|office)',
    '(who|quien) (is|es) ~1 (the|el|la) (new|nuevo|nueva) @chief',
    '(who|quien) (is|es) ~1 (the|el|la) (new|nuevo|nueva) @jefe',
    'hable con ~2 @jefe ~1 (ayer|hoy|y|anoche|el lunes|la semana|me)',
    '(thanks|thank you|ok|gracias|hola|hey) (boss|jefe|jefa|patron)',
    // How somebody is addressed: "will do boss", "sí jefe".
    `(will do|yes|yeah|yea|yep|yup|yessir|sure|okay|got it|you got it|got you|sounds good|looking out|no problem|no worries|np|on it|right|alright|all right|understood|copy|copy that|bet|
      morning|afternoon|evening|sorry|hi|hello|sup|yo|whats up|what is up|perfect|good|great|appreciate it|appreciate you|deal|cool|say less|claro|si|listo|va|sale|orale|enterado|dale|buenas|buenos dias|dias|perfecto|de acuerdo|con gusto|simon)
      (thanks|thank you|gracias|sir)? (boss|bossman|boss man|chief|jefe|jefa|jefecita|jefecito|patron) (>|friday|monday|i)`,
    '(cancel|cancelling|reschedule|move|moving|confirm|confirming|late for|miss|missed|running late for|forgot) ~2 (appointment|meeting|call)',
    '(boss|chief|manager|king|queen|in charge) of ~2 (parking|laundry|grill|pool|mail|packages|trash|gym|keys|garden|party|spots)',
    '(talk|speak|hablar) (to|with|con) ~1 (my|mi|wife|husband|esposa|esposo)',
    `(talk|speak) (to|with) (someone|somebody) (about|for|at) (the|a|my) ~1 (leak|sink|heat|repair|parking|key|keys|
      stove|toilet|mold|lease|apartment)`,
    '(first|third|busy|nice|good|family|morning|religious) person !(>)',
    'a (nice|good|busy|honest|grown) person',
    '(talk|speak) (to|with) (someone|somebody|a person) (above|over) (me|us)',
    '(vacuum|robot) (vacuum|cleaner)',
    '(not a|as a|as the|no longer a|am a|am the) (manager|supervisor|agent) >',
  ],
};
