import type { Model } from '../clients/model.ts';
import type { ModelReply } from '../domain/model-reply.ts';
import { addUsage, type CallUsage, type ModelUsage, noUsage } from '../domain/model-usage.ts';
import type { StepRecorder } from './steps.ts';

/** A reply that is refused, cut off or out of shape gets one more try before a human has it (B34). */
const tries = 2;

/** What the model wrote; or, in words, why there is nothing to use. Either way it took something. */
export type DraftedReply = { usage: ModelUsage } & ({ reply: ModelReply } | { reply: null; reason: string });

export async function draftReply(
  prompt: { system: string; user: string },
  steps: StepRecorder,
  model: Pick<Model, 'draftReply'>,
  signal: AbortSignal,
): Promise<DraftedReply> {
  let reason = '';
  let took: CallUsage = noUsage;
  let usage: ModelUsage = { ...took, model: '' };
  for (let attempt = 1; attempt <= tries; attempt++) {
    const outcome = await steps.run(
      'draft',
      () => model.draftReply(prompt, signal),
      (result) => (result.kind === 'answer' ? result.model : `No usable answer: ${result.kind}.`),
    );
    took = addUsage(took, outcome.usage);
    usage = { ...took, model: outcome.model };
    if (outcome.kind === 'answer') return { reply: outcome.reply, usage };
    reason = 'message' in outcome ? `${outcome.kind}: ${outcome.message}` : outcome.kind;
    // The same words are refused again.
    if (outcome.kind === 'rejected') break;
  }
  return { reply: null, reason: `The model gave no usable reply (${reason}).`, usage };
}
