import { getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { currentTrace } from './trace.ts';

/** Names what is recorded of a request by the fields that it asks for. They are the schema's own words, unlike an operation's name. */
export function useOperationSpans(): Plugin {
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation != null) currentTrace()?.span?.rename(spanName(operation));
    },
  };
}

/** Fields in a name: more would say less. */
const mostFields = 3;

export function spanName({ operation, selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.flatMap((selection) =>
    selection.kind === 'Field' ? [selection.name.value] : [],
  );
  const named = fields.slice(0, mostFields).join(', ');
  return [operation, fields.length > mostFields ? `${named}, …` : named].join(' ').trim();
}
