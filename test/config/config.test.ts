import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/environment/read-config.ts';

const production = {
  NODE_ENV: 'production',
  SMS_AGENT_URL: 'http://sms-agent:8002',
  COLLECTIONS_MONITOR_URL: 'http://monitor:8001',
  NOTIFICATION_URL: 'http://notifications:8003',
  NOTIFICATION_RECIPIENTS: 'managers@example.com',
  OPENAI_API_KEY: 'sk-live',
  DATABASE_URL: 'postgres://u:p@db/collections',
  SUPABASE_JWT_SECRET: 'x'.repeat(32),
};

/** What is wrong with an environment; empty when nothing is. */
function problemsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('an empty environment', () => {
  test('is a whole sandbox', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      role: 'all',
      http: { host: '127.0.0.1', port: 8000, allowedHosts: ['127.0.0.1'], trustedProxies: [] },
      logLevel: 'info',
      dataDirectory: '.data',
      database: { kind: 'embedded', directory: '.data' },
      tokens: { kind: 'sandbox' },
      upstreams: {
        smsAgent: { url: null, timeoutMs: 10_000 },
        collectionsMonitor: { url: null, timeoutMs: 5_000 },
        notificationService: { url: null, timeoutMs: 5_000 },
      },
      notificationRecipients: [],
      model: null,
      routing: { autoSendAbove: 0.85, approvalFrom: 0.6 },
      business: { name: 'Stanton Management', timeZone: 'America/New_York' },
      dispatcher: { turnConcurrency: 256, notificationConcurrency: 4, leaseMs: 5_000, pollMs: 1_000 },
      retry: { maxAttempts: 10, patienceMs: 1_800_000, firstMs: 1_000, longestMs: 300_000 },
      modelFallbacks: [],
      modelLimits: { concurrency: 256, callsPerMinute: null, maxTokens: 16_000, probeMs: 30_000, timeoutMs: 30_000 },
      circuit: { failures: 5, openMs: 5_000 },
      sendSettleMs: 30_000,
    });
  });

  test('is the same as one of empty variables', () => {
    const names = [...Object.keys(production), 'PORT', 'HOST', 'ROLE', 'AUTO_SEND_ABOVE', 'BUSINESS_NAME', 'DATA_DIR'];
    for (const empty of ['', ' ', '\t', undefined]) {
      expect(readConfig(Object.fromEntries(names.map((name) => [name, empty])))).toEqual(readConfig({}));
    }
  });

  test('is the same as one of strangers’ variables', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/root', PORT_: '1', constructor: 'x' })).toEqual(readConfig({}));
  });
});

test('takes what is given', () => {
  const config = readConfig({
    ...production,
    HOST: '0.0.0.0',
    PORT: '9000',
    ROLE: 'worker',
    LOG_LEVEL: 'silent',
    NOTIFICATION_RECIPIENTS: ' a@example.com, ,b@example.com,',
    OPENAI_BASE_URL: 'http://vllm:8080/v1',
    OPENAI_MODEL: 'small',
    AUTO_SEND_ABOVE: '0.9',
    APPROVAL_FROM: '0.5',
    BUSINESS_NAME: 'Elm & Sons',
    BUSINESS_TIME_ZONE: 'America/Chicago',
  });
  expect(config).toMatchObject({
    production: true,
    role: 'worker',
    http: { host: '0.0.0.0', port: 9000 },
    logLevel: 'silent',
    database: { kind: 'postgres', url: production.DATABASE_URL },
    tokens: { kind: 'keys', secret: production.SUPABASE_JWT_SECRET, published: null },
    upstreams: {
      smsAgent: { url: production.SMS_AGENT_URL },
      collectionsMonitor: { url: production.COLLECTIONS_MONITOR_URL },
      notificationService: { url: production.NOTIFICATION_URL },
    },
    notificationRecipients: ['a@example.com', 'b@example.com'],
    model: { apiKey: 'sk-live', baseUrl: 'http://vllm:8080/v1', name: 'small' },
    routing: { autoSendAbove: 0.9, approvalFrom: 0.5 },
    business: { name: 'Elm & Sons', timeZone: 'America/Chicago' },
  });
});

