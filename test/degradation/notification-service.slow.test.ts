import { describe, it } from 'vitest';
import { withoutNotificationService } from './rides.ts';
import { blackHoled, errors, refused, resetMidBody, rubbish, slow } from './ways-to-fail.ts';

describe('B46: without the Notification Service', () => {
  it.each([refused, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: no tenant feels it, and managers hear of everything later',
    withoutNotificationService,
  );
});
