import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { NewDraft } from '../domain/draft.ts';
import type { Cleared } from '../domain/gate.ts';
import { type NotFoundError, type OptedOutError, ValidationError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { standingOf } from './contact-standing.ts';
import { unknownConversation } from './conversation.ts';
import { optedOut } from './draft-failures.ts';
import { unknownTenant } from './unknown-tenant.ts';
import type { Addressee } from './written-text.ts';

export type RecipientContext = UseCaseContext & { loaders: Pick<Loaders, 'tenant'> };

type Sent = Awaited<ReturnType<Store['sendMessage']>> | Awaited<ReturnType<Store['outreach']['sendToTenant']>>;

/** Whom a person writes to: a conversation, or a tenant with whom there may be none yet. */
export interface Recipient {
  /** What the caller chose them by. */
  path: 'conversationId' | 'tenantId';
  /** Null: there is none yet. */
  conversationId: string | null;
  addressee: Addressee;
  send(store: Store, viewer: Viewer, text: Cleared<NewDraft>, sendAt: Date | null): Promise<Sent>;
}

export interface RecipientInput {
  conversationId?: string | null | undefined;
  tenantId?: string | null | undefined;
}

type Unreachable = ValidationError | NotFoundError | OptedOutError;

/** The recipient by exactly one of the ids. */
export async function findRecipient(
  context: RecipientContext,
  { conversationId, tenantId }: RecipientInput,
): Promise<Recipient | Unreachable> {
  if (conversationId != null && tenantId == null) return byConversation(context, conversationId);
  if (conversationId == null && tenantId != null) return byTenant(context, tenantId);
  return new ValidationError([
    { path: 'conversationId', message: 'exactly one of conversationId and tenantId is needed' },
  ]);
}

async function byConversation({ store }: RecipientContext, id: string): Promise<Recipient | Unreachable> {
  const conversation = await store.read.findConversation(id);
  if (conversation === null) return unknownConversation(id);
  if (conversation.consent === 'OPTED_OUT') return optedOut();
  return {
    path: 'conversationId',
    conversationId: conversation.id,
    addressee: conversation,
    send: (target, viewer, text, sendAt) => target.sendMessage(conversation.id, viewer.id, text, sendAt),
  };
}

/**
 * At the number from which the tenant wrote last, else the first of their record that may be texted. Whoever opted out at one of their
 * numbers is not texted at another one instead: a person who knows better writes to that conversation (B69).
 */
async function byTenant(context: RecipientContext, id: string): Promise<Recipient | Unreachable> {
  const tenant = await context.loaders.tenant.load(id);
  if (tenant === null) return unknownTenant(id);
  const standing = await standingOf(context, tenant);
  if ('refusal' in standing) return new ValidationError([{ path: 'tenantId', message: standing.refusal }]);
  const { phoneNumber, conversation, obstacle } = standing;
  if (obstacle === 'opted_out') return optedOut();
  if (obstacle === 'number_shared') return numberShared();
  const to = { tenantId: tenant.id, phoneNumber, language: tenant.language, timeZone: tenant.timeZone };
  return {
    path: 'tenantId',
    conversationId: conversation?.id ?? null,
    addressee: conversation === null ? { ...to, quietWindows: [] } : { ...conversation, tenantId: tenant.id },
    send: (target, viewer, text, sendAt) => target.outreach.sendToTenant(to, viewer.id, text, sendAt),
  };
}

export const numberShared = () =>
  new ValidationError([
    {
      path: 'tenantId',
      message: 'the number is used in a conversation with somebody else: write to that conversation',
    },
  ]);

export function isRecipient(found: Recipient | Unreachable): found is Recipient {
  return 'addressee' in found;
}
