import { phrases } from '../../engine/phrases.ts';
import { CLASSES } from './classes.ts';
import { STOP_FRAMES } from './frames.ts';
import { REMOVAL } from './removal.ts';
import { REPORTED_STOPS } from './reports.ts';

/** Ways to say "stop": "don't" and "not" before them say the opposite. */
export const STOP = phrases(
  [
    ...REMOVAL,
    ...REPORTED_STOPS,
    ...STOP_FRAMES,
    '(cease and desist|cease desist|cease all (contact|communication|communications)) !(letter|order from)',
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
    '@stop sending (me|us|out|here)? (>|!people @after|(crap|shit) >|@these (>|@after|i|we|my|he|she)|(@the)? (@the)? (@the)? @texts)',
    '@stop (getting|receiving|wanting) ((@the)? (@the)? (@the)? @texts|@these (>|@after))',
    `(how|what|where) (do|can|could|would|should) (i|we) ~4 (get|make|have) (@these|(@the)? (@the)? @texts) to?
    (stop|end) (>|@after)`,
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
    `unsubscribe !((me|us)? (from|frm) ~3 (netflix|email|emails|insurance|newsletter|newsletters|app))|unsub|unsubscribing|(be|me)
      unsubscribed !from`,
    '(opt|opting|opted|opts) (@me|us)? out !(of|for|form|fee|insurance)',
    '(opt|opting|opted) (me|us)? out of ((@the)? (@the)? (@texts|texting|messaging|everything|your)|@these (>|@after))',
    'want out of (@the)? (@the)? (@texts|texting)',
    'optout',
    `(take|get|remove|delete|drop|pull|cut|keep|erase|scrub) (me|us|my name|@me) (off|from|frm|out of|off of) ((@the)?
      (@the)? (text|texting|call|calling|contact|contacts|mailing|phone|sms|message|messaging|marketing|distribution
      |email)? (list|lists)|(@the)? (@the)? (@texts|texting|thread|chain|group|system|database|contacts|phone|thing)
      |@these (>|@after))`,
    '(take|get|getting|remove) (off|from|frm|out of) (@the)? (text|texting|call|contact)? (list|lists|texts)',
    '(my|this) (number|cell|phone) ~1 (removed|deleted|erased|taken (off|out))',
    `((want|wants|like|i|we|request|asked|asking|need) (to|2)? be|me|us) (removed|deleted|erased|taken off|taken
      out) (>|please|(from|of|off) @these (>|@after)|(from|of|off)? (@the)? (@the)? (text|texting|contact|call)?
      (list|lists|texts|texting|messages
      |system|database))`,
    'get rid of (my|this) number',
    '@stop (texting|messaging|contacting) (my|his|her|our) (place of (employment|work|business)|workplace|employer|employers|household|relatives|parents|coworkers)',
    'forget you (have|had|know) (my|this) number',
    '(text|reply|send|say|do) to (stop|end) (this|these|it)',
    '@stop (reaching out|communicating|trying to (contact|reach|call|text)) (to me|with me|@me|>)',
    '(end|stop) this texting',
    `@stop (texting|messaging|contacting|calling|@bother) (his|her|their|that|our|my) (old|cell|phone|mobile)? (phone|number|cell|line|family|husband
      |wife|mother|mom|kids|son|daughter|parents|grandmother|grandma|dad|father|sister|brother)`,
    '< @before? @before? make (it|this|them|these) stop @after? >',
    '(texts|texting|messages|messaging) ~12 stop (that|this|it|them) (>|@after)',
    '(i|we) (already|just)? (said|say|told you|told you all|texted|sent|wrote) (to|2)? stop @after? >',
    '(take|get|remove|delete) my number out of? your phone',
    '(unenroll|disenroll|deregister|unlist) (me|us|@me)',
    'on the do not (call|text|contact) (list|registry)',
    '(decline|refuse|reject) (to (receive|get|accept))? (@the)? (@the)? @texts',
    '(decline|refuse) to (receive|get|accept|take|read|see|have) @these (>|@after)',
    'done (getting|receiving|with) ((@the)? (@the)? @texts|@these (>|@after))',
    `(me|texts|messages|landline|number|him|phone|spam|too much|privacy|harassment|invasive|intrusive|every day|everyday|annoying|ridiculous|crazy|sorry) stop
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
    'leave (me|us|@me) ~2 (alone|in peace|be >)',
  ],
  CLASSES,
);
