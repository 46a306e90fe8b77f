import { createClient } from 'graphql-ws';
import { SignJWT } from 'jose';
import WebSocket from 'ws';
import { sandboxTenants } from '../src/sandbox/tenants.ts';
import { embeddedPlace, signingSecret, startProgram } from './processes.ts';

// What a newcomer feels: from start to the first answer, and from a draft that is routed to an approver who sees it.
// `node bench/first-minute.ts`, on the embedded database with the sandbox's neighbours.
const tokenOf = (role: string) =>
  new SignJWT({ app_metadata: { role } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(role)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(signingSecret));

const drafts = 30;
const place = await embeddedPlace();
const environment = { ...place.environment, PORT: '0', LOG_LEVEL: 'error', SUPABASE_JWT_SECRET: signingSecret };
const service = await tokenOf('service');

async function receive(url: string, messageId: string, phoneNumber: string, content: string): Promise<void> {
  const query = `mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${service}` },
    body: JSON.stringify({ query, variables: { input: { messageId, phoneNumber, content } } }),
  });
  if (!(await response.text()).includes('ReceiveSmsSuccess')) throw new Error('the text was not taken in');
}

const tenants = sandboxTenants.flatMap((tenant) => tenant.phone_numbers.slice(0, 1));
for (const what of ['a new directory', 'a directory that is there']) {
  const begun = performance.now();
  const gateway = await startProgram('../src/main.js', environment);
  await receive(gateway.url, `first in ${what}`, tenants[0] ?? '', 'How much do I owe?');
  process.stdout.write(`start to first answer, ${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  await gateway.stop();
}

const gateway = await startProgram('../src/main.js', environment);
const client = createClient({
  url: `${gateway.url.replace('http', 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  connectionParams: { authorization: `Bearer ${await tokenOf('approver')}` },
});
const seenAfter: number[] = [];
const events = client.iterate<{ approvalRequested: { kind: string; draft: { createdAt: string } } }>({
  query: 'subscription { approvalRequested { kind draft { createdAt } } }',
});
const watching = (async () => {
  for await (const { data } of events) {
    if (data?.approvalRequested.kind !== 'REQUESTED') continue;
    seenAfter.push(Date.now() - Date.parse(data.approvalRequested.draft.createdAt));
    if (seenAfter.length === drafts) return;
  }
})();
for (let index = 0; index < drafts; index++) {
  await receive(
    gateway.url,
    `plan-${index}`,
    tenants[index % tenants.length] ?? '',
    // Never routine: it waits for an approver, whatever the tenant owes.
    'Can I cancel the payment plan?',
  );
  while (seenAfter.length <= index) await new Promise((resolve) => setTimeout(resolve, 2));
}
await watching;
await client.dispose();
seenAfter.sort((a, b) => a - b);
process.stdout.write(
  `routed to visible on an open subscription, ${drafts} drafts: median ${seenAfter[drafts >> 1]} ms, longest ${seenAfter.at(-1)} ms\n`,
);
await gateway.stop();
await place.remove();
