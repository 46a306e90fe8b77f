import type { OpenPage } from '../store/operations/log.ts';
import { whileUnderWay } from './while-under-way.ts';

/** Events of one read of what is open. */
const pageSize = 500;

/** What is open now, page by page; all have the same cursor, from which the log goes on. */
export function createOpenPages(
  read: (after: string | null, until: string | null, limit: number) => Promise<OpenPage>,
): () => AsyncGenerator<OpenPage, void, undefined> {
  const readOnce = whileUnderWay(read);
  return async function* () {
    let page = await readOnce(null, null, pageSize);
    yield page;
    while (page.next !== null) {
      page = await readOnce(page.next, page.cursor, pageSize);
      yield page;
    }
  };
}
