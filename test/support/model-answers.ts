import type { Intercept } from '../../src/sandbox/interception.ts';

/** What the model is made to say in place of the stand-in's own answer; the rest is a confident, plain one. */
export interface ScriptedReply {
  reply: string;
  language?: 'en' | 'es';
  translation?: string | null;
  intent?: string;
  plan?: { amountCents: number; interval: string; installments: number | null; startDate: string | null } | null;
  claims?: { figure: string; source: string }[];
  confidence?: number;
  escalate?: boolean;
  escalationReason?: string | null;
  reading?: {
    wantsNoTexts?: string | null;
    wrongPerson?: string | null;
    reasonsForHuman?: { type: string; quotation: string }[];
    promises?: { amountCents: number; dueDate: string; quotation: string }[];
  };
}

/** A chat completion around the content of one message. */
export function completion(message: { content?: string | null; refusal?: string | null }, finishReason = 'stop') {
  return {
    status: 200,
    body: {
      id: 'chatcmpl-test',
      object: 'chat.completion',
      created: 1,
      model: 'test-model',
      choices: [
        {
          index: 0,
          finish_reason: finishReason,
          message: { role: 'assistant', content: null, refusal: null, ...message },
        },
      ],
    },
  };
}

/** Makes the model say this, whatever it is asked. */
export function always(scripted: ScriptedReply): Intercept {
  const answer = {
    language: 'en',
    translation: null,
    intent: 'balance_question',
    plan: null,
    claims: [],
    confidence: 0.99,
    escalate: false,
    escalationReason: null,
    ...scripted,
  };
  return () => completion({ content: JSON.stringify(answer) });
}
