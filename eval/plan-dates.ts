const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const dayMs = 86_400_000;

/**
 * The days that an expression of the corpus stands for, from the day of receipt on: `today`, `tomorrow`, `friday`,
 * `friday+1w`, `day 15` (of a month). Said on a Friday, `friday` is today or in a week; likewise a day of the month.
 */
export function datesOf(expression: string, receivedOn: string): string[] {
  const today = new Date(`${receivedOn}T00:00:00Z`);
  const plus = (days: number) => new Date(today.getTime() + days * dayMs).toISOString().slice(0, 10);
  if (expression === 'today') return [receivedOn];
  if (expression === 'tomorrow') return [plus(1)];

  const [name = '', later] = expression.split('+');
  const weekday = weekdays.indexOf(name);
  if (weekday >= 0) {
    const ahead = (weekday - today.getUTCDay() + 7) % 7;
    if (later === '1w') return [plus(ahead + 7)];
    return ahead === 0 ? [plus(0), plus(7)] : [plus(ahead)];
  }

  const dayOfMonth = Number(/^day (\d{1,2})$/.exec(expression)?.[1]);
  if (!Number.isInteger(dayOfMonth)) throw new Error(`no day is meant by "${expression}"`);
  const onOrAfter = Array.from({ length: 62 }, (_, days) => plus(days));
  const matching = onOrAfter.filter((date) => Number(date.slice(8)) === dayOfMonth);
  return matching[0] === receivedOn ? matching.slice(0, 2) : matching.slice(0, 1);
}
