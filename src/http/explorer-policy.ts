import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

/**
 * What GraphiQL may do: run the scripts that stand in its page and the workers that they make, and talk to its own origin. It
 * writes styles as it goes. Nothing else can be loaded, framed or sent, whatever an answer holds.
 */
export function explorerPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script/gi)].map(
    ([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ') || "'none'"}`,
    "worker-src 'self' blob:",
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The page is megabytes long, and always the same: its scripts are hashed once. */
export function useExplorerPolicy(): Plugin {
  let known: { html: string; policy: string } | null = null;
  return {
    async onResponse({ response }) {
      if (!response.headers.get('content-type')?.startsWith('text/html')) return;
      const html = await response.clone().text();
      if (known?.html !== html) known = { html, policy: explorerPolicy(html) };
      response.headers.set('content-security-policy', known.policy);
      response.headers.set('referrer-policy', 'no-referrer');
    },
  };
}
