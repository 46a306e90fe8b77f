import type { Hours } from '../../domain/week.ts';
import { phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';
import { type ClockTime, clockTimeAt } from './clock-time.ts';
import { DAY_PARTS } from './day-parts.ts';
import { daysAt } from './day-words.ts';

/** What a text says of when, before it is known whether texts are wanted or unwanted then. */
export type Mention = Span &
  (
    | {
        kind: 'BEFORE' | 'AFTER' | 'AT';
        time: ClockTime;
        /** Whether the words themselves say that texts are welcome then: "9 or later" does, "8 is too early" denies it. */
        says?: 'WANTED' | 'UNWANTED';
        /** The words themselves speak of texts. */
        ofContact?: true;
        /** It is the time that was named before, "then". */
        isThen?: boolean;
      }
    | { kind: 'BETWEEN'; from: ClockTime; to: ClockTime }
    | { kind: 'PART'; hours: Hours; isHabit: boolean }
    | { kind: 'DAYS'; days: readonly number[]; isHabit: boolean }
    | { kind: 'WORK' | 'LATE' | 'EARLY' }
  );

const WORK = phrases([
  '(at|in)? (my)? place of (work|employment|business)',
  '(at|in|from) (my|the)? (work|job|workplace|office)',
  '(while|when|during|if) i am (at|in)? (my|the)? (work|working|job|shift|on the clock|on shift)',
  '(while|when) (i work|working|at work)',
  'during (my)? (work|working|business|office|job|school)? (hours|shift|work)',
  'during (my)? (class|classes|lecture|lectures)|(while|when|during|if) i am (at|in) (my|the)? (class|classes|school)',
  'durante (la|mi|mis)? (clase|clases|escuela)',
  '(work|working|business|office) hours',
  'on the (job|clock)',
  'en (el|mi) trabajo',
  '(cuando|mientras) (trabajo|estoy trabajando|estoy en (el|mi) trabajo)',
  '(en|durante)? horas (de|del)? (trabajo|oficina|laborales)',
]);
const LATE = phrases([
  `(so|too|this|that|very|pretty) (damn|dang|freaking|fucking)? late (at night|in the (evening|day|night))? !(on|
    with|fee|fees)`,
  'late at night',
  'late !(fee|fees|rent|payment|payments|charge*|notice|notices|on|with|for)',
  '(tan|muy|demasiado|bien) (tarde|noche) (en la noche)?',
]);
const EARLY_PHRASES = phrases([
  '(so|too|this|that|very) (damn|dang|freaking|fucking)? early (in the (morning|day))?',
  'early (in the (morning|day))',
  'early !(payment|payments|pay|this|next)',
  '(tan|muy|demasiado|bien) temprano (en la manana|por la manana)?',
]);

const BEFORE = phrases([
  '(if|when) it is before',
  'before',
  'prior to',
  'earlier than',
  '(until|till|til) after?',
  'antes (de|del|d|que)',
  'hasta',
]);
const AFTER = phrases([
  '(as)? long as it is (after|past)|(if|when) it is (after|past)',
  'after',
  '(after|once|when) (my|the)? (shift|work|job|class|school|day) (ends|is over|is done|lets out|gets out|finishes) (at)?',
  'after i (get|am) (off|out|home|done|up) (of|from)? (my)? (work|job|class|school|shift)? (at)?',
  '(despues|luego) (de)? (que)? (salgo|salga|termino|termine|salir|terminar|trabajar) (de|del|el)? (mi)? (trabajo|trabajar|turno)? a',
  'past',
  'later than',
  'starting (at|from)',
  'pasadas',
  'despues (de|del|d|que)',
  'a partir (de|del)',
  'desde',
  'since',
  'pasando',
]);
const AT = phrases(['at', 'a las', 'a la']);
const BETWEEN = phrases([
  '(the|my) (dinner|lunch|nap|bath|family|bed|prayer|coffee) (break|time|hour)? (which)? (is|from|at)? (from|at)?',
  '(between|from|entre|de|desde|during|btwn|b with) (the|my)? (dinner|lunch|nap|bath|family|bed|prayer)? (time|hour|break)? (hours of)?',
]);
/** "The earliest you can text me is 10": no texts before. */
const EARLIEST = phrases([`(the)? (earliest|soonest) ~3 (text|texts|message|messages|contact|call|calls) ~2 is (at)?`]);
const LATEST = phrases([`(the)? latest ~3 (text|texts|message|messages|contact|call|calls) ~2 is (at)?`]);
/** "8am is too early": a time at which a text came or would come. */
const TOO = phrases([
  '(that|this|it|which|eso)? (is|es|was|are) (just|really|way|waaay|a bit|a little|kinda|still|kind of|muy)? (too|so|very|way|muy|demasiado|bien|mucho) (early|late|temprano|tarde)',
]);
const BETWEEN_JOINT = new Set('and to til till until through thru n y a hasta or'.split(' '));
const GREETINGS = new Set(
  'good buenas buenos buena happy this tomorrow yesterday last all tonight esta mas'.split(' '),
);

/** The words that times are made of, days apart. */
export const mentionWords = () =>
  [
    WORK,
    LATE,
    EARLY_PHRASES,
    EARLIEST,
    LATEST,
    BEFORE,
    AFTER,
    BETWEEN,
    TOO,
    ...DAY_PARTS.map((part) => part.phrases),
  ].flatMap((list) => [...list.words()]);

/** All that a text says of when, in its order, none inside another. */
export function mentionsIn(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const mention = mentionAt(reading, at) ?? otherDaysAt(reading, at, mentions);
    if (mention === null || mention.end <= at) {
      at += 1;
      continue;
    }
    mentions.push(mention);
    at = mention.end;
  }
  return mentions.map((mention, nth) =>
    mention.kind === 'DAYS' && (isListed(mention, mentions[nth + 1]) || isListed(mentions[nth - 1], mention))
      ? { ...mention, isHabit: true }
      : mention,
  );

  /** "Tue and Thur" are every week's, as one day alone need not be. */
  function isListed(one: Mention | undefined, other: Mention | undefined): boolean {
    if (one?.kind !== 'DAYS' || other?.kind !== 'DAYS') return false;
    const between = reading.words.slice(one.end, other.start);
    return between.every(
      ({ text, sentence }) => DAY_JOINTS.has(text) && sentence === reading.words[one.start]?.sentence,
    );
  }
}

