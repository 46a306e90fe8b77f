import type { Reading } from '../engine/words.ts';

/** A time on the clock as someone wrote it. */
export interface ClockTime {
  /** Minutes since midnight, up to 1440 for the next; the morning's where it was not said which. */
  minute: number;
  /** Neither am nor pm was said. */
  isVague: boolean;
}

const NOON = 12 * 60;
const NAMED: Readonly<Record<string, number>> = {
  noon: NOON,
  midday: NOON,
  noontime: NOON,
  lunch: NOON,
  lunchtime: NOON,
  mediodia: NOON,
  midnight: 2 * NOON,
  medianoche: 2 * NOON,
  ...Object.fromEntries('sunset sundown dusk anochecer'.split(' ').map((dusk) => [dusk, 19 * 60])),
  ...Object.fromEntries('sunrise dawn amanecer'.split(' ').map((dawn) => [dawn, 7 * 60])),
};

const IN_WORDS = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  ].flatMap((words) => words.split(' ').map((word, at) => [word, at + 1] as const)),
);

/** A figure before these is a count or a date and no hour. */
const COUNTED = new Set(
  `day days week weeks weekly month months year years minute minutes min mins hour hours hrs payment payments dollars
  bucks times percent more of january february march april may june july august september october november december
  dias semana semanas mes meses ano anos minutos horas pagos dolares pesos veces`.split(/\s+/),
);

const FIGURE = /^(\d{1,2})(?:(\d{2}))?(a|am|p|pm|h|hrs?)?$/;
const MINUTES = /^([0-5]\d)(a|am|p|pm)?$/;

/** What says which half of the day, behind an hour: "in the morning", "de la tarde". */
const MORNING = new Set('am morning mornings manana mananas madrugada'.split(' '));
const AFTERNOON = new Set('pm afternoon evening evenings tonight night nights tarde tardes noche noches'.split(' '));

const QUARTERS = new Map([
  ...['past', 'after'].map((word) => [word, 15] as const),
  ...['to', 'till', 'til', 'before'].map((word) => [word, -15] as const),
]);

/** Before an hour these belong to it. */
const LEADS = new Set('las la about like around'.split(' '));

/** The time that begins at a word, and the word after it; null where there is none. */
export function clockTimeAt({ original, words }: Reading, at: number): { time: ClockTime; end: number } | null {
  const text = (place: number) => words[place]?.text ?? '';
  const between = (place: number) => original.slice(words[place]?.end, words[place + 1]?.start);
  if (LEADS.has(text(at)) && !LEADS.has(text(at + 1))) return clockTimeAt({ original, words }, at + 1);
  if (text(at) === 'el' && NAMED[text(at + 1)] !== undefined) return clockTimeAt({ original, words }, at + 1);
  if (text(at) === 'medio' && text(at + 1) === 'dia') return { time: { minute: NOON, isVague: false }, end: at + 2 };
  const named = NAMED[text(at)] ?? (text(at) === '12' ? NAMED[text(at + 1)] : undefined);
  if (named !== undefined) return { time: { minute: named, isVague: false }, end: at + (text(at) === '12' ? 2 : 1) };
  if (text(at) === 'half' && text(at + 1) === 'past' && text(at + 2) !== 'half') {
    const hour = clockTimeAt({ original, words }, at + 2);
    return hour && { ...hour, time: { ...hour.time, minute: hour.time.minute + 30 } };
  }
  const quarter = text(at) === 'quarter' ? QUARTERS.get(text(at + 1)) : undefined;
  if (quarter !== undefined && text(at + 2) !== 'quarter') {
    const hour = clockTimeAt({ original, words }, at + 2);
    return hour && { ...hour, time: { ...hour.time, minute: hour.time.minute + quarter } };
  }

  const figure = FIGURE.exec(text(at));
  const hour = IN_WORDS.get(text(at)) ?? Number(figure?.[1] ?? Number.NaN);
  if (Number.isNaN(hour) || hour > 24 || /[$#/]$/.test(original.slice(0, words[at]?.start).slice(-1))) return null;
  let minutes = Number(figure?.[2] ?? 0);
  let meridiem = figure?.[3]?.[0] ?? '';
  let end = at + 1;
  const parted = figure !== null && /^[:.]$/.test(between(at)) ? MINUTES.exec(text(end)) : null;
  if (parted !== null) {
    minutes = Number(parted[1]);
    meridiem = parted[2]?.[0] ?? '';
    end += 1;
  } else if (figure !== null && /^[/]$/.test(between(at))) {
    return null;
  }
  if (/^o'?clock$/.test(text(end)) || text(end) === 'ish') end += 1;
  if (text(end) === 'y' && ['media', 'cuarto'].includes(text(end + 1))) {
    minutes = text(end + 1) === 'media' ? 30 : 15;
    end += 2;
  }
  if (meridiem === '' || meridiem === 'h') {
    const said = meridiemAt(text, end);
    meridiem = said?.meridiem ?? meridiem;
    end = said?.end ?? end;
  }
  if (COUNTED.has(text(end)) || minutes > 59) return null;
  if (meridiem === 'a' || meridiem === 'p') {
    return hour > 12 || hour === 0 ? null : exact((hour % 12) + (meridiem === 'p' ? 12 : 0));
  }
  const isVague = hour >= 1 && hour <= 11 && meridiem !== 'h' && !/^0/.test(text(at));
  return { time: { minute: hour * 60 + minutes, isVague }, end };

  function exact(hours: number): { time: ClockTime; end: number } {
    return { time: { minute: hours * 60 + minutes, isVague: false }, end };
  }
}

function meridiemAt(text: (place: number) => string, at: number): { meridiem: string; end: number } | null {
  if (text(at + 1) === 'm' && (text(at) === 'a' || text(at) === 'p')) return { meridiem: text(at), end: at + 2 };
  const lead = ['in the', 'de la', 'por la', 'en la'].includes(`${text(at)} ${text(at + 1)}`)
    ? 2
    : text(at) === 'at'
      ? 1
      : 0;
  const word = text(at + lead);
  if (MORNING.has(word)) return { meridiem: 'a', end: at + lead + 1 };
  return AFTERNOON.has(word) ? { meridiem: 'p', end: at + lead + 1 } : null;
}
