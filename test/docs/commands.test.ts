import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsOf, pageOf } from './commands.ts';

const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

/** The test that runs a command of the pages, by the words that it begins with; null: why none does. */
const triedBy: readonly (readonly [begins: string, test: string | null, why?: string])[] = [
  ['curl', 'test/docs/readme.test.ts'],
  ['npm ci && npm start', 'test/newcomer.test.ts'],
  ['npm start', 'test/newcomer.test.ts'],
  ['npm ci', null, '.ci/run begins with it'],
  ['npm test', null, '.ci/run runs it'],
  ['npm run lint', null, '.ci/run runs it'],
  ['npm run codegen', null, '.ci/run runs it'],
  ['npm run train', 'test/training/thresholds.slow.test.ts'],
  ['npm run --silent consent-proof', 'test/erasure.test.ts'],
  ['npm run console', null, 'a development server, which shows what npm run prepare builds'],
  ['npm run eval', 'test/eval/conversations.test.ts'],
  ['OPENAI_API_KEY=… npm run eval', null, 'it needs an account'],
  ['docker compose', null, 'it needs a container engine; test/container runs what the image runs'],
  ['export GATEWAY_URL', 'test/examples.test.ts'],
  ['python3 examples/receive_sms.py', 'test/examples.test.ts'],
  ['npx node examples/receive-sms.ts', 'test/examples.test.ts'],
  ['npx node examples/follow-text.ts', 'test/examples.test.ts'],
  ['npx node examples/delivery-status.ts', 'test/examples.test.ts'],
  ['npx node examples/follow-approvals.ts', 'test/examples.test.ts'],
  ['examples/workflows-to-csv.sh', 'test/examples.test.ts'],
];

describe.each(pages)('the commands of %s', (name) => {
  const page = pageOf(name);

  it('are run by a test, or it is said why not', () => {
    const untried = commandsOf(page).filter(({ command }) => !triedBy.some(([begins]) => command.startsWith(begins)));
    expect(untried).toEqual([]);
  });

  it('name scripts and files that are there, and run on the Node of the packages', () => {
    const { scripts } = JSON.parse(pageOf('package.json'));
    const asked = [...page.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script);
    expect(asked.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    const files = [
      ...page.matchAll(/\b(?:node|vitest run|npm test --) ((?:src|test|bench|eval|examples|scripts)\/[\w./-]+)/g),
    ];
    expect(files.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    // Node 20, with which everything can be installed, knows no TypeScript.
    const bare = [...page.matchAll(/.*(?<!npx )(?<![-\w./])(?:node [\w/.-]+\.ts|vitest run)\b.*/g)].map(
      ([line]) => line,
    );
    expect(bare).toEqual([]);
  });

  it('lead nowhere that is not there', () => {
    const links = [...page.replace(/```[\s\S]*?```/g, '').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const broken = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? name : join(name, '..', path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(pageOf(target)).has(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

/** Where a page can be entered: its headings, as GitHub names them, and the places that it marks itself. */
function anchorsOf(page: string): Set<string> {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...page.matchAll(/<a id="(.+?)"><\/a>/g)].map(([, id = '']) => id)]);
}

it('every page of docs is one that README.md leads to', () => {
  const readme = pageOf('README.md');
  const own = pages.filter((name) => name !== 'README.md' && !name.startsWith('docs/decisions/'));
  expect(own.filter((name) => !readme.includes(`](${name}`))).toEqual([]);
});

it('the tests that run the commands are there', () => {
  const tests = triedBy.flatMap(([, test]) => test ?? []);
  expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([]);
});