const OTHER_DAYS = phrases([
  '(on)? (the)? (any|all)? other days?|(any|all|every) other day|(the)? rest of the week',
  '(los)? (demas|otros) dias|(el)? resto de la semana',
]);

/** "I can talk Fridays, don't text other days": all that were not named. */
function otherDaysAt(reading: Reading, at: number, before: readonly Mention[]): Mention | null {
  const span = OTHER_DAYS.matchesAt(reading, at);
  const named = before.flatMap((mention) => (mention.kind === 'DAYS' ? mention.days : []));
  if (span === null || named.length === 0) return null;
  return { kind: 'DAYS', ...span, days: [0, 1, 2, 3, 4, 5, 6].filter((day) => !named.includes(day)), isHabit: true };
}

const DAY_JOINTS = new Set('and y n nor ni e or o u'.split(' '));

function mentionAt(reading: Reading, at: number): Mention | null {
  return betweenAt(reading, at) ?? besideAt(reading, at) ?? wordedAt(reading, at) ?? dayMentionAt(reading, at);
}

function betweenAt(reading: Reading, at: number): Mention | null {
  const { words, original } = reading;
  const lead = BETWEEN.matchesAt(reading, at);
  const from = clockTimeAt(reading, lead?.end ?? at);
  if (from === null || words[from.end]?.sentence !== words[at]?.sentence) return null;
  const isDash = /^\s?[-–—]\s?$/.test(original.slice(words[from.end - 1]?.end, words[from.end]?.start));
  const joint = words[from.end]?.text ?? '';
  const isJoined = BETWEEN_JOINT.has(joint) && (lead !== null || !['and', 'y', 'n', 'or'].includes(joint));
  // 555-0123 is the end of a phone number.
  const isPhoneNumber = isDash && /^\d{3}$/.test(words[from.end - 1]?.text ?? '');
  if ((!isDash && !isJoined) || isPhoneNumber) return null;
  const to = clockTimeAt(reading, isDash ? from.end : from.end + 1);
  if (to === null) return null;
  return { kind: 'BETWEEN', start: at, end: to.end, from: from.time, to: to.time };
}

