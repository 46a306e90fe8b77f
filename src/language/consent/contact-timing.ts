import { dayNames, namesEachDay } from '../calendar/weekdays.ts';
import { phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';

const CLASSES = {
  day: `(${dayNames.join('|')}|holiday|holidays|christmas|thanksgiving|easter|sabbath|shabbat|ramadan|days off)`,
  part: 'morning|mornings|night|nights|nighttime|afternoon|afternoons|evening|evenings|day|daytime|week|month',
  place: `work|my job|the job|my work|school|church|class|home|dinner|lunch|bedtime|my house|practice|break|my break|my
      lunch`,
  dia: `(${dayNames.join('|')}|fin de semana|fines de semana)`,
  parte: 'noche|noches|manana|mananas|madrugada|tarde|tardes|dia',
};

/** When or where: what a wish not to be texted is limited to. Permanent as they sound: "before I call the police". */
const TIMING = phrases(
  [
    'before !(i|we|you|u|my lawyer|things|this|that|it gets)',
    'before i (am|wake|get up|get off|get home|go to work|leave for work|eat)',
    'after !(i|we|you|this|that|today|all|now|reading|receiving|my lawyer)',
    'after i (am|get off|go to (bed|sleep)|get home)',
    'past (#|my bedtime|midnight|nine|ten|eight|noon)',
    '(until|till|til) !(further notice|~6 (lawyer|attorney|court|judge))',
    'at (night|nighttime|noon|midnight|dawn|@place|this hour|these hours|that hour|odd hours|weird hours|all hours)',
    'at this time of (night|day|the night|the day|morning)',
    'at # !(# #)',
    'at (six|seven|eight|nine|ten|eleven|twelve|five|four|three)',
    `(in|late in|early in) the (day|daytime|afternoon|morning|mornings|evening|evenings|afternoon|middle of|am|early
      |wee)`,
    '(not|no)? (on|over)? (the|my|a)? @day',
    'on (my|a|the) ((day|days) off|lunch|break|shift|way)',
    'during',
    '(just)? (this|the) (one|1)? (time|once)',
    'this once',
    '(por|solo|solamente|nomas)? esta (unica)? vez',
    '(so|this|that|too|very|super|really|way too|as|quite) (late|early|often|much|many|frequently|frequent)',
    '(late|early) (at|in|night)',
    'late >',
    'early >',
    '(when|while|whenever) (i|we|my|am|at|driving|working|sleeping) !((just|first)? (signed|moved|asked|told|said|applied|called|came|texted|replied))',
    '(today|tonight|this (@part|weekend)|tomorrow)',
    'for (now|today|tonight|a (while|bit|few|couple|minute|day|week)|the (day|night|week|moment|weekend|next|rest))',
    'for (#|one|two|three|four|five|six|seven|a) (minutes|hours|hour|days|day|weeks|week|month|months)',
    '(between|from) # (and|to|a|y) #',
    '# (am|pm|a m|p m)',
    'antes (de|del|d|que|q)',
    'despues (de|del|d|que|q) !(hoy|esto)',
    'hasta !(cuando|nuevo aviso|nueva orden)',
    '(a|de|en|por) (la|las|el) (@parte|#|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
    'de (noche|madrugada|dia|manana)',
    '(tan|muy|demasiado) (tarde|temprano|seguido|noche)',
    'tanto|tantos|tantas',
    '(tarde|temprano|de noche) >',
    'a (esta|estas|esa|esas) (hora|horas)',
    '(en (el|mi)|al|a mi) (trabajo|escuela|iglesia|chamba)',
    'en horas (de|laborales)',
    '(cuando|mientras) (estoy|este|trabajo|duermo|trabaje|duerma|no)',
    'durante',
    '(los|el|en|entre)? @dia',
    '(hoy|manana|esta (noche|semana|tarde|manana)|por (hoy|ahora|el momento))',
    'entre (semana|las|#)',
  ],
  CLASSES,
);
/** Times that come again: "please respect the weekend, no messages". */
const HABIT = phrases(
  [
    '@each',
    '(fin|fines) de semana',
    '(sabbath|shabbat|ramadan|nights|mornings|evenings|afternoons|noches|mananas|tardes)',
  ],
  { each: dayNames.filter(namesEachDay).join('|') },
);
/** "I get paid on Fridays, no texts" is about money on Fridays. */
const MONEY = new Set('pay paid paying payday paycheck check rent owe money pago pagan cobro renta dinero'.split(' '));
/** "Stop with the texts, it's too much" judges what comes; "stop texting so much" limits it. */
const JUDGED = phrases([
  '(it|this|that|they|these) (is|are) (just|way|really)? (too|so|way too) (much|many|often|frequent)',
  'its (just|way)? (too|so) (much|many)',
]);
/** A day from which a wish holds does not limit it: "effective today", "as of Monday". */
const FROM = new Set('effective of starting beginning from since partir desde'.split(' '));
/** "Don't text me now": for the moment. "Stop texting me now": at once, and for good. */
const FOR_THE_MOMENT = phrases([
  '(right|just)? now !on',
  '(at the|this) moment',
  'ahora|ahorita',
  'i am (at work|at church|in (a|class|court|the)|busy|driving|working|sleeping|asleep|on my way)',
  'estoy (trabajando|ocupado|ocupada|en|manejando|dormido|dormida|durmiendo)',
]);

export const timingWords = () => [...TIMING.words(), ...HABIT.words(), ...FOR_THE_MOMENT.words()];

/** How many words may stand between the wish and its limit: "stop texting me about this at work". */
const MOST_BETWEEN = 4;
/** "On Fridays I'm at the mosque, don't text". */
const MOST_BEFORE = 8;
/** "Friday nights and Saturdays I don't use my phone, no texts". */
const MOST_BEFORE_BARE = 14;
const NEW_STATEMENT = new Set('i but we pero yo or and'.split(' '));

/**
 * Whether a wish not to be texted is about a time or a place only: that is kept as contact hours, not as an opt-out.
 * `isPassing`: the wish is one that "now" makes a passing one.
 */
export function isAboutTiming(reading: Reading, wish: Span, isPassing: boolean): boolean {
  return isLimitedAfter(reading, wish.end, isPassing) || isLimitedBefore(reading, wish, isPassing);
}

function isLimitedAfter(reading: Reading, end: number, isPassing: boolean): boolean {
  const { words } = reading;
  const sentence = words[end - 1]?.sentence;
  // The wish may have taken in the first word of its limit.
  for (let at = end - 1; at <= end + MOST_BETWEEN && words[at]?.sentence === sentence; at += 1) {
    if (at >= end && JUDGED.matchesAt(reading, at) !== null) return false;
    if (FROM.has(words[at - 1]?.text ?? '')) continue;
    if (TIMING.matchesAt(reading, at) !== null || (isPassing && FOR_THE_MOMENT.matchesAt(reading, at) !== null)) {
      return true;
    }
    if (at >= end && NEW_STATEMENT.has(words[at]?.text ?? '') && words[at]?.clause !== words[end - 1]?.clause) {
      return false;
    }
    if (at >= end && (words[at]?.text === 'i' || words[at]?.text === 'but')) {
      return false;
    }
  }
  return false;
}

/** "After 9pm don't text me": the limit begins the sentence. "I'm driving don't text": the reason is right before. */
function isLimitedBefore(reading: Reading, { start, end }: Span, isPassing: boolean): boolean {
  const { words } = reading;
  let first = start;
  while (first > 0 && words[first - 1]?.sentence === words[start]?.sentence) {
    first -= 1;
  }
  const limit = first < start ? TIMING.matchesAt(reading, first) : null;
  if (limit !== null && start - limit.end <= (isPassing ? MOST_BEFORE : MOST_BETWEEN)) {
    return true;
  }
  // "No texts" says nothing by itself of when; "I don't want texts" does.
  const isBare =
    isPassing && words[end - 2]?.text === 'no' && !words.slice(first, end).some(({ text }) => MONEY.has(text));
  for (let at = Math.max(first, end - MOST_BEFORE_BARE); isBare && at < end - 2; at += 1) {
    if (HABIT.matchesAt(reading, at) !== null) return true;
  }
  const near = words.slice(Math.max(first, start - MOST_BETWEEN), start).keys();
  return isPassing && near.some((back) => FOR_THE_MOMENT.matchesAt(reading, start - 1 - back) !== null);
}
