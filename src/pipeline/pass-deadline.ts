import { type DeadlineSettings, effectOf } from '../domain/deadline.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import type { Store } from '../store/store.ts';
import type { PassedDeadline } from '../store/turn-rows.ts';

export interface DeadlineDependencies {
  turns: Pick<Store['turns'], 'passDeadline'>;
  settings: DeadlineSettings;
}

/** Brings about what a passed deadline does. It needs no claim: whoever is first does it, the others find it gone. */
export async function passDeadline(deadline: PassedDeadline, { turns, settings }: DeadlineDependencies): Promise<void> {
  const who = deadline.tenantName ?? maskPhoneNumber(deadline.phoneNumber);
  await turns.passDeadline(deadline, effectOf(deadline.kind, who, settings));
}
