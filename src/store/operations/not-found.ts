import { z } from 'zod';

/** What acting on a row that is not there answers. */
export const notFound = { outcome: 'not_found' } as const;

export const notFoundRow = z.object({ outcome: z.literal('not_found') });
