import { useTranslation } from 'react-i18next';
import { keyOf } from './use-finding.ts';

/** What a fact of the record is called in the reader's language; what the landlord says of itself, as it is called there. */
export function useFactName(): (name: string) => string {
  const { t: terms, i18n } = useTranslation('terms');
  const word = (name: string) => {
    const [, number] = /^payment (\d+)$/.exec(name) ?? [];
    if (number !== undefined) return terms('paymentNumber', { number });
    const key = keyOf(name);
    return i18n.exists(`terms:fact.${key}`) ? terms(`fact.${key}` as 'fact.unit') : name;
  };
  return (name) => {
    const [, whose, what] = /^(plan|counter-offer): (.+)$/.exec(name) ?? [];
    if (what === undefined) return word(name);
    return terms(whose === 'plan' ? 'ofPlan' : 'ofOffer', { what: word(what) });
  };
}
