import type { Model } from '../clients/model.ts';
import type { ModelReply } from '../domain/model-reply.ts';
import { addUsage, type CallUsage, type ModelUsage, noUsage } from '../domain/model-usage.ts';
import { because, type Reason } from '../domain/reason.ts';
import type { StepRecorder } from './steps.ts';

/** A reply that is refused, cut off or out of shape gets one more try before a human has it (B34). */
const tries = 2;

/** What the model wrote; or why there is nothing to use. Either way it took something. */
export type DraftedReply = { usage: ModelUsage } & ({ reply: ModelReply } | { reply: null; reason: Reason });

export async function draftReply(
  prompt: { system: string; user: string },
  steps: StepRecorder,
  model: Pick<Model, 'draftReply'>,
  signal: AbortSignal,
): Promise<DraftedReply> {
  let answer = '';
  let took: CallUsage = noUsage;
  let usage: ModelUsage = { ...took, model: '' };
  for (let attempt = 1; attempt <= tries; attempt++) {
    const outcome = await steps.run(
      'draft',
      () => model.draftReply(prompt, signal),
      (result) =>
        result.kind === 'answer'
          ? [because('DRAFTED_BY', { modelCode: result.model })]
          : [because('NO_USABLE_ANSWER', { answerCode: result.kind })],
    );
    took = addUsage(took, outcome.usage);
    usage = { ...took, model: outcome.model };
    if (outcome.kind === 'answer') return { reply: outcome.reply, usage };
    answer = 'message' in outcome ? `${outcome.kind}: ${outcome.message}` : outcome.kind;
    // The same words are refused again.
    if (outcome.kind === 'rejected') break;
  }
  return { reply: null, reason: because('NO_USABLE_REPLY', { answer }), usage };
}
