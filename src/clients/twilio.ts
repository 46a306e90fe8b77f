import { z } from 'zod';
import type { ProviderList, ProviderText } from '../domain/sending/provider-list.ts';
import { openConnectionPool } from './connection-pool.ts';
import { callHttp, type HttpAnswer, notAsAgreed } from './http.ts';
import { createResilience } from './resilience.ts';
import type { Closable, UpstreamOptions } from './upstream-client.ts';

/** The provider's own list of messages, to look only: the SMS Agent sends. */
export interface Twilio {
  /** The texts to a number that were created since then. */
  textsTo(phoneNumber: string, since: Date, signal?: AbortSignal): Promise<ProviderList>;
}

export interface TwilioAccount {
  accountSid: string;
  /** The account and its auth token, or an API key and its secret. */
  user: string;
  password: string;
}

const service = 'Twilio';

const concurrency = 4;
const pageSize = 100;

/** More texts than these to one number within days are no conversation; such a list counts as incomplete. */
const mostPages = 10;

const instant = z.string().transform((text, context) => {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});

const listAnswer = z.object({
  messages: z.array(
    z.object({
      sid: z.string(),
      body: z.string().nullish(),
      status: z.string(),
      error_code: z.coerce.number().int().nullish().catch(null),
      date_created: instant,
      direction: z.string().nullish(),
    }),
  ),
  next_page_uri: z.string().nullish(),
});

export function createTwilio(options: UpstreamOptions & TwilioAccount): Twilio & Closable {
  const { baseUrl, accountSid, user, password, ...policy } = options;
  const pool = openConnectionPool(baseUrl, concurrency);
  const reading = createResilience({ ...policy, service, lane: 'reading', concurrency, queue: 500, retries: 1 });
  const path = `/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`;
  const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  const read = (query: string, signal: AbortSignal | undefined) =>
    reading.execute(async (attempt) => {
      return pageOf(await callHttp({ service, pool, path: `${path}?${query}`, headers }, attempt));
    }, signal);

  return {
    async textsTo(phoneNumber, since, signal) {
      const texts: ProviderText[] = [];
      // Its filter by day is by when a text was sent, which one that still waits to be sent has not been.
      let query: string | null = new URLSearchParams({ To: phoneNumber, PageSize: String(pageSize) }).toString();
      for (let page = 0; query !== null && page < mostPages; page++) {
        const { messages, next_page_uri }: z.infer<typeof listAnswer> = await read(query, signal);
        texts.push(...messages.filter(({ direction }) => direction !== 'inbound').map(textOf));
        // Newest first: all that follows is older than what was asked for.
        const isPast = messages.every(({ date_created }) => date_created < since);
        // Only its query is followed, so that no answer can send the credentials elsewhere.
        query = isPast ? null : (next_page_uri?.split('?')[1] ?? null);
      }
      return { texts, isComplete: query === null };
    },
    close: () => pool.close(),
  };
}

function pageOf(answer: HttpAnswer): z.infer<typeof listAnswer> {
  const parsed = listAnswer.safeParse(answer.body);
  if (answer.status === 200 && parsed.success) return parsed.data;
  throw notAsAgreed(service, answer, { what: 'the list of messages', cause: parsed.error });
}

const textOf = (message: z.infer<typeof listAnswer>['messages'][number]): ProviderText => ({
  providerId: message.sid,
  body: message.body ?? '',
  status: message.status,
  errorCode: message.error_code ?? null,
  createdAt: message.date_created,
});
