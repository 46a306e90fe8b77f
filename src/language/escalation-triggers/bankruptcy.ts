import type { TriggerRules } from './trigger-rule.ts';

/**
 * Bankruptcy of the tenant. Filing stays every act to collect (11 U.S.C. 362(a)(6)), and each wilful one costs damages
 * (362(k)). The words have hardly another meaning, so any mention counts that is not somebody else's or denied.
 */
export const bankruptcy: TriggerRules = {
  classes: {
    bankruptcy: `bankruptcy|bankruptcies|bankrupt|bankrupcy|bancruptcy|bankruptsy|bankrupty|bankrupted|bancarrota|
      bancarota|bankarrota|quiebra|bancarrotas|banca rota`,
    chapter: `(chapter|ch|chap|chapt|chptr|capitulo|cap|capitolo) (7|13|11|seven|thirteen|siete|trece)|chapter7|
      chapter13|ch7|ch13`,
    business: `store|company|employer|business|shop|restaurant|bank|corporation|place i work|tienda|empresa|compania|
      negocio|patron|restaurante|fabrica|jefe|boss|airline|firm|mall|walmart|sears`,
    ahead: `thinking|think|might|may|considering|consider|will|going to|want to|have to|about to|planning|could|
      considering|voy a|pensando|quiero|tendre que|tengo que|voy|vamos`,
  },
  rules: [
    { signal: 'bankruptcyAhead', deniable: true, says: ['@ahead ~5 (@bankruptcy|@chapter|bk)'] },
    {
      signal: 'bankruptcyFiled',
      deniable: true,
      says: [
        '@bankruptcy',
        '@chapter',
        `(file|filed|filing|files|declared|declaring|declare|my|a|for|our|the) ~1 bk (> | was|case|last|this|in|and|
          on|lawyer|trustee|discharged|filing)`,
        '(filed|filing|declared|declaring|discharged) ~1 bk',
        'bk (filed|was|case|attorney|lawyer|trustee|discharge|discharged|filing)',
        'automatic stay',
        '(the|my) trustee',
        '(341|creditors) meeting',
      ],
    },
  ],
  ordinary: [
    '@business ~4 @bankruptcy',
    '(bankrupt|bankrupting) (me|us|anyone|you|him|a man)',
    '(drive|drives|driving) ~2 bankrupt',
    '(read|reading|reads|leer|leyendo|leo|lei|study|studying|watch) ~2 @chapter',
    `@chapter ~1 (of|in|from|de|del|en) ~1 (the|my|your|a|la|el|mi|lease|book|novela|serie|libro|contrato|manual)
      ~1 (lease|book|novel|series|show|manual|agreement|novela|serie|libro|contrato)`,
    '@chapter (de|del) (la|el)? (novela|serie|libro|contrato)',
    '(work|works|working|paid|pay|pays|job|eat|ate|lunch|food|dinner|whopper|shift|trabajo|comer|at|by|from) ~2 bk',
    'bk (at|by|pays|is hiring|lunch|meal)',
  ],
};
