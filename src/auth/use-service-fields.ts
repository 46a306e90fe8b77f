import type { DocumentNode, ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refuseServiceFields } from './service-fields.ts';
import type { Viewer } from './viewer.ts';

/** Keeps services to what they may read, on every path: HTTP, server-sent events and web sockets. */
export function useServiceFields(): Plugin<{ viewer: Viewer | null }> {
  // The same documents come again and again, and Yoga parses each once.
  const known = new WeakMap<DocumentNode, GraphQLError | null>();
  function refuse({ schema, document }: Pick<ExecutionArgs, 'schema' | 'document'>, viewer: Viewer | null) {
    if (viewer?.role !== 'service') return null;
    const before = known.get(document);
    if (before !== undefined) return before;
    const refused = refuseServiceFields(schema, document);
    known.set(document, refused);
    return refused;
  }
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = refuse(args, args.contextValue.viewer);
      if (refused !== null) setResultAndStopExecution({ errors: [refused] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = refuse(args, args.contextValue.viewer);
      if (refused !== null) setResultAndStopExecution({ errors: [refused] });
    },
  };
}
