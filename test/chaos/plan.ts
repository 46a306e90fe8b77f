import type { CollectionsTenant } from '../../src/sandbox/tenants.ts';
import type { Random } from './random.ts';

/** What the model makes of a text: an answer that goes out by itself, one that a human decides about, or a person. */
export type Wish = 'answer' | 'decision' | 'person';

/** A text that a tenant is going to write. Its tag stands in its words and in every reply to it. */
export interface PlannedText {
  tag: string;
  wish: Wish;
  phoneNumber: string;
  content: string;
  /** When it is written, in milliseconds from the start of the storm. */
  afterMs: number;
}

export interface PlannedConversation {
  phoneNumber: string;
  /** Null: a number that nobody knows. */
  tenant: CollectionsTenant | null;
  texts: PlannedText[];
  /** The SMS Agent hands over one text after the other; otherwise as they come, several at once. */
  inOrder: boolean;
}

export interface PlanOptions {
  texts: number;
  conversations: number;
  /** Within how many milliseconds the texts are written. */
  withinMs: number;
}

const words: Record<Wish, string> = {
  answer: 'How much do I owe?',
  decision: 'Can we find another way for the rest?',
  person: 'It is a long story.',
};

/** Numbers from 555-0101 to 555-0199 of these area codes belong to nobody. */
const areaCodes = ['203', '860', '413', '959', '401', '213'];
const numbersPerArea = 99;

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/** A word for each number, no two alike: letters only, so that no check takes it for a figure. */
export function tagOf(index: number): string {
  let rest = (index * 48_271 + 101_113) % syllables ** 3;
  let tag = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    const sound = rest % syllables;
    tag += `${consonants[Math.floor(sound / vowels.length)]}${vowels[sound % vowels.length]}`;
    rest = Math.floor(rest / syllables);
  }
  return tag;
}

/** The tags of the texts that a text, or a reply, is about. */
export function tagsIn(text: string): string[] {
  return [...text.matchAll(/\bref ([a-z]+)/gi)].map((match) => match[1] ?? '');
}

export function planConversations(random: Random, options: PlanOptions): PlannedConversation[] {
  if (options.conversations > areaCodes.length * numbersPerArea) throw new Error('not that many numbers');
  const conversations = Array.from({ length: options.conversations }, (_, index) => planConversation(random, index));
  for (let index = 0; index < options.texts; index++) {
    const conversation = conversations[index % conversations.length];
    if (conversation === undefined) throw new Error('no conversation');
    const previous = conversation.texts.at(-1);
    // People write in bursts: now and then the next text comes on the heels of the last one.
    const burst = previous !== undefined && random.chance(0.35);
    conversation.texts.push(
      planText(random, index, conversation.phoneNumber, {
        afterMs: burst ? previous.afterMs + random.between(20, 400) : random.between(0, options.withinMs),
      }),
    );
  }
  for (const conversation of conversations) conversation.texts.sort((a, b) => a.afterMs - b.afterMs);
  return conversations;
}

function planText(random: Random, index: number, phoneNumber: string, { afterMs }: { afterMs: number }): PlannedText {
  const luck = random.next();
  const wish: Wish = luck < 0.5 ? 'answer' : luck < 0.9 ? 'decision' : 'person';
  const tag = tagOf(index);
  return { tag, wish, phoneNumber, content: `${words[wish]} Ref ${tag}.`, afterMs };
}

function planConversation(random: Random, index: number): PlannedConversation {
  const area = areaCodes[Math.floor(index / numbersPerArea)] ?? '';
  const phoneNumber = `+1${area}555${String(101 + (index % numbersPerArea)).padStart(4, '0')}`;
  const known = random.chance(0.96);
  return { phoneNumber, tenant: known ? tenantOf(index, phoneNumber) : null, texts: [], inOrder: random.chance(0.6) };
}

function tenantOf(index: number, phoneNumber: string): CollectionsTenant {
  return {
    id: `chaos_${index}`,
    tenant_id: `chaos_${index}`,
    tenant_name: 'Rosa Field',
    unit_name: '2B',
    property_name: 'Maple Court',
    amount_owed: `${200 + index}.50`,
    tenant_portion: `${100 + index}.25`,
    days_late: 12,
    priority_score: 40,
    status: 'active',
    language_preference: 'English',
    created_at: '2025-03-04T14:05:00Z',
    phone_numbers: [phoneNumber],
    payment_reliability_score: 0.8,
    failed_payment_plans: 0,
    successful_payment_plans: 1,
  };
}
