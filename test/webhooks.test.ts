import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { borrowDatabase } from './support/borrowed-database.ts';
import { quickestKind } from './support/databases.ts';
import { startNeighbours, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { ApproveDraft, pendingDraft, sendText, workflowReaches } from './support/operations.ts';

const CreateWebhook = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      __typename
      ... on WebhookSuccess { secret webhook { id url topics propertyNames personalData status cursor } }
      ... on ValidationError { fields { path message } }
    }
  }
`);
const UpdateWebhook = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookInput!) {
    updateWebhook(input: $input) {
      __typename
      ... on WebhookSuccess { secret webhook { id status cursor } }
      ... on ValidationError { fields { path message } }
      ... on NotFoundError { code }
    }
  }
`);
const RemoveWebhook = graphql(`
  mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { __typename } }
`);
const Webhooks = graphql(`
  query Webhooks { webhooks { id url topics propertyNames personalData status cursor failingSince error deliveredAt createdBy } }
`);

const james = '+12035550114';
const maria = '+18605550123';
const key = 'k'.repeat(40);

interface Told {
  cursor: string;
  topic: string;
  kind?: string;
  conversationId: string;
  draft?: { status: string; body: string };
  workflow?: { status: string; message: string };
}

interface Delivery {
  path: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
  events: Told[];
}

/** A receiver that does what a test says; it keeps what it took. */
async function startReceiver() {
  const taken: Delivery[] = [];
  const refused: Delivery[] = [];
  let answer: (response: ServerResponse, delivery: Delivery) => boolean = (response) => {
    response.writeHead(204).end();
    return true;
  };
  let server: Server;
  let port = 0;
  const usual = answer;
  const open = () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const body = Buffer.concat(chunks).toString();
          const delivery = { path: request.url, headers: request.headers, body, events: JSON.parse(body).events };
          (answer(response, delivery) ? taken : refused).push(delivery);
        });
      }).listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await open();
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${port}/hook`,
    host: `127.0.0.1:${port}`,
    taken,
    refused,
    events: () => taken.flatMap(({ events }) => events),
    answers: (how: typeof answer | null) => {
      answer = how ?? usual;
    },
    die: close,
    rise: open,
  };
}

async function opened() {
  const receiver = await startReceiver();
  const database = await borrowDatabase(quickestKind);
  const neighbours = await startNeighbours();
  onTestFinished(async () => {
    await neighbours.close();
    await database.drop();
  });
  const start = () =>
    startTestGateway({ database, neighbours, config: { webhooks: { key, privateHosts: [receiver.host] } } });
  const gateway = await start();
  const admin = await gateway.as('admin');
  const create = async (input: Partial<typeof usualInput> & { after?: string; propertyNames?: string[] } = {}) => {
    const { createWebhook } = await admin.data(CreateWebhook, {
      input: { ...usualInput, url: receiver.url, ...input },
    });
    if (createWebhook.__typename !== 'WebhookSuccess') throw new Error(JSON.stringify(createWebhook));
    return { ...createWebhook.webhook, secret: createWebhook.secret ?? '' };
  };
  return {
    receiver,
    gateway,
    start,
    admin,
    create,
    service: await gateway.as('service'),
    approver: await gateway.as('approver'),
  };
}
const usualInput = { url: '', topics: ['APPROVALS' as 'APPROVALS' | 'WORKFLOWS' | 'ESCALATIONS'], personalData: false };

const signatureOf = (secret: string, { headers, body }: Delivery) => {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const bytes = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', bytes).update(signed).digest('base64')}`;
};

