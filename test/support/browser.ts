/** What a page of the console asks for, with the cookie that its browser keeps. */
export interface Browser {
  /** The cookie's value; null when there is none. */
  cookie: string | null;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<BrowserAnswer>;
}

export interface BrowserAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, which the tests look into
  body: any;
}

/** The headers that only a page of the gateway's own can send. */
export const ownPage = { 'content-type': 'application/json', 'x-requested-with': 'console' };

export function openBrowser(url: string): Browser {
  const browser: Browser = {
    cookie: null,
    async ask(method, path, body, headers = ownPage) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { ...headers, ...(browser.cookie !== null && { cookie: `other=1; session=${browser.cookie}` }) },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const given = /^session=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
      if (given !== undefined) browser.cookie = given === '' ? null : given;
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json');
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
  return browser;
}
