import { createModel } from '../src/clients/model.ts';
import type { Config } from '../src/config.ts';
import { localClock } from '../src/domain/local-time.ts';
import { draftingInstructions } from '../src/domain/prompt/instructions.ts';
import { secondFindings, secondPromises } from '../src/language/second-reading.ts';
import { promiseRead, type TwoReadings } from './two-readers.ts';

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
      const { date } = localClock(new Date(), config.business.timeZone);
      const user = JSON.stringify({
        today: { date },
        tenant: { language: 'en' },
        newTexts: texts,
        optOutLine: 'Reply STOP to opt out.',
      });
      const outcome = await reader.draftReply({ system: draftingInstructions, user }).catch(() => null);
      if (outcome?.kind !== 'answer') return null;
      const { reading } = outcome.reply;
      const promised = secondPromises(reading, texts, date);
      return [
        ...secondFindings(reading, texts),
        ...promised.map(({ evidence }) => ({ type: promiseRead, quotation: evidence })),
      ];
    },
    close: () => reader.close(),
  };
}
