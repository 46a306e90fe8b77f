import { phrases } from '../engine/phrases.ts';
import { ENGLISH_CONTACT } from './contact-words.ts';

const CLASSES = {
  ...ENGLISH_CONTACT,
  /** What people say around a mere "stop". */
  before: `please|just|ok|okay|hey|hi|hello|yo|omg|oh my god|my god|well|look|dude|man|bro|bruh|fam|sir|maam|
  seriously|again|once again
    |now
    |so|and|but|or|no|enough|that is enough|you (all|guys|people)|(can|could|will|would) you (all|guys|people)?
    |you (all|guys|people)? (really|just)? (need|have|ought|must|should|better|got) (to|2)?|kindly|the word
    |i (want|need|would like|am (telling|asking|begging)) you (all|guys|people)? to
    |(i|we) (already|just)? (said|say|told you|told you all|asked you|texted|replied|sent|wrote) (to|2)?|for the last
    time
    |how many times do i (have|need) to (say|tell you) (to|2)?|for the love of god|for god sake|for christ sake|who
    is this|wrong number|not interested|(this is)?
    (harassment|spam|annoying|ridiculous)
    |without my consent`,
  after: `please|now|already|right now|asap|immediately|thanks|thank you|sir|man|bro|ok|okay|people|guys|for real
    |forever|at once|today|4ever|anymore|any more|no more|again|ever|at all|to (me|us|@me)|on (my|this) phone|yo|damn`,
  filler: `sending|getting|receiving|calls|and|or|me|us|of|with|harassment|harassing|to|the|these|those|your|all|any
    |this|that
    |automated|stupid|damn|fucking|annoying|reminder|rent`,
  again: 'again|anymore|once more|another time|(one|#) more (time|text|message)?',
  paper: 'mail|email|letters|writing|post|paper mail|us mail|regular mail|snail mail',
  law: 'sue|lawyer|attorney|report|police|cops|block|court|legal|fcc|harassment|complaint',
  really: 'all|any|fucking|fuckin|freaking|damn|even|always|constantly|with|this|the|your|me|robo',
};

