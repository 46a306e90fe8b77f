/** A lease on a workflow: its id, and the token that fences every write about it. */
export interface Lease {
  workflowId: string;
  leaseToken: string;
}

/** A lease as the database's functions take it. */
export const heldBy = ({ workflowId, leaseToken }: Lease) => ({ p_workflow_id: workflowId, p_lease_token: leaseToken });
