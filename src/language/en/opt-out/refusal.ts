import { phrases } from '../../engine/phrases.ts';
import { CLASSES } from './classes.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { DO_NOT_FRAMES } from './frames.ts';
import { PERMISSION_REFUSED } from './permission.ts';

/** Ways to say "don't text me": the negation is theirs. */
export const DO_NOT = phrases(
  [
    ...PERMISSION_REFUSED,
    ...ELSEWHERE,
    ...DO_NOT_FRAMES,
    '(these|those|the|your|this) @the? @texts (got to|have to|has to|need to|needs to|must|better) (go|end|stop|cease)',
    '(know|understand|get|learn|comprehend|grasp) what (the word)? (stop|quit|unsubscribe|no) means',
    '(text|contact|message|call) ~3 instead ~2 (not|never) me',
    '(you|they|people) (all|guys|people)? still ~1 (on|in) my (phone|cell|line|messages)',
    'no (need|use) (for|of) @the? @the? @texts',
    '(disabling|disable|shutting off|turning off|cutting off) (this|my) (number|phone|line|cell) (for|to) (you|all)',
    '(texting|texts|text messages|text) (about ~3)? (is|are) not (>|ok|okay|fine|good|an option|welcome|allowed|acceptable)',
    '(wish|like|appreciate|prefer|love|want|need|glad|grateful|hope) ~3 @the? @the? @texts (to|would|could|can)? ~1 (stop|stopped|end|ended|cease|ceased|came to (an|a) (end|stop)|come to (an|a) (end|stop|halt)|go away)',
    'not (be|keep|go)? (send|sending|texting|messaging|blasting) (them|us|me|him|her|my ~1)? ~3 (on|to|at) (here|this (phone|number|cell|line)|my (phone|number|cell|line)) (>|@after|anymore)',
    '(just|only|please) (send|use|mail) ~1 (letters|a letter|paper|mail|regular mail) (like before|instead|only|please|from now on|>)',
    'not (remind|notify|alert|update) me (at all|anymore|any more|again|ever|no more|>)',
    '(no more|no) (automated|automatic|computer|robo|mass) (anything|stuff|things|nothing)',
    '(want|need|like|get me|let me) (to be|to get)? (off|out) (of)? (this|the|your|that|ur) ~1 (texting|text|texts|messaging|sms|automated|reminder) (thing|system|list|service|program|thread|chain)? ',
    '(hate|despise|can not stand|dislike) @the? @the? @texts',
    '@texts (is)? no (@paper|mail|letters) (is)? (ok|okay|yes|fine|good)',
    'leave my (phone|cell|number) (out|alone|outta)',
    '(not|never) ~1 (want|need|like|ask for|asked for) (these|those|them|this stuff|@the? @texts) (on|coming to|sent to|to) (my|this) ~1 (phone|cell|number|line)',
    'do not send (me|us)? (no more|anymore|any more|none|nothing|another) (>|@after|of|one|text|message)',
    '(like|prefer|choose|chose|want|wish|rather) (to)? not (to)? (receive|get|be getting|be receiving|be|have) (@texted|@the? @the? @the? @texts)',
    'no (thank you|thanks) ~1 (to|on|for) @the? @the? @texts',
    '(@texts|texting|text|texted) ~12 (cut it out|knock it off|quit it|give it a rest|enough already) >',
    '(communicate|contact|correspond|reach|write|notify) ~3 (in|by|via|thru|through) @paper ~5 (only|exclusively|solely)',
    '(only|just|strictly) (email|e mail|mail|write|letters) (me|us)? (from now on|going forward|from here on)',
    '(from now on|going forward|from here on) ~2 (only|just)? (email|mail|letters|write|e mail) (only|please|>)',
    '(keep|keeps|kept|still|constantly) ~1 (getting|receiving|seeing) (these|them|those|@texts) ~4 not (want|need|like) (them|these|those|it|any|@texts)',
    '(i|we) @did? (said|told you|asked for|wanted|want|requested) no (@texts|texting)',
    '(want|like|need|love) (these|them|those|it all) to (end|stop|cease)',
    'not (trying|tryna|looking|going|here|interested in|wanting) (to|2)? (keep)? ~1 (get|getting|receive|receiving|see|seeing|be getting|have) ~1 (any|no)? (more)? (of)? (@the)? (@texts|these (>|@after))',
    '(please|kindly)? (remove|delete|take|drop) (me|us|this number|my number)? (from|off) (of)? (the|your|all)? (texting|text|texts|messaging|messages|sms|text alerts|alerts|notifications|reminders|automated texts)',
    'do not (write|text|message|reply|respond) back',
    '(no more|none|nothing (else|more)|not any more) (of|from) (you|you all|you people|you guys|yall|(these|those|them|this|that|it) (>|@after|things|messages|texts|stuff|crap|mess))',
    '(good|straight|fine|all set|cool|okay|ok) (on|without) (@the)? (@texts)',
    'not (on|to|via|thru|through) (this|my|the) (phone|cell|number) (>|@after|anymore)',
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
    `do not (ever|be|keep|please)? (send|sending) (me|us)? (@these (>|@after|i|we|my|he|she)|(anything|nothing|any|no) (else|more|
      shit|crap))`,
    'do not use @me',
    '(can|could|would|will) you (please|just|all|guys)? not send (me|us)? (@these (>|@after)|(@the)? (@the)? @texts)',
    'no longer be @texted',
    '(you|you all|you guys) do not (need|have) to @text me (anymore|again|no more|ever)',
    'never (ever)? (@text|@bother|call|write) (@me) !back',
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
