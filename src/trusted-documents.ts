import { readFile } from 'node:fs/promises';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { RoleName, Viewer } from './auth/viewer.ts';
import { StartUpError } from './start-up-error.ts';

/** Which documents are known in advance, and whose callers may send no others. */
export interface TrustedDocumentsConfig {
  /** A JSON object of SHA-256 hash to document, as `npm run codegen` writes it. */
  file: string;
  onlyFor: readonly RoleName[];
}

export interface TrustedDocuments {
  /** By the hash alone, without the `sha256:` that the specification puts before it. */
  byHash: ReadonlyMap<string, string>;
  onlyFor: readonly RoleName[];
}

/** What of a request says which document is meant. */
interface DocumentRequest {
  query?: string | null | undefined;
  /** As the draft of GraphQL over HTTP has it. */
  documentId?: unknown;
  /** `persistedQuery.sha256Hash`, as Apollo's clients have it; the only way over a web socket. */
  extensions?: unknown;
}

const withPersistedQuery = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

const plainHash = (id: string) => id.replace(/^sha256:/, '');

/**
 * Reads the list once, at start. Where there is none nobody sends by hash. Throws {@link StartUpError} when it cannot be
 * read, or has nothing in it for those who may send nothing else.
 */
export async function readTrustedDocuments({ file, onlyFor }: TrustedDocumentsConfig): Promise<TrustedDocuments> {
  const documents = await readList(file);
  if (onlyFor.length > 0 && documents.length === 0) {
    throw new StartUpError(
      `TRUSTED_DOCUMENTS_ONLY is set, but ${file} has no documents; \`npm run codegen\` writes it.`,
    );
  }
  return { byHash: new Map(documents.map(([id, text]) => [plainHash(id), text])), onlyFor };
}

async function readList(file: string): Promise<[string, string][]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new StartUpError(`The trusted documents of ${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text)));
  } catch {
    throw new StartUpError(`${file} is not a JSON object of hash to document.`);
  }
}

/** Documents by hash over HTTP. What stands in the list is measured and authorised like any other document. */
export function useTrustedDocuments(
  { byHash, onlyFor }: TrustedDocuments,
  viewerOf: (request: Request) => Promise<Viewer | null>,
): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations:
      onlyFor.length === 0 || (async (request) => mayWriteDocuments(onlyFor, await viewerOf(request))),
    extractPersistedOperationId: (params, request) => hashOf({ documentId: documentIdOfUrl(request), ...params }),
    getPersistedOperation: (hash) => byHash.get(hash) ?? null,
    customErrors: { notFound: unknownHash, keyNotFound: noDocument, persistedQueryOnly: hashOnly },
  });
}

/** The text of the document that a message over a socket means, by the same rules. Throws a GraphQLError. */
export function documentOf({ byHash, onlyFor }: TrustedDocuments, viewer: Viewer, request: DocumentRequest): string {
  if (request.query) {
    if (mayWriteDocuments(onlyFor, viewer)) return request.query;
    throw hashOnly();
  }
  const hash = hashOf(request);
  if (hash === null) throw noDocument();
  const text = byHash.get(hash);
  if (text === undefined) throw unknownHash();
  return text;
}

function hashOf({ documentId, extensions }: DocumentRequest): string | null {
  if (typeof documentId === 'string') return plainHash(documentId);
  const { data } = withPersistedQuery.safeParse(extensions);
  return data === undefined ? null : plainHash(data.persistedQuery.sha256Hash);
}

function documentIdOfUrl({ method, url }: Request): string | null {
  return method === 'GET' ? new URL(url).searchParams.get('documentId') : null;
}

/** Who is nobody is refused by every field. */
function mayWriteDocuments(onlyFor: readonly RoleName[], viewer: Viewer | null): boolean {
  return viewer === null || !onlyFor.includes(viewer.role);
}

const unknownHash = () =>
  refuse(
    'PERSISTED_QUERY_NOT_IN_LIST',
    'No trusted document has this hash. Is the page older or newer than the gateway?',
  );
const hashOnly = () =>
  refuse('PERSISTED_QUERY_ONLY', 'Your role may only send trusted documents, by their hash and without a text.', 403);
const noDocument = () => refuse('BAD_REQUEST', 'Must provide query string, or the hash of a trusted document.');

function refuse(code: string, message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
