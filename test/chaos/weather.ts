import type { Call, Weather } from './door.ts';
import type { Random } from './random.ts';

/** Of a hundred calls so many go wrong in a storm. */
const mishapRate = 0.05;

/**
 * The longest that a call may be under way before it takes effect. It must stay well below SEND_SETTLE_MS: what comes
 * into effect later than that nobody could tell from what never does.
 */
export const longestWayMs = 800;

/** Every call takes a moment on each side, so that instances die in the middle of it. */
export function fairWeather(random: Random): Weather {
  return { delayMs: random.between(0, 60), way: 'through', answerDelayMs: random.between(0, 120), wayBack: 'through' };
}

type Mishap = (random: Random) => Partial<Weather>;

const refused: Mishap = (random) => ({ way: random.pick([500, 503]) });
const lostOnTheWay: Mishap = () => ({ way: 'reset' });
const slow: Mishap = (random) => ({ delayMs: random.between(200, longestWayMs) });
const late: Mishap = (random) => ({ way: 'late', delayMs: random.between(200, longestWayMs) });
const slowAnswer: Mishap = (random) => ({ answerDelayMs: random.between(300, 2_500) });
const answerRefused: Mishap = (random) => ({ wayBack: random.pick([500, 503, 504]) });
const answerLost: Mishap = () => ({ wayBack: 'reset' });
/** The SMS Agent's own word that its provider did not take the text, so it comes only when that is true. */
const providerRefused: Mishap = () => ({ way: 502 });

const mishaps: readonly Mishap[] = [refused, lostOnTheWay, slow, late, slowAnswer, answerRefused, answerLost];

/** What leaves a sender in doubt comes more often. */
const sendMishaps: readonly Mishap[] = [...mishaps, late, late, late, answerLost, slowAnswer, providerRefused];

/** One mishap in so many is silence, which costs the caller its whole time-out. */
const silenceOneIn = 12;

/** The weather of one call in a storm. */
export function stormyWeather(random: Random, { method, path }: Call): Weather {
  const fair = fairWeather(random);
  // A model thinks for a while.
  if (path.includes('completions')) fair.answerDelayMs += random.between(50, 400);
  if (!random.chance(mishapRate)) return fair;
  if (random.chance(1 / silenceOneIn)) return { ...fair, wayBack: 'hang' };
  return { ...fair, ...random.pick(method === 'POST' && path === '/sms/send' ? sendMishaps : mishaps)(random) };
}
