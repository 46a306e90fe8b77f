import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { introspectionLengths, metaFieldOf } from './introspection.ts';
import type { Limits } from './limits.ts';
import { longestOf } from './longest.ts';
import { maxPageSize, usualPageSize } from './page-size.ts';
import { refusal } from './refusal.ts';

/** A page costs a statement of the database, as long as many fields. */
const pageCost = 10;

/** Fields that cost much more than to show a value, wherever they stand. */
const costly: Readonly<Record<string, number>> = {
  // Reads the log of the whole window: 30 days take a second or more. A page may show every window twice.
  metrics: 2_500,
  metricsSeries: 2_500,
  metricsGroups: 2_500,
  calibration: 2_500,
  // Reads an index of the promises of the range.
  promiseRates: 500,
  // The words that are looked for may be in few conversations, or in none.
  conversations: 500,
  // Every rule is run on the text: milliseconds of a core that texts and decisions wait for.
  analyzeMessage: 500,
  analyzeReply: 100,
  // The rules on figures are run on the body, a millisecond; then those on all that it says.
  claims: 50,
  checkText: 100,
  // Reads the tenant, writes the text and runs every rule on it.
  previewPaymentPlan: 200,
  // Two calls of the Collections Monitor, for the list and for the whole records.
  delinquentTenants: 200,
  // One call of a neighbour each; `messages` again for every conversation of a page.
  portfolio: 100,
  messages: 100,
  messagesMissing: 100,
  // Asks every neighbour that has not been heard of for a while.
  dependencies: 100,
  // Reads the log, once for all workflows of an answer.
  supersededBy: 10,
  // With two filters it reads more of the log than it returns.
  auditTrail: 100,
  // Counts up to 10,000 rows, for every list of a page again.
  totalCount: 100,
};

/** What the schema says of itself is at hand: a value of it takes a quarter of the time of others. */
const introspectionShare = 0.25;

/** The arguments that say how many rows a field returns. */
const lengthArguments = ['first', 'last', 'pageSize'] as const;

/** An operation about to be executed. */
export interface MeasuredOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What an operation may come to: fields within fields, fields of the document, and values that it may show, at most. */
export interface Measured {
  depth: number;
  fields: number;
  cost: number;
}

/** Documents whose cost does not depend on variables, by operation: they come again and again. */
const measured = new WeakMap<DocumentNode, Map<string, Measured>>();

/**
 * How deep, wide and costly an operation is with these variables; null for what is left to execution. Throws when a page is
 * larger than pages may be.
 */
export function measure(operation: MeasuredOperation): Measured | null {
  const { document, operationName } = operation;
  const key = operationName ?? '';
  const known = measured.get(document)?.get(key);
  if (known !== undefined) return known;
  const result = measureAnew(operation);
  if (result !== null && !hasVariableLengths(document)) {
    const ofDocument = measured.get(document) ?? new Map();
    measured.set(document, ofDocument.set(key, result));
  }
  return result;
}

function measureAnew({ schema, document, operationName, variableValues }: MeasuredOperation): Measured | null {
  const definition = getOperationAST(document, operationName);
  const rootType = definition && schema.getRootType(definition.operation);
  if (definition == null || rootType == null) return null;
  const defaults = (definition.variableDefinitions ?? []).map(
    ({ variable, defaultValue }) => [variable.name.value, defaultValue] as const,
  );
  const given = { ...Object.fromEntries(defaults), ...variableValues };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
  }
  /** What was measured already: a fragment is measured once for each type, however often it is spread. */
  const ofSelections = new Map<SelectionSetNode, Map<string, Measured>>();

  function ofSelection(selections: SelectionSetNode, typeName: string): Measured {
    const known = ofSelections.get(selections)?.get(typeName);
    if (known !== undefined) return known;
    const result: Measured = { depth: 0, fields: 0, cost: 0 };
    for (const selection of selections.selections) {
      const part = selection.kind === Kind.FIELD ? ofField(selection, typeName) : ofFragment(selection, typeName);
      result.depth = Math.max(result.depth, part.depth);
      result.fields += part.fields;
      result.cost += part.cost;
    }
    const ofTypes = ofSelections.get(selections) ?? new Map<string, Measured>();
    ofSelections.set(selections, ofTypes.set(typeName, result));
    return result;
  }

  function ofFragment(
    selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    typeName: string,
  ): Measured {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return { depth: 0, fields: 0, cost: 0 };
    return ofSelection(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName);
  }

  function ofField(node: FieldNode, typeName: string): Measured {
    const field = fieldOf(schema, typeName, node.name.value);
    if (field === null) return { depth: 1, fields: 1, cost: 1 };
    const { cost, length } = priceOf(field, lengthGiven(node, given), schema);
    const within = node.selectionSet && ofSelection(node.selectionSet, getNamedType(field.type).name);
    // Words of a list are values too.
    if (within === undefined) return { depth: 1, fields: 1, cost: cost + length - 1 };
    // A type within types within types says little, and GraphiQL asks for nine of them: its price bounds it, and validation.
    if (metaFieldOf(field.name) !== undefined) {
      return { depth: 1, fields: 1 + within.fields, cost: cost + within.cost * introspectionShare };
    }
    return { depth: 1 + within.depth, fields: 1 + within.fields, cost: cost + length * within.cost };
  }

  const { cost, ...rest } = ofSelection(definition.selectionSet, rootType.name);
  return { ...rest, cost: Math.ceil(cost) };
}

