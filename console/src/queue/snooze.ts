/** For how long somebody puts a conversation aside. */
export const snoozeChoices = ['hour', 'tomorrow', 'week', 'untilAnswer'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** When a morning begins, on the clock of whoever puts it aside. */
const morningHour = 8;

/** What the gateway is asked; null: it is put aside no longer. */
export function snoozeInput(choice: SnoozeChoice | null, now: Date): { until?: string; untilAnswer?: boolean } {
  const until = new Date(now);
  switch (choice) {
    case null:
      return {};
    case 'untilAnswer':
      return { untilAnswer: true };
    case 'hour':
      until.setHours(until.getHours() + 1);
      break;
    case 'tomorrow':
      until.setDate(until.getDate() + 1);
      until.setHours(morningHour, 0, 0, 0);
      break;
    case 'week':
      until.setDate(until.getDate() + 7);
      until.setHours(morningHour, 0, 0, 0);
  }
  return { until: until.toISOString() };
}
