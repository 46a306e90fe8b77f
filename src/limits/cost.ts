import { type ComplexityResult, complexityFromQuery, type FieldComplexityValue } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isListType,
  Kind,
  visit,
} from 'graphql';
import type { Limits } from './limits.ts';
import { maxPageSize, usualPageSize } from './page-size.ts';
import { refusal } from './refusal.ts';

/** Rows that a list without an argument for its length is taken for: drafts, checks or steps of one workflow. */
const usualListLength = 5;

/** Lists that are longer: the days of a month, the tenths of confidence, the weeks of the longest plan that is agreed. */
const listLengths: Readonly<Record<string, number>> = { metricsSeries: 31, calibration: 10, schedule: 12 };

/** A page costs a statement of the database, as long as many fields. */
const pageCost = 10;

/** Fields that cost much more than to show a value, wherever they stand. */
const costly: Readonly<Record<string, number>> = {
  // Reads the log of the whole window: 30 days take a second or more. A page may show every window twice.
  metrics: 2_500,
  metricsSeries: 2_500,
  calibration: 2_500,
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
  // With two filters it reads more of the log than it returns.
  auditTrail: 100,
  // Counts up to 10,000 rows, for every list of a page again.
  totalCount: 100,
};

/** The arguments that say how many rows a field returns. */
const lengthArguments = ['first', 'last', 'pageSize'] as const;

/** Lists whose parent is a page: its length has multiplied them already. */
const rowsOfPages = new Set(['nodes', 'edges', 'tenants']);

/** What one field costs, and how many times what is selected within it. Each value that is shown costs 1. */
export function costOfField(
  args: { [name in (typeof lengthArguments)[number]]?: unknown },
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
): FieldComplexityValue {
  const typeName = getNamedType(field.type).name;
  const isPage = typeName.endsWith('Connection') || typeName.endsWith('Page');
  const cost = costly[field.name] ?? (isPage ? pageCost : 1);
  const name = lengthArguments.find((argument) => typeof args[argument] === 'number');
  if (name !== undefined) {
    const length = Number(args[name]);
    if (length >= 1 && length <= maxPageSize) return { field: cost, multiplier: length };
    throw refusal('BAD_USER_INPUT', `${name}: must be from 1 to ${maxPageSize}`);
  }
  if (isPage || field.name === 'messages') return { field: cost, multiplier: usualPageSize };
  if (rowsOfPages.has(field.name)) return { field: cost, multiplier: 1 };
  const isList = isListType(getNullableType(field.type));
  return { field: cost, multiplier: isList ? (listLengths[field.name] ?? usualListLength) : 1 };
}

/** An operation about to be executed. */
export interface MeasuredOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Documents whose cost does not depend on variables, by operation: they come again and again. */
const measured = new WeakMap<DocumentNode, Map<string, ComplexityResult>>();

/**
 * How deep, wide and costly an operation is with these variables; what cannot be measured is left to execution. Throws
 * when a page is larger than pages may be.
 */
export function measure(operation: MeasuredOperation): ComplexityResult | null {
  const { schema, document, operationName, variableValues } = operation;
  const key = operationName ?? '';
  const known = measured.get(document)?.get(key);
  if (known !== undefined) return known;
  const definition = getOperationAST(document, operationName);
  if (definition == null) return null;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  let result: ComplexityResult;
  try {
    result = complexityFromQuery(
      { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] },
      { schema, variables: { ...variableValues } },
    );
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code !== undefined) throw error;
    // Variables that do not fit their types: execution says which.
    return null;
  }
  if (!hasVariableLengths(document)) {
    const ofDocument = measured.get(document) ?? new Map();
    measured.set(document, ofDocument.set(key, result));
  }
  return result;
}

export function refuseCost(operation: MeasuredOperation, limits: Limits): GraphQLError | null {
  let result: ComplexityResult | null;
  try {
    result = measure(operation);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  if (result === null) return null;
  const { depth, breadth, complexity } = result;
  if (depth > limits.depth) {
    return refusal('TOO_DEEP', `The operation is ${depth} fields deep; ${limits.depth} are allowed.`);
  }
  if (breadth > limits.fields) {
    return refusal('TOO_WIDE', `The operation selects ${breadth} fields; ${limits.fields} are allowed.`);
  }
  if (complexity > limits.cost) {
    const hint = 'Ask for smaller pages, or for fewer fields of each row.';
    return refusal('TOO_COSTLY', `The operation may show ${complexity} values; ${limits.cost} are allowed. ${hint}`);
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
