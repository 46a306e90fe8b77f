import { phrases } from '../../engine/phrases.ts';

/** What begins before a wish and makes it none: somebody else's stop, a question about the past, a supposition. */
export const NO_WISH = phrases(
  [
    `(i|we|he|she) (just|already|never|also|really)? (will|can|could|should|might|did|would|do|have to|had to|need to
    |am going to|may|must)? (just|never|not|also)? (stop|quit) (texting|messaging|contacting|bothering|calling|sending
    |harassing|writing)`,
    `(did|have|has|had|does) (you|they|he|she|it) (all|guys|people|ever|already|finally|just)? (stop|quit|cancel|lose
    |delete|remove|unsubscribe|take|opt|end|drop|forget|contact)`,
    // "How do you opt out of this?" asks for the way.
    'do (you|they|he|she|it) (all|guys|people|ever|already|finally|just)? (stop|quit|cancel|lose|delete|remove|take|end|drop|forget|contact)',
    '(why|when|how come) (did|have|do) ~2 (stop|quit|lose|delete|remove|cancel|end)',
    '(if|when|unless|once|before|after) (i|we) !(@did? (texted|said|sent|replied|told|asked|wrote|typed|put)) ~2 (stop|quit|unsubscribe|opt|cancel|remove|revoke|delete|optout|unsub)',
    '(will|would|can|could) you ~2 (stop|leave|quit) ~7 (if|once|when|after) (i|we) (pay|send|give|make|paid|get)',
    '(if|once|when|after) (i|we) (pay|send|give|make|paid|get) ~6 you ~2 (stop|leave|quit)',
    '(i|we|they|you|who|why|people|he|she|it|that|which) do',
    '(we|they|you|who|people|he|she|it) (all|guys|people)? never',
    '(reply|replying|text|texting|send|responda|respond|envie|conteste) (with|con|the word)? stop (to|2)?',
    '(did|do|does|when|why|will|would|are|is) ~3 (texts|messages|reminders) (stop|going to stop)',
    '(the|at|by|until) end (of)?',
    '(hit|sent|texted|typed|put|pressed|replied|said|wrote) (stop|unsubscribe) ~2 (by (accident|mistake)|accidentally|in error|on accident)',
    '(accidentally|mistakenly) ~1 (hit|sent|texted|typed|put|pressed|replied|unsubscribed|opted out) ~1 (stop)?',
    '(are|is) (you|they|it) (going to|ever going to)? (stop|quit)',
    '(reply|text|send|responda) stop to (opt|unsubscribe|end|stop|cancel|quit)',
  ],
  { did: 'have|had|just|already' },
);

/** That a keyword was sent, whenever that was: "I replied STOP on Monday". */
export const KEYWORD_SENT = phrases([
  '(i|we|wife|husband|daughter|son|mom|mother|<<) (have|had|already|just|literally|even)? (said|texted|replied|sent|typed|wrote|answered|put) (the word)? (stop|unsubscribe) (on? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last|yesterday|twice|before|already|(#|two|three|four|five|several|many) (times|days|weeks|months)|a (week|month|day)|weeks|days|months|this|>>|smh)',
]);

/** "Don't call, text me", "take me off the wait list", "no need to send maintenance": about something else. */
export const TEXT_INSTEAD = phrases([
  '(do not|not|stop|quit|never) ~2 (text|texting|call|calling|message|messaging|use|using|send|sending) ~2 (my|the|that|his|her) (old|other|previous|last|former) (number|phone|cell|line)',
  // Said in delight or disbelief, not of texts: "omg stop, no way you fixed it already".
  '(omg|oh my god|omfg|lmao|lmfao|haha|hahaha|jaja|lol|girl|bestie|sis|aww) (just|please)? stop (it|that|lying|playing)? ~9 (thank|thanks|lol|lmao|haha|hahaha|jaja|funny|hilarious|love|amazing|best|cute|sweet|no way|dead|crying|great|awesome|kidding|joking|playing)',
  '(unsubscribe|remove|take|get|opt) (me|us|my ~1)? ~1 (from|off|out of) (the|your|that|this)? ~1 (parking|late|delinquent|delinquency|eviction|tow|towing|court|inspection|maintenance|extermination|pest|noise|guest|visitor|party|wait|waiting|waitlist|lease|account|autopay|plan|policy|insurance|gym|laundry|package|cable|storage)',
  'no (need|reason|point) (to|for|in) (send|sending) ~1 (maintenance|somebody|someone|anyone|anybody|a plumber|plumber|him|her|them|the|an|exterminator|tech)',
  '(stop|quit|do not|not|no|never) (call|calling|calls|phone) ~4 (text|texting|texts|message) (is|are|works|work|only|instead|me|us|please|here|better)',
  '(do not|not|stop|quit) ~1 (text|texting|write|writing|send|sending|message|messaging) ~3 in (english|spanish|chinese|french|creole|portuguese)',
  `(stop calling|quit calling|do not call) (me|us)? (just|please|only|you can|better)? (text|message) (me|us|only
    |instead|please|>)`,
]);
