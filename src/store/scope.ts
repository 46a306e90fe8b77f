/** Tables whose rows are of a property: that of the conversation's tenant. */
export type PropertyTable = 'conversations' | 'workflows' | 'drafts' | 'escalations' | 'payment_plans' | 'promises';

/**
 * What an operation is to somebody who may see some properties only. What is of another property, or of no known one, is not
 * there: it cannot be read, acted on or counted. Each kind names what it takes to know.
 */
export type Scope<Args, Answer> =
  | ScopeOfRow<Args, Answer>
  | ScopeOfRows<Args>
  | ScopeOfEveryRow<Args, Answer>
  | ScopeOfNumber<Args, Answer>
  | ScopeOfList<Args>
  | ScopeOfTenants<Args>
  | ScopeOfAnswer<Answer>
  | ScopeOfShared
  | ScopeOfAll;

/** It is about one row, which an argument names. For any other row, `absent` is answered without a call. */
interface ScopeOfRow<Args, Answer> {
  kind: 'row';
  table: PropertyTable;
  argument: keyof Args & string;
  absent: Answer;
}

/** It reads the rows that an argument lists; of any others, there are none. */
interface ScopeOfRows<Args> {
  kind: 'rows';
  table: PropertyTable;
  argument: keyof Args & string;
}

/** It acts on the rows that an argument lists, on all of them or none. With any other row among them, `absent` is answered. */
interface ScopeOfEveryRow<Args, Answer> {
  kind: 'every_row';
  table: PropertyTable;
  argument: keyof Args & string;
  absent: Answer;
}

/** It is about the conversation with a phone number, which an argument names. */
interface ScopeOfNumber<Args, Answer> {
  kind: 'number';
  argument: keyof Args & string;
  absent: Answer;
}

/** The database narrows it, before it cuts a page or counts; this tells it to. */
interface ScopeOfList<Args> {
  kind: 'list';
  narrow(args: Args, properties: readonly string[]): Args;
}

/**
 * It is about tenants, of whom there may be no row yet. The database knows where they live and passes over those that may not be
 * seen; this tells it to.
 */
interface ScopeOfTenants<Args> {
  kind: 'tenants';
  narrow(args: Args, properties: readonly string[]): Args;
}

/** It only reads, and which row it found is known afterwards; null when that one may not be seen. */
interface ScopeOfAnswer<Answer> {
  kind: 'answer';
  table: PropertyTable;
  idOf(answer: NonNullable<Answer>): string;
}

/** It only reads what is of no property and tells nothing of tenants: whoever may read it at all reads the whole. */
interface ScopeOfShared {
  kind: 'shared';
}

/** The gateway's own work, or a service's: nobody who may see some properties only ever does it, so it is refused. */
interface ScopeOfAll {
  kind: 'all';
}
