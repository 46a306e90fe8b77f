/**
 * Wishes put together from what they are made of: how it is asked, who it is about, what is to end, by which way. A new
 * word goes into a class and is understood in every frame.
 */
export const FRAME_CLASSES = {
  /** What reaches a phone, by any name. */
  thing: `(@the)? (@the)? (@the)? (@texts|texting|messaging|texted|pings|pinging|dings|dinging|buzzing|beeping|chiming|blasts|blast
    |text (blasts|thing|things|stuff|business|nonsense|mess|service|program|line|bot|robot|notices|bills)|texting (thing|things|stuff
    |business|nonsense|mess|service|program|bot)|little notes|robots|robot|bot)`,
  /** What comes by text, where the phone is named. */
  sent: `(the|your|all|any|these|more|private|rent)? (bills|bill|notices|notice|statements|invoices|stuff|things|anything|nothing|updates|info)`,
  /** Where it reaches. */
  mine: `me|us|mi|(my|this|our|her|his|their|that|the|mi|mis|husbands|wifes|moms|kids) ~1 (phone|phones|cell|cellphone|number|numbers|line|mobile|device
    |inbox|digits|telephone|household|numero|telefono|celular)`,
  reach: `text|message|contact|write|bother|bug|ping|buzz|notify|remind|alert|harass|spam|pester|disturb|annoy|hassle|hound|badger|worry|nag|reach out
    to|reach out|correspond with|communicate with|hmu|hit up|blow up|call or text|text or call|text and call|call and text|use`,
  reaching: `texting|messaging|contacting|writing|bothering|bugging|pinging|buzzing|notifying|reminding|alerting|harassing|spamming
    |pestering|disturbing|annoying|hassling|hounding|worrying|nagging|badgering|reaching out to|reaching out|corresponding with|corresponding|communicating
    |communicating with|interacting with|hitting up|blowing up|hmu`,
  ended:
    'stopped|ended|ceased|quit|went away|were (over|gone)|(would|could|can|will) (please|just|all)? (stop|end|cease|quit|go away)|(came|come) to (a|an) (stop|end|halt)',
  removal: `take|took|taking|removing|removed|deleting|get|remove|delete|drop|pull|erase|scrub|strike|scratch|cut|count|leave|keep|let|block|unlist|exclude|purge|wipe|yank|clear|cross
    |knock|kick|release|unsubscribe|unenroll|withdraw|free|exempt|quita|borra|saca`,
  listing: `list|lists|listing|system|database|records|record|machine|computer|contacts|texts|texting|text|messages|messaging|alerts|notifications
    |reminders|blast|blasts|thread|chat|service|program|thing|distribution|rolodex|directory|queue|phonebook|roster|campaign|subscription
    |robot|bot|chain|sms|lista`,
  way: `@paper|usps|envelope|the post|post office|us post|voicemail|voice mail|phone call|phone calls|calls|a call|the portal|portal|website|the app
    |landline|house phone|home phone|fax|in person|face to face|my door|the door`,
  family: `mom|mother|mama|momma|dad|father|wife|husband|son|daughter|grandma|grandmother|grandpa|grandfather|granny|nana|aunt|uncle|sister|brother|kid|kids
    |client|patient|employee|boyfriend|girlfriend|partner|roommate|niece|nephew|boss`,
} as const;

