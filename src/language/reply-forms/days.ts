import { type Day, partsOf, weekdayOf } from '../../domain/calendar.ts';

const english = {
  months: 'January February March April May June July August September October November December'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const spanish = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  weekdays: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
};

/** The date of a day, its year, and the names of its month and weekday. */
function named(day: Day, { months, weekdays }: typeof english) {
  const { year, month, date } = partsOf(day);
  return { year, date, month: months[month - 1] ?? '', weekday: weekdays[weekdayOf(day)] ?? '' };
}

/** Every way to write a day of the calendar with its month: December 5, Fri, Dec 5th, el viernes 5 de diciembre. */
export function dayTexts(day: Day, language: string): string[] {
  return language === 'es' ? inSpanish(day) : inEnglish(day);
}

function inEnglish(day: Day): string[] {
  const { year, date, month, weekday } = named(day, english);
  const months = [
    month,
    month.slice(0, 3),
    `${month.slice(0, 3)}.`,
    ...(month === 'September' ? ['Sept', 'Sept.'] : []),
  ];
  const dates = months.flatMap((name) => [`${name} ${date}`, `${name} ${date}${ordinal(date)}`]);
  const dated = dates.flatMap((text) => [text, `${text}, ${year}`]);
  const weekdays = [`${weekday}, `, `${weekday} `, `${weekday.slice(0, 3)}, `, `${weekday.slice(0, 3)} `];
  return [...new Set([...dated, ...weekdays.flatMap((before) => dated.map((text) => before + text))])];
}

function ordinal(date: number): string {
  if (date >= 11 && date <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[date % 10] ?? 'th';
}

function inSpanish(day: Day): string[] {
  const { year, date, month, weekday } = named(day, spanish);
  const firsts = date === 1 ? ['1', '1ro', '1º', 'primero'] : [String(date)];
  const dated = firsts.flatMap((first) => [`${first} de ${month}`, `${first} de ${month} de ${year}`]);
  const weekdays = [weekday, unaccented(weekday)].flatMap((name) => [`${name} `, `${name}, `]);
  const all = [...new Set([...dated, ...weekdays.flatMap((before) => dated.map((text) => before + text))])];
  return all.flatMap((text) => [`el ${text}`, text]);
}

/** A word without the accents that phones leave away; ñ is a letter of its own. */
export function unaccented(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<![nN])[\u0301\u0300\u0308]/g, '')
    .normalize('NFC');
}
