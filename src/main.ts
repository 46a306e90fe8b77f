import { styleText } from 'node:util';
import { forEachUpstream, upstreams, upstreamTable } from './clients/upstream-table.ts';
import type { CompleteConfig, Config } from './config.ts';
import type { ConsoleSandbox } from './console/sign-in.ts';
import { readConfig } from './environment/read-config.ts';
import { tellFatal } from './fatal.ts';
import type { Explorer } from './gateway.ts';
import { createLog } from './observability/log.ts';
import { tellBusinessFacts } from './sandbox/business-facts.ts';
import { sandboxOperations } from './sandbox/operations.ts';
import { createRoleSignIn } from './sandbox/role-sign-in.ts';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';
import { sandboxSigningKey } from './sandbox/signing-key.ts';
import { type SandboxRole, sandboxTokens } from './sandbox/tokens.ts';
import { type Running, start } from './start.ts';
import { StartUpError } from './start-up-error.ts';

/** A stop that takes longer than this is cut short; the claims that it leaves run out by themselves. */
const stopWithinMs = 9_500;

/** What nobody caught leaves a process in a state that nobody knows; its claims run out, and another goes on from the rows. */
function end(error: unknown): never {
  tellFatal(error);
  process.exit(1);
}
process.on('uncaughtException', end);
await main().catch(end);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const sandbox = config.production ? null : await startMissing(config);
  const key = config.tokens.kind === 'sandbox' ? await signingKeyIn(config.dataDirectory) : null;
  const tokens = key === null ? null : await sandboxTokens(key);
  let running: Running;
  try {
    running = await start(
      complete(config, sandbox, key),
      log,
      config.production ? null : explorer(tokens),
      key === null ? null : consoleSandbox(key, sandbox),
    );
  } catch (error) {
    await sandbox?.close();
    throw error;
  }
  if (sandbox?.smsAgent !== undefined && running.url !== null && tokens !== null) {
    sandbox.smsAgent.gateway = { url: `${running.url}/graphql`, token: tokens.service };
  }
  // A newcomer's landlord has something to say of itself; the fake tenants ask for it.
  if (sandbox?.collectionsMonitor !== undefined && running.url !== null && tokens !== null) {
    await tellBusinessFacts({ url: `${running.url}/graphql`, token: tokens.admin }).catch((error) =>
      log.warn({ err: error }, 'the sandbox could not say what the landlord says of itself'),
    );
  }
  if (config.production) {
    const at = running.url === null ? 'works' : `listens at ${running.url}`;
    const { database, metricsUrl } = running;
    log.info({ database, metricsUrl }, `Collections Orchestrator ${at} (role ${config.role})`);
  } else announce(config, running, sandbox, tokens);

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await running.stop();
    await sandbox?.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) {
    // In place of main.js, which only leaves. Not `once`: Ctrl-C under npm arrives twice, from the terminal and from npm, and
    // the second must not cut the stop short.
    process.removeAllListeners(signal).on(signal, stop);
  }
}

/** This machine's own key; a directory that cannot be written to names itself. */
async function signingKeyIn(directory: string): Promise<string> {
  try {
    return await sandboxSigningKey(directory);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartUpError(
      `${directory} cannot be written to (${code ?? message}): the key of the sandbox's tokens lives there. Set DATA_DIR to another directory.`,
      { cause: error },
    );
  }
}

/** Stand-ins for the upstream services that the configuration leaves open. */
function startMissing(config: Config): Promise<Sandbox> {
  return startSandbox({
    host: '127.0.0.1',
    needs: {
      ...forEachUpstream((upstream) => config.upstreams[upstream].url === null),
      model: config.model === null,
    },
  });
}

function complete(config: Config, sandbox: Sandbox | null, key: string | null): CompleteConfig {
  return {
    ...config,
    tokens: config.tokens.kind === 'sandbox' ? { secret: present(key), published: null } : config.tokens,
    upstreams: forEachUpstream((upstream) => {
      const { url, timeoutMs } = config.upstreams[upstream];
      return { url: url ?? present(sandbox?.[upstream]).url, timeoutMs };
    }),
    notificationRecipients: sandbox?.notificationService ? ['managers@example.com'] : config.notificationRecipients,
    model: config.model ?? { apiKey: 'sandbox', baseUrl: present(sandbox?.model).baseUrl, name: 'sandbox-model' },
  };
}

/** The configuration lets nothing be missing in production, and the sandbox stands in everywhere else. */
function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('neither configured nor played by the sandbox');
  return value;
}

/** Only a sandbox signs tokens itself, and its SMS Agent's stand-in needs one to hand texts in. */
function consoleSandbox(key: string, sandbox: Sandbox | null): ConsoleSandbox {
  const url = sandbox?.smsAgent?.url;
  return { signIn: createRoleSignIn(key), textsUrl: url === undefined ? null : `${url}/sandbox/texts` };
}

/** Null in a container: the page is a development dependency, and without those there is none. */
function explorer(tokens: Record<SandboxRole, string> | null): Explorer | null {
  try {
    import.meta.resolve('@graphql-yoga/render-graphiql');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return null;
  }
  return {
    // Nine megabytes, read when somebody first opens it.
    render: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    tabs: tokens === null ? [] : sandboxOperations(tokens),
  };
}

function announce(
  config: Config,
  running: Running,
  sandbox: Sandbox | null,
  tokens: Record<SandboxRole, string> | null,
): void {
  const standIns = [
    ...upstreams.map((upstream) => [upstreamTable[upstream].name, sandbox?.[upstream]?.url]),
    ['model', sandbox?.model?.baseUrl],
  ].filter(([, url]) => url !== undefined);
  const lines = [
    ...(running.url === null ? [] : [`Console: ${running.url}/`]),
    `${styleText('bold', 'Collections Orchestrator')} ${running.url === null ? 'works' : `listens at ${running.url}`} (role ${config.role})`,
    `  database: ${running.database}`,
    ...(running.metricsUrl === null ? [] : [`  metrics: ${running.metricsUrl}/metrics`]),
    ...standIns.map(([name, url]) => `  ${styleText('yellow', 'stand-in')}: ${name} at ${url}`),
  ];
  if (sandbox?.smsAgent && config.quietHours === null) lines.push('  quiet hours: off, since nobody is really texted');
  if (tokens !== null) {
    lines.push(
      `  ${styleText('yellow', 'stand-in')}: tokens are signed with a key of this machine's own`,
      '',
      'A token for each role:',
      ...Object.entries(tokens).map(([role, token]) => `  ${role.padEnd(8)} ${token}`),
    );
  }
  if (tokens !== null && running.url !== null) {
    const text = { messageId: 'SM-hello-1', phoneNumber: '(203) 555-0114', content: 'How much do I owe?' };
    const body = {
      query:
        'mutation($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename ... on ReceiveSmsSuccess { duplicate workflow { id status } } } }',
      variables: { input: text },
    };
    lines.push(
      '',
      'Send a text:',
      `  curl -s ${running.url}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${tokens.service}' -d '${JSON.stringify(body)}'`,
    );
    if (sandbox?.smsAgent) {
      lines.push('', `What the tenants got: curl -s ${sandbox.smsAgent.url}/sandbox/texts`);
    }
    lines.push(`Try the API: ${running.url}/graphql`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
