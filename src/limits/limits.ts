import type { RoleName } from '../auth/viewer.ts';

/** What one caller may ask for, so that the service stays as quick for the others (B49). */
export interface Limits {
  /** Bytes of a request, and of a message over a socket. */
  bodyBytes: number;
  /** Words and punctuation of a document. */
  tokens: number;
  /** Fields within fields. */
  depth: number;
  /** Fields of an operation, those of fragments each time that they are spread. */
  fields: number;
  aliases: number;
  /** Characters of an alias. */
  aliasLength: number;
  directives: number;
  /** Values of one list among the arguments; those with {@link longList} may be longer. */
  listLength: number;
  /** Objects and lists within each other among the variables. */
  variableDepth: number;
  /** Field values that an operation may produce, lists as long as they may become. */
  cost: number;
  /** Values and bytes of one answer, counted while it is built. */
  answerValues: number;
  answerBytes: number;
  /** Milliseconds that a query or mutation may take; subscriptions are not timed. */
  operationMs: number;
  /** Reads of the database that run at once for all analysts of one process. */
  analystReads: number;
  /** Milliseconds that a socket may stay silent before `connection_init`. */
  initMs: number;
  /** Bytes that a socket may send before its token was checked, the first request of HTTP not among them. */
  initBytes: number;
  /** Sockets at once whose token was not checked yet; the one that has waited longest makes room. */
  waitingSockets: number;
  /** Bytes that are held for a client that does not read; past that its socket is ended. */
  socketBufferBytes: number;
  /** Bytes of a request without a token. */
  bodyBytesWithoutToken: number;
  /** Operations that run on one socket at once. */
  operationsPerSocket: number;
  /** Subscriptions of one viewer, over sockets and server-sent events, in one process. */
  subscriptionsPerViewer: number;
  /** Open sockets of one viewer, in one process. */
  socketsPerViewer: number;
  /** Work that one viewer may ask for in a second, in one process: the cost of operations, and of documents that are new. */
  workPerSecond: Record<RoleName | 'nobody', number>;
  /** New texts that are taken in, in one process. */
  textsPerMinute: { perNumber: number; perCaller: number };
}

/** What somebody may act on in one go: all texts of an outage that nobody can prove to have gone out, or all tenants of a property who are late. */
export const longListLength = 500;

/** `extensions` of an argument or input field whose list may have {@link longListLength} values. */
export const longList = { longest: longListLength } as const;

/** Every limit in one place, each with its reason. The size of a page is in `page-size.ts`. */
export const usualLimits: Limits = {
  // A text of 1,600 characters many times over; the largest operation of ours is under 3,000.
  bodyBytes: 100_000,
  // The introspection of GraphiQL has about 300, the largest operation of ours about 150. To validate a document takes
  // time by the square of what is selected twice: tens of milliseconds at this length.
  tokens: 1_000,
  // The deepest path that says something new (approval, draft, workflow, conversation, workflows, edges, node, plan) has 9.
  depth: 12,
  // Every field of a workflow with all that hangs on it is about 120.
  fields: 500,
  // A page of an analyst compares a dozen of things; reading many by id is what lists are for.
  aliases: 50,
  // An answer repeats it for every row.
  aliasLength: 100,
  // Two variants of every part of a page.
  directives: 20,
  // As many as a page shows.
  listLength: 100,
  // The deepest argument is a list within a filter.
  variableDepth: 10,
  // A page of 100 conversations with the newest escalations and drafts of each is about 40,000; what it really shows is metered below.
  cost: 50_000,
  // As many as the price allows, and what an unforeseen list may add.
  answerValues: 50_000,
  // A page of 100 conversations with 100 texts each is some 3 MB. To write so much takes some 20 ms of the loop.
  answerBytes: 8_000_000,
  // The slowest statement that anybody should wait for; below the time after which a connection is given up as dead.
  operationMs: 8_000,
  // Less than half of the 10 connections: whatever analysts ask, texts and decisions find one.
  analystReads: 4,
  // A phone in a bad network opens a socket within a few seconds.
  initMs: 10_000,
  // A token has one or two kilobytes; one that names many properties some more.
  initBytes: 16_384,
  // All phones and consoles of a large landlord that come back at the same moment after a restart.
  waitingSockets: 1_000,
  // Two of the largest answers; what the network itself holds comes on top.
  socketBufferBytes: 16_000_000,
  // GraphiQL asks for the schema, which is under 2,000.
  bodyBytesWithoutToken: 10_000,
  // A console follows approvals and the workflows of a screen or two.
  operationsPerSocket: 50,
  // A few windows with all that a console follows; each holds its own place in the log and up to 1,000 events.
  subscriptionsPerViewer: 200,
  // A person with several windows on several machines, a few of them not yet known to be dead.
  socketsPerViewer: 20,
  // A value takes some 3 µs of the loop; twenty seconds' worth may come at once. An analyst: a page of everything each 2 s, or ten texts
  // analysed a second, 2 % of the loop. People who decide are many windows' worth, each told of every change. A service: 30,000
  // texts a minute cost a tenth of it. Nobody: whoever has no token asks for the schema, all of them together.
  workPerSecond: { analyst: 5_000, approver: 30_000, admin: 30_000, service: 100_000, nobody: 5_000 },
  // One a second from one phone for a whole minute: nobody types that, and a long text that the network splits is a few.
  // 500 a second from one SMS Agent: more than a landlord of 10,000 tenants gets, and three times what an instance answers.
  textsPerMinute: { perNumber: 60, perCaller: 30_000 },
};
