/** A request that was made before: "I texted STOP last week", "I've told you not to text me". */
export const REPORTED_STOPS = [
  `(i|we) @did? @did? @did? (@asked) ~4 to (take|remove|delete|erase|get|pull|drop) ~1 ((my|this|our) (name and)? (@numberword)|me|us) ~1 (off|out|removed|deleted|away|>|from ~3
    (list|system|texts|phone|computer|records|file))`,
  '(@asked) (you|u|them) (all|guys|people)? (#|two|three|four|five|ten|several|so many|many|a hundred) times (already)? to (stop|quit) >',
  `(@speaker) @did? @did? @did? (@asked) ~1 (you|them|the ~1 (lady|girl|guy|man|office|manager|company|woman|people)|someone
    |somebody|her|him|this number|this)? ~3 (stop|quit) (>|@after|texting|messaging|contacting|calling|@bother|@me|it
    |with|the @texts|@texts|sending|hitting|twice|two times|three times|# times|several|many|a million|last|yesterday
    |weeks|days|already|before|but|and|so|why|like|to (this|you))`,
  `(@speaker) @did? @did? @did? (@asked) (you|them|the ~1 (lady|girl|guy|man|office|manager|company)|someone|somebody|her|him)? ~3
    (not to|to not|do not|no more|not) (@text|@bother|@texts|call|send ~2 @texts|use ~2 @me)`,
  `(@asking) (you|u|that you)? (all|guys|people)? ~2 (not to|to not|no longer|stop) (@text|@bother|contacting|contact
    |texting|call|send)`,
  '(i|we) @did? @did? (@asked) ~2 (that)? you ~2 (no longer|not|stop) (@text|@texts|texting|contact|contacting|call|send)',
  '(@speaker) @did? @did? @did? (@asked) (you|u) (all|guys|people)? ~1 (not to|to not|to stop|to quit) (>|@after)',
  `(ask|asked|asking|requested|request|told you|need|want|like|wish|demand|demanded) to be (removed|deleted|erased
    |unsubscribed|opted out|taken (off|out)) !((from|off|out)? (of|the|my|this)? ~1 (lease|waitlist|waiting list|account
    |autopay|plan|policy|insurance))`,
  '(i|we) @did? @did? (unsubscribed|opted out|optedout|texted out)',
  `(how many (times|ways)|how often) ~2 (do|must|did|have|should|am|does|will|got|need) ~6 (stop|not to|quit|no more|to not
    |leave (me|us)|remove|unsubscribe|no|wrong number)`,
  `(what|which) (part|word) (of|about) ~1 (stop|no|not|do not|leave|quit|unsubscribe|remove|lose|opt|wrong number|never
    |cease)`,
  'my (request|wish|wishes) (to|that|for|not) ~5 (stop|not|cease|removed|no) ~3',
  '(this is|for) the (second|third|fourth|fifth|last|final|umpteenth|tenth|#) time ~4 (stop|quit|(do not|not to) (@text|@bother|call))',
];
