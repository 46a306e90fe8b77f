import { describe, expect, it } from 'vitest';
import { shownParts } from '../../console/src/parts/hidden-characters.ts';
import { chromiumPath } from '../support/chromium.ts';
import { openConsole } from './browser.ts';

const plain = (text: string) =>
  shownParts(text)
    .map((part) => ('words' in part ? part.words : `[${part.hidden}]`))
    .join('');

describe('a character that cannot be seen, or turns what follows round', () => {
  it.each([
    ['I owe \u202e000,1$\u202c', 'I owe [U+202E]000,1$[U+202C]'],
    ['pay\u200bpal', 'pay[U+200B]pal'],
    ['\u2066x\u2069\ufeff', '[U+2066]x[U+2069][U+FEFF]'],
    ['tag\u{e0041}', 'tag[U+E0041]'],
  ])('is shown by its name: %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it.each([
    'Hello, José!',
    'ñ e\u0301',
    '👩\u200d👧',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'شما می\u200cروید',
    '',
  ])('is not what scripts and emoji are made with: %j', (text) => {
    expect(plain(text)).toBe(text);
  });

  it.runIf(chromiumPath)('stands by name in an escalation that says why in such words', async () => {
    const { gateway, page } = await openConsole();
    const escalate =
      'mutation ($input: EscalateConversationInput!) { escalateConversation(input: $input) { __typename } }';
    const ask = async (query: string, variables: object) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token('approver')}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: { conversations: { nodes: { id: string }[] } } };
    };
    await gateway.text('+12035550114', 'How much do I owe?');
    const { data } = await ask('{ conversations { nodes { id } } }', {});
    const conversationId = data.conversations.nodes[0]?.id;
    await ask(escalate, { input: { conversationId, type: 'MANUAL', reason: 'owes \u202e0$' } });
    await page.goto(`${gateway.url}/escalations`);
    await page.getByText('U+202E').first().waitFor();
    expect(await page.getByText('\u202e').count()).toBe(0);
  });
});
