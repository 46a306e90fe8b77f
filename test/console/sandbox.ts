import { onTestFinished } from 'vitest';
import type { CompleteConfig } from '../../src/config.ts';
import { readConfig } from '../../src/environment/read-config.ts';
import { createRoleSignIn } from '../../src/sandbox/role-sign-in.ts';
import { type SandboxRole, sandboxTokens } from '../../src/sandbox/tokens.ts';
import { startNeighbours, startTestGateway } from '../support/gateway.ts';
import { signingSecret } from '../support/tokens.ts';
import { tenantsAt } from './tenants-at.ts';

/** A gateway whose tenants the test plays, with the console that was built. */
export interface Sandbox {
  url: string;
  /** A tenant writes. */
  text(from: string, body: string): Promise<void>;
  /** What tenants got, oldest first. */
  texts(): Promise<{ to: string; body: string }[]>;
  /** A token of the sandbox, for what a test does beside the page. */
  token(role: SandboxRole): string;
}

/** In the test's own process, configured as `npm start` would be by the environment. */
export async function startSandbox(environment: Record<string, string> = {}): Promise<Sandbox> {
  const neighbours = await startNeighbours();
  onTestFinished(neighbours.close);
  const { database, ...config } = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    QUIET_HOURS: 'off',
    SUPABASE_JWT_SECRET: signingSecret,
    SMS_AGENT_URL: neighbours.smsAgent.url,
    COLLECTIONS_MONITOR_URL: neighbours.collectionsMonitor.url,
    NOTIFICATION_URL: neighbours.notificationService.url,
    NOTIFICATION_RECIPIENTS: 'managers@example.com',
    OPENAI_API_KEY: 'sandbox',
    OPENAI_BASE_URL: neighbours.model.baseUrl,
    ...environment,
  });
  // Whatever an environment can leave open is set above.
  const complete = config as Omit<CompleteConfig, 'database'>;
  const tokens = await sandboxTokens(signingSecret);
  const { url } = await startTestGateway({
    neighbours,
    config: complete,
    sandbox: { signIn: createRoleSignIn(signingSecret), textsUrl: `${neighbours.smsAgent.url}/sandbox/texts` },
  });
  neighbours.smsAgent.gateway = { url: `${url}/graphql`, token: tokens.service };
  return { url, ...tenantsAt(url), token: (role) => tokens[role] };
}
