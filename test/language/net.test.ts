import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/engine/reading.ts';
import { eachGram } from '../../src/language/net/grams.ts';
import { partsOf } from '../../src/language/net/parts.ts';
import { readNet as readNetOf, unseenBy } from '../../src/language/net.ts';
import { readCorpus } from '../../training/corpus.ts';

const readNet = (text: string) => readNetOf(readText(text));

// None of these stands in the corpus.
describe('the net under the rules', () => {
  it.each([
    'can yall just let this phone be already',
    'my phone dont need to hear from yall ever again',
    'oigan ya no me manden sus textitos a este cel',
    'letters only please, my phone is off limits',
    '🛑🛑🛑🛑',
  ])('suspects a wish for no more texts in %j, and quotes its words', (text) => {
    const { optOut } = readNet(text);
    expect(optOut).not.toBe('');
    expect(text).toContain(optOut);
  });

  it.each([
    'the ceiling came down on my baby girl last night and nobody picks up',
    'they cut my hours to nothing and my mom is in the hospital',
    'le voy a decir a mi licenciado que ustedes me quieren sacar por quejarme',
  ])('suspects a reason for a human in %j', (text) => expect(text).toContain(readNet(text).forHuman));

  it.each([
    'honey this is the bakery on 5th street, there is no Tamika at this number',
    'este celular es mio desde marzo, yo ni conozco a ese señor',
  ])('suspects somebody who is not the tenant in %j', (text) => expect(text).toContain(readNet(text).wrongPerson));

  it.each([
    'Hi',
    'Thank you for your help',
    'how much do I owe',
    "What's my balance?",
    'I can pay 200 on friday',
    '200 a week for 6 weeks please',
    'ok',
    'YES',
    '',
    '👍',
    'Can I stop by the office tomorrow?',
    '¿Cuánto debo?',
    'puedo pagar 150 el viernes',
    'gracias',
  ])('lets everyday texts pass: %j', (text) => {
    expect(readNet(text)).toEqual({ optOut: null, forHuman: null, wrongPerson: null });
  });

  it('finds a wish among sentences about other things', () => {
    const text =
      'Good morning. The sink in the kitchen drips again. I said it before, no more of these messages to my phone. Have a nice day.';
    expect(readNet(text).optOut).not.toBeNull();
  });

  // The rules have a test of their own for each change; here nothing may tip the scales. Trained texts only: what they
  // are made of is known.
  const suspects = readCorpus().filter(({ text }, nth) => nth % 9 === 0 && readNet(text).optOut !== null);
  it.each<[string, (text: string) => string]>([
    ['capitals', (text) => text.toUpperCase()],
    ['no accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
    ['full width', (text) => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['letters that look alike', (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')],
  ])('does not change its mind for %s', (_, change) => {
    expect(suspects.length).toBeGreaterThan(50);
    expect(suspects.filter(({ text }) => readNet(change(text)).optOut === null).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    "How much do I owe? And please don't text me before 8am",
    "please don't text me after 7pm",
    'no me escriba antes del mediodía por favor',
    'You can text me any time',
  ])('takes words that say when to text for no wish for no more texts: %j', (text) => {
    expect(unseenBy(null, [], readText(text)).optOut).toBeNull();
  });

  it.each([
    // The rules read why a human is wanted, a wish for texts, somebody who is told not to be texted: no wish is left.
    ['talk to my lawyer not me', 'talk to my lawyer not me. lose my digits, let this phone be'],
    [
      "you only do this because I'm black",
      "you only do this because I'm black. my phone dont need to hear from yall ever again",
    ],
    ['no dejen de avisarme si llega mi pago', 'no dejen de avisarme. oigan ya no más textitos a este cel nunca'],
    ['dont call text only', 'dont call text only. letters only please, my phone is off limits'],
  ])('B62: leaves words that the rules read as something else to the rules: %j, but not %j', (explained, beside) => {
    expect(unseenBy(null, [], readText(explained)).optOut).toBeNull();
    const { optOut } = unseenBy(null, [], readText(beside));
    expect(optOut).not.toBeNull();
    expect(beside).toContain(optOut);
  });

  it('weighs long sentences by windows that overlap, and each word in one of them at least', () => {
    const reading = readText(Array.from({ length: 100 }, (_, nth) => `word${nth}`).join(' '));
    const [whole, ...windows] = partsOf(reading);
    expect(whole).toEqual({ start: 0, end: 100 });
    expect(windows.every(({ start, end }) => end - start <= 36)).toBe(true);
    expect(windows.slice(1).every(({ start }, nth) => start < (windows[nth]?.end ?? 0))).toBe(true);
    expect(windows.at(-1)?.end).toBe(100);
  });

  it('takes work that grows with the length of a text, not faster', () => {
    const gramsOf = (sentences: number) => {
      const reading = readText('Leave me be. '.repeat(sentences));
      let count = 0;
      for (const part of partsOf(reading)) eachGram(reading, part, () => (count += 1));
      return count;
    };
    expect(gramsOf(400) / gramsOf(200)).toBeLessThan(2.1);
  });
});
