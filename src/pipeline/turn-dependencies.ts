import type { Model } from '../clients/model.ts';
import type { BusinessFact } from '../domain/business-fact.ts';
import type { PlanRules } from '../domain/payment-plan/rules.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import type { RoutingThresholds } from '../domain/routing.ts';
import type { TextCountries } from '../domain/text-destination.ts';
import type { RuleReader } from '../rule-threads/rule-threads.ts';
import type { Store } from '../store/store.ts';
import type { FollowUpSettings } from './follow-up.ts';
import type { ContextDependencies } from './turn-context.ts';
import type { DraftSlot } from './turn-slots.ts';

export interface TurnDependencies extends ContextDependencies {
  rules: RuleReader;
  model: Model;
  promises: Store['promises'];
  settings: TurnSettings;
  /** The sentences that may go out without a human now. `revision`: what is known of them not to have changed; null: nothing. */
  approvedForms(revision: string | null): Promise<readonly ReplyForm[]>;
  /** What the landlord says of itself at a property (null: at all of them). `revision`: as above. */
  businessFacts(propertyName: string | null, revision: string | null): Promise<readonly BusinessFact[]>;
  takeDraftSlot(): Promise<DraftSlot>;
  now(): Date;
}

export interface TurnSettings extends FollowUpSettings {
  thresholds: RoutingThresholds;
  planRules: PlanRules;
  textCountries: TextCountries;
  /** Answers to keywords that one number may cause in 24 hours. */
  keywordAnswersPerDay: number;
}