/** Ways to say "stop": "don't" and "not" before them say the opposite. */
export const STOP = phrases(
  [
    '< @before? @before? @before? @before? stop @after? @after? >',
    `<< please? stop please? (or (i|my|else|we)|i|we|my (kid|kids|son|daughter|wife|husband|mom|mother|boss|phone)|
      you have|you people|you are|this is|that is|no|wrong number|leave me)`,
    '(ask|asking|asked|tell|telling|told|beg|begging) (you|u) (all|guys|people)? (to|2) (please|just)? stop @after? >',
    '< @before? @before? stop (this|the|your|all this)? (harassment|spam|spamming|harassing) >',
    `@stop @filler? @filler? @filler? @filler? (texts|messages|texting|messaging) !(him|her|them|and driving|of|about
    (the|my)
      (repair|leak)|back)`,
    '(knock it off|quit it|cut it out|stop it|enough) already? with (@the)? (@the)? (texts|messages|texting|messaging)',
    '@stop @really? (texting|messaging) !(you|him|them|her|and driving|while driving|my (job|boss|work))',
    '@stop (text|message|contact) (@me|my|this|>)',
    '@stop @really? (contacting|@bother) (@me|>|@after)',
    '@stop @really? (writing|writing to|reminding|notifying|hitting|blowing up|blowing|hitting up) (@me|>)',
    `@stop @really? (calling|phoning) (@me (>|@after|about|and|or|every|all|from|with|i|no|at all|anymore|again)|>
      |(or|and) @text)`,
    '@stop sending (me|us|out|here)? (>|@after|(crap|shit) >|@these (>|@after)|(@the)? (@the)? (@the)? @texts)',
    '@stop (getting|receiving|wanting) ((@the)? (@the)? (@the)? @texts|@these (>|@after))',
    `(how|what|where) (do|can|could|would|should) (i|we) ~4 (get|make|have) (@these|(@the)? (@the)? @texts) to?
    (stop|end)`,
    `(how|what|where) (do|can|could|would|should) (i|we) ~4 @stop (@these (>|@after)|(@the)? (@the)? @texts)`,
    `(@stop|cancel|end|terminate|pause|suspend|turn off|disable|shut off) (@the)? (@the)? (@the)? @texts !(of|about
      |back|the|her|him)`,
    '(cancel|end|stop) (@the)? (text|texting|sms|message)? subscription',
    `(shut|turn|cut|switch) ((@the)? (@the)? (texts|messages|reminders|notifications|alerts) off|off (@the)? (@the)?
      @texts)`,
    `(text|texts|texting|messages|messaging|reminders|communication) me? (needs|need|have|has|must|better|should|got
      |gotta) (to|2)? (stop|cease|end|quit)`,
    '(want|make|like|need|get) (@the)? (@the)? (texts|messages|texting|messaging|reminders) (to|2)? (stop|end)',
    'all (text)? (communications|communication|contact|texts|messages|texting) ~2 (cease|stop|end)',
    'stop (@the)? (using|hitting up|blowing up) (this|my) (number|phone|cell)',
    `(would|appreciate|like|love|wish|prefer|great|nice|better) ~3 you (stopped|quit|would stop|would quit) (texting
      |messaging|contacting|@bother|calling|sending)`,
    `unsubscribe !(from ~2 (netflix|email|emails|insurance|newsletter|newsletters|app))|unsub|unsubscribing|(be|me)
      unsubscribed !from`,
    '(opt|opting|opted|opts) (@me|us)? out !(of|for|form|fee|insurance)',
    '(opt|opting|opted) (me|us)? out of ((@the)? (@the)? (@texts|texting|messaging|everything|your)|@these (>|@after))',
    'want out of (@the)? (@the)? (@texts|texting)',
    'optout',
    `(take|get|remove|delete|drop|pull|cut|keep|erase|scrub) (me|us|my name|@me) (off|from|out of|off of) ((@the)?
      (@the)? (text|texting|call|calling|contact|contacts|mailing|phone|sms|message|messaging|marketing|distribution
      |email)? (list|lists)|(@the)? (@the)? (@texts|texting|thread|chain|group|system|database|contacts|phone|thing)
      |@these (>|@after))`,
    '(take|get|getting|remove) (off|from|out of) (@the)? (text|texting|call|contact)? (list|lists|texts)',
    '(my|this) (number|cell|phone) ~1 (removed|deleted|erased|taken (off|out))',
    `((want|wants|like|i|we|request|asked|asking|need) (to|2)? be|me|us) (removed|deleted|erased|taken off|taken
      out) (>|please|(from|of|off) @these (>|@after)|(from|of|off)? (@the)? (@the)? (text|texting|contact|call)?
      (list|lists|texts|texting|messages
      |system|database))`,
    'get rid of (my|this) number',
    'forget you (have|had|know) (my|this) number',
    '(text|reply|send|say|do) to (stop|end) (this|these|it)',
    '@stop (reaching out|communicating|trying to (contact|reach|call|text)) (to me|with me|@me|>)',
    '(end|stop) this texting',
    '< @before? @before? make (it|this|them|these) stop @after? >',
    '(texts|texting|messages|messaging) ~12 stop (that|this|it|them) (>|@after)',
    '(i|we) (already|just)? (said|say|told you|told you all|texted|sent|wrote) (to|2)? stop @after? >',
    '(take|get|remove|delete) my number out of? your phone',
    '(unenroll|disenroll|deregister|unlist) (me|us|@me)',
    'on the do not (call|text|contact) (list|registry)',
    '(decline|refuse|reject) (to (receive|get|accept))? (@the)? (@the)? @texts',
    'done (getting|receiving|with) ((@the)? (@the)? @texts|@these (>|@after))',
    `(me|texts|messages|landline|number|him|phone|spam|too much|every day|everyday|annoying|ridiculous|crazy|sorry) stop
      (please|now|it)? >>`,
    '(wish|want|need) (you|you all|you guys|you people) (would|to) (stop|quit) @after? >',
    'remove # #? #? (from|off|off of) @the? @the? (list|lists|system|texts|texting|contacts)',
    '(object|objection) to (being)? (@texted|@texts|@text)',
    '(take|get|remove|pull) (me|us|my name|@me) off (>|please|now)',
    `(remove|delete|lose|erase|forget|scratch|drop|purge|block) (my|this|our) (phone|cell|mobile|contact)? (number|
    digits
      |phone|cell|info|contact)`,
    'remove (me|us) (>|please|now|asap)',
    'please remove >',
    'put @me on (the|your|a)? do not (call|contact|text)',
    `(revoke|withdraw|rescind|revoked|revoking|withdrawing|take back) ~3 (consent|permission|authorization) !(to
      (enter|entry))`,
    '(consent|permission) (is|has been|hereby)? (revoked|withdrawn|rescinded)',
    'leave (me|us|@me) ~2 (alone|be >)',
  ],
  CLASSES,
);

