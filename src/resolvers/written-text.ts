import type { Loaders, UseCaseContext } from '../context.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { NewDraft } from '../domain/draft.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { localDay } from '../domain/local-time.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { homeZone } from '../domain/send-time.ts';
import { toSmsText } from '../domain/sms.ts';
import { factsOfNobody } from '../domain/unknown-facts.ts';
import { businessFactsFor } from './business-facts.ts';
import { handWrittenDraft } from './hand-written.ts';

/** Whom words go to, as far as it is known. */
export type Addressee = Pick<Conversation, 'tenantId' | 'phoneNumber' | 'language' | 'timeZone' | 'quietWindows'>;

/** Words that a person writes to somebody, as they would be sent, with what the checks find in them. */
export async function writtenText(
  {
    store,
    loaders,
    rules,
    settings,
    now,
  }: Pick<UseCaseContext, 'store' | 'rules' | 'settings' | 'now'> & { loaders: Pick<Loaders, 'tenant'> },
  conversation: Addressee,
  words: string,
): Promise<{ draft: NewDraft; optOutLineAdded: boolean }> {
  const tenant = conversation.tenantId === null ? null : await loaders.tenant.load(conversation.tenantId);
  const today = localDay(now(), homeZone(conversation, settings));
  const language = tenant?.language ?? conversation.language ?? 'en';
  const businessFacts = await businessFactsFor({ store }, { propertyName: tenant?.propertyName ?? null, language });
  const facts =
    tenant === null
      ? { ...factsOfNobody(language, settings.businessName), businessFacts }
      : ledgerFactsOf(tenant, settings.businessName, { today, language, businessFacts });
  const written = toSmsText(words);
  const body = withOptOutLine(written, facts.language);
  const checks = await rules.asked.recheckBody([], body, facts);
  return { draft: handWrittenDraft(body, facts, checks), optOutLineAdded: body !== written };
}
