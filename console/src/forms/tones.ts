import type { ReplyFormStatus } from '../graphql/generated/graphql.ts';
import type { Tone } from '../parts/badge.tsx';

export const formTone: Record<ReplyFormStatus, Tone> = { PROPOSED: 'warn', APPROVED: 'good', RETIRED: 'neutral' };
