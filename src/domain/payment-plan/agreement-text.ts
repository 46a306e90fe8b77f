import { withOptOutLine } from '../opt-out.ts';
import type { PlanTerms } from '../payment-plan.ts';
import { greeting } from './counter-offer-text.ts';
import { termsInWords } from './terms-in-words.ts';

/** The text that tells a tenant that their plan is agreed, with every figure as it stands in the plan. GSM-7, two segments at most. */
export function agreementText(
  plan: PlanTerms & { totalCents: number | null },
  tenantName: string,
  language: string,
): string {
  const [name = ''] = tenantName.split(/\s+/);
  if (language === 'es') {
    return withOptOutLine(
      `${greeting('Hola', name)} Su plan de pago queda aprobado: ${termsInWords(plan, 'es')}. Gracias.`,
      'es',
    );
  }
  return withOptOutLine(
    `${greeting('Hi', name)} Your payment plan is approved: ${termsInWords(plan, 'en')}. Thank you.`,
    'en',
  );
}
