import { z } from 'zod';
import type { NewNotification } from '../../domain/notification.ts';
import { operation } from '../operation.ts';

/** What managers are told of the gateway itself: once, whichever process finds it out, until it has ended. */
export const alerts = {
  /** No-op when the alert stands already; one that ended a short while ago stands again, and nobody is told twice. */
  raise: operation({
    name: 'raise_alert',
    args: (alert: string, notification: NewNotification) => ({ p_alert: alert, p_notification: notification }),
    answer: z.object({ raised: z.boolean() }),
    announces: ({ raised }) => (raised ? 'work' : null),
    scope: { kind: 'all' },
  }),

  end: operation({
    name: 'end_alert',
    args: (alert: string) => ({ p_alert: alert }),
    answer: z.object({ ended: z.boolean() }),
    announces: null,
    scope: { kind: 'all' },
  }),
};
