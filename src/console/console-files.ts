import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { landingPage } from '../landing-page.ts';
import { pageHeaders } from './page-headers.ts';

export interface ConsoleFilesOptions {
  /** What the build of the console wrote. */
  directory: string;
  /** There files do not change while the process runs, so they are listed once. */
  production: boolean;
  /** Operations that GraphiQL opens with. */
  operations: readonly { title: string }[];
}

/** The views of the console, which finds its way by the path, and what is below them; a file has an extension. */
const view =
  /^\/(queue|approvals|escalations|plans|promises|outreach|conversations|numbers|decisions|forms|system|play)(\/[^/.]+)*\/?$/;

/** Serves the console; false where there is no such file. */
export function createConsoleFiles(
  options: ConsoleFilesOptions,
): (request: IncomingMessage, response: ServerResponse, path: string) => boolean {
  const { directory, production } = options;
  const isBuilt = () => existsSync(join(directory, 'index.html'));
  const serve =
    production && !isBuilt()
      ? null
      : sirv(directory, { dev: !production, etag: true, brotli: true, gzip: true, setHeaders: setPageHeaders });

  return (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (path === '/' && (serve === null || !isBuilt())) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      response.end(landingPage(options.operations));
      return true;
    }
    if (serve === null) return false;
    if (view.test(path)) request.url = '/';
    // A part of so small a file is of no use, and a range that is none would be a fault.
    delete request.headers.range;
    // A file that goes away while it is read, in a build, ends this answer and not the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    let found = true;
    serve(request, response, () => {
      found = false;
    });
    return found;
  };
}

/** Files below assets/ have their content's hash in their names; the page that names them is asked for each time. */
function setPageHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
