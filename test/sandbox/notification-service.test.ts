import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NotificationServiceStandIn, startNotificationService } from '../../src/sandbox/notification-service.ts';

let service: NotificationServiceStandIn;
beforeEach(async () => {
  service = await startNotificationService({ host: '127.0.0.1', port: 0 });
});
afterEach(() => service.close());

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
const notification = {
  channel: 'email',
  content: { subject: 'A draft waits', body: 'Please look.' },
  priority: 'high',
  metadata: { workflowId: 'w1' },
};

async function send(body: object) {
  const response = await fetch(`${service.url}/notifications/send`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test('takes a notification for one or for several', async () => {
  expect(await send({ ...notification, recipient: 'a@example.com' })).toEqual({
    status: 200,
    body: { tracking_id: uuid },
  });
  expect(await send({ ...notification, recipients: ['a@example.com', 'b@example.com'] })).toEqual({
    status: 200,
    body: { tracking_ids: [uuid, uuid], count: 2 },
  });
  expect(service.notifications).toMatchObject([
    { ...notification, recipients: ['a@example.com'] },
    { ...notification, recipients: ['a@example.com', 'b@example.com'] },
  ]);
});

test.each([
  ['no recipient', notification],
  ['both spellings of the recipient', { ...notification, recipient: 'a', recipients: ['b'] }],
  ['an unknown channel', { ...notification, recipient: 'a', channel: 'pigeon' }],
  ['an unknown priority', { ...notification, recipient: 'a', priority: 'urgent' }],
  ['no subject', { ...notification, recipient: 'a', content: { body: 'x' } }],
])('refuses %s', async (_name, body) => {
  expect((await send(body)).status).toBe(422);
  expect(service.notifications).toEqual([]);
});

test('has no health endpoint', async () => {
  expect((await fetch(`${service.url}/health`)).status).toBe(404);
});
