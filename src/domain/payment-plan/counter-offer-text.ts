import { withOptOutLine } from '../opt-out.ts';
import type { CounterOffer } from '../payment-plan.ts';
import { termsInWords } from './terms-in-words.ts';

/** The text that makes another offer, with every figure as it stands in the offer. GSM-7, two segments at most. */
export function counterOfferText(offer: CounterOffer, tenantName: string, language: string): string {
  const [name = ''] = tenantName.split(/\s+/);
  if (language === 'es') {
    return withOptOutLine(
      `${greeting('Hola', name)} Podemos ofrecerle ${termsInWords(offer, 'es')}. Le funciona?`,
      'es',
    );
  }
  return withOptOutLine(
    `${greeting('Hi', name)} We could offer ${termsInWords(offer, 'en')}. Would that work for you?`,
    'en',
  );
}

/** Nobody is called by a name that is not known. */
export const greeting = (hello: string, name: string) => (name === '' ? `${hello}.` : `${hello} ${name}.`);
