import { z } from 'zod';

/** What the reply writer knows of the tenant and the conversation; anything may be missing. */
export interface ModelDocument {
  business?: string | undefined;
  tenant?: TenantFacts | undefined;
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

const words = z.string().optional().catch(undefined);

const documentSchema = z.object({
  business: words,
  tenant: z
    .object({ name: words, language: words, amountOwed: words, tenantPortion: words })
    .optional()
    .catch(undefined),
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
