import { createModel } from '../src/clients/model.ts';
import type { Config } from '../src/config.ts';
import { draftingInstructions } from '../src/domain/prompt/instructions.ts';
import { secondFindings } from '../src/language/second-reading.ts';
import type { TwoReadings } from './two-readers.ts';

/** Asks a model for its reading of texts alone: the gateway does not ask it where the rules have settled a turn. */
export function openSecondReader(baseUrl: string, apiKey: string, model: string, config: Config) {
  const reader = createModel([
    {
      service: 'second reader',
      apiKey,
      baseUrl,
      model,
      price: null,
      ...config.modelLimits,
      circuit: config.circuit,
    },
  ]);
  return {
    async read(texts: readonly string[]): Promise<TwoReadings['model']> {
      const user = JSON.stringify({
        tenant: { language: 'en' },
        newTexts: texts,
        optOutLine: 'Reply STOP to opt out.',
      });
      const outcome = await reader.draftReply({ system: draftingInstructions, user }).catch(() => null);
      return outcome?.kind === 'answer' ? secondFindings(outcome.reply.reading, texts) : null;
    },
    close: () => reader.close(),
  };
}
