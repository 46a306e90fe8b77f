import type { Answer, BrokenConnection, StandInRequest } from './interception.ts';

/** Answers one request; `lastSegment` is the decoded end of the path, for routes that end in `/*`. */
export type Handler = (
  request: StandInRequest,
  lastSegment: string,
) => Answer | BrokenConnection | Promise<Answer | BrokenConnection>;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Handlers by method and path, such as `GET /health`, `GET /monitor/tenant/*`, or below any path `POST ~/chat/completions`. */
export type Routes = Readonly<Partial<Record<`${Method} ${'' | '~'}/${string}`, Handler>>>;

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** Calls the handler for a request; without one the answer is 404, or 405 where another method has one. */
export async function route(routes: Routes, request: StandInRequest): Promise<Answer | BrokenConnection> {
  const slash = request.path.lastIndexOf('/');
  const lastSegment = decode(request.path.slice(slash + 1));
  if (lastSegment === undefined) return { status: 400, body: { detail: 'The path is not valid percent-encoding' } };

  const lastTwo = request.path.split('/').slice(-2).join('/');
  const find = (candidate: Method) =>
    routes[`${candidate} /${request.path.slice(1)}`] ??
    routes[`${candidate} /${request.path.slice(1, slash + 1)}*`] ??
    routes[`${candidate} ~/${lastTwo}`];
  const method = methods.find((candidate) => candidate === request.method);
  const handler = method && find(method);
  if (handler) return handler(request, lastSegment);

  const allowed = methods.filter((candidate) => find(candidate) !== undefined);
  if (allowed.length === 0) return { status: 404, body: { detail: 'Not Found' } };
  return { status: 405, headers: { allow: allowed.join(', ') }, body: { detail: 'Method Not Allowed' } };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
