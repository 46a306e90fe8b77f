import { landlordNumber, type RecordedText } from './sms-history.ts';

/** One page of a conversation in the SMS Agent's JSON: the newest page first, and in it the newest text first. */
export function historyPage(
  texts: readonly RecordedText[],
  { page, limit, offsetMinutes }: { page: number; limit: number; offsetMinutes: number },
): object {
  const newestFirst = texts.toReversed();
  const offset = (page - 1) * limit;
  const stamp = ({ at }: RecordedText) => localStamp(at, offsetMinutes);
  return {
    phone_number_canonical: newestFirst[0]?.phone ?? null,
    phone_number_original: null,
    tenant_id: null,
    workflow_type: null,
    last_message_at: newestFirst[0] ? stamp(newestFirst[0]) : null,
    messages: newestFirst.slice(offset, offset + limit).map((text) => ({ ...message(text), created_at: stamp(text) })),
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
    from_number: inbound ? text.phone : null,
    to_number: inbound ? landlordNumber : text.phone,
    message_content: inbound ? text.body : null,
    content: inbound ? null : text.body,
    twilio_sid: text.twilioSid,
    delivery_status: text.deliveryStatus,
  };
}

/** The clock of the agent's database, without the zone that it is in. */
function localStamp(at: Date, offsetMinutes: number): string {
  return `${new Date(at.getTime() + offsetMinutes * 60_000).toISOString().slice(0, -1)}000`;
}