describe('problems', () => {
  test('somebody is told of what is of no known property', () => {
    expect(problemsOf({ NOTIFICATION_RECIPIENTS: 'bob@example.com=Elm Court' })).toEqual([
      expect.stringMatching(/^NOTIFICATION_RECIPIENTS must have an address without a property/),
    ]);
    expect(problemsOf({ NOTIFICATION_RECIPIENTS: 'bob@example.com=Elm Court, ann@example.com' })).toEqual([]);
  });

  test('are told all at once', () => {
    const problems = problemsOf({
      NODE_ENV: 'production',
      PORT: '70000',
      ROLE: 'boss',
      LOG_LEVEL: 'loud',
      SMS_AGENT_URL: 'sms-agent:8002',
      DATABASE_URL: 'mysql://db',
      SUPABASE_JWT_SECRET: 'short',
      AUTO_SEND_ABOVE: '0.5',
      APPROVAL_FROM: '0.7',
      BUSINESS_TIME_ZONE: 'Mars/Olympus',
      TURN_CONCURRENCY: '0',
    });
    expect([...problems].sort()).toEqual([
      'APPROVAL_FROM must not be above AUTO_SEND_ABOVE',
      'BUSINESS_TIME_ZONE must be an IANA time zone such as America/New_York',
      'COLLECTIONS_MONITOR_URL is needed in production',
      'DATABASE_URL must be a postgres:// URL',
      'LOG_LEVEL must be trace, debug, info, warn, error or silent',
      'NOTIFICATION_RECIPIENTS is needed in production',
      'NOTIFICATION_URL is needed in production',
      'OPENAI_API_KEY is needed in production, or OPENAI_BASE_URL of a server that wants none',
      'PORT must be from 0 to 65535',
      'ROLE must be api, worker or all',
      'SMS_AGENT_URL must be an http or https URL',
      'SUPABASE_JWT_SECRET must be at least 32 characters long',
      'TURN_CONCURRENCY must be from 1 to 1000',
    ]);
  });

  test('stand in the message, one a line', () => {
    expect(new ConfigError(['A is wrong']).message).toBe('The configuration has a problem:\n  A is wrong');
    expect(new ConfigError(['A', 'B']).message).toBe('The configuration has 2 problems:\n  A\n  B');
  });

  test.each([
    ['SUPABASE_JWT_SECRET', 'hunter2'],
    ['OPENAI_BASE_URL', 'hunter2'],
    ['DATABASE_URL', 'mysql://u:hunter2@db'],
    ['DATABASE_URL', 'hunter2'],
    ['SMS_AGENT_URL', 'ftp://u:hunter2@host'],
    ['SMS_AGENT_URL', 'http://u:hunter2@host'],
    ['SUPABASE_URL', 'hunter2'],
    ['PORT', 'hunter2'],
    ['ROLE', 'hunter2'],
    ['LOG_LEVEL', 'hunter2'],
    ['AUTO_SEND_ABOVE', 'hunter2'],
    ['BUSINESS_TIME_ZONE', 'hunter2'],
    ['TURN_LEASE_MS', 'hunter2'],
  ])('never show a value: %s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    expect(problems.join()).not.toContain('hunter2');
  });

  test('never show a value, whatever it is', () => {
    const names = ['PORT', 'ROLE', 'LOG_LEVEL', 'DATABASE_URL', 'SUPABASE_URL', 'OPENAI_BASE_URL', 'APPROVAL_FROM'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ minLength: 24, unit: 'grapheme-ascii' }), (name, value) => {
        fc.pre(value.trim().length > 20);
        expect(problemsOf({ [name]: value }).join('\n')).not.toContain(value.trim());
      }),
    );
  });
});

describe('production', () => {
  test('lacks nothing', () => {
    expect(problemsOf(production)).toEqual([]);
  });

  test.each([
    'SMS_AGENT_URL',
    'COLLECTIONS_MONITOR_URL',
    'NOTIFICATION_URL',
    'NOTIFICATION_RECIPIENTS',
    'DATABASE_URL',
  ])('needs %s', (name) => {
    expect(problemsOf({ ...production, [name]: undefined })).toEqual([`${name} is needed in production`]);
    expect(problemsOf({ ...production, [name]: ' ' })).toEqual([`${name} is needed in production`]);
  });

  test('needs something to check tokens with', () => {
    expect(problemsOf({ ...production, SUPABASE_JWT_SECRET: '' })).toEqual([
      'SUPABASE_JWT_SECRET or SUPABASE_URL is needed in production, to check tokens',
    ]);
    expect(problemsOf({ ...production, SUPABASE_JWT_SECRET: '', SUPABASE_URL: 'https://x.supabase.co' })).toEqual([]);
  });

  test('says everything that it lacks', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toHaveLength(7);
  });

  // `set NODE_ENV=production && node …` on Windows leaves a blank behind; nobody may run a sandbox by mistake.
  test.each(['production ', ' production', 'production\r'])('is meant also by %j', (NODE_ENV) => {
    expect(problemsOf({ NODE_ENV })).toHaveLength(7);
    expect(readConfig({ ...production, NODE_ENV }).production).toBe(true);
  });

  test.each(['prod', 'Production', 'staging'])('is not guessed from %s', (NODE_ENV) => {
    expect(problemsOf({ NODE_ENV })).toEqual(['NODE_ENV must be production, development or test']);
  });

  test("wants no key for a server of one's own", () => {
    const { OPENAI_API_KEY: _, ...rest } = production;
    expect(problemsOf({ ...rest, OPENAI_BASE_URL: 'http://models:9000/v1' })).toEqual([]);
  });

  test.each([undefined, 'development', 'test'])('is not meant by %s', (NODE_ENV) => {
    expect(readConfig({ NODE_ENV }).production).toBe(false);
  });
});