function besideAt(reading: Reading, at: number): Mention | null {
  for (const [kind, list] of [
    ['BEFORE', BEFORE],
    ['AFTER', AFTER],
    ['AT', AT],
  ] as const) {
    const span = list.matchesAt(reading, at);
    const time = span && clockTimeAt(reading, span.end);
    // "Anything after 8 is too late for me".
    const tooMuch = time && kind !== 'AT' && isAnything(reading, at - 1) ? TOO.matchesAt(reading, time.end) : null;
    if (time && tooMuch !== null) {
      return { kind, start: at - 1, end: tooMuch.end, time: time.time, says: 'UNWANTED', ofContact: true };
    }
    if (time && TOO.matchesAt(reading, time.end) === null) {
      if (kind !== 'BEFORE' && isOrLater(reading, time.end)) {
        return { kind: 'AFTER', start: at, end: time.end + 2, time: time.time, says: 'WANTED' };
      }
      return { kind, start: at, end: time.end, time: time.time };
    }
  }
  for (const [kind, list] of [
    ['BEFORE', EARLIEST],
    ['AFTER', LATEST],
  ] as const) {
    const span = list.matchesAt(reading, at);
    const time = span && clockTimeAt(reading, span.end);
    if (time) return { kind, start: at, end: time.end, time: time.time, says: 'UNWANTED', ofContact: true };
  }
  const then = thenAt(reading, at);
  if (then !== null) return then;
  const [time, next] = [clockTimeAt(reading, at), (place: number) => reading.words[place]?.text ?? ''];
  if (time && TOO.matchesAt(reading, time.end) !== null)
    return { kind: 'AT', start: at, end: time.end, time: time.time, says: 'UNWANTED' };
  // "The 8am texts".
  if (time && !time.time.isVague && ['text', 'texts', 'message', 'messages'].includes(next(time.end))) {
    return { kind: 'AT', start: at, end: time.end, time: time.time };
  }
  if (time && isOrLater(reading, time.end)) {
    return { kind: 'AFTER', start: at, end: time.end + 2, time: time.time, says: 'WANTED' };
  }
  if (time && ['onward', 'onwards', 'on'].includes(next(time.end)) && next(at - 1) === 'from') {
    return { kind: 'AFTER', start: at, end: time.end + 1, time: time.time, says: 'WANTED' };
  }
  return null;
}

const isAnything = ({ words }: Reading, at: number) =>
  ['anything', 'texts', 'messages', 'text', 'message', 'todo', 'mensajes', 'nada'].includes(words[at]?.text ?? '');

/** "5 or later", "9am en adelante". */
function isOrLater(reading: Reading, at: number): boolean {
  const [joint = '', later = ''] = [reading.words[at]?.text, reading.words[at + 1]?.text];
  const isLater = ['or', 'and', 'o', 'en'].includes(joint) && ['later', 'after', 'mas', 'adelante'].includes(later);
  // "Not before 10 or after 6" names two times.
  return isLater && clockTimeAt(reading, at + 2) === null;
}

