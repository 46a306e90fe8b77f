import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import { type WorkItem, waiting } from '../domain/work-item.ts';
import { type NotFoundError, ValidationError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { unknownConversation } from './conversation.ts';
import { validate } from './validate.ts';
import { lineSchema } from './words.ts';

/** Null: nothing waits about the conversation. */
export interface HandledWorkItem {
  workItem: WorkItem | null;
}

type Context = Pick<UseCaseContext, 'store' | 'now'> & { viewer: Viewer };
type Result = HandledWorkItem | ValidationError | NotFoundError;
type Handled = Awaited<ReturnType<Store['workItems']['assign']>>;

const dayMs = 86_400_000;
/** Whoever wants to see something in more than a year wants something else. */
const longestSnoozeMs = 366 * dayMs;

const assignSchema = z.object({ to: lineSchema(200).nullish() });

/** Makes a conversation somebody's who may see it, or nobody's. */
export async function assignConversation(
  { store, viewer }: Context,
  input: { conversationId: string; to?: string | null | undefined },
): Promise<Result> {
  const valid = validate(assignSchema, input);
  if (valid instanceof ValidationError) return valid;
  return handle(store, input.conversationId, (id) => store.workItems.assign(id, valid.to ?? null, viewer.id));
}

const unfit = {
  unknown_person: 'is nobody who has signed in to decide',
  out_of_sight: "may not see the property of this conversation's tenant",
} as const;

/** Puts a conversation aside until an instant, or until the tenant writes, which ends it in any case. */
export async function snoozeConversation(
  { store, viewer, now }: Context,
  input: { conversationId: string; until?: Date | null | undefined; untilAnswer?: boolean | null | undefined },
): Promise<Result> {
  const { until, untilAnswer } = input;
  if (until && untilAnswer) {
    return new ValidationError([{ path: 'untilAnswer', message: 'is another end than until: give one of them' }]);
  }
  if (until && until <= now()) return new ValidationError([{ path: 'until', message: 'has passed' }]);
  if (until && until.getTime() > now().getTime() + longestSnoozeMs) {
    return new ValidationError([{ path: 'until', message: 'is more than a year from now' }]);
  }
  const end = untilAnswer === true ? 'the tenant writes' : (until ?? null);
  return handle(store, input.conversationId, (id) => store.workItems.snooze(id, end, viewer.id));
}

async function handle(store: Store, conversationId: string, act: (id: string) => Promise<Handled>): Promise<Result> {
  const conversation = await store.read.findConversation(conversationId);
  if (conversation === null) return unknownConversation(conversationId);
  const handled = await act(conversation.id);
  if (handled.outcome === 'unknown_person' || handled.outcome === 'out_of_sight') {
    return new ValidationError([{ path: 'to', message: unfit[handled.outcome] }]);
  }
  return handled.outcome === 'done' ? { workItem: waiting(handled.workItem) } : unknownConversation(conversationId);
}
