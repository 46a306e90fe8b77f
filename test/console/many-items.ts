import type { CompleteConfig } from '../../src/config.ts';
import { readConfig } from '../../src/environment/read-config.ts';
import { createLog } from '../../src/observability/log.ts';
import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { startModelServer } from '../../src/sandbox/model-server.ts';
import { startNotificationService } from '../../src/sandbox/notification-service.ts';
import { createRoleSignIn } from '../../src/sandbox/role-sign-in.ts';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { type CollectionsTenant, sandboxTenants } from '../../src/sandbox/tenants.ts';
import { sandboxTokens } from '../../src/sandbox/tokens.ts';
import { startOn } from '../../src/start.ts';
import type { TestDatabase } from '../support/databases.ts';
import { signingSecret } from '../support/tokens.ts';
import type { Sandbox } from './sandbox.ts';
import { tenantsAt } from './tenants-at.ts';

/** A gateway with more drafts than anybody looks at in a day; for several tests, so whoever starts it closes it. */
export interface ManyItems extends Sandbox {
  close(): Promise<void>;
}

const given = ['Ann', 'Ben', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Grace', 'Hugo', 'Ines', 'Jonas', 'Kofi', 'Lucia'];
const family = ['Abbott', 'Brooks', 'Castillo', 'Duarte', 'Ellis', 'Fuentes', 'Greene', 'Hill', 'Ibarra', 'Jensen'];
const homes = ['Maple Court', 'Elm Court', 'Harbor View', 'Oak Terrace'];

/** The nth tenant of a landlord who has many; the first is 1. */
export function tenantNumber(n: number): CollectionsTenant {
  const [model] = sandboxTenants;
  if (model === undefined) throw new Error('the sandbox has no tenants');
  return {
    ...model,
    id: `tenant_many_${n}`,
    tenant_id: `tenant_many_${n}`,
    tenant_name: `${given[n % given.length]} ${family[Math.floor(n / given.length) % family.length]} ${n}`,
    unit_name: `${1 + (n % 40)}${'ABCD'[n % 4]}`,
    property_name: homes[n % homes.length] ?? '',
    amount_owed: `${400 + n}.00`,
    tenant_portion: `${400 + n}.00`,
    days_late: 5 + (n % 90),
    language_preference: n % 5 === 0 ? 'Spanish' : 'English',
    phone_numbers: [`+1203${String(2_000_000 + n)}`],
  };
}

const id = (prefix: string, n = 'i') => `('${prefix}-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;
const money = `to_char(400 + i, 'FM9,990.00')`;
/** The checks of a draft, as the gateway would write them. */
const checks = `jsonb_build_array(
  jsonb_build_object('name', 'figures', 'passed', i % 9 <> 0, 'weight', 0.3, 'detail', case when i % 9 = 0 then 'Not in the tenant''s record: "$9,999"' end),
  jsonb_build_object('name', 'intent', 'passed', false, 'weight', 0.15, 'detail', null),
  jsonb_build_object('name', 'content', 'passed', true, 'weight', 0.15, 'detail', null))`;

/** Conversations 1 to `count`, each with a draft that waits; the first has waited longest. Every ninth names a figure from nowhere. */
const pendingDrafts = (count: number) => `
  do $seed$ begin
  perform set_config('session_replication_role', 'replica', true);
  create temporary table many as select i, i % 5 = 0 as spanish,
      (array['Maple Court', 'Elm Court', 'Harbor View', 'Oak Terrace'])[1 + i % 4] as home,
      now() - (${count} - i) * interval '20 seconds' as at
    from generate_series(1, ${count}) i;
  insert into conversations (id, phone_number, tenant_id, language, property_name, search_text, created_at, last_activity_at)
    select ${id('00000000')}, '+1203' || 2000000 + i, 'tenant_many_' || i, case when spanish then 'es' else 'en' end, home, '', at, at from many;
  insert into workflows (id, conversation_id, status, route, tenant_id, first_message, last_message, received_at, property_name)
    select ${id('10000000')}, ${id('00000000')}, 'AWAITING_APPROVAL', 'APPROVAL', 'tenant_many_' || i, 1000000 + i, 1000000 + i, at, home from many;
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at) overriding system value
    select 1000000 + i, 'SM' || i, ${id('00000000')}, ${id('10000000')},
      case when spanish then 'Puedo pagar ' || 40 + i % 7 * 10 || ' por semana?' else 'Can I pay $' || 40 + i % 7 * 10 || ' a week?' end, at from many;
  insert into drafts (id, workflow_id, status, body, language, intent, confidence, checks, facts, prompt_version, model, created_at, property_name)
    select ${id('20000000')}, ${id('10000000')}, 'PENDING',
      case when i % 9 = 0 then 'Your balance is $9,999.'
        when spanish then 'Gracias. Su saldo es de $' || ${money} || '.' else 'Thank you. Your balance is $' || ${money} || '.' end,
      case when spanish then 'es' else 'en' end, 'payment_plan', 0.7, ${checks},
      jsonb_build_object('tenantName', 'Tenant ' || i, 'language', case when spanish then 'es' else 'en' end, 'amountOwedCents', (400 + i) * 100,
        'tenantPortionCents', (400 + i) * 100, 'daysLate', 5 + i % 90, 'unitName', '1A', 'propertyName', home, 'businessName', 'Stanton Management'),
      '1', 'model', at, home from many;
  insert into events (conversation_id, sequence, workflow_id, draft_id, actor, action, detail, at, hash)
    select ${id('00000000')}, 1, ${id('10000000')}, ${id('20000000')}, 'system', 'draft.requested', '{}', at, repeat('0', 64) from many order by i;
  update conversations set event_count = 1, last_hash = repeat('0', 64);
  perform refresh_work_item(conversation_id, epoch, position) from events;
  drop table many;
  end $seed$`;

/** On a database that nobody else uses, which is dropped by whoever made it. */
export async function startWithManyItems(
  database: Pick<TestDatabase, 'config' | 'openForGateway' | 'sql'>,
  count: number,
): Promise<ManyItems> {
  await database.sql(pendingDrafts(count));
  const at = { host: '127.0.0.1', port: 0 };
  const tenants = [...sandboxTenants, ...Array.from({ length: count }, (_, place) => tenantNumber(place + 1))];
  const smsAgent = await startSmsAgent(at);
  const monitor = await startCollectionsMonitor({ ...at, tenants });
  const notifications = await startNotificationService(at);
  const model = await startModelServer(at);
  const { database: _, ...config } = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    QUIET_HOURS: 'off',
    SUPABASE_JWT_SECRET: signingSecret,
    SMS_AGENT_URL: smsAgent.url,
    COLLECTIONS_MONITOR_URL: monitor.url,
    NOTIFICATION_URL: notifications.url,
    NOTIFICATION_RECIPIENTS: 'managers@example.com',
    OPENAI_API_KEY: 'sandbox',
    OPENAI_BASE_URL: model.baseUrl,
  });
  const complete = { ...(config as Omit<CompleteConfig, 'database'>), database: database.config };
  const opened = await database.openForGateway(complete.limits.operationMs + 250);
  const signIn = createRoleSignIn(signingSecret);
  const sandbox = { signIn, textsUrl: `${smsAgent.url}/sandbox/texts` };
  const running = await startOn(opened, complete, createLog('silent'), null, sandbox);
  const tokens = await sandboxTokens(signingSecret);
  const url = running.url ?? '';
  smsAgent.gateway = { url: `${url}/graphql`, token: tokens.service };
  return {
    url,
    ...tenantsAt(url),
    token: (role) => tokens[role],
    async close() {
      await running.stop();
      await Promise.all([smsAgent, monitor, notifications, model].map((standIn) => standIn.close()));
    },
  };
}
