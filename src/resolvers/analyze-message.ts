import { z } from 'zod';
import type { Loaders, UseCaseContext } from '../context.ts';
import { isTimeZone } from '../domain/time-zones/wall-clock.ts';
import type { MessageAnalysis } from '../language/message-analysis.ts';
import { ArgumentError, validated } from './validate.ts';
import { tenantWordsSchema } from './words.ts';

const inputSchema = z.object({
  content: tenantWordsSchema,
  amountOwedCents: z.number().int().min(0).nullish(),
  receivedAt: z.date().nullish(),
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone').nullish(),
});

/** What the rules make of a text, for analysts and for tuning them. Changes nothing and asks no model. */
export async function analyzeMessage(
  { loaders, rules, settings, now }: UseCaseContext & { loaders: Pick<Loaders, 'tenant'> },
  input: {
    content: string;
    tenantId?: string | null | undefined;
    amountOwedCents?: number | null | undefined;
    receivedAt?: Date | null | undefined;
    timeZone?: string | null | undefined;
  },
): Promise<MessageAnalysis> {
  const { content, amountOwedCents, receivedAt, timeZone } = validated(inputSchema, input);
  const tenant = input.tenantId ? await loaders.tenant.load(input.tenantId) : null;
  if (input.tenantId && tenant === null) throw new ArgumentError(`tenantId: there is no tenant ${input.tenantId}`);
  return rules.asked.analyzeText(content, {
    receivedAt: receivedAt ?? now(),
    timeZone: timeZone ?? tenant?.timeZone ?? settings.businessTimeZone,
    amountOwedCents: amountOwedCents ?? tenant?.amountOwedCents ?? null,
    planRules: settings.planRules,
  });
}
