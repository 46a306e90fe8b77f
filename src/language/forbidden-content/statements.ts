import { isAsked, isAskedFor, isDeniedOrOpen, isKind, never, type Rule } from './rule.ts';

const classes = {
  adv: 'also|just|really|still|only|already|both|all|now|never|not|do not|did not|have not|can not|fully|certainly|truly',
  /** What a reply may say that "we" did or do: it listened, looked, and passed on; it knows, needs and asks. */
  ours: `have|had|do|did|are|am|is|was|were|will|would|can|could|may|might|should|must|
    received|receive|got (your|the|it|this|that)|understand|hear you|hear that|heard (from you|that)|appreciate|know|see|saw|
    noted|note|passed|pass|shared|share|forwarded|forward|
    checked|check|looked|look|asked|ask|need|want|wanted|hope|thank|think|show|apologize|read|say|said|speak|spoke|talked|
    talk|write|wrote|text|texted|texting|called|call|tried|try|reached|reach|reviewed|review|find|found|realize|believe|
    regret|recommend|suggest|offer|offered|use|take|took|sent|send|value|wish|like|love|feel|mean|meant|confirm|require|
    request|remain|serve|help|work|handle|go|let|at|and|cannot|only|from|a|in|with|get|keep|open|close|list|ask|accept|
    agree|approve|approved|accepted|agreed|removed|updated|corrected|added|made|missed|misread|mentioned|never|expect|promise|
    guarantee|waive|waived|forgive|credit|credited|settled|cleared|closed|owe|charge|charged|warn|if|the|nameofrecord`,
  /** What a text may ask somebody to do, and what it must not. */
  order: `pack|expect|sell|borrow|quit|face|find|leave|move|prepare|beg|hurry|act|grow|relax|trust|believe|
    hide|run|start (packing|looking|acting)|stop (hiding|lying|making|avoiding|ignoring|playing|wasting)|be (an adult|a man|serious|responsible|honest|smart|careful|warned|ready|
    reasonable|mature|fair|prepared)|get (a|your act|it together|serious|out|real|rid|the money|money)|go (with|ahead|find|look|to work|ask)|think (about
    your|twice|again)|consider yourself|look for (a|another)|show (some|respect)|come up with|cut (back|your)|save your|
    spend|count on|bank on|rest easy|sleep|hang in|haga (sus|las)|prepare|busque|venda|consiga|deje de|cuente con|duerma|
    portese|madure`,
  plan: 'plan|arrangement|schedule|installments|agreement',
  open: `with|under|being|for|too|a|an|the|in review|waiting|pending|not|what|up to|still|on hold|nameofrecord|longer|more|#`,
  theirs: `not|no|a (balance|question|good|great|nice|lovely|few|moment|minute|plan in mind)|any|questions|been in touch|asked|told|written|
    reached|to (reply|answer|say|share)|in mind|more|an (amount|outstanding|open|idea|unpaid)|the (amount|day|total)|ever|#|
    been (behind|late)|our|contacted|texted|already (paid|sent|asked|told)|something|someone|sent|#|unpaid|outstanding|rent|
    had`,
};

/** What "we" did, do or have in store, but for what somebody who answers does. */
const ours = never(
  ['(we|i) !(@adv? @adv? @ours) ~2'],
  classes,
  (reading, span) => isAsked(reading, span) || isDeniedOrOpen(reading, span),
);

/** What the tenant is said to have or to have done. */
const theirs = never(
  ['you have !(@adv? @theirs) ~2'],
  classes,
  (reading, span) => isAskedFor(reading, span) || isDeniedOrOpen(reading, span) || isKind(reading, span),
);

/** What the tenant is said to have failed in: the record of a turn does not say so. */
const failings = never(
  [
    'you (have|had|just|also|already)? (missed|skipped|broke|broken|failed|ignored|forgot|violated|defaulted) ~3 (payment|payments|plan|promise|deadline|agreement|messages|lease|rent)',
    '(usted|ya) (no cumplio|rompio|fallo|ignoro|olvido) ~3',
  ],
  {},
  isAsked,
);

/** Orders and advice that are no business of a reply. */
const orders = never(['< please? (just|so|and|then)? @order ~2', '<< please? (just|so)? @order ~2'], classes, isAsked);

const sayings = never(
  [
    '(your|the|my) time (is|has run) (up|out)|(tiempo|plazo) (ya)? se (acabo|agoto|termino)|se (acabo|agoto) (su|el) tiempo',
    '(have|has|got) your back|you can (count|bank|rely|depend) on|no pasa nada|nothing (bad)? (is|will|to) (coming|come|happen)|(bags|maletas)',
    '(papers|paperwork) (are|is|being)|(expect|pay you) a visit|ways (to|of) (collect|find|make)|thin ice|on your (file|record)',
    '(charges|fees|fee|interest) ~1 (stop|stops|end|ends|are over|disappear*|go away)|(rent|money) ~1 (came|got|went) (through|in)',
    '(yes|no) to (the|your|a|that)|(works|fine|good|okay|ok) (on|for|at|from) our (end|side|part)|heard (about|of) you',
    '(emailed|mailed|wrote|texted|messaged|faxed) (your|his|her)|(payment|rent|money) ~1 expected|entonces (cada|por|semanal|quincenal|mensual)',
  ],
  classes,
  isAsked,
);

/** A plan that is said to run where none stands in the facts. */
export const running: Rule = never(
  ['(your|the|this) @plan (starts|begins|is !@open|runs|stands|takes effect|goes)'],
  classes,
  isAsked,
);

/** Statements that no reply has to make, whatever they are about. */
export const statements: Rule = (draft) => [
  ...ours(draft),
  ...theirs(draft),
  ...failings(draft),
  ...orders(draft),
  ...sayings(draft),
];
