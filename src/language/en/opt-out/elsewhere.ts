/** By another way than text, or not on this phone: a medium that must not be used any more (12 CFR 1006.14(h)). */
export const ELSEWHERE = [
  `(send|mail|use) ~1 (mail|letters|a letter|paper) ~5 not (a)? (@texts|texting) (>|@after)`,
  `(@paper|letter|call|phone call|calls) (me|us|it|everything|only)? ~3 (instead of|rather than|over|and not|not by|not via
    |not thru|not through|not) (by|on|to|via|a|the|my|this)? (@texts|text|texting|messaging|phone|cell|cellphone|sms)`,
  `(send|put|do|give|say|deliver|get) (me|us)? (it|everything|anything|all|stuff|things|this|that|notices|all ~2|your ~1|any ~2)
    ~2 (by|in|via|thru|through|to) (my|the|a|us|regular)? (@paper|po box|p o box|address|mailbox|house) ~6 (not|instead|no) ~4
    (phone|cell|text|texts|texting|sms|number)`,
  `(use|to) my (email|e mail|mail|mailing|home|po box) (address)? ~4 not (my|this|the) (phone|cell|cellphone|number)`,
  '(from now on|going forward|in the future) ~4 (by|via|thru|through|in) (@paper) ~2 (only|please|instead|>)',
  `(only|just|strictly) ~2 (contact|communicate|correspond|reach|write|reply|respond|talk|email|mail) ~3 (by|via|thru
    |through|in|with) (the|my|us|regular|a)? (@paper)`,
  `(contact|communicate|correspond|reach|respond) (with)? (me|us)? ~2 (by|via|thru|through|in) (the|my|us|regular|a)?
    (@paper) (only|from now on|please|>)`,
  '(everything|anything|all|it) (has to|should|must|needs to|in|be|go|by|thru|through|via) ~3 (writing|us mail|mail|email) ~3 (not|no|only) ~2 (@texts|text|texting|phone|>)',
  '< (by)? (us|u s|regular|snail|postal|paper|certified)? (mail|email|letters|writing) only @after? >',
  '(i|we|he|she) (only|just|strictly) (do|use|take|answer|read|check|accept|deal with) (the|my|by)? (@paper|portal|calls|phone calls|voicemail) (>|@after)',
  '(not|never) (read|check|open|use|look at|answer|see|like) ~1 (@texts) ~4 (just|only|please|so|better) ~1 (mail|email|call|letters|letter|phone|write|calling)',
  'no (@texts|text|texting) ~3 (@paper|call|calls|phone|letter) (me)? (only|instead|please|>)',
  `(you|u|they|one|nobody|anybody|people) (can|may|could|should|must|are) not (allowed|permitted|supposed|authorized)? (to)? (be)?
    (send|sending|leave|have) (me|us)? (@the)? (@the)? (@texts|text|stuff|this|these)`,
  '(can|may|should|must) not (be)? (text|texting|message|messaging|contact|contacting|texted) ~1 (here|this|it|on|at|@me|my (phone|cell))',
  '(no|not allowed|not for) ~1 (personal|private|business)? (texts|texting|messages) (are)? (allowed|permitted|here|on|at work|at (this|my))',
  `(@work) (phone|cell|cellphone|line|number|mobile) ~6 (no|not|stop|quit|never) ~3 (text|texts|texting|message|messages
    |contact|use|allowed|personal)`,
  'not (be)? (text|texting|message|messaging|send|contact|contacting) ~2 (my|this|a)? (work|job|jobs|company|business|school|sons|daughters|kids|moms|mothers|wifes|husbands|childs) (phone|cell|line|number)',
  '(landline|house phone|home phone|fax) ~6 (no|not|stop|can not)',
  `(@texts|text) (cost|costs|charge|charges|are costing|is costing|eat|use) (me|us|money|extra|too much|#|my|a lot) ~6 (no more
    |stop|please no more|quit|do not|no >)`,
  '(pay|paying|charged|charges me|charge me|billed|costs me|cost me) ~2 (for|per|by|each|every) (each|every|the|a)? (text|message|texts|messages) ~6 (stop|no more|quit|do not|not)',
  'i pay (for|per|by) (the)? (text|message|each) ~2 stop >',
];