/** "No" before these says the opposite. */
export const STOP_FRAMES = [
  '(number|phone|cell|cellphone) ~8 (delete|remove|erase|scratch|take) it (off|out)? (>|@after)',
  '(turn|shut|switch|cut) (@thing) (off|down)',
  '^ @before? @before? (cancel|end|stop) (these|those) (@after)? $',
  '< @before? @before? (stop|end|cease|quit|halt|discontinue) (these|those|them) (>|@after)',
  '(remove|delete|erase|drop|purge|take off|take out) (my|our|the) (@family) ~1 (@numberword) !((from|off) ~2 (lease|account|mailbox))',
  '(number|phone|cell|cellphone|line) ~9 (stop|quit|cease) (using|texting|messaging|contacting|calling) (it|this one|that one) (>|@after)',
  '(request|requesting|requested|demand|demanding|want|need|for|like) (my|the|immediate|a)? removal (>|@after|(from|of|off) ~3 (@numberword|list|lists|system|database|texts|texting|contacts))',
  '< (please|so|now)? (cease|desist|unsubscribe) (please|@after)? >>',
  '^ @before? (i|we)? (just)? (want|need|would like) (this|it|all this) to (stop|end) (@after)? $',
  '@stop @sent (to|2|on|at) (this|my|our) (phone|number|cell|line|>)',
  '@stop (send|sending) ~3 (to|2|on|by|via) (my|this|our) ~1 (phone|cell|number|line|mobile) (>|@after)',
  '((can|could|may|should) (i|we) (please)? (get|be)|(i|we) ~2 (want|need|like) to (get|be)|(get|have) (me|us|my ~1 (@numberword))) (taken|removed|dropped|pulled) (off|from|frm|out of|off of) (>|@after|(this|these|here) (>|@after|@listing))',
  '(what|how) ~8 (get|make|for|have) (you|you all|you people|you guys|these people|this) (to)? (stop|quit) (>>|@after|texting|messaging)',
  // Which way leads out of them: "is there a way to stop these?".
  '(how|way|ways|possible|able|chance|option|anyway|method) ~1 (for me)? to (stop|end|quit|cancel|turn off|shut off|get out of|get off|kill|disable|block) ((@the)? (@texts)|(these|those|them) (>|@after))',
  '(lay off|leave off|ease off|ease up on|cool it with|quit with|enough with|chill on) ((@the)? (@the)? (@texts|texting|messaging)) !(him|her|them)',
  '(keep|get) (my|this|our) ~1 (number|phone|cell|digits|line) (out|outta) ~8 (phone|phones|system|list|lists|computer|records|mouth|mouths)',
  // What is to end, then that it should: "the buzzing every morning needs to end", "can these texts please stop".
  '@thing ~3 (need|needs|must|has|have|got|ought|better|should|can|could|may) (to)? (just|please|all)? (stop|end|cease|quit|go away|be (over|done|stopped|ended))',
  '(can|could|may) @thing (please|just)? (stop|end|cease|go away)',
  '(these|this|it|they) (really)? (need|needs|must|has|have|got|better) (to)? (stop|end|cease|quit) (>>|now|@after)',
  // That it would be welcome if it ended.
  `(appreciate|appreciated|great|nice|love|like|prefer|happy|thankful|grateful|wish|want|glad|better|best|obliged|hope|kind|pleased|relieved) ~3 (@thing|these|they|you|you all
    |you people) ~1 (@ended) !(~4 (leak|mold|noise|rent|fee|fees|charge|charging|charges|barking|smoking|case|eviction|towing|raising))`,
  `(appreciate|great|nice|love|like|prefer|happy|thankful|grateful|wish|want|glad|better|obliged) ~3 you (stopped|quit|ceased) ~1 (@reaching|sending) (@mine|>|@after|@thing|these)`,
  // Stop, and what: "quit pinging me", "stop corresponding with me".
  '@stop ~1 (@reaching) (@mine|>|@after|by (text|sms|phone))',
  `@stop ~1 (hitting|using|ringing|dinging|pinging|buzzing|chiming|lighting|running|tying|filling|clogging|wearing|burning|working|bombing|bombarding|flooding|killing
    |popping|showing|flicking) (up|out|down|in|on|at|with)? (@mine|on my (wrist|screen|watch|phone))`,
  '(stop|quit) (hmu|hit me up|hitting me up|hit us up|sms)',
  '@stop ~2 (automated|automatic|robo|computer|mass|text|texting|sms) ~1 (@texts|things|stuff|service|program|system|crap|shit|bs|bullshit|nonsense|garbage|junk|mess)',
  '(put|bring|putting) (an|a) (end|stop|halt) to (it|@thing|this texting) (>|@after|please)',
  '@thing ~8 (cut|shut|turn|switch|knock|call) (it|this|that) (off|out|down) (>|please|@after)',
  '(my|our|this) (phone|cell|line) ~6 (cut|shut|turn|switch|knock) (it|this|that) (off|out|down) (>|please|@after)',
  '^ @before? @before? (how|where|who|can|could) ~4 (shut|turn|switch|cut) (this|these|them) off (please|@after)? $',
  '(how|who|where|what|whom) ~6 (about|to|for|get|make) (not|no longer) (getting|receiving|get|receive|be) ~1 (@thing|@these (>|@after))',
  '(way|how|possible|able|chance|option|anyway) ~1 (for me)? to (not|no longer|stop|quit|avoid) (get|getting|receive|receiving|be sent|having|seeing) (@thing|@these (>|@after))',
  '(way|how|possible|able|like|ask|request|want|need|asking) ~4 (to)? be (excluded|exempt|exempted|removed|excused|unsubscribed|opted out|taken off|dropped|released|omitted|left out|deleted|unlisted) (from|of|off) (the|these|this|your|any|all|ur)? ~1 (@thing|@listing)',
  '@stop sending ~3 (texts|messages|sms|reminders|notifs|alerts|notifications) !(of|about|from the)',
  '(like|want|need|have|get) (these|this|them|@thing) (turned|shut|switched|cut) off',
  '(can|could|may) (these|they|this|@thing) (please)? be (turned off|shut off|switched off|stopped|cancelled|canceled|ended)',
  '(please|kindly|must ask you|ask you|ask that you) ~6 (discontinue|cease|desist|refrain) (>|@after|sending|from)',
  'off with (these|the|your|them) (@thing)',
  '(act|pretend|forget) ~3 (never|not) (had|have|got|knew|know) (my|this) (number|cell|phone)',
  '(vanish|disappear|go away) from my (phone|cell|inbox|life)',
  '(going to|will|about to|have to) block (this|it|these) (>|@after)',
  '(after|despite) (i|we)? (saying|said|texting|texted|asked|asking|telling|told|replying|replied) ~3 (stop|no more|unsubscribe)',
  '(want|like|need|have|get) ~1 (my|our|this) (name|number|phone|info) ~3 (wiped|removed|deleted|erased|gone|taken (off|out)|scrubbed) !((from|off) ~2 (lease|account))',
  'get off (of)? (this|these|here) (>|@after|list|thing)',
  'remove # #? #? ~1 (from|off|off of) ~2 (@listing)',
  '(text|contact|message|call) (them|him|her|my ~1) (instead)? not me (>|@after)',
  // Who is to be taken off what.
  `@removal ~1 (@mine|me|us|(my|our|the|this|that|his|her) (name and)? (@numberword)|(my|our) @family) ~2 (off|out|from|frm|outta) (of)? (the|your|that|this|ur|any|all|whatever|tu|su|la|these|those)? ~1 (@listing) !(of (people|tenants))`,
  '(opt|opting|opted|opts) ~2 out !(of|form|fee|for|insurance|in)',
  '(opt|opting|opted|opts) ~2 out of ~1 (@thing|@listing|these|this (>|@after)|it (>|@after)) !(fee|fees)',
  '(i|we) (just)? (want|need|would like|choose|wish|demand|ask) (to (be|get))? (off) (>|please|@after|of (this|these|here|it))',
  '(i|we) (want|need|would like|choose|wish) (to (be|get))? out of (this|these|your|the|all)? ~1 (@thing|@listing (>|@after))',
  '(remove|borra|delete|block|erase|quita) (mi|este) (numero|telefono|celular|cel)',
  // As people say it of a noise, a habit or a nuisance.
  '(hush|pipe down|give it a rest|pack it in|knock it off|lay off|leave off|calm down|give over|ease off|cut it out|enough is enough|hard pass|pass) (already|up|out)? (with|on|of) (@thing|these (>|@after))',
  '< (please|just|you can|yall|you all)? (nix|ditch|cut|cut out|save|spare me|axe|scrap|drop|dump|forget|kill) (the|your|these|those|all|with the) ~1 (texts|messages|reminders|notifs|notifications|alerts|texting|text messages)',
  '(clear|dump|toss|scratch|burn|trash|wipe|hands off|lay off|step away from|keep off|stay away from|stay off|ditch) (my|this|our) ~1 (number|phone|info|digits|cell|line) !(on|in|to)',
  '(give|let) my phone ~1 (rest|break|breathe|sleep|alone|be)',
  '(cross|scratch|x|strike|drop|bump) me (off|out|from)',
  '@stop (the|this|your|that|all the) (bot|bots|robot|spam|alerts|machine|madness|dinging|buzzing)',
  '@stop to (send|text|message|contact|write)',
  '(done|finished|through|thru) with ~2 (@thing)',
  '@stop @really? (@reaching|hitting|blowing|calling) (it|this one|that one) up? (>|@after|again)',
  // What is no concern of the reader is to go: "not your tenant, delete".
  '(not (your|a|the|his|her) ~1 (tenant|renter|resident|customer|problem)|not my ~1 (problem|debt|account|apartment|bill|lease)|wrong (number|person|phone)|not (live|living|rent) ~2|never (lived|rented) ~2|moved ~2) ~4 < (just|please)? (delete|remove|erase|unsubscribe) (it|me|this|please|@after)? >>',
  '(pull|pulling) the plug on (these|this|@thing)',
  '(leave|leaving|exit) (this|the) (chat|group|thread|group chat|group text)',
  '(switch|move|change) me (over)? to (@paper)',
  '(put|register|list|do|add) ~4 (dnd|do not disturb) (>|on ~2 @numberword)',
  '(exclude|suppress|omit|redact|unlist|deactivate|disable) (my|this|our|the) ~1 (number|phone|cell|line)',
  '(number|phone|cell) ~2 (off|out|removed|come off|came off) (of)? (this|these|it|there|here) (>|@after)',
  '(want|need|wanna|be|get) off (of)? ((your|ur|this|that) ~1|the|the (text|texting|contact|call|calling|phone|mailing|sms|message|messaging|reminder|distribution|whole|entire|damn|stupid))? (@listing)',
  '(change|set|update|switch|mark) (my|the|our) ~2 (preference|preferences|account|file|contact) ~2 (to|as) (no (text|texts|texting|sms|contact)|(@paper) ~1 (only|not))',
  '(change|set|update|switch) (my|the|our) ~2 (preference|preferences) ~1 to (@paper)',
  '(asked|told|wants|said|says|tells) (me|us) to (say|reply|text|tell you|tell you all|write|send|put) (the word)? (stop|unsubscribe|no more)',
  '(chill|lay off|lay up) (out)? (with|on) (@thing)',
  '(get|stay|keep) ~2 (out|off) (of)? (my|this) (phone|line|cell|number|mobile|messages|inbox|texts|dms|dm|telephone)',
  '(tf|the fuck) (off|out) (of)? (my|this) (phone|line|inbox|texts|cell)',
  '@stop ~1 blowing (me|us|my ~1) up',
  '(you|u) (are|r)? (just)? spamming (me|us|@mine|my|>)',
  '(do|take) ~4 for (these|this|it|them|@thing) to (stop|end|quit) (>|@after)',
  '(to|please|just) make (this|these|them) (stop|quit|end) (>|@after)',
  '< @before? @before? @stop (@reaching) (him|her|them) (>|anymore|again|please|@after)',
  '(withdraw|withdrawing|back out|backing out|drop out|bow out) (from|of) (the|your|this|these|all)? ~1 (@thing|text (alerts|program|service))',
  '(let|leave) (me|us) be (with|about|on) (@thing|it|this)',
  '(go|please|just)? (bother|text|message|bug|harass|spam|pester|annoy) (somebody|someone|anybody|some one) else (>|@after)',
  '(you|you all) can (stop|quit) (now|already|please|texting|it)? >>',
  '(@texts|text|texting) ~10 (and|so|then|n|lol|haha|lmao|omg) (please|just)? (stop|quit|chill) (please|it|now)? (please|@after)? >>',
  '(@texts|texting) ~10 < (please|just|so|now)? (end|stop|quit|cancel|kill) (it|this|that|them) (please|@after)? >>',
  '(gtfo|get the fuck (out|off)) (of)? @mine',
  '(find|get) (somebody|someone|some one) else to (@reach)',
  '(discontinue|cease|terminate|end|halt|suspend) ~1 (service|services|program|subscription|communication|communications|correspondence|messaging) ~3 (@texts|text|phone|number|>|please)',
  '(violat*|violation of|in breach of|breaking) ~1 (tcpa|do not call|telephone consumer)',
  '(tcpa|telephone consumer protection act) (violation|violations|lawsuit|claim|suit|complaint)',
  '(fdcpa|fair debt|15 usc|47 usc|1692c) ~6 (cease|stop|no (further|more)) ~2 (communicat*|contact|texts)',
];

