import { phrases } from '../../engine/phrases.ts';
import { CLASSES } from './classes.ts';
import { WEARINESS } from './weariness.ts';

/** "You won't stop texting me", "text me again and I'll sue": a complaint or a threat that says the same. */
export const COMPLAINT = phrases(
  [
    ...WEARINESS,
    `(you|they|nobody|people) (all|just|guys|people|still)? (do|does|will|would|can) not (ever)? @stop (texting
      |messaging|contacting|@bother|calling|sending) (@me|>|texts|these) !(about ~2 (car|cars|vehicle|warranty|insurance|medicare
      |loan|loans|election|vote|voting|donation|crypto|solar|package|timeshare))`,
    '(you|they|people|guys|all) (all|guys|people)? never @stop (texting|messaging|contacting|@bother|calling|sending)',
    `if you (do not stop|(keep|(do|will) not stop) (@text|@bother|calling|sending)|(ever|do)? (@text|call) me @again)
      ~8 @law`,
    '(if|unless) you (do not)? stop (>|this >)',
    '(system|robot|bot|machine|computer|software|automation) ~1 (keeps|keep|will not stop|does not stop|is always) (texting|messaging|contacting|calling) (me|us) (>|@after|all|every|at|and|so)',
    'keep @text @me (and|or|so) (i|my|we|you|see)',
    '(sent|said|texted|replied|wrote|typed) (you)? stop ~6 still',
    '(unsubscribed|opted out) ~6 still (getting|get|texting|receiving|sending)',
    '@texts are (unwanted|not wanted|unsolicited|not welcome|harassment)',
    '(text|message|contact) me @again and (i|my|you|see|we)',
  ],
  CLASSES,
);
