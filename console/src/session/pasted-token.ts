import { WhoAmIDocument, type WhoAmIQuery } from '../graphql/generated/graphql.ts';
import { documentIdOf } from '../graphql/trusted.ts';
import type { Role, Session } from './session.ts';

/** Whose token it is, by the gateway's word; null: it does not accept it. Throws when there is no answer. */
export async function sessionOf(token: string, fetchFrom: typeof fetch): Promise<Session | null> {
  const response = await fetchFrom('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId: documentIdOf(WhoAmIDocument) }),
  });
  const { data } = (await response.json()) as { data?: WhoAmIQuery | null };
  if (!data) return null;
  const { id, email, role } = data.viewer;
  return { token, expiresAt: expiryOf(token), viewer: { id, email, role: role.toLowerCase() as Role } };
}

/** Only to know when to ask for another: whether the token is good is for the gateway to say. */
function expiryOf(token: string): Date {
  const [, payload = ''] = token.split('.');
  const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number };
  return new Date((exp ?? 0) * 1_000);
}
