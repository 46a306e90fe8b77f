/** No permission, or none any more: consent may be revoked in any words (47 CFR 64.1200(a)(10)). */
export const PERMISSION_REFUSED = [
  '(i|we) (no longer|do not|never|refuse to|did not ever) (consent|authorize|agree) (>|@after|to (this|these|any|being|it|your|the texts|receive|texts|messages))',
  '(consent|permission|authorization) (ends|ended|expired|is over|expires) (>|today|now|as of)',
  `(no|not|never|nobody|no one|noone|without|none) ~5 (@permission|right|consented|agreed|authorized|authorize|allow) (to
    |for|2|from me to)? (you|be|anyone|anybody|receive|get|any|be getting)? (to|2)? (@text|@texts|@texted|contact|call|use
    (my|this)|send|message)`,
  'you ~3 (no|not|never|no longer) ~3 (@permission|right|business) (to|for|2)? (@text|@texts|contact|call|use|have ~2 @me)',
  `(@permission|consent) (to (text|contact|message|call) (me|us)?|for (texts|texting|messages))? (is|was|has been|hereby
    |are)? (denied|revoked|withdrawn|rescinded|over|gone|cancelled|canceled|refused|not (given|granted))`,
  '(you|u) ~2 no longer ~1 (have|got) ~1 (@permission)',
  '(do|does|did) not (give|grant)? ~2 (consent|agree) to (this|these|any|being|it|your|receive|receiving|be)',
  '(i|we) (do|did) not ~1 (consent|authorize) (this|these|you|any|it|to)',
  `(never|not) (sign|signed|signing|agreeing|consenting|subscribing|enrolling|ask|asked|subscribe|subscribed|agree|agreed|enroll|enrolled|opt|opted|request|requested|gave)
    (me|us)? (up|in)? (to|for|2)? ((get|receive|receiving|getting|be)? (@the)? (@the)? (@texts|texting|texted|text|your)|this (>|@after|take|remove|stop)|(this|that|these)
    (stuff|crap|shit|thing|nonsense|mess|bs|spam|junk) (>|@after|take|remove|stop)|(get|receive|receiving|getting|be getting|have)? (these|it|this|them) (>|@after))`,
  '(take|taking|pull|pulling) (back|away) ~2 (@permission)',
  'not (giving|granting|offering) ~2 (@permission)',
  'not (your|a) ~1 (permitted|authorized|allowed)',
];
