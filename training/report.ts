import { readConsent } from '../src/language/consent.ts';
import { readTriggers } from '../src/language/escalation-triggers.ts';
import type { Concern } from '../src/language/net/concern.ts';
import { isOrdinary, type LabelledText } from './corpus.ts';

/** Who sees what of a text. */
export interface Sight extends LabelledText {
  writer: string;
  rules: Record<Concern, boolean>;
  net: Record<Concern, boolean>;
}

/** What the rules make of a text, in the net's terms. */
export function rulesOn(text: string): Record<Concern, boolean> {
  const types = readTriggers(text).map(({ type }) => type);
  return {
    optOut: readConsent(text)?.kind === 'OPT_OUT',
    forHuman: types.length > 0,
    wrongPerson: types.includes('WRONG_NUMBER') || types.includes('DECEASED'),
  };
}

/** What is counted of a group of texts; each is a share of those that it is about. */
const lines: [string, (text: LabelledText) => boolean, (sight: Sight) => boolean][] = [
  ['opt-outs: rules find', ({ optOut }) => optOut, ({ rules }) => rules.optOut],
  ['opt-outs: net suspects', ({ optOut }) => optOut, ({ net }) => net.optOut],
  ['opt-outs: found or held', ({ optOut }) => optOut, ({ rules, net }) => rules.optOut || net.optOut],
  ['opt-outs: … or nothing goes out alone', ({ optOut }) => optOut, (sight) => isSeen(sight)],
  ['for a human: rules find', ({ forHuman }) => forHuman === true, ({ rules }) => rules.forHuman],
  ['for a human: net suspects', ({ forHuman }) => forHuman === true, ({ net }) => net.forHuman],
  [
    'for a human: found or barred',
    ({ forHuman }) => forHuman === true,
    ({ rules, net }) => rules.forHuman || net.forHuman,
  ],
  ['for a human: … or nothing goes out alone', ({ forHuman }) => forHuman === true, (sight) => isSeen(sight)],
  ['wrong person: rules find', ({ wrongPerson }) => wrongPerson, ({ rules }) => rules.wrongPerson],
  ['wrong person: net suspects', ({ wrongPerson }) => wrongPerson, ({ net }) => net.wrongPerson],
  [
    'wrong person: found or suspected',
    ({ wrongPerson }) => wrongPerson,
    ({ rules, net }) => rules.wrongPerson || net.wrongPerson,
  ],
  ['wrong person: … or nothing goes out alone', ({ wrongPerson }) => wrongPerson, (sight) => isSeen(sight)],
  ['ordinary: rules opt out', isOrdinary, ({ rules }) => rules.optOut],
  ['ordinary: net holds', isOrdinary, ({ net }) => net.optOut || net.wrongPerson],
  ['ordinary: net bars auto-send only', isOrdinary, ({ net }) => net.forHuman && !net.optOut && !net.wrongPerson],
  ['ordinary: rules raise something', isOrdinary, ({ rules }) => rules.forHuman],
];

const isSeen = ({ rules, net }: Sight) => [rules, net].some((one) => one.optOut || one.forHuman || one.wrongPerson);

/** A Markdown table: a row for each thing that is counted, a column for each writer and one for all. */
export function tableOf(sights: readonly Sight[]): string {
  const writers = [...new Set(sights.map(({ writer }) => writer))];
  const groups = [...writers.map((writer) => sights.filter((sight) => sight.writer === writer)), sights];
  const rows = lines.map(([title, isAbout, isCounted]) => {
    const shares = groups.map((group) => {
      const about = group.filter(isAbout);
      return about.length === 0 ? '' : `${((100 * about.filter(isCounted).length) / about.length).toFixed(1)}`;
    });
    return `| ${[title, ...shares].join(' | ')} |`;
  });
  return [`| % | ${[...writers, 'all'].join(' | ')} |`, `|---|${groups.map(() => '---').join('|')}|`, ...rows, ''].join(
    '\n',
  );
}
