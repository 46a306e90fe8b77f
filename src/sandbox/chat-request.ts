import { z } from 'zod';

const part = z.object({ type: z.string(), text: z.string().optional() });

const objectSchema = z.looseObject({ properties: z.record(z.string(), z.unknown()) });

/** As much of a chat completion request as the stand-in reads; the rest is kept as it came. */
export const chatRequest = z.looseObject({
  model: z.string(),
  messages: z
    .array(z.looseObject({ role: z.string(), content: z.union([z.string(), z.array(part)]).nullish() }))
    .min(1),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ strict: z.boolean().nullish(), schema: objectSchema }).optional(),
    })
    .optional(),
  max_tokens: z.number().int().positive().optional(),
  max_completion_tokens: z.number().int().positive().optional(),
});

export type ChatRequest = z.infer<typeof chatRequest>;

/** The words of the last message of the user. */
export function userMessage(request: ChatRequest): string {
  return wordsOf(request.messages.findLast((message) => message.role === 'user'));
}

/** The properties of a JSON schema that the instructions spell out, as a model would read it; null: there is none. */
export function schemaInWords(request: ChatRequest): Record<string, unknown> | null {
  const instructions = wordsOf(request.messages.find((message) => message.role === 'system'));
  const written = /JSON Schema[^{]*(\{[\s\S]*\})/i.exec(instructions)?.[1];
  try {
    return objectSchema.safeParse(JSON.parse(written ?? '')).data?.properties ?? null;
  } catch {
    return null;
  }
}

function wordsOf(message: ChatRequest['messages'][number] | undefined): string {
  const content = message?.content ?? '';
  if (typeof content === 'string') return content;
  return content.map((piece) => piece.text ?? '').join('');
}
