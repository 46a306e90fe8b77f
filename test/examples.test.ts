import { execFile, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { usualLimits } from '../src/limits/limits.ts';
import { openDoor, type Weather } from './chaos/door.ts';
import { newMessageId, startTestGateway } from './support/gateway.ts';
import { ApproveDraft, pendingDraft, readWorkflow, sendText, workflowReaches } from './support/operations.ts';
import { openLine } from './support/severable-line.ts';
import { signToken } from './support/tokens.ts';

const examples = join(import.meta.dirname, '../examples');
const james = '+12035550114';
const maria = '+18605550123';

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

function run(command: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const [program = '', ...rest] = command;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  return new Promise((resolve) => {
    const child = execFile(program, rest, { env }, (_error, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    );
  });
}

/** Which of the programs that an example is written for are missing here. */
function missing(...programs: string[]): string[] {
  return programs.filter((program) => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

const fair: Weather = { delayMs: 0, way: 'through', answerDelayMs: 0, wayBack: 'through' };

const texters: [string, string[], string[]][] = [
  ['receive_sms.py', ['python3', join(examples, 'receive_sms.py')], missing('python3')],
  ['receive-sms.ts', [process.execPath, join(examples, 'receive-sms.ts')], []],
];

describe.each(texters)("the SMS Agent's call: %s", (_name, command, lacking) => {
  it('hands a text in, and again whatever got lost on the way or on the way back: one workflow (B1)', async (context) => {
    context.skip(lacking.length > 0, `${lacking.join(' and ')} is missing`);
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const { token } = await gateway.as('service');
    const weathers: Weather[] = [
      { ...fair, way: 503 },
      { ...fair, way: 'reset' },
      { ...fair, wayBack: 'reset' },
      { ...fair, wayBack: 502 },
    ];
    const answers: unknown[] = [];
    const door = await openDoor({
      neighbours: { gateway: gateway.url },
      weather: () => weathers.shift() ?? fair,
      onCall: () => {},
      onAnswer: (_call, { body }) => answers.push(body),
    });
    onTestFinished(() => door.close());
    const id = newMessageId();
    const environment = { GATEWAY_URL: `${door.url}/gateway`, GATEWAY_TOKEN: token };
    const lost = await run([...command, id, '(203) 555-0114', 'How much do I owe?'], environment);
    expect(lost).toMatchObject({ code: 0, errors: expect.stringContaining('attempt 4') });
    const result = JSON.parse(lost.output);
    expect(result).toMatchObject({
      __typename: 'ReceiveSmsSuccess',
      duplicate: true,
      workflow: { status: 'RECEIVED' },
    });
    expect(answers).toHaveLength(3);

    const again = await run([...command, id, james, 'How much do I owe?'], environment);
    expect(JSON.parse(again.output)).toEqual(result);
    const { data } = await (await gateway.as('approver')).raw('{ workflows { totalCount nodes { id } } }');
    expect(data).toEqual({ workflows: { totalCount: 1, nodes: [{ id: result.workflow.id }] } });
  });

  it('tells what is refused for good (1) from what may come again later (75)', async (context) => {
    context.skip(lacking.length > 0, `${lacking.join(' and ')} is missing`);
    const limits = { ...usualLimits, textsPerMinute: { perNumber: 1, perCaller: 100 } };
    const gateway = await startTestGateway({ config: { role: 'api', limits } });
    const { token } = await gateway.as('service');
    const environment = { GATEWAY_URL: gateway.url, GATEWAY_TOKEN: token, ATTEMPTS: '1' };
    const text = (number: string) => [...command, newMessageId(), number, 'Hi'];
    expect(await run(text('12'), environment)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/refused.*phoneNumber/s),
    });
    const analyst = await signToken('analyst');
    expect(await run(text(james), { ...environment, GATEWAY_TOKEN: analyst })).toMatchObject({
      code: 1,
      errors: expect.stringContaining('FORBIDDEN'),
    });
    expect((await run(text(james), environment)).code).toBe(0);
    expect(await run(text(james), environment)).toMatchObject({
      code: 75,
      output: '',
      errors: expect.stringMatching(/not now.*again in/),
    });
    const nobody = { ...environment, GATEWAY_URL: 'http://127.0.0.1:9' };
    expect(await run(text(james), nobody)).toMatchObject({ code: 75 });
  });
});

describe('the approver who follows: follow-approvals.ts', () => {
  function startFollower(url: string, token: string, cursor: string[] = []) {
    const child = spawn(process.execPath, [join(examples, 'follow-approvals.ts'), ...cursor], {
      env: { PATH: process.env.PATH, GATEWAY_URL: url, GATEWAY_TOKEN: token },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const events: { kind: string; cursor: string; draft: { id: string; status: string } }[] = [];
    createInterface(child.stdout).on('line', (line) => events.push(JSON.parse(line)));
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const seen = () => events.map(({ kind, draft }) => `${kind} ${draft.id}`);
    return { events, seen, errors: () => errors, exited, kill: () => child.kill('SIGKILL') };
  }

  it('B42: comes back with its cursor when the line was cut: nothing missing, nothing twice', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const line = await openLine(gateway.url);
    const first = (await pendingDraft(service, approver, james)).draft;
    const follower = startFollower(line.url, approver.token);
    await expect.poll(follower.seen).toEqual([`REQUESTED ${first.id}`]);

    line.sever();
    await expect.poll(follower.errors).toContain('the line broke');
    await approver.request(ApproveDraft, { input: { draftId: first.id, version: first.version } });
    const second = (await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?')).draft;
    line.mend();
    await expect
      .poll(follower.seen)
      .toEqual([`REQUESTED ${first.id}`, `RESOLVED ${first.id}`, `REQUESTED ${second.id}`]);

    // A program that was started anew goes on from the cursor that it kept.
    follower.kill();
    const cursor = follower.events[1]?.cursor ?? '';
    const next = startFollower(line.url, approver.token, [cursor]);
    await expect.poll(next.seen).toEqual([`REQUESTED ${second.id}`]);
    expect(line.opened()).toBeGreaterThan(2);
  });

  it('B42: begins anew when a restore has replaced the log', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    const { draft } = await pendingDraft(await gateway.as('service'), approver, james);
    const follower = startFollower(gateway.url, approver.token, ['99999999999999.7']);
    await expect.poll(follower.seen).toEqual([`REQUESTED ${draft.id}`]);
    expect(follower.errors()).toContain('was replaced by an earlier one');
  });

  it('B43: gives up when another attempt would end the same way', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const approver = await gateway.as('approver');
    for (const [token, cursor, words] of [
      ['forged', [], '4401'],
      [await signToken('analyst'), [], '4403'],
      [approver.token, ['yesterday'], 'cursor'],
    ] as [string, string[], string][]) {
      const follower = startFollower(gateway.url, token, cursor);
      expect([words, await follower.exited]).toEqual([words, 1]);
      expect(follower.errors()).toMatch(new RegExp(`^refused: .*${words}`));
    }
  });
});

describe('who hands in texts and follows them: follow-text.ts, delivery-status.ts', () => {
  it('B2: follows a text over a cut, and over the workflow that takes it over, to its end', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const line = await openLine(gateway.url);
    const { workflowId } = await pendingDraft(service, approver, james, 'Can I pay $200 a week?');
    const environment = { GATEWAY_URL: line.url, GATEWAY_TOKEN: service.token };
    const ended = run([process.execPath, join(examples, 'follow-text.ts'), workflowId], environment);
    await expect.poll(line.opened).toBe(1);
    line.sever();
    const next = await pendingDraft(service, approver, james, 'Or $250 a week?');
    line.mend();
    await expect.poll(line.opened).toBeGreaterThan(1);
    await approver.data(ApproveDraft, { input: { draftId: next.draft.id, version: next.draft.version } });
    const { code, output, errors } = await ended;
    expect([code, errors]).toEqual([0, expect.stringContaining('the line broke')]);
    const states = output
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(states).toContainEqual(
      expect.objectContaining({ id: workflowId, status: 'SUPERSEDED', supersededBy: { id: next.workflowId } }),
    );
    expect(states.at(-1)).toMatchObject({ id: next.workflowId, status: 'SENT', completedAt: expect.any(String) });
  });

  it('B14: reports what became of a reply; "failed" after "delivered" changes nothing, and no other word is taken', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const id = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(approver, id, 'SENT');
    const history = await fetch(`${gateway.neighbours.smsAgent.url}/conversations/${encodeURIComponent(james)}`);
    const { messages } = (await history.json()) as { messages: { direction: string; twilio_sid: string }[] };
    const sid = messages.find(({ direction }) => direction === 'outbound')?.twilio_sid ?? 'none';
    const environment = { GATEWAY_URL: gateway.url, GATEWAY_TOKEN: service.token };
    const report = (...words: string[]) =>
      run([process.execPath, join(examples, 'delivery-status.ts'), ...words], environment);
    expect(await report(sid, 'delivered')).toMatchObject({ code: 0, output: expect.stringContaining(id) });
    expect((await report(sid, 'failed', '30003')).code).toBe(0);
    expect((await readWorkflow(approver, id)).escalations).toEqual([]);
    expect(await report(sid, 'quatsch')).toMatchObject({ code: 1, errors: expect.stringContaining('status') });
    expect(await report('SMnone', 'sent')).toMatchObject({
      code: 75,
      errors: expect.stringContaining('NotFoundError'),
    });
  });
});

