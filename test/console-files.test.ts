import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startTestGateway } from './support/gateway.ts';

const page = '<!doctype html><title>Console</title><script type="module" src="/assets/app-1a2b3c.js"></script>';
const script = `console.log(${JSON.stringify('built '.repeat(200))});`;

async function builtConsole(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-console-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await mkdir(join(directory, 'assets'));
  for (const [name, text] of [
    ['index.html', page],
    ['assets/app-1a2b3c.js', script],
  ] as const) {
    await writeFile(join(directory, name), text);
    await writeFile(join(directory, `${name}.br`), brotliCompressSync(text));
    await writeFile(join(directory, `${name}.gz`), gzipSync(text));
  }
  return directory;
}

async function gatewayWithConsole(production: boolean) {
  const consoleDirectory = await builtConsole();
  const { url } = await startTestGateway({ config: { production, consoleDirectory } });
  return { url, consoleDirectory };
}

const html = { accept: 'text/html,*/*', 'accept-encoding': 'gzip, deflate, br' };

describe.each([
  ['in production', true],
  ['elsewhere', false],
])('the files of the console, %s', (_where, production) => {
  it('the page, its views and its script are there, compressed as they lie there', async () => {
    const { url } = await gatewayWithConsole(production);
    for (const path of [
      '/',
      '/approvals',
      '/escalations',
      '/plans',
      '/conversations/abc-1',
      '/numbers',
      '/system',
      '/play',
    ]) {
      const response = await fetch(`${url}${path}`, { headers: html });
      expect(response.status, path).toBe(200);
      expect(await response.text(), path).toBe(page);
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    }
    const asset = await fetch(`${url}/assets/app-1a2b3c.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(await asset.text()).toBe(script);
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(asset.headers.get('vary')).toBe('Accept-Encoding');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('a page that was seen is asked for again, and not sent again', async () => {
    const { url } = await gatewayWithConsole(production);
    const first = await fetch(url, { headers: html });
    const again = await fetch(url, { headers: { ...html, 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(await (await fetch(url, { method: 'HEAD' })).text()).toBe('');
  });

  it('what a tenant writes can never run: nothing but its own files may be loaded, and nobody may frame it', async () => {
    const { url } = await gatewayWithConsole(production);
    const { headers } = await fetch(`${url}/approvals`, { headers: html });
    const policy = new Map(
      headers
        .get('content-security-policy')
        ?.split('; ')
        .map((rule) => [rule.split(' ', 1)[0], rule.slice(rule.indexOf(' ') + 1)]),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': expect.not.stringContaining('unsafe'),
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it('other paths are no views, other files are not there, and nothing is written', async () => {
    const { url } = await gatewayWithConsole(production);
    for (const path of [
      '/nowhere',
      '/approvals.js',
      '/assets/app-000.js',
      '/conversations/x.map',
      '/%E0%A4%A',
      '/assets',
    ]) {
      const response = await fetch(`${url}${path}`, { headers: html });
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).not.toContain('Console');
    }
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await fetch(`${url}/approvals`, { method })).status, method).toBeGreaterThanOrEqual(400);
    }
  });

  it('nothing beside the directory is served', async () => {
    const { url, consoleDirectory } = await gatewayWithConsole(production);
    const secret = `${consoleDirectory}-secret.txt`;
    await writeFile(secret, 'hunter2');
    onTestFinished(() => rm(secret));
    const name = secret.slice(secret.lastIndexOf('/') + 1);
    for (const path of [`/../${name}`, `/%2e%2e/${name}`, `/assets/..%2f..%2f${name}`, `/..%5c${name}`]) {
      expect(await rawGet(url, path), path).not.toContain('hunter2');
    }
  });

  it('a range of a file is the whole file, also one that is no range', async () => {
    const { url } = await gatewayWithConsole(production);
    const response = await fetch(`${url}/assets/app-1a2b3c.js`, { headers: { range: 'bytes=9-2' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(script);
  });

  it('a build while it runs ends no process', async () => {
    const { url, consoleDirectory } = await gatewayWithConsole(production);
    expect((await fetch(url, { headers: html })).status).toBe(200);
    await rm(consoleDirectory, { recursive: true });
    await fetch(`${url}/assets/app-1a2b3c.js`)
      .then((response) => response.text())
      .catch(() => 'cut off');
    expect(await (await fetch(url, { headers: html })).text()).toContain('not built');
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});

it('where the console is not built the page says how, and the API is there', async () => {
  const { url } = await startTestGateway({ config: { consoleDirectory: '/nowhere/console' } });
  const response = await fetch(url, { headers: html });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('scripts/build-console.ts');
  expect((await fetch(`${url}/approvals`, { headers: html })).status).toBe(404);
});

it('an instance that only serves callers serves the console too', async () => {
  const consoleDirectory = await builtConsole();
  const { url } = await startTestGateway({ config: { role: 'api', consoleDirectory } });
  expect(await (await fetch(url, { headers: html })).text()).toBe(page);
});

/** With the path as it stands, which fetch would straighten out. */
function rawGet(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ hostname, port, path }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    outgoing.once('error', reject);
    outgoing.end();
  });
}
