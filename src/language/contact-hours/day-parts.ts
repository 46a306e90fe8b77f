import type { Hours } from '../../domain/week.ts';
import { type Phrases, phrases } from '../engine/phrases.ts';

const hour = 60;
/**
 * Parts of the day. Where people differ, the reading is the one that keeps texts further away: a night begins at 19:00,
 * since 21:00 is the law's already.
 */
const MORNING = { from: 0, to: 12 * hour };
const AFTERNOON = { from: 12 * hour, to: 17 * hour };
const EVENING = { from: 17 * hour, to: 24 * hour };
export const NIGHT = { from: 19 * hour, to: 24 * hour };
/** "Stop texting so early": nothing before ten. */
export const EARLY = { from: 0, to: 10 * hour };
const DAYTIME = { from: 6 * hour, to: 18 * hour };
/** Tarde is from noon until it is dark. */
const TARDE = { from: 12 * hour, to: 19 * hour };
/** Where nobody says when they work. */
export const WORKDAY = { days: [1, 2, 3, 4, 5], from: 9 * hour, to: 17 * hour };

/** A part of the day, how it is written, and whether that is a habit ("in the evenings") or may be one day's. */
export const DAY_PARTS: readonly { hours: Hours; isHabit: boolean; phrases: Phrases }[] = [
  [
    MORNING,
    false,
    'in the morning|morning|in the (am|a m)|en la manana|por la manana|de manana|en las mananitas|la manana',
  ],
  [MORNING, true, '(in the)? mornings|(en|por)? las mananas|mananas|forenoons'],
  [AFTERNOON, false, 'in the afternoon|afternoon|in the after noon'],
  [AFTERNOON, true, '(in the)? afternoons'],
  [TARDE, false, '(en|por|de|a)? la tarde'],
  [TARDE, true, '(en|por)? las tardes|tardes'],
  [EVENING, false, 'in the evening|evening'],
  [EVENING, true, '(in the)? evenings|weeknights'],
  [NIGHT, false, '(at|in the|late at)? night|(en|por|de|a)? la noche|de noche|nighttime|night time|after dark'],
  [
    { from: 17 * hour, to: 19 * hour },
    true,
    '(at|during|around)? (dinner|supper) time|(at|during) (dinner|supper)|dinnertime|suppertime|(a|en) la hora de (la)? (cena|cenar)|durante la cena',
  ],
  [NIGHT, true, '(at)? nights|(en|por)? las noches|noches'],
  [
    { from: 17 * hour, to: 24 * hour },
    true,
    `after (work|business|office)? hours|outside (of)? (work|business|office)? hours|after work|off work|(when|once) i am off (work)?|after i get off (work)?|despues (de|del) (el)? (trabajo|trabajar)|cuando (salgo|salga|llego|llegue)`,
  ],
  [{ from: 11 * hour, to: 15 * hour }, false, '(in|during)? (the)? middle of the day|a medio dia'],
  [DAYTIME, false, '(during|in) the day|in the daytime|daytime|during the daytime|durante el dia|en el dia|de dia'],
].map(([hours, isHabit, list]) => ({
  hours: hours as Hours,
  isHabit: isHabit as boolean,
  phrases: phrases([list as string]),
}));