describe('webhooks', () => {
  it('B75: what callers follow by subscription is pushed, signed, in order, with no words where these are not for it', async () => {
    const { receiver, create, service, approver } = await opened();
    const { secret, id } = await create();
    expect(secret).toMatch(/^whsec_/);
    const { draft } = await pendingDraft(service, approver, james);
    await expect.poll(() => receiver.events().map(({ kind }) => kind)).toContain('REQUESTED');
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
    await expect.poll(() => receiver.events().map(({ kind }) => kind)).toContain('RESOLVED');
    const events = receiver.events();
    expect(events.map(({ topic }) => topic)).toEqual(events.map(() => 'APPROVALS'));
    expect(events.at(-1)?.draft?.status).toBe('APPROVED');
    expect(receiver.taken.map(({ body }) => body).join()).not.toContain('James');
    expect(events[0]?.draft?.body).toMatch(/^\[\d+ characters\]$/);
    for (const delivery of receiver.taken)
      expect(delivery.headers['webhook-signature']).toBe(signatureOf(secret, delivery));
    expect(new Set(events.map(({ cursor }) => cursor)).size).toBe(events.length);
    expect(id).toMatch(/-/);
  });

  it('B75: a receiver that fails, is slow, or is gone is told everything once it takes it, in order and with nothing missing', async () => {
    const { receiver, create, service, approver } = await opened();
    const { cursor } = await create({ topics: ['WORKFLOWS'], personalData: true });
    let failures = 0;
    receiver.answers((response) => {
      failures++;
      response.writeHead(500).end('no');
      return false;
    });
    const first = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(service, first, 'SENT');
    await expect.poll(() => failures).toBeGreaterThan(1);
    receiver.answers((response) => {
      // It took the message and says so to nobody: the same comes again.
      response.socket?.destroy();
      return false;
    });
    const lost = receiver.refused.length;
    await expect.poll(() => receiver.refused.length).toBeGreaterThan(lost);
    await receiver.die();
    const second = await sendText(service, maria, '¿Cuánto debo?');
    await workflowReaches(approver, second, 'SENT', 'AWAITING_APPROVAL');
    receiver.answers(null);
    await receiver.rise();
    await expect.poll(() => receiver.events().some(({ workflow }) => workflow?.message.includes('Cuánto'))).toBe(true);

    const all = receiver.events();
    const places = all.map(({ cursor: place }) => BigInt(place.split('.')[1] ?? 0));
    expect(places).toEqual(places.toSorted((a, b) => Number(a - b)));
    expect(new Set(places).size).toBe(places.length);
    expect(all.filter(({ workflow }) => workflow?.message.includes('How much')).length).toBeGreaterThan(2);

    // Again from the beginning, to compare: nothing was left out.
    const again = await startAgain(receiver, create, cursor);
    expect(again.slice(0, all.length).map((event) => event.cursor)).toEqual(all.map((event) => event.cursor));
  });

  it('B75: receivers that take a message and never answer hold up neither texts nor the others', async () => {
    const { receiver, create, service, approver } = await opened();
    const hanging = new Set<string | undefined>();
    receiver.answers((response, { path }) => {
      if (path === '/hook') response.writeHead(204).end();
      else hanging.add(path);
      return path === '/hook';
    });
    const silent = Array.from({ length: 12 }, (_, place) => `/hook/${place}`);
    for (const path of silent) await create({ topics: ['WORKFLOWS'], url: new URL(path, receiver.url).href });
    await create({ topics: ['WORKFLOWS'], personalData: true });
    const first = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(service, first, 'SENT');
    await expect.poll(() => hanging).toEqual(new Set(silent));
    const second = await sendText(service, maria, '¿Cuánto debo?');
    await workflowReaches(approver, second, 'SENT', 'AWAITING_APPROVAL');
    await expect.poll(() => receiver.events().some(({ workflow }) => workflow?.message.includes('Cuánto'))).toBe(true);
    expect(receiver.taken.every(({ path }) => path === '/hook')).toBe(true);
  });

  it('B75: it is told again from a cursor, and what happened while no gateway ran', async () => {
    const { receiver, gateway, start, admin, create, service, approver } = await opened();
    const { id, cursor } = await create();
    await pendingDraft(service, approver, james);
    await expect.poll(() => receiver.events().length).toBeGreaterThan(0);
    const before = receiver.events()[0];
    const input = { webhookId: id, after: cursor };
    expect((await admin.data(UpdateWebhook, { input })).updateWebhook.__typename).toBe('WebhookSuccess');
    await expect.poll(() => receiver.events().filter((event) => event.cursor === before?.cursor).length).toBe(2);

    await receiver.die();
    await pendingDraft(service, approver, maria, '¿Puedo pagar $200 por semana?');
    await gateway.stop();
    const count = receiver.events().length;
    await receiver.rise();
    await start();
    await expect.poll(() => receiver.events().length).toBeGreaterThan(count);
  });

  it('B75: it is told of its properties only', async () => {
    const { receiver, create, service, approver } = await opened();
    await create({ topics: ['WORKFLOWS'], propertyNames: ['Nowhere Court'] });
    const all = await create({ topics: ['WORKFLOWS'] });
    await workflowReaches(approver, await sendText(service, james, 'How much do I owe?'), 'SENT');
    await expect.poll(() => receiver.events().length).toBeGreaterThan(2);
    for (const delivery of receiver.taken) {
      expect(delivery.headers['webhook-signature']).toBe(signatureOf(all.secret, delivery));
    }
  });

  it('B75: messages never go into a network of the gateway, nor where a receiver points on to', async () => {
    const { receiver, admin, create, service, approver } = await opened();
    const refusal = async (url: string) => {
      const { createWebhook } = await admin.data(CreateWebhook, { input: { ...usualInput, url } });
      return createWebhook.__typename === 'ValidationError' ? createWebhook.fields[0]?.path : createWebhook.__typename;
    };
    for (const url of [
      'http://hooks.example.com/a',
      'https://127.0.0.1/a',
      'https://10.1.2.3/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://169.254.169.254/latest',
      'https://0x7f000001/',
      'https://user:word@hooks.example.com/',
      'https://hooks.example.com/?token=1',
      'ftp://hooks.example.com',
    ]) {
      expect([url, await refusal(url)]).toEqual([url, 'url']);
    }
    // A name that leads here is found out when it is called.
    const { id } = await create({ url: 'https://localhost:8443/' });
    const pointed = await startReceiver();
    receiver.answers((response) => {
      response.writeHead(307, { location: pointed.url }).end();
      return false;
    });
    await create();
    await pendingDraft(service, approver, james);
    await expect.poll(() => receiver.refused.length).toBeGreaterThan(0);
    const named = async () => (await admin.data(Webhooks)).webhooks.find((webhook) => webhook.id === id);
    await expect.poll(async () => (await named())?.error).toContain('not of the public network');
    await expect
      .poll(async () => (await admin.data(Webhooks)).webhooks.map(({ error }) => error))
      .toContain('answered 307');
    expect(pointed.taken).toEqual([]);
  });

  it('B75: a secret is told once; a new one signs beside the old one for a while', async () => {
    const { receiver, admin, create, service, approver } = await opened();
    const { id, secret } = await create();
    const listed = await admin.raw('{ webhooks { id } __type(name: "Webhook") { fields { name } } }');
    expect(JSON.stringify(listed)).not.toContain('secret');
    const { updateWebhook } = await admin.data(UpdateWebhook, { input: { webhookId: id, newSecret: true } });
    const renewed = updateWebhook.__typename === 'WebhookSuccess' ? (updateWebhook.secret ?? '') : '';
    expect(renewed).not.toBe(secret);
    await pendingDraft(service, approver, james);
    await expect.poll(() => receiver.taken.length).toBeGreaterThan(0);
    const [delivery] = receiver.taken;
    if (delivery === undefined) throw new Error('nothing was told');
    expect(delivery.headers['webhook-signature']).toBe(
      `${signatureOf(renewed, delivery)} ${signatureOf(secret, delivery)}`,
    );
  });

  it('B75: a receiver that says it is gone is paused, managers are told, and it goes on where it was', async () => {
    const { receiver, gateway, admin, create, service, approver } = await opened();
    const { id } = await create();
    receiver.answers((response) => {
      response.writeHead(410).end();
      return false;
    });
    await pendingDraft(service, approver, james);
    await expect.poll(async () => (await admin.data(Webhooks)).webhooks[0]?.status).toBe('PAUSED');
    const told = () => gateway.neighbours.notificationService.notifications.map(({ metadata }) => metadata.kind);
    await expect.poll(told).toContain('webhook_paused');
    receiver.answers(null);
    await admin.data(UpdateWebhook, { input: { webhookId: id, paused: false } });
    await expect.poll(() => receiver.events().length).toBeGreaterThan(0);
    const input = { webhookId: id };
    expect((await admin.data(RemoveWebhook, { input })).removeWebhook.__typename).toBe('WebhookSuccess');
    expect((await admin.data(RemoveWebhook, { input })).removeWebhook.__typename).toBe('NotFoundError');
    expect((await admin.data(Webhooks)).webhooks).toEqual([]);
  });
});

async function startAgain(
  receiver: Awaited<ReturnType<typeof startReceiver>>,
  create: (input: { topics: 'WORKFLOWS'[]; after: string }) => Promise<unknown>,
  after: string,
): Promise<Told[]> {
  const before = receiver.events().length;
  await create({ topics: ['WORKFLOWS'], after });
  await expect.poll(() => receiver.events().length).toBeGreaterThanOrEqual(2 * before);
  return receiver.events().slice(before);
}
