import type { Handler } from './routes.ts';
import { landlordNumber, newTwilioSid } from './sms-history.ts';

/** A text in the provider's own list. */
interface ProviderText {
  sid: string;
  to: string;
  body: string;
  status: 'sent' | 'failed';
  errorCode: number | null;
  at: Date;
}

/** Twilio as the SMS Agent uses it, and its list of messages for those who may look. */
export interface Provider {
  /** Sends a text; its SID. */
  take(to: string, body: string): string;
  refuse(to: string, body: string, errorCode: number): void;
  /** `GET /2010-04-01/Accounts/{sid}/Messages.json`, newest first. */
  readonly list: Handler;
}

/** Pages of a test should be small, and Twilio's own limit is 1,000. */
const usualPageSize = 50;
const largestPage = 1_000;

export function createProvider(now: () => Date): Provider {
  const texts: ProviderText[] = [];
  return {
    take(to, body) {
      const sid = newTwilioSid();
      texts.push({ sid, to, body, status: 'sent', errorCode: null, at: now() });
      return sid;
    },
    refuse(to, body, errorCode) {
      texts.push({ sid: newTwilioSid(), to, body, status: 'failed', errorCode, at: now() });
    },
    list: ({ path, query, headers }, lastSegment) => {
      if (lastSegment !== 'Messages.json') return { status: 404, body: notThere(path) };
      if (!headers.authorization?.startsWith('Basic ')) return { status: 401, body: notAuthenticated };
      const [to, since] = [query.get('To'), query.get('DateSent>')];
      const size = Math.min(largestPage, Number(query.get('PageSize') ?? usualPageSize));
      const page = Number(query.get('Page') ?? 0);
      const found = texts
        .filter((text) => to === null || text.to === to)
        .filter(({ at }) => since === null || at.toISOString().slice(0, 10) >= since)
        .toReversed();
      const next = new URLSearchParams([...query].filter(([name]) => name !== 'Page'));
      next.set('Page', String(page + 1));
      return {
        status: 200,
        body: {
          messages: found.slice(page * size, (page + 1) * size).map(message),
          page,
          page_size: size,
          next_page_uri: found.length > (page + 1) * size ? `${path}?${next}` : null,
        },
      };
    },
  };
}

function message({ sid, to, body, status, errorCode, at }: ProviderText): object {
  // RFC 2822, as its API writes them.
  const date = at.toUTCString().replace('GMT', '+0000');
  return {
    sid,
    to,
    from: landlordNumber,
    body,
    status,
    error_code: errorCode,
    date_created: date,
    date_sent: status === 'failed' ? null : date,
    direction: 'outbound-api',
  };
}

const notAuthenticated = { code: 20003, message: 'Authenticate', status: 401 };

const notThere = (path: string) => ({
  code: 20404,
  message: `The requested resource ${path} was not found`,
  status: 404,
});
