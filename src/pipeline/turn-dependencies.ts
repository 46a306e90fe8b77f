import type { Model } from '../clients/model.ts';
import type { PlanRules } from '../domain/payment-plan/rules.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import type { RoutingThresholds } from '../domain/routing.ts';
import type { SendHours } from '../domain/send-time.ts';
import type { TextCountries } from '../domain/text-destination.ts';
import type { RuleReader } from '../rule-threads/rule-threads.ts';
import type { Store } from '../store/store.ts';
import type { ContextDependencies } from './turn-context.ts';

export interface TurnDependencies extends ContextDependencies {
  rules: RuleReader;
  model: Model;
  businessFacts: Pick<Store['businessFacts'], 'list'>;
  settings: TurnSettings;
  /** The sentences that may go out without a human now. */
  approvedForms(): Promise<readonly ReplyForm[]>;
  /** Takes a drafting slot; false: none is free. */
  takeDraftSlot(): boolean;
  now(): Date;
}

export interface TurnSettings extends SendHours {
  thresholds: RoutingThresholds;
  planRules: PlanRules;
  businessName: string;
  textCountries: TextCountries;
  /** Answers to keywords that one number may cause in 24 hours. */
  keywordAnswersPerDay: number;
  approvalReminderMs: number;
}
