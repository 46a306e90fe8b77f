import type OpenAI from 'openai';
import { z } from 'zod';
import { modelReplySchema } from '../../domain/model-reply.ts';
import type { Spoken, Structure } from './dialect.ts';

/** What the model is told to do, and the data to do it with. */
export interface Prompt {
  system: string;
  user: string;
}

type Request = OpenAI.ChatCompletionCreateParamsNonStreaming;

/**
 * Strict structured output knows no lengths of strings, and bounds of numbers not everywhere; those are checked when the
 * answer is parsed.
 */
const replyJsonSchema: Record<string, unknown> = z.toJSONSchema(modelReplySchema, {
  override: ({ jsonSchema }) => {
    for (const keyword of ['minLength', 'maxLength', 'minimum', 'maximum'] as const) delete jsonSchema[keyword];
  },
});
delete replyJsonSchema.$schema;

/** For servers that do not hold the model to the schema themselves. */
const schemaInWords = `

Answer with one JSON object and nothing else, with every field of this JSON Schema:
${JSON.stringify(replyJsonSchema)}`;

const formats: Record<Structure, Request['response_format'] | undefined> = {
  strict: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema: replyJsonSchema } },
  loose: { type: 'json_schema', json_schema: { name: 'reply', schema: replyJsonSchema } },
  object: { type: 'json_object' },
  none: undefined,
};

/** The request for a reply in the dialect of a server. */
export function requestOf(model: string, { system, user }: Prompt, { dialect, budget }: Spoken): Request {
  const format = formats[dialect.structure];
  return {
    model,
    messages: [
      { role: 'system', content: dialect.structure === 'strict' ? system : system + schemaInWords },
      { role: 'user', content: user },
    ],
    ...(format && { response_format: format }),
    ...(dialect.tokenField !== 'none' && { [dialect.tokenField]: budget }),
  };
}

/** A question that no tenant asked, with nothing in it that a server could object to. */
export function plainQuestion(model: string): Request {
  return { model, messages: [{ role: 'user', content: 'Answer with the word OK.' }] };
}
