import { namesOf } from '../value-table.ts';

/** Why a tenant is not written to first. The database tells some of them (`outreach_obstacle`), in small letters as all of them. */
export const outreachRefusalTable = {
  unknown_tenant: { description: 'No tenant with this id that the caller may see.' },
  record_unavailable: { description: "The tenant's record cannot be read now; try again." },
  no_phone_number: { description: "The tenant's record has no phone number." },
  not_textable: { description: 'None of their numbers may be texted, or at no hour.' },
  number_shared: { description: 'The number is used in a conversation with somebody else.' },
  opted_out: { description: 'The tenant has opted out at one of their numbers.' },
  held: { description: 'A person has a conversation with the tenant: an escalation holds it.' },
  busy: { description: 'A text of the tenant is being answered, or one of ours is on its way.' },
  promise_open: { description: 'The tenant has promised to pay, and the day has not passed.' },
  weekly_limit: { description: 'The tenant had as many texts in 7 days as may be sent unasked.' },
  texted_today: { description: 'The tenant had a text by another form today.' },
  other_language: { description: 'The form is in another language than the tenant is written to in.' },
  conditions: { description: 'The form does not fit the record: a condition does not hold, or a fact is not known.' },
  first_contact: { description: 'Nobody has written from the number yet, and the form speaks of money.' },
  checks: { description: 'The text fails the checks of figures or content.' },
  not_begun: { description: 'There was no time to begin this text: the same call again goes on with it.' },
} as const;
export type OutreachRefusal = keyof typeof outreachRefusalTable;
export const outreachRefusals = namesOf(outreachRefusalTable);

/** Why there is no text to a tenant: the code for programs, and the words for people. */
export interface Refused {
  code: OutreachRefusal;
  reason: string;
}

/** `detail` says what of it: which condition, which country. */
export function refused(code: OutreachRefusal, detail: string | null = null): Refused {
  const { description } = outreachRefusalTable[code];
  return { code, reason: detail === null ? description : `${description.replace(/\.$/, '')}: ${detail}.` };
}
