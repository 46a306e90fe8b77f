/** A plan that the gateway read. */
export interface ObservedPlan {
  status: string;
  amountCents: number;
  interval: string;
  installments: number | null;
  /** `2026-11-27`. */
  startDate: string | null;
  autoApprovable: boolean;
  issues: string[];
}

export interface ObservedDraft {
  body: string;
  translation: string | null;
  language: string;
  confidence: number;
  checks: { name: string; passed: boolean; detail: string | null }[];
}

export interface ObservedWorkflow {
  status: string;
  route: string | null;
  escalations: { type: string; severity: string; reason: string }[];
  plan: ObservedPlan | null;
  draft: ObservedDraft | null;
  /** Times that the model was asked. */
  modelCalls: number;
}

/** What the gateway and its neighbours tell of a judged turn. */
export interface Observed {
  /** Of the judged turn, oldest first. */
  workflows: ObservedWorkflow[];
  /** Statuses of all workflows of the conversation. */
  allStatuses: string[];
  /** Times that the model was asked in the whole conversation. */
  modelCalls: number;
  consent: string;
  /** Bodies that the SMS Agent sent since the turn began, oldest first. */
  sent: string[];
  /** Of them, those of after the gateway had taken the last text. */
  sentAfterLastText: string[];
  /** What the Collections Monitor says; null for a number that nobody has. */
  tenant: {
    name: string;
    language: 'en' | 'es';
    amountsCents: number[];
    propertyName: string;
  } | null;
  /** The day of receipt where the business is: `2026-11-22`. */
  receivedOn: string;
  /** When the turn was looked at. */
  at: Date;
  nextAllowedSendAt: Date;
  /** From receipt to routed; null where the gateway does not tell. */
  latencyMs: number | null;
}
