import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

// The yardstick for taking texts in: the same server and settings with a mutation that does nothing.
const yoga = createYoga({
  schema: createSchema({
    typeDefs: `
      type Query { viewer: ID }
      input ReceiveSmsInput { messageId: ID! phoneNumber: String! content: String! tenantId: ID }
      type Workflow { id: ID! status: String! }
      type ReceiveSmsSuccess { duplicate: Boolean! workflow: Workflow! }
      union ReceiveSmsResult = ReceiveSmsSuccess
      type Mutation { receiveSms(input: ReceiveSmsInput!): ReceiveSmsResult! }
    `,
    resolvers: {
      Mutation: {
        receiveSms: (_root, { input }: { input: { messageId: string } }) => ({
          __typename: 'ReceiveSmsSuccess',
          duplicate: false,
          workflow: { id: input.messageId, status: 'RECEIVED' },
        }),
      },
    },
  }),
  maxRequestBodySize: false,
  multipart: false,
  cors: false,
  landingPage: false,
  graphiql: false,
  logging: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
