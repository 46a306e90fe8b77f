import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './scalars.ts';
import './viewer.ts';
import './tenant.ts';
import './conversation.ts';
import './workflow.ts';
import './draft.ts';
import './escalation.ts';
import './receive-sms.ts';
import './decide-draft.ts';
import './retry-workflow.ts';
import './subscriptions.ts';

builder.queryType({ description: 'What can be read.' });
builder.mutationType({ description: 'What can be done.' });
builder.subscriptionType({ description: 'What can be followed, by web socket (graphql-transport-ws) or SSE.' });

export const schema: GraphQLSchema = builder.toSchema();
