import { findConversations } from '../resolvers/find-conversations.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { ConversationRef } from './refs.ts';

const ConversationConnectionRef = connectionOf('Conversation', ConversationRef);

builder.queryField('conversations', (t) =>
  t.field({
    type: ConversationConnectionRef,
    description: 'Conversations, those with the newest activity first.',
    authScopes: allowed('conversations'),
    args: {
      search: t.arg.string({
        description:
          "Those with a phone number in any spelling or any digits of one; or with a tenant's id; or with all of these words, or " +
          'parts of words, in the name, unit and property of the tenant as last known; or with a text of the thread that has ' +
          'all of these words, or words that begin so. Who sees numbers masked finds them by their last four digits alone, ' +
          'and nobody by words of texts that they may not read. At most 100 characters.',
      }),
      holdsOnly: t.arg.boolean({ description: 'Only those that an escalation keeps for a human.' }),
      ...pageArguments(t.arg),
    },
    resolve: (_root, { search, holdsOnly, ...page }, context) =>
      findConversations({ ...context, viewer: viewerOf(context) }, { search, holdsOnly }, page),
  }),
);
