import type { Caller } from '../support/gateway.ts';
import { TypedDocumentString, type WorkflowStatus } from '../support/graphql/graphql.ts';

/** A workflow as an approver sees it while a neighbour is away: without the tenant, who is the Collections Monitor's. */
export interface SeenWorkflow {
  id: string;
  status: WorkflowStatus;
  route: string | null;
  error: string | null;
  conversation: { phoneNumber: string; consent: string };
  draft: { id: string; version: number; body: string; finalBody: string | null; checks: unknown } | null;
  escalations: { type: string }[];
}

/** A neighbour as `dependencies` shows it. */
export interface SeenDependency {
  name: string;
  state: 'UP' | 'DEGRADED' | 'DOWN';
  circuit: string;
  circuitOpenings: number;
}

export interface ApprovalEvent {
  approvalRequested: { kind: 'REQUESTED' | 'UPDATED' | 'RESOLVED'; draft: { id: string; workflow: { id: string } } };
}

const Workflows = new TypedDocumentString<{ workflows: { nodes: SeenWorkflow[] } }, Record<string, never>>(`
  query {
    workflows(first: 100) {
      nodes {
        id status route error
        conversation { phoneNumber consent }
        draft { id version body finalBody checks { name passed detail } }
        escalations { type }
      }
    }
  }
`);

const Dependencies = new TypedDocumentString<{ dependencies: SeenDependency[] }, Record<string, never>>(
  'query { dependencies { name state circuit circuitOpenings } }',
);

export const Approvals = new TypedDocumentString<ApprovalEvent, Record<string, never>>(
  'subscription { approvalRequested { kind draft { id workflow { id } } } }',
);

/** Milliseconds between two looks: a hundred workflows ten times a second are more than an approver's budget of work. */
export const lookEveryMs = 500;

export async function readWorkflows(approver: Caller): Promise<SeenWorkflow[]> {
  return (await approver.data(Workflows)).workflows.nodes;
}

export async function readDependency(approver: Caller, name: string): Promise<SeenDependency> {
  const { dependencies } = await approver.data(Dependencies);
  const found = dependencies.find((dependency) => dependency.name === name);
  if (found === undefined) throw new Error(`no dependency ${name}`);
  return found;
}
