import { z } from 'zod';

/** What the reply writer knows of the tenant and the conversation; anything may be missing. */
export interface ModelDocument {
  /** `YYYY-MM-DD`. */
  today?: { date?: string | undefined } | undefined;
  business?: string | undefined;
  tenant?: TenantFacts | undefined;
  /** What the tenant proposes, as the caller's rules read it. */
  plan?: DocumentPlan | null | undefined;
  counterOffer?: Omit<DocumentPlan, 'autoApprovable'> | null | undefined;
  conversation: { from: string; text: string }[];
  newTexts: string[];
  /** The last words of every reply. */
  optOutLine?: string | undefined;
}

/** The tenant's part of the document; money as it is to be written, such as `$980.00`. */
export interface TenantFacts {
  name?: string | undefined;
  language?: string | undefined;
  amountOwed?: string | undefined;
  tenantPortion?: string | undefined;
}

/** Terms of payment; money as it is to be written, days as `YYYY-MM-DD`. */
export interface DocumentPlan {
  amount: string;
  interval: 'WEEKLY' | 'BIWEEKLY' | 'MONTHLY';
  installments: number | null;
  startDate: string | null;
  autoApprovable: boolean;
}

const words = z.string().optional().catch(undefined);

const terms = z.object({
  amount: z.string(),
  interval: z.enum(['WEEKLY', 'BIWEEKLY', 'MONTHLY']),
  installments: z.number().nullable(),
  startDate: z.iso.date().nullable(),
});

const documentSchema = z.object({
  today: z.object({ date: words }).optional().catch(undefined),
  business: words,
  tenant: z
    .object({ name: words, language: words, amountOwed: words, tenantPortion: words })
    .optional()
    .catch(undefined),
  plan: terms.extend({ autoApprovable: z.boolean() }).nullish().catch(undefined),
  counterOffer: terms.nullish().catch(undefined),
  conversation: z.array(z.object({ from: z.string(), text: z.string() })).catch([]),
  newTexts: z.array(z.string()).catch([]),
  optOutLine: words,
});

/** Reads the document out of a user message; a message that is none is taken for the tenant's words. */
export function parseModelDocument(content: string): ModelDocument {
  try {
    return documentSchema.parse(JSON.parse(content));
  } catch {
    return { conversation: [], newTexts: [content] };
  }
}

/** The tenant's words that want an answer, as one text. */
export function wordsToAnswer(document: ModelDocument): string {
  if (document.newTexts.length > 0) return document.newTexts.join('\n');
  return document.conversation.findLast((text) => text.from === 'tenant')?.text ?? '';
}
