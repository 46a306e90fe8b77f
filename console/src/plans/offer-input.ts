import type { PaymentInterval, PlanRowFragment, PreviewPaymentPlanInput } from '../graphql/generated/graphql.ts';

/** Another offer as somebody types it. */
export interface OfferDraft {
  /** In dollars: `150`, `$1,200.50`. */
  amount: string;
  interval: PaymentInterval;
  /** Blank: as many as the debt needs. */
  installments: string;
  /** `2026-01-31`; blank: the plan's own. */
  startDate: string;
}

export type OfferField = 'amountCents' | 'installments';
export type OfferInput = Omit<PreviewPaymentPlanInput, 'paymentPlanId'>;

/** What one starts from: the plan that the rules suggest, else the tenant's own. */
export function firstOffer({ suggestion, ...plan }: PlanRowFragment): OfferDraft {
  const { amountCents, interval, installments, startDate } = suggestion ?? plan;
  return {
    amount: (amountCents / 100).toFixed(2),
    interval,
    installments: installments === null ? '' : String(installments),
    startDate: startDate ?? '',
  };
}

/** What was typed as the gateway takes it, or which fields make no sense. */
export function readOffer(draft: OfferDraft): { input: OfferInput } | { wrong: readonly OfferField[] } {
  const amountCents = centsOf(draft.amount);
  const installments = draft.installments.trim() === '' ? null : countOf(draft.installments);
  const wrong: OfferField[] = [];
  if (amountCents === undefined) wrong.push('amountCents');
  if (installments === undefined) wrong.push('installments');
  if (amountCents === undefined || installments === undefined) return { wrong };
  return {
    input: {
      amountCents,
      interval: draft.interval,
      ...(installments !== null && { installments }),
      ...(draft.startDate !== '' && { startDate: draft.startDate }),
    },
  };
}

/** The most cents that the gateway holds. */
const mostCents = 2_147_483_647;

/** Whole cents of an amount in dollars; undefined where it is none. */
function centsOf(text: string): number | undefined {
  const [, dollars, cents = ''] =
    /^\$?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{0,2}))?$/.exec(text.replaceAll(/\s/g, '')) ?? [];
  if (dollars === undefined) return undefined;
  const amount = Number(dollars.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'));
  return amount > 0 && amount <= mostCents ? amount : undefined;
}

function countOf(text: string): number | undefined {
  const count = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
  return count > 0 ? count : undefined;
}
