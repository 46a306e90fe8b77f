import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { anchor, table, typeLink, words } from './markdown.ts';

const kinds: readonly (readonly [string, (type: GraphQLNamedType) => boolean])[] = [
  ['What is read', (type) => isObjectType(type) && !isFailure(type) && !isPageOfList(type)],
  ['What an operation may answer', isUnionType],
  ['Failures', isFailure],
  ['Values to choose from', isEnumType],
  ['Single values', isScalarType],
  ['Pages of lists', isPageOfList],
];

/** Every type that is answered, but the roots and GraphQL's own, by kind and then by name. */
export function typeSections(schema: GraphQLSchema): string {
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const own = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.includes(type))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return kinds
    .map(([title, belongs]) => [`## ${title}`, ...own.filter(belongs).map(section)].join('\n\n'))
    .join('\n\n');
}

function isFailure(type: GraphQLNamedType): boolean {
  if (isInterfaceType(type)) return type.name === 'Error';
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Error');
}

function isPageOfList({ name }: GraphQLNamedType): boolean {
  return /(Connection|Edge|PageInfo)$/.test(name);
}

function section(type: GraphQLNamedType): string {
  const head = [anchor(`type-${type.name.toLowerCase()}`), `### ${type.name}`, words(type.description)];
  return [...head, ...body(type)].join('\n\n');
}

function body(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return [valueTable(type)];
  if (isUnionType(type)) return [`One of ${type.getTypes().map(typeLink).join(', ')}.`];
  if (isObjectType(type) || isInterfaceType(type)) return [fieldTable(Object.values(type.getFields()))];
  return [];
}

function fieldTable(fields: readonly GraphQLField<unknown, unknown>[]): string {
  const nameOf = ({ name, args }: GraphQLField<unknown, unknown>) =>
    `\`${name}${args.length > 0 ? `(${args.map((argument) => `${argument.name}: ${argument.type}`).join(', ')})` : ''}\``;
  const saying = ({ description, args }: GraphQLField<unknown, unknown>) =>
    [words(description), ...args.map((argument) => `\`${argument.name}\`: ${words(argument.description)}`)].join(' ');
  return table(
    ['field', 'type', ''],
    fields.map((field) => [nameOf(field), typeLink(field.type), saying(field)]),
  );
}

function valueTable(type: GraphQLEnumType): string {
  return table(
    ['value', ''],
    type.getValues().map(({ name, description }) => [`\`${name}\``, words(description)]),
  );
}