/** "I sleep til 11, not before then": the last time that was named. */
function thenAt(reading: Reading, at: number): Mention | null {
  for (const [kind, list] of [
    ['BEFORE', BEFORE],
    ['AFTER', AFTER],
  ] as const) {
    const span = list.matchesAt(reading, at);
    const isNamed =
      span !== null && ['then', 'that', 'eso', 'esa', 'ese'].includes(reading.words[span.end]?.text ?? '');
    const isHour = ['hora', 'horario', 'time', 'hour'].includes(reading.words[(span?.end ?? 0) + 1]?.text ?? '');
    const end = isNamed ? span.end + (isHour ? 2 : 1) : thenAlone(reading, at, kind);
    if (end === null) continue;
    for (let back = at - 1; back >= 0 && at - back < LONGEST_BACK; back -= 1) {
      const named = clockTimeAt(reading, back);
      if (named !== null) return { kind, start: at, end, time: named.time, isThen: true };
    }
  }
  return null;
}

/** "Trabajo hasta las 2, escríbame después": by itself at the end of its clause, or before the "no" that refuses it. */
function thenAlone({ words }: Reading, at: number, kind: 'BEFORE' | 'AFTER'): number | null {
  const [word, next] = [words[at], words[at + 1]];
  // "I sleep till 1, text after"; "I'm in class till 2, talk after" is of one day.
  if (word?.text === kind.toLowerCase()) {
    const isHabit = words.slice(Math.max(0, at - LONGEST_BACK), at).some(({ text }) => HABITS.has(text));
    return isHabit && next?.sentence !== word.sentence ? at + 1 : null;
  }
  const isLast = next?.clause !== word?.clause || ['no', 'nunca', 'por', 'please'].includes(next?.text ?? '');
  return isLast && word?.text === (kind === 'BEFORE' ? 'antes' : 'despues') ? at + 1 : null;
}

const HABITS = new Set('sleep sleeps nap work works'.split(' '));

/** How far back the time may stand that "then" means, in words. */
const LONGEST_BACK = 15;

/** Work and lateness are read in words; "I am at work" tells where someone is now and not when to text. */
function wordedAt(reading: Reading, at: number): Mention | null {
  const before = reading.words[at - 1]?.text ?? '';
  const work = WORK.matchesAt(reading, at);
  if (work !== null && !['am', 'was', 'still', 'be', 'estoy', 'is', 'are', 'been', 'back'].includes(before)) {
    return { kind: 'WORK', ...work };
  }
  const early = EARLY_PHRASES.matchesAt(reading, at);
  if (early !== null && before !== 'pay') return { kind: 'EARLY', ...early };
  const late = LATE.matchesAt(reading, at);
  if (
    late !== null &&
    !['is', 'was', 'be', 'am', 'are', 'pay', 'paid', 'being', 'paying', 'running'].includes(before)
  ) {
    return { kind: 'LATE', ...late };
  }
  // "Before morning", "after the evening" name no hour.
  const part = DAY_PARTS.map((each) => ({ ...each, span: each.phrases.matchesAt(reading, at) }))
    .filter(({ span }) => span !== null)
    .sort((a, b) => (b.span?.end ?? 0) - (a.span?.end ?? 0))[0];
  if (part === undefined || part.span === null || GREETINGS.has(before)) return null;
  return { kind: 'PART', ...part.span, hours: part.hours, isHabit: part.isHabit };
}

function dayMentionAt(reading: Reading, at: number): Mention | null {
  const lead = ['on', 'los', 'el', 'en', 'every', 'each', 'during'].includes(reading.words[at]?.text ?? '') ? 1 : 0;
  const second = lead === 1 && ['the', 'los', 'el', 'a', 'my'].includes(reading.words[at + 1]?.text ?? '') ? 2 : lead;
  const days = daysAt(reading, at + second) ?? (lead === 0 ? null : daysAt(reading, at));
  return days && { kind: 'DAYS', start: at, end: days.end, days: days.days, isHabit: days.isHabit };
}
