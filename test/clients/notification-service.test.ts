import { expect, test } from 'vitest';
import { createNotificationService } from '../../src/clients/notification-service.ts';
import { startNotificationService } from '../../src/sandbox/notification-service.ts';
import { closeAfterEach } from './closing.ts';
import { closedAfterTest, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();
const notification = {
  subject: 'A reply waits',
  body: 'A drafted text waits for your decision.',
  priority: 'high' as const,
  metadata: { kind: 'approval', workflowId: 'w1' },
};

async function start(recipients: readonly string[] = ['a@example.com', 'b@example.com']) {
  const standIn = opened(await startNotificationService({ host: '127.0.0.1', port: 0 }));
  const service = closedAfterTest(createNotificationService({ ...upstreamAt(standIn.url), recipients }));
  const tellAll = async (message = notification) => {
    for (const audience of service.audiences) await service.send(message, audience);
  };
  return { standIn, tellAll };
}

test('one call tells every recipient by email', async () => {
  const { standIn, tellAll } = await start();
  await tellAll();
  expect(standIn.requests).toHaveLength(1);
  expect(standIn.notifications).toMatchObject([
    {
      channel: 'email',
      recipients: ['a@example.com', 'b@example.com'],
      content: { subject: notification.subject, body: notification.body },
      priority: 'high',
      metadata: notification.metadata,
    },
  ]);
});

test('who sees some properties is told apart from those who see all', async () => {
  const { standIn, tellAll } = await start(['a@example.com', 'b@example.com=Elm Court', 'b@example.com=Oak House']);
  await tellAll();
  expect(standIn.notifications.map(({ recipients }) => recipients)).toEqual([['a@example.com'], ['b@example.com']]);
});

test('a single recipient is told too', async () => {
  const { standIn, tellAll } = await start(['a@example.com']);
  await tellAll();
  expect(standIn.notifications).toMatchObject([{ recipients: ['a@example.com'] }]);
});

test('without recipients nothing is asked', async () => {
  const { standIn, tellAll } = await start([]);
  await tellAll();
  expect(standIn.requests).toEqual([]);
});

test('a 422 is final, in its own words', async () => {
  const { tellAll } = await start(['']);
  await expect(tellAll()).rejects.toMatchObject({
    service: 'Notification Service',
    kind: 'refused',
    message: expect.stringContaining('recipients'),
  });
});

test('B46: other trouble is worth another try later, not at once', async () => {
  const { standIn, tellAll } = await start();
  standIn.intercept = () => ({ status: 500, body: 'oops' });
  await expect(tellAll()).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs: null });
  standIn.intercept = () => 'reset';
  await expect(tellAll()).rejects.toMatchObject({ kind: 'unavailable' });
  expect(standIn.requests).toHaveLength(2);
  await standIn.close();
  await expect(tellAll()).rejects.toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
});

test('B36: a wish to be left alone is passed on to the second, and kept to by the calls that follow', async () => {
  const { standIn, tellAll } = await start();
  standIn.intercept = () => ({ status: 503, headers: { 'retry-after': '30' }, body: { detail: 'busy' } });
  await expect(tellAll()).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs: 30_000 });
  const next = await tellAll().catch((error: unknown) => error);
  expect(next).toMatchObject({ kind: 'unavailable', outcomeUnknown: false });
  expect(next).toHaveProperty('retryAfterMs', expect.closeTo(30_000, -3));
  expect(standIn.requests).toHaveLength(1);
});

test('a success without a tracking id is no receipt, and worth another try', async () => {
  const { standIn, tellAll } = await start();
  standIn.intercept = () => ({ status: 200, body: 'ok' });
  await expect(tellAll()).rejects.toMatchObject({ kind: 'unavailable' });
});
