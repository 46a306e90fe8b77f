import type { Intent, TopicRule } from './topic.ts';

const handover = (escalationReason: string, intent: Intent, pattern: RegExp): TopicRule => {
  const matches = (words: string) => pattern.test(words);
  return { name: 'handover', intent, confidence: 0.3, escalationReason, matches };
};

/** Texts that need a person; the first rule that fits wins. */
export const handoverRules: readonly TopicRule[] = [
  {
    ...handover('Says that this is the wrong number', 'other', /wrong number|who is this|numero equivocado|quien es\b/),
    name: 'wrongNumber',
  },
  handover(
    'Mentions a death',
    'other',
    /\b(passed away|deceased|fallecio|murio(?! (mi|el|la) (cel|tel|fono|carro|coche|troca|bater|perr|gat)))/,
  ),
  handover(
    'Mentions a lawyer or legal action',
    'other',
    /\b(lawyers?|attorneys?)\b(?! bill)|\b(abogad[oa]s?|lawsuit|sue (you|u|them|your)|in court|to court|los voy a demandar|demanda)\b/,
  ),
  handover('Mentions bankruptcy', 'other', /\b(bankruptcy|bankrupt|chapter (7|13)|bancarrota|quiebra)\b/),
  handover(
    'Hostile language',
    'other',
    /\bf(uck|\*+)|\b(shit|bitch|assholes?|idiots?|go to hell|come here and see|pendej\w+|mierda|put[oa]s?|vete al)\b/,
  ),
  handover('Speaks of discrimination', 'other', /discriminat|\bracist|because i'?m (black|latino|disabled)|discrimina/),
  handover(
    'Asks for a person in charge',
    'other',
    /\b(talk|speak) (to|with) (your|a|the|some)? ?(manager|supervisor|boss|human|real person|person|one)\b|hablar con (su|el|la|una?) (gerente|supervisora?|jef[ea]|encargad[oa]|persona)/,
  ),
  handover(
    'Disputes the debt',
    'dispute',
    /\b(don'?t|do not|never) owe\b|wrong amount|already paid(?! (my|the|for|off) (\w+ )?(car|truck|phone|light|electric|gas|water|insurance|uber))|\bdispute\b|\b(this|that|it|amount|balance)('?s| is) (wrong|incorrect|not right|not correct)\b|\bno debo (eso|nada|tanto)\b|\bya (lo )?pague\b|\besta (mal|equivocad[oa])\b|no es correcto/,
  ),
  handover(
    'Cannot pay: hardship',
    'hardship',
    /lost my job|laid off|\b(can'?t|cannot|can not|unable to) (pay|afford)|(?<!\b(work|works|working|job|shift|clean|trabajo|trabaja|limpio|cerca)\b.{0,12})\bhospital|\bsick\b(?! (of|and tired))|surgery|active duty|deployed|perdi (mi|el) trabajo|sin trabajo|no puedo pagar|\benferm[oa]\b|no tengo (dinero|trabajo)/,
  ),
];
