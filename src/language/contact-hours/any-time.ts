import { isNegated } from '../engine/negation.ts';
import { phrases } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';
import type { Mention } from './mention.ts';

const classes = {
  contact: '(text|texting|message|msg|contact|reach out|reach|write|hit me up|send (me)? (texts|messages|a text))',
  ever: `(any time|anytime|at any time|(at)? any time (of (the)?)? day or night|(at)? any time of (the)? day|anytime day or night|(any time|anytime) you
    (want|like|need)|whenever (you (want|like|need|please))?|(at)? any hour|all day|day or night|24 7|any day)`,
  escribir: `(me escriben|me escribe|me mandan|escribirme|escribame|escribanme|escribeme|escriban|escribir|contactarme|mandarme mensajes|mandar
  mensajes|mande
      mensajes|manden mensajes|mandeme mensajes|mandenme)`,
  siempre: `(a (cualquier|toda) hora|cuando (quiera|quieran|guste|gusten|sea|quieras)|a la hora que (quiera|quieran|sea|
      guste))`,
};

const ANY_TIME = phrases(
  [
    '@contact (me|us)? (back)? @ever (again)? (it? is (fine|ok|okay))? >',
    '@contact (me|us)? @ever (of the day|again|now)',
    '@ever (is (fine|ok|okay|good))? (to|for (you to)?) @contact (me)?',
    '@ever works (for)? (texts|messages|texting)',
    '@ever is (fine|ok|okay|good) (for)? (texts|messages|texting|to text)',
    '(texts|messages|texting) (are|is) (fine|ok|okay|good) @ever',
    '(me)? (puede|pueden|puedes)? (me)? @escribir @siempre',
    '(puede|pueden|puedes) @escribir ~1 @siempre',
    '@siempre (me)? (puede|pueden|puedes)? @escribir',
    '@siempre ~1 (esta|es|son) (bien|bueno|perfecto) ~2 (escriba|escriban|mande|manden|escribir|escribirme|mensajes|textos)',
    '(no|without) (restriction|restrictions|limit|limits|limitations|rules) (on|about|to|for) ~1 (when|time|times|hours|texting|texts)',
    '(a)? (cualquier|toda) hora (es|esta|son|me) ~1 (bien|buena|bueno|buenas|conviene|sirve) (para)? ~1 (mensajes|mensaje|textos|escribirme|escribir|>)',
  ],
  classes,
);

export const anyTimeWords = ANY_TIME.words;

const REFUSING = new Set('stop quit keep why can not hate no if did does she he they'.split(' '));
const NO_PROBLEM = new Set('problem problems worries prob problema'.split(' '));
const ONE_DAY = new Set('today tonight tomorrow hoy manana'.split(' '));

/**
 * "You can text me any time again": what lifts an earlier wish. It must speak of texts, deny nothing, and name no hour;
 * a wish that is lifted by mistake is a text at a time that was called inconvenient.
 */
export function isWelcomeAnyTime(reading: Reading, mentions: readonly Mention[]): Span | null {
  const { words } = reading;
  const found = ANY_TIME.find(reading).find((span) => {
    const sentence = words[span.start]?.sentence;
    const before = words
      .slice(Math.max(0, span.start - 4), span.start)
      .filter((word) => word.clause === words[span.start]?.clause);
    const isAllowed =
      before.some(({ text }, at) => text === 'can' && (at === before.length - 1 || before[at - 1]?.text === 'you')) &&
      !before.some(({ text }) => text === 'not');
    const isGladly = before.some(({ text }, at) => text === 'no' && NO_PROBLEM.has(before[at + 1]?.text ?? ''));
    const isRefused = before.some(
      ({ text }) => REFUSING.has(text) && !(text === 'can' && isAllowed) && !(text === 'no' && isGladly),
    );
    const isToday = words.some((word) => word.sentence === sentence && ONE_DAY.has(word.text));
    const isTimed = mentions.some(
      ({ start }) => words[start]?.sentence === sentence && (start < span.start || start >= span.end),
    );
    return (
      !isRefused &&
      !isToday &&
      !isTimed &&
      (isGladly || !isNegated(reading, span)) &&
      words[span.start]?.quoted === false
    );
  });
  return found ?? null;
}
