import { type ASTNode, type GraphQLError, Kind } from 'graphql';
import { type Limits, longListLength, longLists } from './limits.ts';
import { refusal } from './refusal.ts';

export function refuseList(name: string, length: number, { listLength }: Limits): GraphQLError | null {
  const most = longLists.has(name) ? longListLength : listLength;
  if (length <= most) return null;
  return refusal('LIST_TOO_LONG', `A list among the arguments has ${length} values; ${most} are allowed.`);
}

/** The argument or input field that a list is given for; of a list within a list, none. */
export function nameOf(parent: ASTNode | readonly ASTNode[] | undefined): string {
  if (parent === undefined || !('kind' in parent)) return '';
  return parent.kind === Kind.ARGUMENT || parent.kind === Kind.OBJECT_FIELD ? parent.name.value : '';
}
