/** One entry of the log: what happened, to which conversation, by whom. */
export interface LogEvent {
  /** The position in the log, opaque to callers. */
  cursor: string;
  id: string;
  conversationId: string;
  workflowId: string | null;
  draftId: string | null;
  escalationId: string | null;
  actor: string;
  action: string;
  detail: Record<string, unknown>;
  at: Date;
  hash: string;
}

/** A stretch of the log. */
export interface LogPage {
  events: LogEvent[];
  /** Where to go on from. */
  cursor: string;
  /** The page was full: ask again at once. */
  more: boolean;
  /** Committed events wait for an older transaction to end: ask again soon. */
  behind: boolean;
}
