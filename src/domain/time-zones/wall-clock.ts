/** The same zone is asked for thousands of times, and making its formatter costs a hundred times a look-up. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formatters.set(timeZone, made);
  return made;
}

/** Whether a name is an IANA zone that this process can compute with; fixed offsets such as `+05:00` are none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

const longOffset = /GMT(?:([+-])(\d{2}):(\d{2}))?/;

/** Minutes by which a zone's clock is ahead of UTC at an instant in milliseconds: -300 in New York in winter. */
export function offsetMinutes(instant: number, timeZone: string): number {
  const [, sign, hours = '0', minutes = '0'] = longOffset.exec(formatterOf(timeZone).format(instant)) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}
