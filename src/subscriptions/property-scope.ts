import type { Store } from '../store/store.ts';

/** Some events, or rows, of conversations. */
interface OfConversations {
  events: readonly { conversationId: string }[];
}

/** Whether a subscriber may be told of a conversation. */
export type Sees = (conversationId: string) => boolean;

/**
 * Tells of which conversations of a batch a subscriber may hear who sees some properties only; null: all. One look-up a
 * batch, however many such subscribers it goes to, and none without them. The property is that of now, as in every read.
 */
export function createPropertyScope(
  store: Pick<Store['properties'], 'ofConversations'>,
): (batch: OfConversations, properties: readonly string[] | null) => Promise<Sees> {
  const known = new WeakMap<OfConversations, Promise<ReadonlyMap<string, string>>>();
  return async (batch, properties) => {
    if (properties === null) return () => true;
    const looking = known.get(batch) ?? store.ofConversations(batch.events.map(({ conversationId }) => conversationId));
    known.set(batch, looking);
    const found = await looking;
    return (conversationId) => {
      const property = found.get(conversationId);
      return property !== undefined && properties.includes(property);
    };
  };
}
