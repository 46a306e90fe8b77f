import { expect, it } from 'vitest';
import { waitOutQuota } from './models/quota-outage.ts';

it('B36: 1,000 texts wait out a quota that is used up: one message to managers, and 1,000 answers, once each', async () => {
  await expect(waitOutQuota(1_000)).resolves.toBeUndefined();
}, 400_000);
