import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consents } from '../../src/domain/conversation.ts';
import { deadlineKinds } from '../../src/domain/deadline.ts';
import { draftStatuses } from '../../src/domain/draft.ts';
import { erasureStatuses } from '../../src/domain/erasure.ts';
import { escalationStatuses } from '../../src/domain/escalation.ts';
import { outboundKinds } from '../../src/domain/outbound-kind.ts';
import { paymentIntervals } from '../../src/domain/payment-interval.ts';
import { paymentPlanStatuses } from '../../src/domain/payment-plan.ts';
import { promiseStatuses } from '../../src/domain/promise.ts';
import { replyFormOrigins, replyFormStatuses } from '../../src/domain/reply-form.ts';
import { revocationKindTable } from '../../src/domain/revocation.ts';
import { settledAsTable } from '../../src/domain/sending/settled-as.ts';
import { severities } from '../../src/domain/severity.ts';
import { routes } from '../../src/domain/workflow.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';

/** Every column that the database limits to a list of words, and where the list comes from. */
const lists: Record<string, readonly string[]> = {
  'conversations.consent': consents,
  'drafts.status': draftStatuses,
  'erasures.status': erasureStatuses,
  'escalations.severity': severities,
  'escalations.status': escalationStatuses,
  'messages.consent_change': consents,
  // As the Notification Service takes it: `priorities` in domain/notification.ts has one for each severity.
  'notifications.priority': ['low', 'normal', 'high', 'critical'],
  'outbound_messages.kind': outboundKinds,
  'outbound_messages.settled_as': Object.keys(settledAsTable),
  'payment_plans.interval': paymentIntervals,
  'payment_plans.status': paymentPlanStatuses,
  'promises.status': promiseStatuses,
  'reply_form_decisions.decision': ['CREATE', 'PROPOSE', 'APPROVE', 'RETIRE'],
  'reply_forms.origin': replyFormOrigins,
  'reply_forms.status': replyFormStatuses,
  'revocations.kind': Object.keys(revocationKindTable),
  'workflows.deadline_kind': deadlineKinds,
  'workflows.route': routes,
};

let database: TestDatabase;
let connection: PGlite;
beforeAll(async () => {
  database = await createTestDatabase('embedded');
  if (database.config.kind !== 'embedded') throw new Error('not an embedded database');
  connection = await PGlite.create(join(database.config.directory, 'pglite'));
});
afterAll(async () => {
  await connection?.close();
  await database?.drop();
});

it('the lists of words in the database are those of the tables in the code', async () => {
  const { rows } = await connection.query<{ of: string; definition: string }>(
    `select conrelid::regclass || '.' || attname as of, pg_get_constraintdef(pg_constraint.oid) as definition
       from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey
      where contype = 'c' and pg_get_constraintdef(pg_constraint.oid) like '%ANY (ARRAY[%'`,
  );
  const sorted = (of: string, words: readonly (string | undefined)[]) => [of, words.toSorted()] as const;
  const guarded = rows.map(({ of, definition }) =>
    sorted(
      of,
      [...definition.matchAll(/'(\w+)'::text/g)].map(([, word]) => word),
    ),
  );
  const named = Object.entries(lists).map(([of, words]) => sorted(of, words));
  expect(Object.fromEntries(guarded)).toEqual(Object.fromEntries(named));
});
