import type { Answer } from './interception.ts';
import type { ReceivedText } from './sms-history.ts';

/** Where the gateway takes texts: its GraphQL endpoint, and a token of the service role. */
export interface GatewayAddress {
  url: string;
  token: string;
}

/** The gateway answers before it does any work, so a longer wait means that something is wrong. */
const timeoutMilliseconds = 10_000;

const receiveSms = `mutation ($input: ReceiveSmsInput!) {
  receiveSms(input: $input) {
    __typename
    ... on ReceiveSmsSuccess { duplicate workflow { id status } }
    ... on ValidationError { message fields { path message } }
    ... on RateLimitedError { message retryAfterSeconds }
  }
}`;

/** Hands an inbound text to the gateway as the SMS Agent does, and gives back what the gateway answered. */
export async function deliverToGateway(gateway: GatewayAddress, text: ReceivedText): Promise<Answer> {
  const input = {
    messageId: text.twilioSid,
    phoneNumber: text.phone,
    content: text.body,
    conversationId: String(text.conversationId),
    receivedAt: text.at.toISOString(),
  };
  try {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${gateway.token}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ query: receiveSms, variables: { input } }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const contentType = response.headers.get('content-type') ?? 'text/plain';
    return { status: response.status, headers: { 'content-type': contentType }, body: await response.text() };
  } catch (error) {
    return { status: 502, body: { detail: `The gateway at ${gateway.url} did not answer: ${reason(error)}` } };
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