it('any list becomes CSV: list-to-csv.ts, masked as the token says and safe for a spreadsheet', async () => {
  const gateway = await startTestGateway();
  const service = await gateway.as('service');
  const approver = await gateway.as('approver');
  await workflowReaches(approver, await sendText(service, james, 'How much do I owe?'), 'SENT');
  await pendingDraft(service, approver, maria, '=SUM(A1), ¿Puedo pagar $200 por semana?');
  const csv = async (token: string, ...words: string[]) =>
    run([process.execPath, join(examples, 'list-to-csv.ts'), ...words], {
      GATEWAY_URL: gateway.url,
      GATEWAY_TOKEN: token,
    });
  for (const list of [
    'workflows',
    'drafts',
    'escalations',
    'paymentPlans',
    'promises',
    'sentTexts',
    'auditTrail',
    'conversations',
  ]) {
    const { code, output, errors } = await csv(approver.token, list);
    expect([list, code, errors]).toEqual([list, 0, '']);
    const [header = '', ...rows] = output.trim().split('\r\n');
    expect(rows.every((row) => row.split(',').length >= header.split(',').length)).toBe(true);
  }
  const workflows = (await csv(approver.token, 'workflows')).output;
  expect(workflows).toContain(`,"'=SUM(A1), ¿Puedo pagar $200 por semana?",`);
  const sent = (await csv(approver.token, 'sentTexts', '{"alone": true}')).output.trim().split('\r\n');
  expect(sent).toHaveLength(2);
  const { token } = await gateway.as('analyst');
  expect((await csv(token, 'workflows')).output).not.toContain('SUM');
  expect(await csv('none', 'workflows')).toMatchObject({ code: 1, errors: 'A valid bearer token is needed.\n' });
});

