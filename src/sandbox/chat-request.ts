import { z } from 'zod';

const part = z.object({ type: z.string(), text: z.string().optional() });

/** As much of a chat completion request as the stand-in reads; the rest is kept as it came. */
export const chatRequest = z.looseObject({
  model: z.string(),
  messages: z
    .array(z.looseObject({ role: z.string(), content: z.union([z.string(), z.array(part)]).nullish() }))
    .min(1),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z
        .looseObject({ schema: z.looseObject({ properties: z.record(z.string(), z.unknown()) }) })
        .optional(),
    })
    .optional(),
});

export type ChatRequest = z.infer<typeof chatRequest>;

/** The words of the last message of the user. */
export function userMessage(request: ChatRequest): string {
  const content = request.messages.findLast((message) => message.role === 'user')?.content ?? '';
  if (typeof content === 'string') return content;
  return content.map((piece) => piece.text ?? '').join('');
}
