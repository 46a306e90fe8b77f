import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/schema/schema.ts';
import type { Random } from '../chaos/random.ts';
import { hostileValue } from './hostile-values.ts';

export interface FuzzedOperation {
  kind: 'query' | 'mutation' | 'subscription';
  query: string;
  variables: Record<string, unknown>;
}

/** An operation of the schema with fields, arguments and nesting at random. What is sent twice with one seed is the same. */
export function fuzzedOperation(random: Random): FuzzedOperation {
  const kind = random.pick(['query', 'query', 'query', 'mutation', 'mutation', 'subscription'] as const);
  const root = schema.getRootType(kind as never) as GraphQLObjectType;
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let aliases = 0;
  const deepest = random.between(1, 9);

  function field(each: GraphQLField<unknown, unknown>, depth: number): string {
    const args = each.args.flatMap((argument) => {
      const value = hostileValue(argument.type, random);
      if (value === undefined) return [];
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${argument.type}`);
      variables[name] = value;
      return [`${argument.name}: $${name}`];
    });
    const alias = random.chance(0.1) ? `a${aliases++}: ` : '';
    const directive = random.chance(0.03) ? ` @${random.pick(['include', 'skip'])}(if: ${random.chance(0.5)})` : '';
    const type = getNamedType(each.type);
    const given = args.length > 0 ? `(${args.join(', ')})` : '';
    if (isLeafType(type)) return `${alias}${each.name}${given}${directive}`;
    return `${alias}${each.name}${given}${directive} ${selection(type.name, depth + 1)}`;
  }

  function selection(typeName: string, depth: number): string {
    const type = schema.getType(typeName);
    if (isAbstractType(type)) {
      // One of them: what two say of one name may differ.
      const part = random.pick(schema.getPossibleTypes(type));
      const parts = [`... on ${part.name} ${selection(part.name, depth)}`];
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields());
    const inner = depth >= deepest ? fields.filter((each) => isLeafType(getNamedType(each.type))) : fields;
    const most = random.between(1, depth === 0 ? 2 : 5);
    // Twice the same with other arguments is no document.
    const chosen = new Set(Array.from({ length: most }, () => random.pick(inner.length === 0 ? [null] : inner)));
    return `{ ${[...chosen].map((each) => (each === null ? '__typename' : field(each, depth))).join(' ')} }`;
  }

  const body =
    kind === 'subscription' ? `{ ${field(random.pick(Object.values(root.getFields())), 0)} }` : selection(root.name, 0);
  const head = declared.length > 0 ? `${kind} (${declared.join(', ')})` : kind;
  const query = random.chance(0.03) ? mutilated(`${head} ${body}`, random) : `${head} ${body}`;
  return { kind, query, variables };
}

/** A document with a piece taken away, doubled or replaced. */
function mutilated(text: string, random: Random): string {
  const at = random.between(0, text.length - 1);
  const to = Math.min(text.length, at + random.between(1, 20));
  return (
    text.slice(0, at) +
    random.pick(['', text.slice(at, to).repeat(2), '{', '"""', '\u0000', '@@', '...']) +
    text.slice(to)
  );
}
