import { expect, it } from 'vitest';
import { createRoleSignIn } from '../src/sandbox/role-sign-in.ts';
import { openBrowser, ownPage } from './support/browser.ts';
import { startNeighbours, startTestGateway } from './support/gateway.ts';
import { sendText, workflowReaches } from './support/operations.ts';
import { signingSecret, signToken } from './support/tokens.ts';

const james = '+12035550114';

async function sandbox() {
  const neighbours = await startNeighbours();
  const textsUrl = `${neighbours.smsAgent.url}/sandbox/texts`;
  const gateway = await startTestGateway({
    neighbours,
    sandbox: { signIn: createRoleSignIn(signingSecret), textsUrl },
  });
  neighbours.smsAgent.gateway = { url: `${gateway.url}/graphql`, token: await signToken('service') };
  return { gateway, neighbours, browser: openBrowser(gateway.url) };
}

it('a text that is written as a tenant is taken in, and the reply is there to be read', async () => {
  const { gateway, neighbours, browser } = await sandbox();
  expect((await browser.ask('GET', '/session/options')).body).toMatchObject({ sandbox: true });
  const sent = await browser.ask('POST', '/sandbox/texts', { from: james, body: 'How much do I owe?' });
  expect(sent).toMatchObject({ status: 200, body: { data: { receiveSms: { __typename: 'ReceiveSmsSuccess' } } } });
  await workflowReaches(await gateway.as('service'), sent.body.data.receiveSms.workflow.id, 'SENT');
  const { body } = await browser.ask('GET', '/sandbox/texts', undefined, {});
  expect(body.texts).toMatchObject([
    { from: james, body: 'How much do I owe?' },
    { to: james, body: expect.stringContaining('$1,450.00') },
  ]);
  await gateway.stop();
  await neighbours.close();
});

it('what the stand-in refuses is refused, and a page elsewhere writes nothing', async () => {
  const { gateway, neighbours, browser } = await sandbox();
  expect((await browser.ask('POST', '/sandbox/texts', { from: 'James', body: 'Hi' })).status).toBe(400);
  const { 'x-requested-with': _, ...foreign } = ownPage;
  expect((await browser.ask('POST', '/sandbox/texts', { from: james, body: 'Hi' }, foreign)).status).toBe(403);
  expect((await browser.ask('GET', '/sandbox/texts')).body).toEqual({ texts: [] });
  await neighbours.smsAgent.refuse();
  expect((await browser.ask('GET', '/sandbox/texts')).status).toBe(502);
  await gateway.stop();
  await neighbours.close();
});

it('where texts are real nobody plays', async () => {
  const gateway = await startTestGateway();
  const browser = openBrowser(gateway.url);
  expect((await browser.ask('GET', '/session/options')).body).toMatchObject({ sandbox: false });
  expect((await browser.ask('GET', '/sandbox/texts')).status).toBe(404);
  expect((await browser.ask('POST', '/sandbox/texts', { from: james, body: 'Hi' })).status).toBe(404);
  await workflowReaches(
    await gateway.as('service'),
    await sendText(await gateway.as('service'), james, 'HELP'),
    'SENT',
  );
});
