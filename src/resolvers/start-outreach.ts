import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import { passGate } from '../domain/gate.ts';
import { openQueue } from '../domain/outreach/pace.ts';
import { type Refused, refused } from '../domain/outreach/refusal.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import { sendAtOrNow } from '../domain/send-time.ts';
import type { Workflow } from '../domain/workflow.ts';
import { type ConflictError, type NotFoundError, ValidationError } from '../errors.ts';
import { longListLength } from '../limits/limits.ts';
import type { FirstText } from '../store/operations/outreach.ts';
import { outreachDay } from './contact-standing.ts';
import { findOutreachForm } from './outreach-form.ts';
import { type OutreachContext, type OutreachPart, type OutreachText, readOutreach } from './outreach-texts.ts';
import { validate } from './validate.ts';

/** What became of one of the tenants: a text on its way, or why there is none. */
export interface OutreachOutcome {
  tenantId: string;
  workflow: Workflow | null;
  refused: Refused | null;
}

export interface StartedOutreach {
  results: OutreachOutcome[];
}

const inputSchema = z.object({
  tenantIds: z
    .array(z.string().min(1, 'must not be empty').max(100, 'is longer than 100 characters'))
    .min(1, 'must name at least one tenant')
    .max(longListLength, `are more than ${longListLength}`)
    .transform((ids) => [...new Set(ids)]),
  replyFormId: z.string(),
});

/**
 * Texts begun in one transaction: so long, subscribers see nothing of what others do. What a crash leaves out, the same call again adds.
 */
const textsOfTransaction = 25;

/**
 * How long texts are begun, in milliseconds; whoever is left then is told so, since an operation that takes longer than 8 seconds is cut
 * off and tells nothing of what it did.
 */
const patienceMs = 5_000;

type StartContext = OutreachContext & { viewer: Viewer };

/**
 * Writes to several tenants first, by an approved form (B69). Each passes every guard of its own, now and again when it is sent, and
 * has an outcome of its own. They go out one by one, at the configured pace. The same call again on the same day sends nothing more.
 */
export async function startOutreach(
  context: StartContext,
  input: { tenantIds: readonly string[]; replyFormId: string },
): Promise<StartedOutreach | ValidationError | NotFoundError | ConflictError> {
  const startedAt = context.now().getTime();
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const form = await findOutreachForm(context, valid.replyFormId);
  if (!('intents' in form)) return form;
  const { isNew, partOf } = await readOutreach(context, valid.tenantIds, form);
  const begin = await openBegin(context, form);
  const outcomes = new Map<string, OutreachOutcome>();
  let begun: Promise<OutreachOutcome[]> = Promise.resolve([]);
  const keep = async () => {
    for (const outcome of await begun) outcomes.set(outcome.tenantId, outcome);
  };
  // The next texts are worded while the database takes in those before.
  let parts: OutreachPart[] = [];
  const beginParts = async () => {
    await keep();
    begun = begin(parts);
    // Whatever fails is told where it is awaited.
    begun.catch(() => {});
    parts = [];
  };
  let news = 0;
  for (const tenantId of valid.tenantIds) {
    // The first are begun in any case: whoever calls again gets further each time, since who had a text today costs nothing.
    const late = news >= textsOfTransaction && context.now().getTime() - startedAt > patienceMs;
    if (late && isNew(tenantId)) {
      outcomes.set(tenantId, noText(tenantId, refused('not_begun')));
      continue;
    }
    const part = partOf(tenantId);
    parts.push(part);
    if (part.text === null) continue;
    news += 1;
    if (news % textsOfTransaction === 0) await beginParts();
    else await new Promise(setImmediate);
  }
  await beginParts();
  await keep();
  return { results: valid.tenantIds.flatMap((id) => outcomes.get(id) ?? []) };
}

const noText = (tenantId: string, why: Refused): OutreachOutcome => ({ tenantId, workflow: null, refused: why });

/** Begins the texts of some tenants in one transaction, each at its place in the queue of all. */
async function openBegin({ store, viewer, settings, now, ...context }: StartContext, form: ReplyForm) {
  const from = now();
  const day = outreachDay({ settings, now, ...context });
  const by = { replyFormId: form.id, day, actor: viewer.id, maxUnasked: settings.maxUnasked };
  const queue = openQueue({ from, gapMs: settings.outreachGapMs, taken: await store.outreach.planned(from) });
  const firstText = ({ tenant, phoneNumber, hours, draft }: OutreachText): FirstText[] => {
    const cleared = passGate(draft, { checks: [], holds: [] }, null);
    if (!('sent' in cleared)) return [];
    const { id: tenantId, language, timeZone, phoneNumbers: recordNumbers } = tenant;
    const sendAt = queue.take((at) => sendAtOrNow(at, hours, settings) ?? at);
    return [{ tenantId, phoneNumber, recordNumbers, language, timeZone, draft: cleared, sendAt }];
  };
  return async (parts: readonly OutreachPart[]): Promise<OutreachOutcome[]> => {
    const texts = parts.flatMap(({ text, today }) => (text === null || today !== null ? [] : firstText(text)));
    const started = texts.length === 0 ? [] : await store.outreach.start(texts, by);
    const begun = new Map(started.map((row) => [row.tenantId, row]));
    const earlierIds = parts.flatMap(({ today }) => (today?.replyFormId === form.id ? (today.workflowId ?? []) : []));
    const earlier = new Map((await store.read.workflows(earlierIds)).map((workflow) => [workflow.id, workflow]));
    return parts.map(({ tenantId, text, today, refused: why }) => {
      // Whoever had the same text today is told that one, whatever stands in the way of another.
      if (today?.replyFormId === form.id) {
        return { tenantId, workflow: earlier.get(today.workflowId ?? '') ?? null, refused: null };
      }
      if (today !== null) return noText(tenantId, refused('texted_today'));
      if (why !== null) return noText(tenantId, why);
      // A record may be asked for by another id than its own.
      const row = begun.get(text.tenant.id);
      if (row === undefined) return noText(tenantId, refused('record_unavailable'));
      return { tenantId, workflow: row.workflow, refused: row.obstacle === null ? null : refused(row.obstacle) };
    });
  };
}