describe("the analyst's table: workflows-to-csv.sh", () => {
  const lacking = missing('curl', 'jq');
  const script = join(examples, 'workflows-to-csv.sh');

  /** Rows of quoted fields, as RFC 4180 has them. */
  const parseCsv = (text: string): string[][] =>
    [...text.matchAll(/(?:^|\n)((?:(?:"(?:[^"]|"")*"|[^",\n]*)(?:,|(?=\n|$)))+)/g)].map(([, row = '']) =>
      [...`${row}`.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)]
        .slice(0, row.endsWith(',') ? undefined : -1)
        .map(([, field = '']) => field.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );

  it('reads page after page into one table, each workflow once, whatever people wrote', async (context) => {
    context.skip(lacking.length > 0, `${lacking.join(' and ')} is missing`);
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const texts: [string, string][] = [
      [james, '=HYPERLINK("http://example.com", "what I owe")'],
      [maria, 'Hola, "amigo",\nque debo?'],
      ['+12125550199', 'Hi'],
    ];
    const ids: string[] = [];
    for (const [number, content] of texts) {
      const id = await sendText(service, number, content);
      await workflowReaches(approver, id, 'AWAITING_APPROVAL', 'SENT', 'ESCALATED');
      ids.unshift(id);
    }
    const analyst = await signToken('analyst', { pii: true });
    const environment = { GATEWAY_URL: gateway.url, GATEWAY_TOKEN: analyst };
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    for (const pageSize of ['1', '2', '100']) {
      const { code, output } = await run([script, yesterday], { ...environment, PAGE_SIZE: pageSize });
      expect(code).toBe(0);
      const [head = [], ...rows] = parseCsv(output.trimEnd());
      expect(rows.map(([id]) => id)).toEqual(ids);
      const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
      expect(column('phoneNumber')).toEqual(texts.map(([number]) => number).reverse());
      expect(column('message')).toEqual(['Hi', 'Hola, "amigo",\nque debo?', `'${texts[0]?.[1]}`]);
    }
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect((await run([script, tomorrow], environment)).output.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says what was refused, and fails', async (context) => {
    context.skip(lacking.length > 0, `${lacking.join(' and ')} is missing`);
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const { token } = await gateway.as('service');
    const refused = await run([script, '2026-01-01'], { GATEWAY_URL: gateway.url, GATEWAY_TOKEN: token });
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining('FORBIDDEN') });
  });
});