type Field = Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'extensions'>;

function fieldOf(schema: GraphQLSchema, typeName: string, name: string): Field | null {
  const meta = metaFieldOf(name);
  if (meta !== undefined) return meta;
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

/** What one field costs, and how many times what is selected within it. Each value that is shown costs 1. */
function priceOf(field: Field, given: GivenLength | null, schema: GraphQLSchema): { cost: number; length: number } {
  const typeName = getNamedType(field.type).name;
  const isPage = typeName.endsWith('Connection') || typeName.endsWith('Page');
  const cost = costly[field.name] ?? (isPage ? pageCost : 1);
  if (given !== null) {
    const { name, length } = given;
    if (length >= 1 && length <= maxPageSize) return { cost, length };
    throw refusal('BAD_USER_INPUT', `${name}: must be from 1 to ${maxPageSize}`);
  }
  if (isPage || field.name === 'messages') return { cost, length: usualPageSize };
  if (!isListType(getNullableType(field.type))) return { cost, length: 1 };
  const longest = longestOf(field);
  // The page around its rows has been counted as often as it is long.
  if (longest === 'page') return { cost, length: 1 };
  return { cost, length: longest ?? introspectionLengths(schema)[field.name] ?? maxPageSize };
}

interface GivenLength {
  name: string;
  length: number;
}

function lengthGiven(
  { arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): GivenLength | null {
  for (const { name, value } of given) {
    if (!isLengthArgument(name.value)) continue;
    const told = value.kind === Kind.VARIABLE ? variables[value.name.value] : value;
    const length = typeof told === 'number' ? told : intOf(told);
    if (length !== null) return { name: name.value, length };
  }
  return null;
}

/** A number as a document writes it. What is none counts as not given here; execution says what is wrong with it. */
function intOf(told: unknown): number | null {
  const isInt =
    typeof told === 'object' && told !== null && 'kind' in told && told.kind === Kind.INT && 'value' in told;
  return isInt ? Number(told.value) : null;
}

export function refuseCost(operation: MeasuredOperation, limits: Limits): GraphQLError | null {
  let result: Measured | null;
  try {
    result = measure(operation);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  if (result === null) return null;
  const { depth, fields, cost } = result;
  if (depth > limits.depth) {
    return refusal('TOO_DEEP', `The operation is ${depth} fields deep; ${limits.depth} are allowed.`);
  }
  if (fields > limits.fields) {
    return refusal('TOO_WIDE', `The operation selects ${fields} fields; ${limits.fields} are allowed.`);
  }
  if (cost > limits.cost) {
    const hint = 'Ask for smaller pages, or for fewer fields of each row.';
    return refusal('TOO_COSTLY', `The operation may show ${cost} values; ${limits.cost} are allowed. ${hint}`);
  }
  return null;
}

function hasVariableLengths(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.ARGUMENT]: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && isLengthArgument(name.value)) found = true;
    },
  });
  return found;
}

const isLengthArgument = (name: string) => lengthArguments.some((argument) => argument === name);