describe('ranges', () => {
  test.each([
    ['PORT', '0', '65535'],
    ['AUTO_SEND_ABOVE', '0.6', '1'],
    ['APPROVAL_FROM', '0', '0.85'],
    ['TURN_CONCURRENCY', '1', '1000'],
    ['TURN_MAX_ATTEMPTS', '1', '100'],
    ['TURN_LEASE_MS', '500', '600000'],
    ['RETRY_FIRST_MS', '1', '60000'],
    ['RETRY_LONGEST_MS', '1', '3600000'],
    ['SEND_SETTLE_MS', '0', '600000'],
    ['SMS_AGENT_TIMEOUT_MS', '100', '600000'],
    ['COLLECTIONS_MONITOR_TIMEOUT_MS', '100', '600000'],
    ['NOTIFICATION_TIMEOUT_MS', '100', '600000'],
    ['MODEL_TIMEOUT_MS', '100', '600000'],
    ['MODEL_CONCURRENCY', '1', '1000'],
    ['MODEL_REQUESTS_PER_MINUTE', '1', '1000000'],
    ['MODEL_MAX_TOKENS', '100', '1000000'],
    ['MODEL_PROBE_MS', '100', '3600000'],
    ['CIRCUIT_FAILURES', '1', '1000'],
    ['CIRCUIT_OPEN_MS', '100', '600000'],
  ])('%s takes both ends, %s and %s', (name, least, most) => {
    expect(problemsOf({ [name]: least })).toEqual([]);
    expect(problemsOf({ [name]: most })).toEqual([]);
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '8000a'],
    ['PORT', '80 80'],
    ['PORT', 'NaN'],
    ['PORT', 'Infinity'],
    ['AUTO_SEND_ABOVE', '1.01'],
    ['AUTO_SEND_ABOVE', '-0.01'],
    ['AUTO_SEND_ABOVE', '85%'],
    ['AUTO_SEND_ABOVE', '0,85'],
    ['APPROVAL_FROM', '60'],
    ['TURN_CONCURRENCY', '0'],
    ['TURN_MAX_ATTEMPTS', '0'],
    ['TURN_LEASE_MS', '499'],
    ['RETRY_FIRST_MS', '0'],
    ['SEND_SETTLE_MS', '-1'],
    ['MODEL_TIMEOUT_MS', '0'],
    ['MODEL_CONCURRENCY', '0'],
    ['MODEL_REQUESTS_PER_MINUTE', '0'],
    ['CIRCUIT_OPEN_MS', '5s'],
  ])('%s does not take %s', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith(`${name} `))).toBe(true);
  });

  test('B31: approval may begin where auto-send does, not above it', () => {
    expect(problemsOf({ AUTO_SEND_ABOVE: '0.7', APPROVAL_FROM: '0.7' })).toEqual([]);
    expect(problemsOf({ AUTO_SEND_ABOVE: '0.7', APPROVAL_FROM: '0.71' })).toEqual([
      'APPROVAL_FROM must not be above AUTO_SEND_ABOVE',
    ]);
    expect(problemsOf({ APPROVAL_FROM: '0.9' })).toEqual(['APPROVAL_FROM must not be above AUTO_SEND_ABOVE']);
    expect(problemsOf({ AUTO_SEND_ABOVE: '0.5' })).toEqual(['APPROVAL_FROM must not be above AUTO_SEND_ABOVE']);
  });
});

test.each(['America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu', 'UTC'])('%s is a time zone', (zone) => {
  expect(readConfig({ BUSINESS_TIME_ZONE: zone }).business.timeZone).toBe(zone);
});

test.each(['New York', 'America/Atlantis', 'EST5EDT4'])('%s is no time zone', (zone) => {
  expect(problemsOf({ BUSINESS_TIME_ZONE: zone })).toHaveLength(1);
});

