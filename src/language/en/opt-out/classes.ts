import { ENGLISH_CONTACT } from '../contact-words.ts';
import { FRAME_CLASSES } from './frames.ts';

/** Word classes of the wishes to be left alone. */
export const CLASSES = {
  ...ENGLISH_CONTACT,
  ...FRAME_CLASSES,
  /** What people say around a mere "stop". */
  before: `please|honestly|literally|truly|legit|simply|i mean (it|that)|i am (serious|not (kidding|playing|joking))|listen|yeah|yea|nah|nope|just|ok|okay|hey|hi|hello|yo|omg|oh my god|my god|well|look|dude|man|bro|bruh|fam|sir|maam|
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
    |without my consent|then|lol|haha|for real|deadass|on god|baby|honey|sugar|lady`,
  after: `please|now|already|right now|asap|immediately|thanks|thank you|sir|man|bro|ok|okay|people|guys|for real
    |forever|at once|today|4ever|anymore|any more|no more|again|ever|at all|then|geez|lol|haha|bruh|seriously|though|tho|you all|to (me|us|@me)|on (my|this) phone|yo|damn|from (here|now) on (out)?|(going|moving) forward|henceforth|in (the)? future`,
  filler: `sending|getting|receiving|calls|and|or|me|us|of|with|harassment|harassing|to|the|these|those|your|all|any
    |this|that
    |automated|stupid|damn|fucking|annoying|reminder|rent`,
  again: 'again|anymore|once more|another time|(one|#) more (time|text|message)?',
  paper: `mail|email|e mail|letters|letter|writing|post|paper mail|us mail|u s mail|regular mail|snail mail|postal mail|certified
    mail|written mail|the mail|paper`,
  law: 'sue|lawyer|attorney|report|police|cops|block|court|legal|fcc|harassment|complaint|ftc|restraining order|charges',
  really: 'all|any|fucking|fuckin|freaking|damn|even|always|constantly|with|this|the|your|me|robo',
  asked: `asked|told|said|requested|begged|warned|texted|replied|sent|wrote|typed|put|put in|responded|been asking|been
    telling|been saying|telling|keep telling|keep saying|keep asking|sent in|answered|messaged|entered|hit|pressed
    |repeatedly asked|already said|thought i told|thought i said|demanded|instructed|informed|have been asking`,
  did: `have|had|just|already|really|literally|even|also|been|keep|kept|clearly|specifically|repeatedly|am|only|did|do|thought i|
    swear i|believe i|know i|has|both|politely|nicely`,
  asking: `(i|we) (am|are)? (just|only|really|kindly|politely|formally|hereby)? (ask|asking|telling|tell|begging|beg|request
    |requesting|warning|demand|demanding|instructing|notifying) (again)?`,
  numberword: `number|phone number|cell number|cell|cellphone|phone|digits|info|information|contact|contact info|contact
    information|name|name and number|details|data|mobile|line|numbers`,
  /** Who asked before: the writer, or who speaks for the writer. */
  speaker: `i|we|(my|our|the|his|her|their) ~1 (lawyer|lawyers|attorney|attorneys|counsel|paralegal|wife|husband|mom|mother|dad
    |father|son|daughter|sister|brother|doctor|nurse|caseworker|agent|roommate|partner) ~3`,
  work: 'work|job|jobs|company|companys|business|office|employer|employers|school|government|corporate|bosss',
};
