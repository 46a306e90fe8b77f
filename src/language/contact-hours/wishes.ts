import type { Reading, Span } from '../engine/words.ts';
import type { Cue, Wish } from './cue.ts';
import type { Mention } from './mention.ts';
import { settingOf } from './setting.ts';

/** A time that a text speaks of, what is wished for it, and the words that say so. */
export interface WishedTime {
  mention: Mention;
  wish: Exclude<Wish, 'COMPLAINT'>;
  span: Span;
}

const set = (words: string) => new Set(words.split(/\s+/));

/** Stands between a wish and a time only when that belongs to something else: "don't text me, I pay at 5". */
const BLOCKERS = set(
  `i we he she they pay paying paid payment rent office money work works close closes closed open opens come coming came
  maintenance but because since so unless except until yo pago pagar pagare renta oficina pero porque dinero there
  get got off reach que duermo trabajo trabajamos laboro leave leaving home deposit fee`,
);
/** In front of a time these refuse it by themselves. */
const REFUSALS = set(
  'skip avoid no not never nothing none except nunca ni tampoco excepto menos nor besides salvo jamas nada',
);
const INSTEAD = new Set(['instead of', 'rather than', 'other than', 'vez de', 'lugar de']);
const ARTICLES = set('on in at the en los las a');
const JOINTS = set('and or nor y o ni u n also plus tampoco e');
const ONLY = set('only just solo solamente unicamente nomas strictly exclusively');
const EXCEPT = set('but except excepto menos salvo');
/** What means a time or days that were named before. */
const THOSE = new Set([
  ...['esa hora', 'esas horas', 'ese horario', 'esos horarios', 'esos dias'],
  ...['ese dia', 'that day'],
  ...['that time', 'those times', 'those hours', 'that window', 'those days'],
]);
/** "No texts while I'm driving, 10 to 4" is one statement. */
const WHILE = set('while mientras');
/** Words between a wish and its time. */
const LONGEST_REACH = 7;
/** The same, with other times among them: "not before 9, not after 6, and not on Sundays". */
const LONGEST_STRETCH = 40;

type Found = { wish: Wish; span: Span } | null;

