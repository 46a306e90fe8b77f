import type { ModelUsage } from '../domain/model-usage.ts';
import { builder } from './builder.ts';

export const ModelUsageRef = builder.objectRef<ModelUsage>('ModelUsage').implement({
  description: 'What calls of a model took, also of those whose answers could not be used.',
  fields: (t) => ({
    model: t.exposeString('model', { description: 'The model, as its server calls it.' }),
    calls: t.exposeInt('calls', { description: 'Calls that its server answered.' }),
    promptTokens: t.exposeInt('promptTokens', { description: 'Tokens that it read; 0 where the server tells none.' }),
    completionTokens: t.exposeInt('completionTokens', {
      description: 'Tokens that it wrote, thinking included; 0 where the server tells none.',
    }),
    milliseconds: t.exposeInt('milliseconds', { description: 'The time of all calls together.' }),
    costCents: t.exposeFloat('costCents', {
      nullable: true,
      description: 'By the prices that are configured; null where one is missing.',
    }),
  }),
});
