import { access } from './operations/access.ts';
import { alerts } from './operations/alerts.ts';
import { audit } from './operations/audit.ts';
import { backfills } from './operations/backfills.ts';
import { businessFacts } from './operations/business-facts.ts';
import { consentActions, conversations } from './operations/conversations.ts';
import { deadlines } from './operations/deadlines.ts';
import { drafts } from './operations/drafts.ts';
import { erasures } from './operations/erasures.ts';
import { escalations } from './operations/escalations.ts';
import { intake } from './operations/intake.ts';
import { lists } from './operations/lists.ts';
import { log } from './operations/log.ts';
import { metrics } from './operations/metrics.ts';
import { outreach } from './operations/outreach.ts';
import { paymentPlans } from './operations/payment-plans.ts';
import { notes, people } from './operations/people.ts';
import { promises } from './operations/promises.ts';
import { properties } from './operations/properties.ts';
import { readMany } from './operations/read-many.ts';
import { reads } from './operations/reads.ts';
import { replyForms } from './operations/reply-forms.ts';
import { sends } from './operations/sends.ts';
import { texts } from './operations/texts.ts';
import { turns } from './operations/turns.ts';
import { webhooks } from './operations/webhooks.ts';
import { workItems } from './operations/work-items.ts';

/**
 * Every operation of the store, with its scope. The store is made from this table, for the gateway itself and for people who
 * may see some properties only; there is no other way to the database's functions.
 */
export const operations = {
  ...intake,
  ...drafts,
  ...escalations,
  ...paymentPlans,
  ...texts,
  ...consentActions,
  ...log,
  read: { ...reads, ...lists, ...readMany },
  conversations,
  metrics,
  outreach,
  promises,
  properties,
  replyForms,
  access,
  erasures,
  audit,
  alerts,
  backfills,
  businessFacts,
  webhooks,
  workItems,
  people,
  notes,
  turns: { ...turns, ...sends, ...deadlines },
};
