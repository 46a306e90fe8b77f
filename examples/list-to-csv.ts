/**
 * Writes a list of the gateway as CSV, page by page, to the standard output: fetch and nothing else. Node 22.18 or later runs it as
 * it is.
 *
 *     GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... node list-to-csv.ts sentTexts '{"alone": true, "day": "2026-07-01"}'
 *
 * Lists: workflows, drafts, escalations, paymentPlans, promises, sentTexts, auditTrail, conversations. The filter is that of the list, as JSON. What a
 * token may not see is masked here too. Exit codes: 0 all rows are written, 1 refused, 75 not now.
 */
const lists: Record<string, string> = {
  workflows: 'id status route receivedAt completedAt attempts message error tenant { id name propertyName }',
  drafts: 'id status language intent confidence createdAt decidedAt decidedBy body finalBody workflow { id }',
  escalations: 'id type severity status automatic createdAt dueAt reason resolution conversation { id }',
  paymentPlans:
    'id status amountCents interval installments startDate totalCents coverage autoApprovable tenant { id name propertyName }',
  promises:
    'id status amountCents paidCents dueDate installment createdAt settledAt evidence tenant { id name propertyName }',
  sentTexts:
    'id sentAt kind alone deliveryStatus propertyName body workflow { id } draft { id claims { text supported } }',
  auditTrail: 'id at actor actorKind action workflowId conversationId detail hash',
  conversations: 'id phoneNumber consent language tenant { id name propertyName }',
};

/** As long as a page may be. */
const pageSize = 100;

/** Longer than the gateway lets an operation run. */
const timeoutMs = 15_000;

interface Page {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** How the filter travels: conversations are searched by arguments of their own. */
function filterOf(list: string, filter: object): { declared: string; passed: string; variables: object } {
  if (list === 'conversations') {
    return {
      declared: '$search: String, $holdsOnly: Boolean',
      passed: 'search: $search, holdsOnly: $holdsOnly',
      variables: filter,
    };
  }
  const type = list === 'auditTrail' ? 'Audit' : `${list[0]?.toUpperCase()}${list.slice(1).replace(/s$/, '')}`;
  return { declared: `$filter: ${type}Filter`, passed: 'filter: $filter', variables: { filter } };
}

async function readPage(list: string, filter: object, after: string | null): Promise<Page> {
  const { declared, passed, variables } = filterOf(list, filter);
  const query = `query Export(${declared}, $first: Int, $after: String) {
    ${list}(${passed}, first: $first, after: $after) { nodes { ${lists[list]} } pageInfo { hasNextPage endCursor } }
  }`;
  const response = await fetch(`${process.env.GATEWAY_URL}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.GATEWAY_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { ...variables, first: pageSize, after } }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, Page>; errors?: { message: string }[] };
  const page = data?.[list];
  if (page !== undefined) return page;
  throw Object.assign(new Error(errors?.[0]?.message ?? `HTTP ${response.status}`), {
    exitCode: response.status >= 500 || response.status === 429 ? 75 : 1,
  });
}

/** Objects become columns of their own (`tenant.name`), lists one column of JSON. */
function columnsOf(row: Record<string, unknown>, prefix = ''): [string, unknown][] {
  return Object.entries(row).flatMap(([name, value]): [string, unknown][] =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? columnsOf(value as Record<string, unknown>, `${prefix}${name}.`)
      : [[`${prefix}${name}`, value]],
  );
}

/** RFC 4180. A cell of words that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: unknown): string {
  const words =
    value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Columns by the selection, so that a row whose tenant or draft is null has as many as the others. */
function headerOf(selection: string): string[] {
  const words = selection.match(/\w+|[{}]/g) ?? [];
  const path: string[] = [];
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    if (word === '}') path.pop();
    else if (words[at + 1] === '{') path.push(word);
    else if (word !== '{') names.push([...path, word].join('.'));
  }
  // A list is one column.
  return [...new Set(names.map((name) => name.replace(/\.claims\..*/, '.claims')))];
}

const [list = '', filter = '{}'] = process.argv.slice(2);
if (!Object.hasOwn(lists, list) || !process.env.GATEWAY_URL || !process.env.GATEWAY_TOKEN) {
  process.stderr.write(
    `usage: GATEWAY_URL=… GATEWAY_TOKEN=… node list-to-csv.ts <${Object.keys(lists).join('|')}> [<filter>]\n`,
  );
  process.exit(1);
}
const header = headerOf(lists[list] ?? '');
process.stdout.write(`${header.join(',')}\r\n`);
try {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page = await readPage(list, JSON.parse(filter), after);
    for (const node of nodes) {
      const row = new Map(columnsOf(node));
      process.stdout.write(`${header.map((name) => cell(row.get(name))).join(',')}\r\n`);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = (error as { exitCode?: number }).exitCode ?? 75;
}
