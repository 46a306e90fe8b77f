import { expect, test } from 'vitest';
import { UpstreamError } from '../../src/clients/upstream-error.ts';
import { because } from '../../src/domain/reason.ts';
import { createStepRecorder } from '../../src/pipeline/steps.ts';

const begin = Date.parse('2026-01-05T10:00:00Z');

/** A recorder whose clock goes on by 10 ms with every look. */
function start() {
  let looks = 0;
  const recorder = createStepRecorder(() => new Date(begin + 10 * looks++));
  return recorder;
}

test('a step is recorded with its time and what came of it', async () => {
  const recorder = start();
  expect(
    await recorder.run(
      'context',
      () => 42,
      (result) => [because('NOT_READ', { fieldsCode: result }), because('NO_TENANT')],
    ),
  ).toBe(42);
  expect(recorder.steps).toEqual([
    {
      name: 'context',
      status: 'ok',
      startedAt: new Date(begin),
      durationMs: 10,
      detail: 'Could not be read: 42. No tenant has this number.',
      reasons: [
        { code: 'NOT_READ', args: { fieldsCode: '42' } },
        { code: 'NO_TENANT', args: {} },
      ],
    },
  ]);
});

test('steps stand in the order in which they ended, with or without words', async () => {
  const recorder = start();
  await recorder.run('first', async () => undefined);
  await recorder.run(
    'second',
    () => Promise.resolve(1),
    () => [],
  );
  expect(recorder.steps.map(({ name, detail }) => [name, detail])).toEqual([
    ['first', null],
    ['second', null],
  ]);
});

test('a step that fails is recorded as failed, and fails all the same', async () => {
  const recorder = start();
  const error = new UpstreamError('SMS Agent', 'unavailable', 'answered 500');
  await expect(recorder.run('send', () => Promise.reject(error))).rejects.toBe(error);
  await expect(
    recorder.run('send', () => {
      throw 'words';
    }),
  ).rejects.toBe('words');
  expect(recorder.steps).toMatchObject([
    { status: 'failed', detail: 'SMS Agent: answered 500', reasons: [{ code: 'SERVICE_FAILED' }] },
    { status: 'failed', detail: 'words', reasons: [{ code: 'FAILED' }] },
  ]);
});

test('a step is recorded once, also when the words for it cannot be found', async () => {
  const recorder = start();
  await expect(
    recorder.run(
      'route',
      () => 1,
      () => {
        throw new Error('no words');
      },
    ),
  ).rejects.toThrow('no words');
  expect(recorder.steps).toMatchObject([{ name: 'route', status: 'failed', detail: 'no words' }]);
});
