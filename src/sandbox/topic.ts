/** What the model may say a text is for. */
export type Intent =
  | 'balance_question'
  | 'payment_plan'
  | 'promise_to_pay'
  | 'payment_made'
  | 'dispute'
  | 'hardship'
  | 'greeting_or_thanks'
  | 'other';

/** What a text is about, and how sure a model would say it is. */
export interface Topic {
  name: 'wrongNumber' | 'handover' | 'plan' | 'paymentMade' | 'promise' | 'balance' | 'thanks' | 'greeting' | 'unclear';
  intent: Intent;
  confidence: number;
  /** Why a person has to take over; null where none has to. */
  escalationReason: string | null;
}

/** How a topic is recognised, in words without capitals and accents. */
export interface TopicRule extends Topic {
  matches(words: string): boolean;
}