/** Ways to say "don't text me": the negation is theirs. */
export const DO_NOT = phrases(
  [
    `do not (you|please)? (ever|even|dare|keep|be|b|also|dare to|ever dare|bother)? ((@bother|@call) (or|and|nor))?
    (@text
      |@bother) (@me (>|!(the|a|my))|with me|no more|anymore|again|>|ever|and|or|please|by|about|to|for|at all|any|back
      |texts|through|via)`,
    `do not (you|please)? (ever|even|dare|keep|be)? (@text (or|and|nor))? (@call) (@me|to me|me up) (>|again|anymore
      |ever|please|back|or|and|no more|about|at all)`,
    '(can|could|would|will) you (please|just|all|guys)? not @text (@me|>|anymore|again)',
    'do not reach out (again|anymore|ever|>)',
    'do not @text it (>|@after)',
    'not one more (text|message)',
    'do not send (me|us)? more (>|@after)',
    `(only|just) (contact|write|write to|reach|communicate with) (me|us) (by|via|thru|through|in) @paper`,
    '(contact|write|write to|reach|communicate with) (me|us) (by|via|thru|through|in) @paper only',
    '< by? @paper only @after? >',
    '(@paper|letter|phone|calls) (not|no) (by|via)? @texts >',
    'better not (get|receive|see) (@the)? @texts',
    '@no @want (to|2)? (keep)? (get|getting|receive|receiving|be getting|be receiving|see|seeing) @these (>|@after)',
    '<< i? do not want (these|those) (>|@after)',
    'do not (reply|respond|communicate|reach out) (to|with) me',
    'do not (ever|be|keep|please)? (send|sending) (me|us)? (@the)? (@the)? (@the)? @texts',
    `do not (ever|be|keep|please)? (send|sending) (me|us)? (@these (>|@after)|(anything|nothing|any|no) (else|more|
      shit|crap))`,
    'do not use @me',
    '(can|could|would|will) you (please|just|all|guys)? not send (me|us)? (@these (>|@after)|(@the)? (@the)? @texts)',
    'no longer be @texted',
    '(you|you all|you guys) do not (need|have) to @text me (anymore|again|no more|ever)',
    'never (ever)? (@text|@bother|call|write) (@me)',
    '(may|can|are|shall|should|must) (no longer|not) ((@permission) to)? (be)? (@text|call) (@me)',
    '@no @permission to (@text|call) (@me|>)',
    `(@no @want|prefer not|rather not) (to|for)? (keep|be)? (get|getting|receive|receiving|have|see|want|need|be
      getting) (@the)? (@the)? (@the)? @texts !(to stop|you|about (the|my) (repair|leak))`,
    '@no (@want|wanting) (@the)? (@the)? (@the)? (@the)? @texts !(to stop|you|her|him|the|my)',
    '(@no @want|prefer not|rather not) (to|2)? (be|get)? (@texted|called or texted|on (your|this|the) (list|texts))',
    `@no (want|like|need|wish|asked|ask) (you|you all|anyone|anybody|nobody|you people|you guys|for you|for anyone)
      (to|2)? (keep)? (@text|@bother|calling or texting|texted) (@me|>|anymore|about|again)`,
    '(prefer|rather|wish|like|appreciate|want) ~3 you (do|did|would) not (@text|@bother) (@me|>)',
    `@no (want|wanna|wish|care) (to|2)? hear (from|another word) (you|from you|anyone|any of you) (all|guys|people)?
      (again|anymore|>|no more|ever)`,
    `@no (have|had|give|gave|given|grant|got) ~3 @permission (to|for)? (you|be|anyone)? (to|2)? (@text|@texted|call
      |@texts)`,
    '(no|without) (permission|consent|authorization) to (@text|call)',
    'please no (texts|messages|text messages|sms|notifications|reminders|texting|messaging)',
    '(email|mail|letter|letters|calls) (me|us)? (only|instead|please)? no (texts|messages|texting|messaging)',
    'to no longer (receive|get) (@the)? (@the)? @texts',
    '@no (consent|consented|agree|agreed|authorize|authorized) (to|you to)? ~3 (@texts|@text|@texted)',
    '< @before? @before? (no more|no further|no additional) of? (@the)? (@the)? (@texts|texting|messaging)',
    '< please? no (calls|call|calling) (or|and|no|nor) (texts|text|texting)',
    `(want|need|send|sending|receive|get|wanting) (me|to get|to receive|getting)? (no more|no|no further) (@the)? (texts
      |messages|text|reminders|contact)`,
    `< please? no (texts|messages|text messages|sms|notifications|reminders|contact|texting|messaging|spam) (please
      |thanks|anymore|thank you|>>)`,
  ],
  CLASSES,
);

