import type { FieldError } from './field-error.ts';

/** What the SMS Agent is asked to send. */
export interface SmsSendRequest {
  to: string;
  body: string;
  conversationId: number | null;
}

/** The request in a body of `POST /sms/send`, or every field that is of the wrong type. */
export function parseSmsSendRequest(body: unknown): SmsSendRequest | FieldError[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const msg = 'Input should be a valid dictionary or object to extract fields from';
    return [{ type: 'model_attributes_type', loc: ['body'], msg, input: body ?? null }];
  }
  const fields = body as Record<string, unknown>;
  const { to, body: text, conversation_id: conversationId = null } = fields;
  if (typeof to === 'string' && typeof text === 'string' && isConversationId(conversationId)) {
    return { to, body: text, conversationId: conversationId === null ? null : Number(conversationId) };
  }
  const errors = [stringError(fields, 'to'), stringError(fields, 'body'), conversationIdError(conversationId)];
  return errors.filter((error) => error !== undefined);
}

/** An integer, or a string of digits. */
function isConversationId(value: unknown): value is number | string | null {
  return value === null || Number.isInteger(value) || (typeof value === 'string' && /^\d+$/.test(value));
}

function stringError(fields: Record<string, unknown>, name: string): FieldError | undefined {
  if (typeof fields[name] === 'string') return undefined;
  const loc = ['body', name];
  if (!(name in fields)) return { type: 'missing', loc, msg: 'Field required', input: fields };
  return { type: 'string_type', loc, msg: 'Input should be a valid string', input: fields[name] };
}

function conversationIdError(input: unknown): FieldError | undefined {
  if (isConversationId(input)) return undefined;
  const loc = ['body', 'conversation_id'];
  if (typeof input === 'string') {
    const msg = 'Input should be a valid integer, unable to parse string as an integer';
    return { type: 'int_parsing', loc, msg, input };
  }
  return { type: 'int_type', loc, msg: 'Input should be a valid integer', input };
}
