/** Sunday to Saturday as texts write them in English and Spanish, plurals, short forms and usual slips included. */
const WEEKDAYS = [
  'sunday sundays sun suns domingo domingos dom',
  'monday mondays mon mons lunes',
  'tuesday tuesdays tues tue tuesd martes',
  'wednesday wednesdays weds wed wensday wensdays wednsday wendsday miercoles mierc',
  'thursday thursdays thurs thur thu thrusday thirsday jueves juev',
  'friday fridays fri fris viernes vierne vier',
  'saturday saturdays sat sats sabado sabados sab sabs',
].map((names) => names.split(' '));

/** Names of several days at once, of one word. 0 is Sunday. */
const DAY_GROUPS: Readonly<Record<string, readonly number[]>> = {
  'weekend weekends wknd wknds wkend wkends wkd weeknd weekendz finde findes': [0, 6],
  mwf: [1, 3, 5],
  'tth tuth': [2, 4],
  'weekday weekdays workday workdays wkday wkdays': [1, 2, 3, 4, 5],
};

const NUMBER_OF = new Map(WEEKDAYS.flatMap((names, day) => names.map((name) => [name, day] as const)));
const DAYS_OF = new Map<string, readonly number[]>([
  ...[...NUMBER_OF].map(([name, day]) => [name, [day]] as const),
  ...Object.entries(DAY_GROUPS).flatMap(([names, days]) => names.split(' ').map((name) => [name, days] as const)),
]);

/** Every name of a weekday. */
export const weekdayNames: readonly string[] = [...NUMBER_OF.keys()];

/** Every name of a weekday or of a group of them. */
export const dayNames: readonly string[] = [...DAYS_OF.keys()];

/** 0 is Sunday; undefined for what is no name of one day. */
export function weekdayNamed(name: string): number | undefined {
  return NUMBER_OF.get(name);
}

/** The days that a word names; undefined where it names none. */
export function daysNamed(name: string): readonly number[] | undefined {
  return DAYS_OF.get(name);
}

/** Whether a name says every such day by itself: "sundays", "weekend", "sabados". */
export function namesEachDay(name: string): boolean {
  return (DAYS_OF.get(name)?.length ?? 0) > 1 || /(?:days|dayz|suns|mons|weds|fris|sats|sabs|gos|dos)$/.test(name);
}