/** "You won't stop texting me", "text me again and I'll sue": a complaint or a threat that says the same. */
export const COMPLAINT = phrases(
  [
    `(you|they|nobody|people) (all|just|guys|people|still)? (do|does|will|would|can) not (ever)? @stop (texting
      |messaging|contacting|@bother|calling|sending) (@me|>|texts|these)`,
    '(you|people|guys|all) never @stop (texting|messaging|contacting|@bother|calling|sending)',
    `if you (do not stop|(keep|(do|will) not stop) (@text|@bother|calling|sending)|(ever|do)? (@text|call) me @again)
      ~8 @law`,
    '(if|unless) you (do not)? stop (>|this >)',
    'keep @text @me (and|or|so) (i|my|we|you|see)',
    '(sent|said|texted|replied|wrote|typed) (you)? stop ~6 still',
    '(unsubscribed|opted out) ~6 still (getting|get|texting|receiving|sending)',
    '@texts are (unwanted|not wanted|unsolicited|not welcome|harassment)',
    '(text|message|contact) me @again and (i|my|you|see|we)',
  ],
  CLASSES,
);

/** What begins before a wish and makes it none: somebody else's stop, a question about the past, a supposition. */
export const NO_WISH = phrases([
  `(i|we|he|she) (just|already|never|also|really)? (will|can|could|should|might|did|would|do|have to|had to|need to
    |am going to|may|must)? (just|never|not|also)? (stop|quit) (texting|messaging|contacting|bothering|calling|sending
    |harassing|writing)`,
  `(did|have|has|had|do|does) (you|they|he|she|it) (all|guys|people|ever|already|finally|just)? (stop|quit|cancel|lose
    |delete|remove|unsubscribe|take|opt|end|drop|forget|contact)`,
  '(why|when|how come) (did|have|do) ~2 (stop|quit|lose|delete|remove|cancel|end)',
  '(if|when|unless|once|before|after) (i|we) ~2 (stop|quit|unsubscribe|opt|cancel|remove|revoke|delete|optout|unsub)',
  '(will|would|can|could) you ~2 (stop|leave|quit) ~7 (if|once|when|after) (i|we) (pay|send|give|make|paid|get)',
  '(if|once|when|after) (i|we) (pay|send|give|make|paid|get) ~6 you ~2 (stop|leave|quit)',
  '(i|we|they|you|who|why|people|he|she|it|that|which) do',
  '(we|they|you|who|people|he|she|it) never',
  '(reply|replying|text|texting|send|responda|respond|envie|conteste) (with|con|the word)? stop (to|2)?',
  '(did|do|does|when|why|will|would|are|is) ~3 (texts|messages|reminders) (stop|going to stop)',
  '(are|is) (you|they|it) (going to|ever going to)? (stop|quit)',
  '(reply|text|send|responda) stop to (opt|unsubscribe|end|stop|cancel|quit)',
]);

/** "Don't call, text me": a wish for texts. */
export const TEXT_INSTEAD = phrases([
  `(stop calling|quit calling|do not call) (me|us)? (just|please|only|you can|better)? (text|message) (me|us|only
    |instead|please|>)`,
]);
