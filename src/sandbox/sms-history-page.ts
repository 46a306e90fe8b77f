import { landlordNumber, type RecordedText } from './sms-history.ts';

/** One page of a conversation in the SMS Agent's JSON: the newest page first, and in it the newest text first. */
export function historyPage(texts: readonly RecordedText[], page: number, limit: number): object {
  const newestFirst = texts.toReversed();
  const offset = (page - 1) * limit;
  return {
    phone_number_canonical: newestFirst[0]?.phone ?? null,
    phone_number_original: null,
    tenant_id: null,
    workflow_type: null,
    last_message_at: newestFirst[0] ? stamp(newestFirst[0]) : null,
    messages: newestFirst.slice(offset, offset + limit).map(message),
    page,
    limit,
    offset,
    total: texts.length,
  };
}

/** The words of a text are in one of two fields, and which one depends on who wrote it: callers must look at both. */
function message(text: RecordedText): object {
  const inbound = text.direction === 'inbound';
  return {
    id: text.id,
    direction: text.direction,
    from_number: inbound ? text.phone : landlordNumber,
    to_number: inbound ? landlordNumber : text.phone,
    message_content: inbound ? text.body : null,
    content: inbound ? null : text.body,
    twilio_sid: text.twilioSid,
    delivery_status: inbound ? 'received' : 'sent',
    created_at: stamp(text),
  };
}

/** Every other time comes without its zone, as the real service's do; it is UTC all the same. */
function stamp(text: RecordedText): string {
  const withoutZone = `${text.at.toISOString().slice(0, -1)}000`;
  return text.id % 2 === 0 ? withoutZone : `${withoutZone}+00:00`;
}
