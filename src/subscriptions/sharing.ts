import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type ValidatedSubscriptionArgs,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Audience, audienceKey } from '../auth/audience.ts';

/** What a field's value depends on besides its arguments: what it is a field of, the audience, or the very viewer. */
export type Sees = 'parent' | 'audience' | 'viewer';

/** What is the same for everybody who sent the same document. */
interface Shape {
  id: number;
  /** Whether no field depends on who asks. A field that does not say counts as one that does. */
  isShared: boolean;
  /** The variables that what is shown depends on. Those of the subscription's own arguments only choose its events. */
  variables: readonly string[];
}

/** Tells subscribers apart by what they are told of one event. */
export interface Sharing {
  /**
   * The same for all who are told the same of an event: who sent the same document with the same variables, and may see the same. Null:
   * what they are told is their own.
   */
  keyOf(asked: Asked, audience: Audience): string | null;
}

export type Asked = Pick<ValidatedSubscriptionArgs, 'schema' | 'document' | 'operation' | 'variableValues'>;

export function createSharing(): Sharing {
  // The same documents come again and again, and are parsed once.
  const shapes = new WeakMap<DocumentNode, Shape>();
  let ids = 0;
  function shapeOf(schema: GraphQLSchema, document: DocumentNode): Shape {
    const known = shapes.get(document);
    if (known !== undefined) return known;
    const shape = { id: ids++, isShared: isShared(schema, document), variables: variablesShown(document) };
    shapes.set(document, shape);
    return shape;
  }
  return {
    keyOf({ schema, document, operation, variableValues }, audience) {
      const { id, isShared, variables } = shapeOf(schema, document);
      if (!isShared) return null;
      // One that is absent is not one that is null.
      const given = variables.map((name) => (name in variableValues.coerced ? [variableValues.coerced[name]] : []));
      return JSON.stringify([id, operation.name?.value, given, audienceKey(audience)]);
    },
  };
}

function isShared(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let shared = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const { sees } = (types.getFieldDef()?.extensions ?? {}) as { sees?: Sees };
        const isKnown = sees === 'parent' || sees === 'audience' || name.value === '__typename';
        shared &&= isKnown;
      },
    }),
  );
  return shared;
}

function variablesShown(document: DocumentNode): string[] {
  const found = new Set<string>();
  const look = (nodes: readonly ASTNode[] = []) => {
    for (const node of nodes) visit(node, { Variable: ({ name }) => void found.add(name.value) });
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) {
      look([definition]);
      continue;
    }
    look(definition.directives);
    for (const selection of definition.selectionSet.selections) {
      look(selection.directives);
      if (selection.kind === Kind.FIELD) look(selection.selectionSet && [selection.selectionSet]);
      else look([selection]);
    }
  }
  return [...found].sort();
}
