import { formatDollars } from '../money.ts';
import { withOptOutLine } from '../opt-out.ts';
import { greeting } from '../payment-plan/counter-offer-text.ts';

/** What is left to pay of a promise, and whether a part was paid. */
export interface Unkept {
  /** Integer cents. */
  leftCents: number;
  /** `YYYY-MM-DD`. */
  dueDate: string;
  isPartial: boolean;
}

/** The text that asks kindly for a new day, with the figures of the record. GSM-7, two segments at most. */
export function brokenPromiseText(
  { leftCents, dueDate, isPartial }: Unkept,
  tenantName: string,
  language: string,
): string {
  const [name = ''] = tenantName.split(/\s+/);
  const [amount, day] = [formatDollars(leftCents), dayIn(dueDate, language)];
  if (language === 'es') {
    const said = isPartial ? `De su pago del ${day} faltan ${amount}.` : `Su pago de ${amount} era para el ${day}.`;
    return withOptOutLine(`${greeting('Hola', name)} ${said} Que dia puede pagar?`, 'es');
  }
  const said = isPartial
    ? `${amount} of your payment due ${day} is still open.`
    : `Your payment of ${amount} was due ${day}.`;
  return withOptOutLine(`${greeting('Hi', name)} ${said} What day would work for you?`, 'en');
}

/** `December 5`, `5 de diciembre`. */
function dayIn(day: string, language: string): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(new Date(day));
}