describe('addresses', () => {
  test.each([
    'postgres://u:p@localhost:5432/collections',
    'postgresql://u@db/collections?sslmode=require',
    'postgres://u:p%40ss%23word@db.example.com/x',
    'postgres:///collections?host=/var/run/postgresql',
  ])('%s is a database', (url) => {
    expect(readConfig({ DATABASE_URL: url }).database).toMatchObject({ kind: 'postgres', url });
  });

  test.each(['localhost:5432/collections', 'mysql://db', 'http://db', 'u:p@db', '/var/lib/postgresql', 'postgres'])(
    '%s is no database',
    (url) => {
      expect(problemsOf({ DATABASE_URL: url })).toEqual(['DATABASE_URL must be a postgres:// URL']);
    },
  );

  test.each(['http://localhost:8002', 'https://sms.example.com/base/', 'http://[::1]:8002', 'http://sms-agent'])(
    '%s is a neighbour’s',
    (url) => {
      expect(readConfig({ SMS_AGENT_URL: url }).upstreams.smsAgent.url).toBe(url);
    },
  );

  test.each(['localhost:8002', 'sms-agent', '//sms-agent', 'ftp://host', 'http://', 'file:///etc/passwd'])(
    '%s is no neighbour’s',
    (url) => {
      expect(problemsOf({ SMS_AGENT_URL: url })).toEqual(['SMS_AGENT_URL must be an http or https URL']);
    },
  );

  test.each(['http://host/?key=hunter2', 'http://host/v1?api-version=1', 'https://host/base#part'])(
    'paths are appended to a neighbour’s, so it ends before %s does',
    (url) => {
      expect(problemsOf({ SMS_AGENT_URL: url })).toEqual(['SMS_AGENT_URL must not contain a query or a fragment']);
    },
  );

  // Fetch refuses such an address, and says it in full while it does.
  test.each(['SMS_AGENT_URL', 'COLLECTIONS_MONITOR_URL', 'NOTIFICATION_URL', 'OPENAI_BASE_URL', 'SUPABASE_URL'])(
    '%s may not carry a password',
    (name) => {
      expect(problemsOf({ [name]: 'http://user:secret@host' })).toEqual([
        `${name} must not contain a user name or password`,
      ]);
      for (const url of ['http://user@host', 'http://:secret@host', 'http:user:secret@host', 'https:\\\\u:p@host']) {
        expect(problemsOf({ [name]: url })).toHaveLength(1);
      }
    },
  );
});

describe('how tokens are checked', () => {
  test.each(['https://x.supabase.co', 'https://x.supabase.co/', 'https://x.supabase.co//'])(
    'by the keys that %s publishes',
    (url) => {
      const { tokens, tokenRules } = readConfig({ SUPABASE_URL: url });
      expect(tokenRules).toMatchObject({ audience: 'authenticated', issuer: 'https://x.supabase.co/auth/v1' });
      expect(tokens).toEqual({
        kind: 'keys',
        secret: null,
        published: { url: 'https://x.supabase.co/auth/v1/.well-known/jwks.json' },
      });
    },
  );

  test('by the shared secret beside them, while a project moves from the one to the other', () => {
    const secret = 's'.repeat(32);
    expect(readConfig({ SUPABASE_URL: 'https://x.supabase.co', SUPABASE_JWT_SECRET: secret }).tokens).toMatchObject({
      secret,
      published: { url: 'https://x.supabase.co/auth/v1/.well-known/jwks.json' },
    });
  });

  test('B57: audience and issuer are asked for where they are known, or named; a lifetime always is', () => {
    expect(readConfig({ SUPABASE_JWT_SECRET: 's'.repeat(32) }).tokenRules).toEqual({
      audience: null,
      issuer: null,
      longestSeconds: { person: 31 * 86_400, service: 366 * 86_400 },
    });
    const named = { TOKEN_AUDIENCE: 'collections', TOKEN_ISSUER: 'https://login.example.com', TOKEN_MAX_DAYS: '1' };
    expect(readConfig({ ...named, SUPABASE_URL: 'https://x.supabase.co' }).tokenRules).toMatchObject({
      audience: 'collections',
      issuer: 'https://login.example.com',
      longestSeconds: { person: 86_400 },
    });
    const off = { TOKEN_AUDIENCE: 'off', TOKEN_ISSUER: 'off', SUPABASE_URL: 'https://x.supabase.co' };
    expect(readConfig(off).tokenRules).toMatchObject({ audience: null, issuer: null });
  });
});

describe('the model', () => {
  test('a server of one’s own needs no key', () => {
    expect(readConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1' }).model).toEqual({
      apiKey: 'none',
      baseUrl: 'http://localhost:11434/v1',
      name: 'gpt-4.1-mini',
    });
  });

  test('a key alone means OpenAI’s own', () => {
    expect(readConfig({ OPENAI_API_KEY: 'sk' }).model).toEqual({ apiKey: 'sk', baseUrl: null, name: 'gpt-4.1-mini' });
  });

  test('a model’s name alone means the stand-in', () => {
    expect(readConfig({ OPENAI_MODEL: 'gpt-x' }).model).toBeNull();
  });
});
