/** Word classes for phrases about texts and contact; what a class stands for is a phrase itself. */
export const ENGLISH_CONTACT = {
  texts: `(text|sms|mobile|automated|automatic|robo)? (texts|text|messages|message|sms|notifications|notification|notifs|notif|alerts
    |reminders|communications|communication|contact|correspondence|spam|robotexts|robocalls|mensajes|textos
    |automated (things|stuff))`,
  /** What may stand before a noun for texts. */
  the: `any and all|(all|any|every) (forms|form|kinds|kind|types|type|means) of|d|da|any|anymore|more|these|those|this|your|the|no|such|all|all these|all of|of|that|stupid|dumb|damn|
  fucking|fuckin
    |annoying|automated|automatic|collection|rent|daily|other|further|future|additional|constant|random|kind|type|sort
    |freaking|harassing|text|sms|my|little|another|one more|one other|whatever|every|so many|too many|mas|estos|los`,
  /** What people call the texts when they do not name them; it has to end what they say. */
  these: `(any more|any|some|more|all|another|no more)? of? (these things|these|those|them|it|stuff|anything|nothing|any
    |(this|that) (stuff|crap|shit|thing|nonsense|mess|bs|spam|junk)?)`,
  me: 'me|us|(my|this|our) (phone|cell|cellphone|mobile)? (phone|cell|cellphone|number|line|mobile)',
  stop: `stop|stopping|quit|quitting|cease|discontinue|halt|refrain from|cease and desist|cease and desist from|knock
    off
    |cut out|desist from|stop with|quit with|enough with|enough of|done with|stop it with|put an end to|put a stop to`,
  text: 'text|texting|message|messaging|contact|contacting',
  bother: `bother|bothering|bug|bugging|harass|harassing|pester|pestering|spam|spamming|disturb|disturbing|stalking
    |annoying|badgering|hounding`,
  call: 'call|calling|write|write to|writing|writing to|phone|phoning|hit|hitting|email|emailing',
  texted: 'texted|contacted|messaged|bothered|called|reached|notified|pinged|solicited|communicated with',
  no: 'not|not at all|not even|not the least bit|never|no longer',
  want: 'want|wish|like|care|wanna|agree|need|interested in|looking|trying',
  permission: 'permission|consent|authorization|authority|authorized|allowed|permitted',
} as const;
