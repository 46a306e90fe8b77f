import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The hash by which the gateway knows an operation of this page. */
export function documentIdOf<Data, Variables>(document: TypedDocumentNode<Data, Variables>): string {
  const { __meta__: meta } = document as { __meta__?: { hash?: string } };
  if (meta?.hash === undefined) throw new Error('an operation that was not generated');
  return meta.hash;
}

const known = new Map<string, unknown>();

/** The operation as the client sends it: by its id, without its text. */
export function trusted<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  const documentId = documentIdOf(document);
  const form = known.get(documentId) ?? { kind: 'Document', definitions: [], documentId };
  known.set(documentId, form);
  return form as TypedDocumentNode<Data, Variables>;
}
