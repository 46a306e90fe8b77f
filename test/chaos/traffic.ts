import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Instance } from './fleet.ts';
import { ask } from './gateway-client.ts';
import type { PlannedConversation, PlannedText } from './plan.ts';
import type { Random } from './random.ts';

/** The gateway's word that a text is safe. */
export interface Acknowledgement {
  text: PlannedText;
  messageId: string;
  workflowId: string;
  duplicate: boolean;
  /** When the text was first handed over, and when this answer came. */
  askedAt: number;
  at: number;
}

export interface TrafficOptions {
  conversations: readonly PlannedConversation[];
  instances: readonly Pick<Instance, 'url'>[];
  token: string;
  random: Random;
  /** Writes a tenant's text into the SMS Agent's history. */
  receive(from: string, body: string): { messageId: string; at: Date };
}

/** The SMS Agent's side: hands over every text until it is acknowledged, and now and then more often than that. */
export interface Traffic {
  readonly acknowledgements: readonly Acknowledgement[];
  /** Calls without an acknowledgement, each of which was repeated. */
  retries(): number;
  /** Answers that no retry can mend. */
  readonly refusals: readonly string[];
  /** When every text has been acknowledged. */
  done: Promise<void>;
  deliver(text: PlannedText): Promise<void>;
}

const mutation = `mutation ($input: ReceiveSmsInput!) {
  receiveSms(input: $input) {
    __typename
    ... on ReceiveSmsSuccess { duplicate workflow { id } }
    ... on Error { message }
  }
}`;

const answer = z.object({
  receiveSms: z.union([
    z.object({
      __typename: z.literal('ReceiveSmsSuccess'),
      duplicate: z.boolean(),
      workflow: z.object({ id: z.string() }),
    }),
    z.object({ __typename: z.string(), message: z.string() }),
  ]),
});

export function startTraffic(options: TrafficOptions): Traffic {
  const { instances, random, token } = options;
  const acknowledgements: Acknowledgement[] = [];
  const refusals: string[] = [];
  let retries = 0;

  const firstAskedAt = new Map<string, number>();

  async function handOver(text: PlannedText, messageId: string, receivedAt: Date, url: string): Promise<boolean> {
    const askedAt = firstAskedAt.get(messageId) ?? Date.now();
    firstAskedAt.set(messageId, askedAt);
    const { phoneNumber, content } = text;
    const input = { messageId, phoneNumber, content, receivedAt: receivedAt.toISOString() };
    try {
      const { data } = await ask(url, token, mutation, { input });
      const parsed = answer.safeParse(data);
      if (!parsed.success) throw new Error('no acknowledgement');
      const { receiveSms } = parsed.data;
      if ('workflow' in receiveSms) {
        const { workflow, duplicate } = receiveSms;
        acknowledgements.push({ text, messageId, workflowId: workflow.id, duplicate, askedAt, at: Date.now() });
      } else {
        refusals.push(`${text.tag}: ${receiveSms.message}`);
      }
      return true;
    } catch {
      retries++;
      return false;
    }
  }

  async function deliver(text: PlannedText): Promise<void> {
    const { messageId, at } = options.receive(text.phoneNumber, text.content);
    // Twilio's and the agent's own retries overlap: one text in eight comes in by several doors at once.
    const doors = random.chance(0.125) ? instances.length : 1;
    const first = random.between(0, instances.length - 1);
    for (let attempt = 0; ; attempt++) {
      const attempts = Array.from({ length: attempt === 0 ? doors : 1 }, (_, door) => {
        const url = instances[(first + attempt + door) % instances.length]?.url;
        return url ? handOver(text, messageId, at, url) : false;
      });
      if ((await Promise.all(attempts)).includes(true)) break;
      await sleep(random.between(30, 250) * Math.min(4, 1 + attempt / 4));
    }
    // And one in ten once more, long after.
    if (!random.chance(0.1)) return;
    await sleep(random.between(500, 3_000));
    const url = random.pick(instances).url;
    if (url) await handOver(text, messageId, at, url);
  }

  async function converse({ texts, inOrder }: PlannedConversation, startedAt: number): Promise<void> {
    const underWay: Promise<void>[] = [];
    for (const text of texts) {
      await sleep(Math.max(0, startedAt + text.afterMs - Date.now()));
      const delivery = deliver(text);
      underWay.push(delivery);
      if (inOrder) await delivery;
    }
    await Promise.all(underWay);
  }

  const startedAt = Date.now();
  const done = Promise.all(options.conversations.map((conversation) => converse(conversation, startedAt)));
  return { acknowledgements, refusals, retries: () => retries, deliver, done: done.then(() => {}) };
}
