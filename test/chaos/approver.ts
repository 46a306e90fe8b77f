import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Instance } from './fleet.ts';
import { type ApprovalEvent, type Follower, follow } from './follower.ts';
import { ask } from './gateway-client.ts';
import type { Random } from './random.ts';

/** What came of an approver's decision about a draft. */
export interface Decision {
  approver: string;
  draftId: string;
  outcome: string;
  /** Calls that it took until there was an answer. */
  calls: number;
}

export interface ApproverOptions {
  name: string;
  instances: readonly Pick<Instance, 'url'>[];
  token: string;
  random: Random;
  /** The instance of the first connection; each further one goes to the next. */
  first: number;
}

/** Approves every draft that waits, in the version that was shown, and repeats a call that got no answer. */
export interface Approver {
  readonly follower: Follower;
  readonly decisions: readonly Decision[];
  stop(): Promise<void>;
}

const mutation = `mutation ($input: ApproveDraftInput!) {
  approveDraft(input: $input) { __typename ... on Error { message } }
}`;

const answer = z.object({ approveDraft: z.object({ __typename: z.string(), message: z.string().optional() }) });

export function startApprover({ name, instances, token, random, first }: ApproverOptions): Approver {
  const decisions: Decision[] = [];
  const deciding = new Set<Promise<void>>();
  let stopped = false;

  async function approve({ draft }: ApprovalEvent): Promise<void> {
    const input = { draftId: draft.id, version: draft.version };
    for (let calls = 1; !stopped; calls++) {
      const { url } = random.pick(instances);
      try {
        if (url === null) throw new Error('nobody is there');
        const { data } = await ask(url, token, mutation, { input });
        const { approveDraft } = answer.parse(data);
        decisions.push({ approver: name, draftId: draft.id, outcome: approveDraft.__typename, calls });
        return;
      } catch {
        await sleep(random.between(20, 150));
      }
    }
  }

  const follower = follow({
    name,
    instances,
    token,
    choose: (connection) => first + connection,
    onEvent(event) {
      if (event.kind !== 'REQUESTED' || event.draft.status !== 'PENDING') return;
      const decision = approve(event);
      deciding.add(decision);
      void decision.finally(() => deciding.delete(decision));
    },
  });
  return {
    follower,
    decisions,
    async stop() {
      await follower.stop();
      stopped = true;
      await Promise.all(deciding);
    },
  };
}
