import { type JWTPayload, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../scripts/schema/schema-files.ts';
import { createAuthenticator } from '../../src/auth/authenticator.ts';
import type { TokenRules } from '../../src/auth/token-rules.ts';
import { roles } from '../../src/auth/viewer.ts';
import { actorKindOf, looksLikeSystemActor, systemActorTable } from '../../src/domain/actor.ts';
import { emptyDenyList } from '../support/deny-list.ts';
import { signingSecret } from '../support/tokens.ts';

const project: TokenRules = {
  audience: 'authenticated',
  issuer: 'https://x.supabase.co/auth/v1',
  longestSeconds: { person: 31 * 86_400, service: 366 * 86_400 },
};
const now = () => Math.floor(Date.now() / 1_000);
const day = 86_400;
const good = (): JWTPayload => ({
  sub: 'dana',
  aud: 'authenticated',
  iss: 'https://x.supabase.co/auth/v1',
  iat: now(),
  exp: now() + 3_600,
  app_metadata: { role: 'approver' },
});

/** Whether a token that is signed well is let in. */
async function isAccepted(payload: JWTPayload, rules = project): Promise<boolean> {
  const token = await new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(signingSecret));
  const authenticator = createAuthenticator({ secret: signingSecret, published: null }, rules, emptyDenyList);
  return (await authenticator.authenticate(`Bearer ${token}`)) !== null;
}

describe('B57: a token that is signed well is refused all the same', () => {
  it('unless it says all that it must', async () => {
    expect(await isAccepted(good())).toBe(true);
    expect(await isAccepted({ ...good(), aud: ['other', 'authenticated'] })).toBe(true);
  });

  it.each<[string, Partial<JWTPayload>]>([
    ['is for another audience', { aud: 'anon' }],
    ['is for no audience', { aud: undefined }],
    ['is by another issuer', { iss: 'https://y.supabase.co/auth/v1' }],
    ['is by nobody', { iss: undefined }],
    ['was issued in the future', { iat: now() + 3_600, exp: now() + 7_200 }],
    ['was issued in words', { iat: 'now' as unknown as number }],
    ['holds for 100 years', { exp: now() + 100 * 365 * day }],
    ['holds for 100 years and does not say since when', { iat: undefined, exp: now() + 100 * 365 * day }],
    ['holds for longer than any may, most of which has passed', { iat: now() - 40 * day }],
    ['holds for ever', { exp: Number.MAX_SAFE_INTEGER }],
    ['has no subject', { sub: undefined }],
    ['has an empty subject', { sub: '' }],
    ['has a blank subject', { sub: ' ' }],
    ['has a subject that is no text', { sub: 7 as unknown as string }],
    ['has a subject without an end', { sub: 'x'.repeat(256) }],
    ['has a subject with a line break', { sub: 'dana\napproved' }],
    ['has a subject with an invisible character', { sub: 'da\u200bna' }],
    ['has a subject that turns what follows round', { sub: '\u202edana' }],
    ['has an id that is no text', { jti: 7 as unknown as string }],
  ])('when it %s', async (_, changes) => {
    expect(await isAccepted({ ...good(), ...changes })).toBe(false);
  });

  it.each(
    Object.keys(systemActorTable).flatMap((name) => [
      name,
      name.toUpperCase(),
      ` ${name}`,
      `${name}\u00a0`,
      name.replace('e', 'e\u0301'),
      name.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    ]),
  )('when its subject could be taken for an actor without a token: %j', async (sub) => {
    expect(looksLikeSystemActor(sub)).toBe(true);
    expect(await isAccepted({ ...good(), sub })).toBe(false);
  });

  it('a service may hold a token for longer than a person', async () => {
    const longer = { iat: now(), exp: now() + 200 * day };
    for (const role of roles) {
      expect(await isAccepted({ ...good(), ...longer, app_metadata: { role } }), role).toBe(role === 'service');
    }
  });

  it('audience and issuer are not asked for where nobody knows them', async () => {
    const { aud, iss, ...plain } = good();
    expect([aud, iss]).not.toContain(undefined);
    expect(await isAccepted(plain, { ...project, audience: null, issuer: null })).toBe(true);
  });
});

describe('B57: who acts without a token', () => {
  it('is in the table of those names, wherever the database writes the audit trail', async () => {
    const calls =
      /(?:append_event|advance_workflow|change_consent|withdraw_unsent)\((?:[^()']|\([^()]*\))*?(?:'[A-Z_]+'\s*,\s*)?'([a-z]+)'\s*[,)]/g;
    const literals = (await readSchemaFiles()).flatMap(({ sql }) => [...sql.matchAll(calls)].map(([, actor]) => actor));
    expect(new Set(literals)).toEqual(new Set(Object.keys(systemActorTable)));
  });

  it('is told apart from callers by kind', () => {
    expect(['system', 'tenant', 'provider', 'dana', 'System'].map(actorKindOf)).toEqual([
      'system',
      'tenant',
      'provider',
      'caller',
      'caller',
    ]);
  });
});
