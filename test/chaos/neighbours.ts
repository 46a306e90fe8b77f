import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { startModelServer } from '../../src/sandbox/model-server.ts';
import { startNotificationService } from '../../src/sandbox/notification-service.ts';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { type Call, type Door, openDoor } from './door.ts';
import { documentOf, uniqueAnswers } from './model-answers.ts';
import { type PlannedConversation, tagsIn } from './plan.ts';
import type { Random } from './random.ts';
import { fairWeather, stormyWeather } from './weather.ts';

/** A text that the SMS Agent sent. */
export interface SentText {
  to: string;
  body: string;
  providerId: string;
  at: number;
}

/** An instance was seen at work on a conversation. */
export interface Sighting {
  instance: number;
  phoneNumber: string;
  at: number;
}

/** The neighbours of every instance. They live in the harness, outlast the gateways, and remember everything. */
export interface Neighbours {
  /** Every text that went out, oldest first. */
  readonly sent: readonly SentText[];
  readonly sightings: readonly Sighting[];
  /** How many notifications were accepted. */
  notifications(): number;
  /** Calls that went wrong so far. */
  mishaps(): number;
  /** Where the neighbours are for one instance, as its environment. */
  environmentOf(instance: number): Promise<Record<string, string>>;
  /** Writes a tenant's text into the SMS Agent's history. */
  receive(from: string, body: string): { messageId: string; at: Date };
  /** Whether calls go wrong. */
  setStormy(stormy: boolean): void;
  close(): Promise<void>;
}

/** The agent dies, or gives up, after it has written its row: before the provider took the text, or after. */
const betweenAgentAndProvider = [
  { path: '/sms/send', fault: { kind: 'provider', how: 'dies' }, every: 19 },
  { path: '/sms/send', fault: { kind: 'provider', how: 'dies', takes: 1 }, every: 23 },
  { path: '/sms/send', fault: { kind: 'provider', how: 'transient', takes: 1 }, every: 29 },
] as const;

export async function startNeighbours(
  conversations: readonly PlannedConversation[],
  random: Random,
): Promise<Neighbours> {
  const listening = { host: '127.0.0.1', port: 0 };
  const tenants = conversations.flatMap(({ tenant }) => tenant ?? []);
  const texts = new Map(conversations.flatMap((conversation) => conversation.texts).map((text) => [text.tag, text]));
  const [smsAgent, collectionsMonitor, notificationService, model] = await Promise.all([
    startSmsAgent(listening),
    startCollectionsMonitor({ ...listening, tenants }),
    startNotificationService(listening),
    startModelServer(listening),
  ]);
  model.intercept = uniqueAnswers(texts);

  const sightings: Sighting[] = [];
  const doors = new Map<number, Promise<Door>>();
  let stormy = false;
  let mishaps = 0;

  function phoneNumberOf({ path, body }: Call): string | undefined {
    if (path === '/sms/send') return (body as { to: string }).to;
    if (path.includes('completions')) return texts.get(documentOf(body).newTexts.flatMap(tagsIn)[0] ?? '')?.phoneNumber;
    const [, phone] = /^\/conversations\/([^?]+)/.exec(path) ?? [];
    return phone && decodeURIComponent(phone);
  }

  const open = (instance: number) =>
    openDoor({
      neighbours: {
        sms: smsAgent.url,
        monitor: collectionsMonitor.url,
        notifications: notificationService.url,
        model: model.url,
      },
      weather(call) {
        if (!stormy) return fairWeather(random);
        const weather = stormyWeather(random, call);
        if (weather.way !== 'through' || weather.wayBack !== 'through') mishaps++;
        return weather;
      },
      onCall(call) {
        const phoneNumber = phoneNumberOf(call);
        if (phoneNumber !== undefined) sightings.push({ instance, phoneNumber, at: Date.now() });
      },
    });

  return {
    get sent() {
      return smsAgent.sent.map(({ at, ...text }) => ({ ...text, at: at.getTime() }));
    },
    sightings,
    notifications: () => notificationService.notifications.length,
    mishaps: () => mishaps,
    async environmentOf(instance) {
      const opening = doors.get(instance) ?? open(instance);
      doors.set(instance, opening);
      const { url } = await opening;
      return {
        SMS_AGENT_URL: `${url}/sms`,
        COLLECTIONS_MONITOR_URL: `${url}/monitor`,
        NOTIFICATION_URL: `${url}/notifications`,
        NOTIFICATION_RECIPIENTS: 'managers@example.com',
        OPENAI_API_KEY: 'chaos',
        OPENAI_BASE_URL: `${url}/model/v1`,
      };
    },
    receive(from, body) {
      const { twilioSid, at } = smsAgent.receive({ from, body });
      return { messageId: twilioSid, at };
    },
    setStormy(value) {
      stormy = value;
      smsAgent.faults.set(value ? betweenAgentAndProvider : []);
    },
    async close() {
      for (const door of doors.values()) await (await door).close();
      await Promise.all([smsAgent, collectionsMonitor, notificationService, model].map((standIn) => standIn.close()));
    },
  };
}