/** The negation is theirs. */
export const DO_NOT_FRAMES = [
  'not (a|the|my) (good|right|best|correct) ~1 (@numberword) (to (@reach)|for ~1 (@texts))',
  '(you|u|they|you all|you guys|you people) (do|did) not (have|got|get) ~1 (consent|permission|authorization) (>|@after)',
  // By this way: "I no longer wish to get updates by text", "stop sending notices to my cell".
  '(no longer|not|never) (wish|want|like|care|need|agree|choose|ask) (to)? (get|receive|be (sent|notified|contacted|reached|reminded|updated)|have|see|hear from (you|you all)) ~3 (by|via|through|thru|on|over|in) (a|the|my)? (text|texts|sms|phone|cell|text message|text messages|messages|texting)',
  '(do not|stop|quit|never|not) (use|using) ~1 (text|texts|texting|sms|text messages) (to|for|with)',
  'no (more|further|additional) (contact|communication|communications|correspondence) (>|@after|with|from|by|to|of)',
  '(tell|telling|told) (you|u|them) ~1 no (more|further) @texts',
  // What was said before, by its own words: "I told the lady no texts". Another way, and then: "email is fine but no texting".
  '(said|told|tell|telling|asked|ask|saying|say|wrote|requested|stated|marked|checked|put) ~6 no more? (texts|texting|text messages|messaging|sms|text) (>|@after|when|on|at|in|to|please|and)',
  '(email|e mail|mail|letters|letter|call|calls|calling) ~4 no (texts|texting|text messages|text|sms) (>|@after|please)',
  // The phone or number was named before: "I have a new number, don't text this one".
  '(phone|cell|number|line|cellphone) ~9 (do not|never|not) (be|ever|please)? (send|sending|text|texting|use|using|message|messaging|contact|contacting|write|writing) ~3 (it|here|this one|that one|the old one) (>|@after|again)',
  // Asked politely not to: "be so kind as to not text this number", "I ask that you not write me".
  `(to|you|please|kindly|just|all|people|rather|would|and|yall|us) not (ever|be|again|keep|ever again|even)? (@reach (@mine|>|anymore|again)|@reaching (@mine|>)|send ~2 (@texts|@these >)) !(back|if|unless)`,
  '(please|kindly|request|ask|prefer|rather|want|wish|like|choose|elect) not (to|2) (be @texted|@reach (@mine|>|again)|(receive|get|have|see) (@thing|@these >)|send ~2 (@texts|@these >))',
  '(please|kindly|pls)? (to)? (no|not) (send|sending|write|writing|text|texting) (me|us)? (no)? more? (@the)? (@texts) (more|again|please|>|@after|i |sir)',
  '(please|kindly|pls)? (no|not) (send|sending|write|writing|text|texting|message) (me|us) (more|again|anymore|please|>|nothing|any)',
  '(not|never) (hmu|hit me up|hit us up)',
  '(can|could|would|will|may) (we|you|you all|you people|you guys|ya) (please|just|maybe|possibly)? not (do|have|go (by|with|through)|use|send|be|continue|keep) (@thing|@reaching)',
  'do not (you|ya|all of you)? (ever|even|dare|be)? (@reach) (@mine) !(back|ending|on file)',
  '(may|must|shall) not (@reach|@reaching) (>|@mine|@after)',
  '(to|so (that)? i do) not (receive|get|have|see) (these|those|@thing) (>|@after|on)',
  'not (want|need|like) (any|no)? (more)? (of)? (your|this|these|the) ~1 (garbage|junk|crap|nonsense|trash|bs|bull|bullshit|mess) (>|@after|on|in)',
  'not sending (me|us)? (more|any|these|@texts)',
  '(please|pls) no ~1 (@texts) (>|@after|i |please|to)',
  '< (the)? (texts|text|texting|messages|sms) no (thank you|thanks)? (>|@after)',
  '@thing ~1 (is|are) not (for|4|my thing) (me|us|>)?',
  'not (a|much of a)? (big)? fan of ~2 (@thing)',
  'not (keep|need|store|save) ~1 (my|this) (number|cell|phone) (no more|anymore|any more|>|get)',
  // Neither these nor those: what is not wanted, read or needed.
  'not (want|need|like|care for|appreciate|enjoy|request|ask for|require) (these|those|none of (this|these|them)|any of (this|these|them)) (>>|please|@after)',
  'not (do|accept|want|take|wish|care|need|like|allow|permit|appreciate|require|receive) (for|to)? (get|receive|have|be)? (@the)? (@the)? (@texts|texting|texted) (>|@after|on|at|please|from|about|and|so|anymore|for)',
  '(no longer|not) (allow|allowing|permit|authorize|accept|accepting|consent to|taking) (@thing|it|this) (>|@after|(at|on|to|from|through|via) (@mine|here|you|you all|>))',
  '(want|like|need|wish|prefer|ask|asking|deserve|rather|love|demand) ~1 (to)? be left (alone|in peace|be)',
  '^ @before? (i|we)? do not (want|need) (any of)? (them|em) (anymore|@after)? $',
  'not bother (with|to|by)? ~1 (@thing|@reaching|sending)',
  'no (texts|messages|text messages|sms|texting|reminders|notifs) (to|on|at|for) (me|us|her|him|them|either|this|my|that|our)',
  'do not (@reach) (her|him|them) (>|anymore|again|please|@after)',
  'not (want|wish|like|care|need) to be (on|in|part of) (the|your|this|any|that) ~1 (@listing)',
  '<< (please|kindly)? do not (send|disturb|text|contact|include me|disturb me|text us) (please|@after)? >>',
  'not (include|add|count|involve) me (in|on)? (these|this|@thing|>)',
  '(i|we|she|he) do not (text|do texts|use texts|use texting|do texting|do text messages|use text messages) (>>|in this (house|home))',
  '(i|me|we|she|he) (no|not) (want|like|need|give) (more|this|these|your|the|any|you)? ~1 (@texts|permission)',
  'please ~3 no (message|text|texts|messages|sms) (again|more|please|>)',
  'no (message|text|sms) (please|sir|again)',
  'no (more)? (soliciting|solicitation|solicitations|contacting|communicating|reaching out|notifying) (me|us|@mine)? (by|via|thru|through|over|on) (a|the|my|this)? (@texts|phone|cell|number|texting)',
  'not (be|keep)? (send|sending) (me|us)? @sent (here|to here|on here|(to|2|on|at) (this|my|our) (phone|number|cell|line|tablet|>)) (>|@after)',
  'will not be (receiving|accepting|taking|getting|reading) (@thing) (>|@after|(at|on|to|from|through|via) (@mine|here|you|you all|>))',
  '(you|they) (all|guys)? are not (allowed|permitted|supposed|authorized)? to (ever|be)? (@reach|@reaching) (@mine|>|@after)',
  'not (ever|be|please)? (@reach|@reaching) (my|his|her|our|the) (elderly|late|sick|poor|dead|old)? (mom|mother|mama|dad|father|grandma|grandmother|grandpa|grandfather|granny|nana|aunt|uncle|son|daughter|kid|kids|child|children|parents) (phone|cell|number)? (>>|@after|again)',
  'find ~1 @thing ~1 (very|really|so|extremely|to be)? (intrusive|invasive|annoying|offensive|upsetting|stressful|disturbing|harassing|inappropriate|bothersome|irritating|unwelcome|rude|threatening|aggressive)',
  'no (robots|bots|robot|bot|computer|machine|automated) ~1 (@texts) (>|please|to)',
  '(dont|not) (send|write|text) (me|us) (nothing|nun|none|no more|any more|squat|jack)',
  'please no send',
  // Only another way.
  `(only|just|solely|strictly|exclusively) ~1 (reach|contact|notify|write|get !(paid|my|the|a)|communicate|correspond|call|talk) ~3 (at|by|via|through|thru|on|in|using|with|to) (my|the|our|a|us|regular)? (@way) ~2 (>|from|please|only|@after|address)`,
  `(reach|contact|notify|communicate|correspond|write) ~3 (at|by|via|through|thru|on|in|using|with) (my|the|our|a|us|regular)? (@way) ~2 (only|from (here|now) on|exclusively|going forward|instead|and (not|nothing|no))`,
  `(prefer|rather|like|want|choose|insist|elect|wish|ask|request) ~3 (contacted|reached|notified|communication|communications|correspondence|notices|everything|letters|mail|calls|call|paper|email|post|mailed|emailed
    |called|talk|written) ~5 (not|instead|rather than|over|no|never|and not|than) ~4 (this|these|@texts|text|texting|phone|cell|texted) (>|@after|please|way)`,
  '(use|through|thru|check|put it (on|in)|post it (on|in)) ~1 (@way) ~7 (not|never|no) ~2 (my|this|the) (phone|cell|cellphone|number|texts)',
  '< (please|us|regular|voice|the|from now on)? (@way|voice calls|portal messages|phone|mail|mail and email) only (>|@after)',
  '(from (now|here) on|going forward|in future) (just|only|please)? (mail|email|write|send) (it|me|letters|paper|a letter|everything)',
  '(us|u s|regular|snail)? (mail|email|letters) from (now|here) on',
  '(message|contact|write|reach) me (on|through|in|via) the (portal|app|website) ~2 not',
  '< (please|just|strictly|i do|i take)? (phone)? (calls|call) only (@after)? >',
  '< (please)? (only|just) (phone)? (calls) (please|@after)? >',
  '(just|only) (call|phone|ring|email|mail) ~4 (not|never|no) (@reach|@texts|texting|this)',
  '(not able to|can not|hard to|unable to) (read|see|open) (these|those|@thing) ~6 (call|mail|letter|letters|phone) ',
  '(all|any|every|further|future) ~2 (contact|communication|communications|correspondence|message|messages) ~3 (go|be|come|sent|directed|made|goes) (only|exclusively|solely)? (through|thru|to|by|via|in|with) (my|the|our|a)? (@way|attorney|lawyer|counsel|writing|daughter|son|agent|caseworker)',
  // No permission.
  '(lack|have no|got no|need) (my|any)? (consent|permission|authorization) (>|to (@reach)|@after)',
  '< no (consent|permission) (>|no (@texts)|so)',
  'not (say|said|tell|told) (you|ya|that you|you all|anybody|anyone|them) (all)? (could|can|may) (@reach)',
  '(no|without|never|not) (prior|express|written|any|my|our)? ~1 (consent|permission|authorization) (was|were|has been|is|being)? (ever)? (given|granted|provided|obtained|gave)',
  'who (gave|give|told|said|let) (you|ya|u) (all|people|guys)? ~2 (permission|consent|the right|could|can|to) ~3 (@reach|@reaching|@texts|number)',
  '(take|took|taking) (back|away) (my|the|our|any)? (consent|permission|ok|okay|authorization)',
  '(revoke|revoking|rescind|rescinding|withdraw|withdrawing|cancel|cancelling|pull) (my|the|our|any|all)? ~2 (ok|okay|consent|permission|authorization|agreement) (to|for) (be|being|receive|receiving|get|these|those|the|any|your)? ~1 (@thing|@texted|contact)',
  '(revocation|withdrawal|cancellation) of ~2 (consent|permission|authorization)',
  '(@permission) ~3 (is|was|has been|are) (hereby|now)? (denied|revoked|withdrawn|rescinded|refused|over)',
  '(no|not|never) ~1 (written|express|signed)? (agreement|contract|authorization) ~1 (allowing|for|to|that) ~3 (@reach|@texts|@reaching)',
  '(no|not|never) (gave|give|given) ~2 (number|phone|cell) ~3 for ~1 (@thing|this (>|@after))',
  '(decline|refuse|not (wish|want|care|choose)) to participate (>|@after|in ~2 (@thing|sms))',
  '(text|texts|texting|electronic) ~1 (communication|communications|notices|messages|messaging)? (is|are) (hereby)? (declined|refused|rejected|not accepted)',
  // The last one.
  '(let|make|better|must|should|will|had|needs to|shall) ~2 be (the|your|my) (very)? (last|final) (@texts|one|time (you|i|we|u)) (>|you|u|i|we|from|ever|@after)',
  '(last|final) (@texts|one|time) ~1 (i|we) (want|wanna|need|will|would|ever|better|am going) ~2 (see|get|receive|hear|read|open|from)',
  '(one more|another|1 more|next|any more|single|every) ((@the)? (@texts|text)|of (these|those|them)) ~7 (report*|sue|suing|sued|lawyer|attorney|fcc|ftc|complaint|blocking|blocked|harassment|police|cops|court|lawsuit)',
  '(text|message|contact|write|bother) me @again ~4 (see what|find out|@law|watch what|regret)',
  '(list|lists) ~5 (can not|not|never) (@reach) (@mine|>)',
  // As if it were asked for.
  'if (i|we|she|he) (wanted|needed|liked|cared for|asked for|had wanted|want) (@thing|you to (@reach)|(someone|somebody|a|some) (robot|bot|machine|computer))',
  '(did|when did) (i|we) (ever)? (ask|asked|sign|agree|request|say|subscribe|consent) (up|you|for|to)? (for|to|be|get)? ~1 (@thing|this (>|@after)|these (>|@after))',
  // Texts are not welcome.
  '(@reaching) (@mine) (is|are)? (not|never|un*)',
  '@thing (is|are|r|was|were) (not|no longer|un*|never)? ~1 (acceptable|accepted|ok|okay|welcome|wanted|allowed|permitted|appreciated|authorized|unacceptable|unwelcome|unwanted|unauthorized|unsolicited|intrusive|harassment|harassing|spam|necessary|needed|(so|really|very|super|getting|just|beyond|too|way too)? (annoying|irritating|aggravating|obnoxious|bothersome|a (nuisance|bother|headache)|(getting)? old|out of (hand|control))) (>|@after|here|on|at|to (me|us|my|this)|and|so|from)',
  '(had|have) (it|enough) ~4 (with|of) (@thing)',
  '(at (my|the) (limit|breaking point|end of my (rope|patience|wits))|my wits end|(losing|lost) (my|all)? (mind|patience|it)|(can not|could not) (take|stand|deal with|handle|bear|tolerate)) ~1 (with|of|over|from|because of)? (any|all)? (more)? (of)? (@thing) (>|@after|from (you|you all))',
  '(@texts|texting) (is|are) not ~2 (way|method|means|form|manner|mode|option|channel) (to|of|for|that|>)',
  '(sick|tired|fed up|done|over|through) (and tired)? (of|with)? (this|the|your|that|all)? ~1 (bot|robot|dinging|pinging|buzzing|beeping|blowing (me|us|up|my)|texting)',
  '(not|never) (let|allow|want) ~2 (your|the|this|that) (machine|computer|bot|robot|system) (to)? ~1 (@reach|send)',
  '(do not|not|never) (call|text|contact) (do not|not|or|and|nor) (call|text|contact|knock)',
];
