import { randomUUID } from 'node:crypto';
import type { ChatRequest } from './chat-request.ts';
import type { Answer } from './interception.ts';
import type { ModelBehaviour } from './model-behaviour.ts';

type Behaviour = Pick<ModelBehaviour, 'tokenFields' | 'reasoningTokens' | 'content' | 'usage'>;

/** What a server writes that heeds no bound of the request, in tokens. */
const boundOfItsOwn = 256;

/** English has about four characters a token. */
const charactersPerToken = 4;

/** The completion that says this, as far as its bound lets it come. */
export function completionOf(request: ChatRequest, written: string, behaviour: Behaviour): Answer {
  const { reasoningTokens } = behaviour;
  const bound = boundOf(request, behaviour.tokenFields);
  const wrapped = wrap(written, behaviour.content);
  const left = Math.max(0, bound - reasoningTokens);
  const isCut = tokens(wrapped) > left;
  const text = isCut ? wrapped.slice(0, left * charactersPerToken) : wrapped;
  const completionTokens = Math.min(bound, reasoningTokens + tokens(text));
  const promptTokens = tokens(request.messages.map((message) => JSON.stringify(message.content)).join(''));
  return {
    status: 200,
    body: {
      id: `chatcmpl-${randomUUID()}`,
      object: 'chat.completion',
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: behaviour.content === 'parts' ? partsOf(text) : text,
            refusal: null,
            ...(reasoningTokens > 0 && { reasoning_content: 'The tenant asks something. Let me see.' }),
          },
          logprobs: null,
          finish_reason: isCut ? 'length' : 'stop',
        },
      ],
      ...(behaviour.usage && {
        usage: {
          prompt_tokens: promptTokens,
          completion_tokens: completionTokens,
          total_tokens: promptTokens + completionTokens,
          ...(reasoningTokens > 0 && {
            completion_tokens_details: { reasoning_tokens: Math.min(bound, reasoningTokens) },
          }),
        },
      }),
    },
  };
}

function boundOf(request: ChatRequest, tokenFields: ModelBehaviour['tokenFields']): number {
  if (tokenFields === 'ignored') return Number.POSITIVE_INFINITY;
  if (tokenFields === 'max_tokens_heeded') return request.max_tokens ?? boundOfItsOwn;
  return request.max_completion_tokens ?? request.max_tokens ?? Number.POSITIVE_INFINITY;
}

const thoughts = 'The tenant asks something. {"reply": is what I begin with.';

function wrap(written: string, content: ModelBehaviour['content']): string {
  switch (content) {
    case 'plain':
    case 'parts':
      return written;
    case 'fence':
      return `\`\`\`json\n${written}\n\`\`\``;
    case 'think':
      return `<think>\n${thoughts}\n</think>\n\n${written}`;
    case 'think_tail':
      return `${thoughts}\n</think>\n\n${written}`;
    case 'think_fence':
      return `<think>\n${thoughts}\n</think>\n\n\`\`\`json\n${written}\n\`\`\``;
  }
}

const partsOf = (text: string) => [
  { type: 'thinking', thinking: [{ type: 'text', text: thoughts }] },
  { type: 'text', text },
];

function tokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}
