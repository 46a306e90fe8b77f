/** Enough of the texts, a threat if another comes, or no use for them: a complaint that says the same. */
export const WEARINESS = [
  '(one|1|another) more? time (to|that|and) (you|u)? (@text|call) (@me|>) ~8 @law',
  '(changed my mind|change of heart) ~1 (about|on) (getting|receiving|having)? (@the)? (@texts)',
  '(tired|sick|fed up) (of|with) (my|this|our) (phone|cell) ~1 (going|buzzing|ringing|dinging|pinging|blowing|lighting|vibrating)',
  '(@texts|texting|text) (enough|enough already|enough is enough) >>',
  '(@texts|texting) ~10 < (so|please|that is|ok)? (enough|enough already|enough is enough) (now|please|already)? >>',
  '(nobody|no one|noone|who|never|not) (ever|even|really|the hell|tf)? (asked|ask|signed up|requested|subscribed) (for|to) (@the)? (@the)? (@texts)',
  '(report|reporting|block|blocking|flag|flagging) ~6 if ~2 (text|texts|message|messages|contact|contacts) (me|us) (@again|>)',
  '(tired|sick|fed up|done|annoyed|exhausted|irritated|aggravated|bothered|sick and tired|had enough|had it) (of|with|by|from)? (all|getting|receiving|seeing|reading|being)? (@the)? (@the)? (@texts|texting !(while|and)|texted|messaging)',
  '(tired|sick|fed up|done|annoyed|sick and tired) (of|with|by)? (you|yall|all|people|guys|everybody|they) ~3 (texting|messaging|contacting|@bother|calling me|blowing)',
  '(over|done with|through with|finished with) (@the) (@texts|texting)',
  '< @before? (that is|thats)? (enough|too many) of? (already)? (with)? (@the)? (@the)? (@texts|texting|messaging) (already|>|@after|now)',
  `(one more|another|1 more|next|single|any (more|further|other)|future|further|additional) (@the)? (@texts|text|contact) ~3 (from you|from you all|and|goes to|will|gets
    |shall|or|means) ~8 (@law|reported|blocked|harassment|sued|suing|lawsuit|fcc|complaint|judge)`,
  `(if|when|every time|each time|next time) (you|i|they) (all|people|guys)? ~2 (text|texts|message|contact|contacts|get|gets|receive|see|send|hear) ~6 (again|one more
    |another|1 more|any more|anymore) ~8 (@law|reporting|reported|blocking|blocked|sued|suing|lawsuit|harassment|filing|judge)`,
  '(@law|reporting|reported|suing|blocking) ~4 if (you|i|u) (all|people)? ~3 (text|message|contact|send|get|receive|hear) ~3 (again|another|one more|anymore|>)',
  '(all|any|further|future) ~2 (contact|communication|communications|texts|messages|texting) (must|has to|have to|needs to|need to|should|is to|will|shall) ~2 (stop|cease|end)',
  '(no|not|any|without) (reason|need|point|use|call) (to|for|in|2) (be|you|you to|keep)? (@text|texting|@texts|send|sending|message|messaging) ~1 (me|us|here|this|anymore|any|>|@texts)',
  '(there is|theres|is|see) no (reason|need|point) (to|for|in) ~3 (text|texting|texts|contact|contacting|messaging) (me|us|@me)',
  '(this|that|my|our|the) (number|phone|cell|line) (no longer|does not|do not|never|will not|can not) ~1 (want|wants|need|needs|accept|accepts|receive|take|takes|get) (@the)? (@texts)',
  '(i|we|she|he|my ~1) (do|does) not (do|accept|allow|take|use|believe in|deal with|respond to) (@the)? (text|texts|texting|messages|text messages|text messaging)',
  '(understand|comprehend|get|read|spell|respect) (the word|the meaning of|what|that)? ~1 (stop|no means) (means)? >',
  '(no longer|never again) (@text|texting|contact) (@me|>|@after)',
  '< (please)? (not|no) (another|one more|a single|1 more) (@texts|text)',
  '(can|could|would) (you|u|you all|yall) (please|just|maybe)? not >>',
  'not (like|love|appreciate|enjoy|want|care for) (getting|receiving|being|when you|you)? ~1 (texted|these texts|these messages|your texts|your messages|the texts)',
  '(not|no) ~2 (want|need|nothing|wanna) (nothing|anything|shit|crap|none) (else|more)? (from|to do with) (you|u|you all|yall|you people|this company)',
  '(prefer|rather|like|appreciate|want|have) ~1 no (more|further)? (@texts|texting)',
  '(no longer|not) (needed|need|require|required|necessary|wanted|welcome) ~2 (@texts|texts|reminders|messages)',
  '(@texts) (are|is) (no longer|not) (needed|wanted|necessary|required|welcome|appreciated)',
  '(texting|texts|messaging|messages) ~2 (is|are) (harassment|harassing|unwelcome|unwanted|spam)',
  `(it|thanks|thank you|please|ok|okay|morning|afternoon|evening|night|hi|hello|hey|hola|yes|yeah|no|already|gracias|dias|tardes|noches|sir|maam
    |mam|miss|lady|nicely|politely|man|bro|dude|message|messages|texts|number|person|phone|again|day|bye|sorry|everyday
    |lawyer|job|unsubscribe|received|understood|paid|bless|you|them|her|people|guys|all|money|instructed|per text) (so)? (please|just)? stop (please|now|it|thanks|thank you|bye|ok|already|@after)? (@after)? >>`,
  '(text|texting|texts|messages|bother|bothering) (me|us|him|her|my ~2|this ~1) ~6 (please no more|no more) >>',
  '(@texts|text) ~6 (so|please|and)? (please)? (no more|not any more) (please|thanks)? >>',
];