/** The times in a text that a wish governs: one in front of them, one behind, or the clause being nothing else. */
export function wishesIn(reading: Reading, mentions: readonly Mention[], cues: readonly Cue[]): WishedTime[] {
  const { words } = reading;
  const text = (at: number) => words[at]?.text ?? '';
  const isTogether = (one: number, other: number, unit: 'clause' | 'sentence') =>
    words[one] !== undefined && words[one]?.[unit] === words[other]?.[unit];
  const setting = settingOf(reading, mentions, cues);

  const wished: WishedTime[] = [];
  for (const [nth, mention] of mentions.entries()) {
    const found =
      said(mention) ??
      refused(mention) ??
      inFront(mention) ??
      joined(mention, mentions[nth - 1], wished.at(-1)) ??
      behind(mention) ??
      alone(mention);
    if (found === null || !(isFit(mention, found.wish) || isLasting(mention, found.wish))) continue;
    // A refusal holds whatever else is said beside it; a request beside "right now" is for today.
    const isOfOneDay = setting.isOfOneDay(
      { start: found.span.start, end: mention.end },
      found.wish === 'REQUEST' ? 'sentence' : 'clause',
    );
    if (!isOfOneDay) {
      wished.push({ mention, span: found.span, wish: found.wish === 'COMPLAINT' ? 'NEVER' : found.wish });
    }
  }
  return withJoined(wished);

  /** "Text me in the afternoon from now on": a request that says it is for good. */
  function isLasting({ kind, start }: Mention, wish: Wish): boolean {
    return wish === 'REQUEST' && (kind === 'PART' || kind === 'DAYS') && setting.isForGood(start);
  }

  /** "Sábado y domingo no": the first of two times shares the second's wish. */
  function withJoined(found: readonly WishedTime[]): WishedTime[] {
    return found.flatMap((each) => {
      const listed = each.span.start < each.mention.start ? [] : daysListedBefore(each.mention);
      return [
        ...listed
          .filter((days) => !found.some(({ mention }) => mention === days))
          .map((days) => ({ ...each, mention: days, span: { start: days.start, end: each.span.end } })),
        each,
      ];
    });
  }

  /** Days that stand right before others, in their order: "Monday, Wednesday and Friday". */
  function daysListedBefore(last: Mention): Mention[] {
    const listed: Mention[] = [];
    let next = last;
    for (let nth = mentions.indexOf(last) - 1; nth >= 0; nth -= 1) {
      const days = mentions[nth] as Mention;
      const isListed =
        days.kind === 'DAYS' &&
        next.kind === 'DAYS' &&
        isTogether(days.start, next.start, 'sentence') &&
        words.slice(days.end, next.start).every(({ text: word }) => JOINTS.has(word) || ARTICLES.has(word));
      if (!isListed) break;
      listed.unshift(days);
      next = days;
    }
    return listed;
  }

  /** "9 or later" asks, "8 is too early" refuses, where texts are spoken of. */
  function said(mention: Mention): Found {
    if (!('says' in mention) || mention.says === undefined) return null;
    if (mention.ofContact) return setting.isOfMoney(mention.start) ? null : { wish: 'NEVER', span: mention };
    if (!cues.some(({ ofContact }) => ofContact)) return null;
    if (mention.says === 'UNWANTED') return setting.isOfTexts(mention.start) ? { wish: 'NEVER', span: mention } : null;
    return setting.isAll(mention) ? { wish: 'REQUEST', span: mention } : null;
  }

  /** "Not after 6", "no mornings": by itself, or in a sentence that speaks of texts. */
  function refused(mention: Mention): Found {
    const { start, end } = mention;
    const skipped = ARTICLES.has(text(start - 1)) || ['texts', 'mensajes'].includes(text(start - 1)) ? 2 : 1;
    // "Not while I'm at work" begins a clause with its time.
    const isRefusal = (at: number) =>
      REFUSALS.has(text(at)) && isTogether(at, start, at === start - 1 ? 'sentence' : 'clause');
    const at = [start - 1, start - skipped].find(isRefusal);
    const isException =
      INSTEAD.has(`${text(start - 2)} ${text(start - 1)}`) ||
      (EXCEPT.has(text(start - 1)) &&
        ['time', 'anytime', 'day', 'days', 'everyday', 'dia', 'dias', 'hora'].includes(text(start - 2))) ||
      (text(start - 2) !== '' &&
        EXCEPT.has(text(start - 2)) &&
        ARTICLES.has(text(start - 1)) &&
        ['day', 'everyday', 'dia'].includes(text(start - 3)));
    if (at === undefined && !isException) return null;
    const isAny = ['any', 'every', 'all', 'cualquier', 'todos'].includes(text(start - 3));
    const span = { start: isException && isAny ? start - 3 : (at ?? start - 1), end };
    const isRule =
      mention.kind === 'DAYS' ? mention.isHabit || isException || text(span.start) === 'never' : mention.kind !== 'AT';
    return setting.isOfTexts(start) || (isRule && setting.isAll(span)) ? { wish: 'NEVER', span } : null;
  }

  /** "Don't text me before 9", "no late texts". */
  function inFront(mention: Mention): Found {
    const { start, end } = mention;
    const cue = cues.findLast(
      (each) =>
        (each.end <= start ? reaches(each.end, start) : each.start <= start && end <= each.end) &&
        isUsable(each, mention) &&
        !(isPredicate(each, end) && !(each.ofContact && isTogether(each.start, start, 'clause'))),
    );
    if (cue === undefined) return null;
    const isOnly = cue.wish === 'REQUEST' && (ONLY.has(text(end)) || ONLY.has(text(start - 1)));
    return { wish: isOnly ? 'ONLY' : cue.wish, span: { start: cue.start, end: Math.max(cue.end, end) } };
  }

  /** What is said of a time right behind it is what counts: "before 9 is bad, after 5 is good". */
  function isPredicate(other: Cue | undefined, end: number): boolean {
    return cues.some((cue) => cue !== other && !cue.ofContact && cue.start === end);
  }

  /** "Don't text before 9 or after 5": the second time shares the first's wish. */
  function joined(mention: Mention, previous: Mention | undefined, last: WishedTime | undefined): Found {
    if (previous === undefined || last?.mention !== previous || mention.start - previous.end > 3) return null;
    if (isPredicate(undefined, mention.end)) return null;
    const between = words.slice(previous.end, mention.start);
    return isTogether(previous.start, mention.start, 'sentence') &&
      between.every(({ text: word }) => JOINTS.has(word) || ARTICLES.has(word))
      ? { wish: last.wish, span: { start: last.span.start, end: mention.end } }
      : null;
  }

  /** "After 9 don't text me", "mornings are bad". In "I work nights, don't text me" the time is another's. */
  function behind(mention: Mention): Found {
    const { start, end } = mention;
    // "We're in church on Sundays so no texts".
    const conclusion = cues.find((each) => each.wish === 'NEVER' && each.start === end + 1 && text(end) === 'so');
    if (conclusion !== undefined && mention.kind === 'DAYS' && mention.isHabit) {
      return { wish: 'NEVER', span: { start, end: conclusion.end } };
    }
    const last = cues.find((each) => each.start >= end && isLastWord(each));
    if (
      last !== undefined &&
      isHabit(mention) &&
      isTogether(start, last.start, 'sentence') &&
      !setting.isOfMoney(start)
    ) {
      return { wish: 'NEVER', span: { start, end: last.end } };
    }
    const cue = cues.find((each) => each.start >= end && reaches(end, each.start) && isUsable(each, mention));
    if (cue !== undefined) {
      const isThen = [text(cue.end), text(cue.end + 1)].includes('then') || isThatTime(cue.end);
      // "My break is 1 to 1:30, only time I can look".
      const isRight = cue.start === end && cue.ofContact && cue.wish === 'ONLY';
      return isThen || isRight || isLeading(start) ? { wish: cue.wish, span: { start, end: cue.end } } : null;
    }
    const then = cues.find((each) => each.ofContact && each.start >= end && refersBack(each, mention));
    if (then !== undefined) {
      const isOnly = then.wish === 'REQUEST' && (mention.kind === 'AT' || mention.kind === 'BETWEEN');
      return { wish: isOnly ? 'ONLY' : then.wish, span: { start, end: then.end } };
    }
    // "Después de las 8 ya no".
    const refusal = text(end) === 'ya' ? end + 1 : end;
    const isLast =
      !isTogether(refusal, refusal + 1, 'clause') || setting.isFiller(refusal + 1) || setting.isReason(refusal + 1);
    return ['no', 'nunca', 'never'].includes(text(refusal)) && isLast && setting.isAll({ start, end: refusal + 1 })
      ? { wish: 'NEVER', span: { start, end: refusal + 1 } }
      : null;
  }

  /** "Please respect the weekend, no messages", "Sundays are for church so don't message": what a sentence ends with. */
  function isLastWord({ wish, ofContact, start, end }: Cue): boolean {
    const isByItself = (text(start) === 'no' && !isTogether(start - 1, start, 'clause')) || text(start - 1) === 'so';
    return wish === 'NEVER' && ofContact && isByItself && !isTogether(end - 1, end, 'sentence');
  }

  function isHabit(mention: Mention): boolean {
    return (mention.kind === 'DAYS' || mention.kind === 'PART') && mention.isHabit;
  }

  /** "My phone is off from 7 to 3 for school so don't text then": the last time named before. */
  function refersBack(cue: Cue, mention: Mention): boolean {
    const isThen =
      text(cue.end) === 'then' ||
      (text(cue.end) === 'during' && ['that', 'those'].includes(text(cue.end + 1))) ||
      isThatTime(cue.end);
    if (isThatTime(cue.end) && mention.kind === 'DAYS' && !mention.isHabit) return false;
    const isLast = !mentions.some(({ start }) => start > mention.start && start < cue.start);
    return (
      isThen && isLast && isTogether(mention.start, cue.start, 'sentence') && cue.start - mention.end <= LONGEST_STRETCH
    );
  }

  /** "After 5 please": asked for, and about nothing else. */
  function alone(mention: Mention): Found {
    if (mention.kind === 'DAYS' || !setting.isAll(mention)) return null;
    const isAsked =
      (mention.kind === 'AFTER' && wished.some(({ wish }) => wish === 'NEVER')) ||
      [-3, -2, -1].some((offset) => isCourtesy(mention.start + offset, mention.start)) ||
      [0, 1, 2].some((offset) => isCourtesy(mention.end + offset, mention.start));
    return isAsked ? { wish: 'REQUEST', span: mention } : null;
  }

  /** "A esa hora", "at those times". */
  function isThatTime(at: number): boolean {
    return (
      THOSE.has(`${text(at)} ${text(at + 1)}`) ||
      (['a', 'en', 'at', 'during', 'in', 'on'].includes(text(at)) && THOSE.has(`${text(at + 1)} ${text(at + 2)}`))
    );
  }

  function isCourtesy(at: number, beside: number): boolean {
    return ['please', 'favor'].includes(text(at)) && isTogether(at, beside, 'sentence');
  }

  function isLeading(start: number): boolean {
    for (let at = start - 1; isTogether(at, start, 'clause'); at -= 1) {
      if (!setting.isFiller(at)) return false;
    }
    return true;
  }

  /** A cue that does not speak of texts needs a clause that is about nothing else, or one beside it that does. */
  function isUsable(cue: Cue, mention: Mention): boolean {
    if (cue.wish === 'COMPLAINT') return isFit(mention, cue.wish);
    // What comes so late or so early was sent, not asked for.
    if (cue.wish === 'REQUEST' && cue.ofContact) return mention.kind !== 'LATE' && mention.kind !== 'EARLY';
    if (cue.ofContact || setting.isOfTexts(cue.start)) return true;
    const span = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
    for (let at = Math.min(cue.end, mention.end); at < Math.max(cue.start, mention.start); at += 1) {
      if (!setting.isFiller(at)) return false;
    }
    return (mention.kind !== 'DAYS' || mention.isHabit) && setting.isAll(span);
  }

  function reaches(from: number, to: number): boolean {
    if (to - from > LONGEST_STRETCH || !isTogether(from - 1, to, 'sentence')) return false;
    let passed = 0;
    for (let at = from; at < to; at += 1) {
      if (setting.isTimed(at)) continue;
      // "I'd rather you text" is no other statement.
      const isBlocker =
        BLOCKERS.has(text(at)) &&
        !(text(at) === 'i' && text(at + 1) === 'would') &&
        !WHILE.has(text(at - 1)) &&
        !(text(at) === 'off' && /^days?$/.test(text(at - 1)));
      passed += 1;
      if (isBlocker || passed > LONGEST_REACH) return false;
    }
    return true;
  }
}

/** A request for one time, "text me at 5", "text me in the morning", is an appointment. */
function isFit(mention: Mention, wish: Wish): boolean {
  const { kind } = mention;
  if (wish === 'NEVER') return true;
  if (wish === 'COMPLAINT') return kind === 'LATE' || kind === 'EARLY';
  if (kind === 'LATE' || kind === 'EARLY') return false;
  // "Til then" says until when somebody is away.
  if ((kind === 'BEFORE' || kind === 'AFTER') && mention.isThen) return kind === 'AFTER';
  if (wish === 'ONLY') return true;
  if (kind === 'AT') return false;
  return kind === 'PART' || kind === 'DAYS' ? mention.isHabit : kind === 'AFTER' || kind === 'BETWEEN';
}
