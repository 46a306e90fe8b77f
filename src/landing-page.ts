/** The page at `/` where the console is not built: how to build it, and what runs here all the same. */
export function landingPage(operations: readonly { title: string }[]): string {
  const list = operations.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Collections Orchestrator</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1c2430; background: #fff; }
a { color: #0b57d0; } code { background: #eef1f5; padding: .1em .3em; border-radius: 3px; }
@media (prefers-color-scheme: dark) { body { color: #e6e9ee; background: #14181f; } a { color: #8ab4f8; } code { background: #242b36; } }
</style></head>
<body><main>
<h1>Collections Orchestrator</h1>
<p>The approvers' console belongs here, but it is not built. Build it with <code>node scripts/build-console.ts</code> and load
this page again; in production start the gateway again first.</p>
<p>The gateway runs without it:</p>
<ul>
<li><code>/graphql</code>: queries and mutations over HTTP, subscriptions over web socket or SSE</li>
<li><a href="/health">/health</a>: the process lives; <a href="/health/ready">/health/ready</a>: it can take texts in;
<a href="/health/dependencies">/health/dependencies</a>: how its upstream services are</li>
</ul>
${list === '' ? '' : `<h2>Try it</h2>\n<p><a href="/graphql">GraphiQL</a> opens with a tab, and the token, for each of these:</p>\n<ul>${list}</ul>`}
</main></body></html>
`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
