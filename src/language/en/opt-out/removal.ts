/** A number or a name that is to go: "take this number out", "get me off of here", "lose my digits". */
export const REMOVAL = [
  '@stop @really? (buzzing|dinging|pinging|ringing|lighting up|flooding|filling|filling up|tying up|bombarding|clogging) (@me|up|my)',
  '(leave|let) (this|my|our|the) (phone|cell|number|line) (be|rest|alone)',
  '(get|stay) (the fuck|the hell)? out of (my|this) (phone|cell|messages|inbox)',
  '(pull|burn|scrap|strike|ditch) (my|this) (number|cell|phone|info)',
  '(this|my) (number|phone|cell|line) is (off limits|private|not (for (this|that|these|bills|texts|you|collections|business)|your|a (billboard|mailbox|dumping)))',
  '(this|my|that) (phone|cell|number|line) is (only|just)? for (my)? (family|emergencies|emergency|grandkids|grandchildren|grandbabies|personal)',
  `(take|taken|get|remove|removed|keep|pull|delete|erase|drop|scratch|scrub|cut) ((me|us)|(my|this|our|his|her|the) (name and)? (@numberword)
    |my (wifes|husbands|moms|sons|daughters|mothers) (@numberword)|it) (off|out|from|out of|off of) (of)? (your|the|this|that|ur|whatever|all)? ~1
    (list|lists|listing|system|computer|file|files|record|records|database|books|roster|phone|contacts|rotation|blast|chain
    |texts|texting|here|there|ur) !(of (people|tenants))`,
  '(take|get|remove|pull) ((me|us)|(my|this|our|the) (@numberword)|it) (off|out of|off of) (here|there|(this|that|it|these) (>|@after))',
  '(take|get|remove|pull) ((me|us)|(my|this|our|the) (@numberword)|it) off (>|please)',
  '(take|remove|pull) (my|this|our|the) (@numberword) out (>|please)',
  '(take|get) (me|us) (off|out) (of)? (this|that|these|here|there) (thing|mess|list|chat|thread|>|@after)',
  '(would|want|need|like|get|have|please) ~1 (my|this|our) ~1 (@numberword) (to be)? (removed|deleted|erased|gone|off|out|taken (off|out)) !((from|off) ~2 (lease|account))',
  '(remove|delete|lose|erase|forget|scratch|drop|purge|trash|toss) (my|this|our|the|his|her) (phone|cell|mobile|contact|old)? (@numberword)',
  '(forget|lose|pretend) ~2 (this|my) number ~1 (exists|ever existed|existed)',
  '(wrong (number|person|phone|guy|lady)|not (him|her|me|personname)|moved) ~4 (remove|delete|take|erase|update|drop) (it|this|that|me|us|the (number|phone)) (off|out|please|>|from|now)',
  '(this is not|is not|am not) ~3 (remove|delete|take off|take out|erase) (me|this|it|the number|number) (off|out|please|>|from)',
  '(get|stay|keep) (the fuck|the hell|tf)? off (of)? (my|this) (phone|line|cell|number|mobile|messages)',
  '(put|add|place|get) (me|us|my number|this number|it|my phone) (on|to|in) (the|your|a|ur)? (do not|no|dnc|never|block|not) (call|contact|text|texting|message|list)? (list|registry)?',
  '(on|my number is on|i am on|it is on) (the|your|a)? (national|federal|state)? (do not (call|contact|text)|dnc|no call|no text) (list|registry|>)',
  '(do not (call|contact|text)|dnc|no call|no text|no contact) (list|registry)',
  '(let (me|us) be|leave (me|us|it|him|her|them) be) (>|@after|already|in peace)',
  'leave (me|us|him|her|them|@me|((me|us) and)? (my|our) (family|husband|wife|mom|mother|kids|son|daughter|parents|house|phone|grandmother)) ~2 alone',
  '(i am|i will be|we are|im|am|i will|i just|going to|about to) ~1 (block|blocking|blocked) (you|u|this (number|shit|line)|your number|all of you|these (texts|messages))',
  '(you|your|you all|u) (are|r|is)? (about to be|getting|going to be|now|being|officially)? blocked',
  '(block|blocking) (you|u|this number|your number|you all|these messages|these texts|now|@after)',
  '(turn|shut|switch) ((these|them|(the)? (@texts)) off|off (these|them|the @texts|@texts))',
  '(disable|deactivate|kill|suspend|silence|mute|halt) (@the)? (@the)? (@texts)',
  '(update|fix|correct|change) your (records|list|system|contacts|database) ~4 (do not|stop|quit|not) ~2 (text|texting|contact|message|send)',
];
