import { describe, it } from 'vitest';
import { withoutModel } from './rides.ts';
import { blackHoled, errors, refused, resetMidBody, rubbish, slow, tooManyRequests } from './ways-to-fail.ts';

describe('B36, B46: without the model', () => {
  it.each([refused, blackHoled, slow, errors, rubbish, resetMidBody, tooManyRequests])(
    '$title: texts wait for their reply, and what needs none goes on',
    withoutModel,
  );
});
