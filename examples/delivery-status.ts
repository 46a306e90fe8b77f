/**
 * Reports to the gateway what became of a text that went out, as Twilio's status callback says it: fetch and nothing else.
 * Node 22.18 or later runs it as it is.
 *
 *     GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... node delivery-status.ts <MessageSid> <MessageStatus> [<ErrorCode>]
 *
 * Exit codes: 0 on record (or on record before), 1 refused for good, 75 not now: report it again later. The same report
 * again is a no-op; one that comes after `delivered`, `undelivered` or `failed` changes nothing.
 */
const mutation = `
  mutation RecordDeliveryStatus($input: RecordDeliveryStatusInput!) {
    recordDeliveryStatus(input: $input) {
      __typename
      ... on RecordDeliveryStatusSuccess { workflow { id status } }
      ... on ValidationError { fields { path message } }
      ... on Error { code message }
    }
  }
`;

/** Longer than the gateway lets an operation run. */
const timeoutMs = 15_000;

type Outcome = { exitCode: 0 | 1 | 75; words: string };

/** One attempt. */
async function report(url: string, token: string, input: object): Promise<Outcome> {
  let status: number;
  let words: string;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        // With this, what is wrong with a request shows in the status.
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query: mutation, variables: { input } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    words = await response.text();
  } catch (error) {
    return { exitCode: 75, words: String(error) };
  }
  if (status >= 500 || status === 408 || status === 429) return { exitCode: 75, words: `HTTP ${status}` };
  if (status >= 400) return { exitCode: 1, words: `HTTP ${status}: ${words}` };
  const { data } = JSON.parse(words) as { data?: { recordDeliveryStatus: { __typename: string } } | null };
  if (!data) return { exitCode: 75, words };
  const result = data.recordDeliveryStatus;
  if (result.__typename === 'RecordDeliveryStatusSuccess') return { exitCode: 0, words: JSON.stringify(result) };
  // The report may be quicker than the answer by which the gateway learns the id of the text.
  return { exitCode: result.__typename === 'NotFoundError' ? 75 : 1, words: JSON.stringify(result) };
}

const [providerId, status, errorCode = null] = process.argv.slice(2);
const { GATEWAY_URL, GATEWAY_TOKEN } = process.env;
if (!providerId || !status || !GATEWAY_URL || !GATEWAY_TOKEN) {
  process.stderr.write(
    'usage: GATEWAY_URL=… GATEWAY_TOKEN=… node delivery-status.ts <MessageSid> <MessageStatus> [<ErrorCode>]\n',
  );
  process.exit(1);
}
const { exitCode, words } = await report(GATEWAY_URL, GATEWAY_TOKEN, { providerId, status, errorCode });
if (exitCode === 0) process.stdout.write(`${words}\n`);
else process.stderr.write(`${exitCode === 75 ? 'not now' : 'refused'}: ${words}\n`);
process.exitCode = exitCode;
