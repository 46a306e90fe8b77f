import type { CollectionsMonitor } from '../../src/clients/collections-monitor.ts';
import type { Model } from '../../src/clients/model.ts';
import type { SmsAgent } from '../../src/clients/sms-agent.ts';
import type { Twilio } from '../../src/clients/twilio.ts';
import { UpstreamError } from '../../src/clients/upstream-error.ts';
import { noUsage } from '../../src/domain/model-usage.ts';
import type { HistoryRow } from '../../src/domain/sending/history-row.ts';
import type { Tenant } from '../../src/domain/tenant.ts';
import type { Random } from '../chaos/random.ts';
import type { SimulatedClock } from './clock.ts';
import { owedAt, type SimulatedTenant } from './tenants.ts';

/** A stretch of time in which somebody is away. */
export interface Away {
  from: number;
  to: number;
}

/** A text that really went out. */
export interface SentToTenant {
  at: number;
  phoneNumber: string;
  body: string;
}

/** The services around the gateway, all of them in this process and on the clock of the simulation. */
export interface SimulatedNeighbours {
  monitor: Pick<CollectionsMonitor, 'getTenants' | 'findTenantId'>;
  smsAgent: SmsAgent;
  twilio: Twilio;
  model: Model;
  sent: SentToTenant[];
  /** When each tenant's ledger was told, oldest first. */
  readings: Map<string, number[]>;
  /** Calls for tenants that were answered, by when they came. */
  answered: number[];
  /** Calls of the ledger lane, whatever came of them, by when they were made. */
  ledgerCalls: number[];
  /** A text of a tenant, which the SMS Agent has in its history. */
  receive(phoneNumber: string, body: string): void;
}

export function startNeighbours(
  tenants: readonly SimulatedTenant[],
  outages: readonly Away[],
  clock: SimulatedClock,
  random: Random,
): SimulatedNeighbours {
  const byId = new Map(tenants.map((tenant) => [tenant.id, tenant]));
  const byNumber = new Map(tenants.map((tenant) => [tenant.phoneNumber, tenant]));
  const readings = new Map<string, number[]>();
  const rows = new Map<string, HistoryRow[]>();
  const sent: SentToTenant[] = [];
  const answered: number[] = [];
  let messages = 0;

  const isAway = (at: number) => outages.some(({ from, to }) => at >= from && at < to);
  const down = () => new UpstreamError('Collections Monitor', 'unavailable', 'is away');
  const keep = (phoneNumber: string, row: Pick<HistoryRow, 'direction' | 'body' | 'providerId' | 'deliveryStatus'>) => {
    messages += 1;
    const kept = { ...row, id: messages, at: clock.now(), namesZone: true };
    rows.set(phoneNumber, [kept, ...(rows.get(phoneNumber) ?? [])]);
    return kept;
  };

  return {
    sent,
    readings,
    answered,
    ledgerCalls: [],
    receive: (phoneNumber, body) =>
      void keep(phoneNumber, { direction: 'INBOUND', body, providerId: `SM${messages}`, deliveryStatus: 'received' }),
    monitor: {
      async getTenants(ids) {
        const at = clock.now().getTime();
        if (isAway(at)) throw down();
        answered.push(at);
        return ids.map((id) => {
          const tenant = byId.get(id);
          if (tenant === undefined) return null;
          // A record of a batch may be rubbish.
          if (random.chance(0.002)) return new UpstreamError('Collections Monitor', 'unavailable', 'not an amount');
          readings.set(id, [...(readings.get(id) ?? []), at]);
          return recordOf(tenant, at);
        });
      },
      findTenantId: async (phoneNumber) => byNumber.get(phoneNumber)?.id ?? null,
    },
    smsAgent: {
      async send({ to, body }) {
        const at = clock.now().getTime();
        const row = keep(to, { direction: 'OUTBOUND', body, providerId: `SMout${messages}`, deliveryStatus: 'sent' });
        sent.push({ at, phoneNumber: to, body });
        return { smsAgentMessageId: String(row.id), providerId: row.providerId };
      },
      history: async (phoneNumber, limit) => (rows.get(phoneNumber) ?? []).slice(0, limit),
      historyPage: async (phoneNumber) => ({ rows: rows.get(phoneNumber) ?? [], hasMore: false }),
    },
    twilio: {
      async textsTo(phoneNumber, since) {
        const known = rows.get(phoneNumber) ?? [];
        const texts = known
          .filter(({ direction, at }) => direction === 'OUTBOUND' && at >= since)
          .map(({ providerId, body, at }) => ({
            providerId: providerId ?? '',
            body,
            status: 'delivered',
            errorCode: null,
            createdAt: at,
          }));
        return { texts, isComplete: true };
      },
    },
    model: {
      async draftReply(prompt) {
        const language = JSON.parse(prompt.user).tenant?.language === 'es' ? 'es' : 'en';
        const reply = language === 'es' ? 'Gracias por su mensaje.' : 'Thanks for your message.';
        return {
          kind: 'answer',
          model: 'simulated',
          usage: noUsage,
          reply: {
            reply,
            language,
            translation: null,
            intent: 'promise_to_pay',
            plan: null,
            claims: [],
            confidence: 1,
            escalate: false,
            escalationReason: null,
            reading: { wantsNoTexts: null, wrongPerson: null, reasonsForHuman: [], promises: [] },
          },
        };
      },
      room: () => 16,
      onRoom() {},
      servers: [],
    },
  };
}

function recordOf(tenant: SimulatedTenant, at: number): Tenant {
  const amountOwedCents = owedAt(tenant, at);
  return {
    id: tenant.id,
    name: 'Ann Lee',
    unitName: '4B',
    propertyName: 'Elm Court',
    amountOwedCents,
    tenantPortionCents: amountOwedCents,
    daysLate: 12,
    language: tenant.language,
    timeZone: tenant.timeZone,
    reliabilityScore: null,
    failedPaymentPlans: null,
    successfulPaymentPlans: null,
    phoneNumbers: [tenant.phoneNumber],
  };
}
