import { describe, expect, it } from 'vitest';
import { createSlices } from '../../src/rule-threads/slices.ts';

/** In which turn of the event loop each piece of work began, in slices of 10 ms by a clock that only the work moves. */
async function turnsOf(pieces: readonly number[]): Promise<number[]> {
  let clock = 0;
  let turn = 0;
  let ended = false;
  const inSlices = createSlices(10, () => clock);
  const count = () => {
    turn += 1;
    if (!ended) setImmediate(count);
  };
  setImmediate(count);
  const turns = pieces.map((ms) =>
    inSlices(() => {
      clock += ms;
      return turn;
    }),
  );
  const seen = await Promise.all(turns);
  ended = true;
  return seen;
}

describe('slices of the event loop', () => {
  it('B53: hold as much as fits; the rest begins in later turns, in its order', async () => {
    expect(await turnsOf([4, 4, 4, 4, 4, 4, 4])).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it('begin what is longer than one alone', async () => {
    expect(await turnsOf([30, 30, 1])).toEqual([0, 1, 2]);
  });

  it('begin afresh with each turn, and do not wait where nothing was done in it', async () => {
    let clock = 0;
    let done = 0;
    const inSlices = createSlices(10, () => clock);
    for (let piece = 1; piece <= 3; piece += 1) {
      void inSlices(() => {
        clock += 9;
        done += 1;
      });
      expect(done).toBe(piece);
      await new Promise(setImmediate);
    }
  });

  it('tell whose work failed, and go on', async () => {
    const inSlices = createSlices(10, () => 0);
    const failed = inSlices(() => {
      throw new Error('unreadable');
    });
    await expect(failed).rejects.toThrow('unreadable');
    expect(await inSlices(() => 'read')).toBe('read');
  });
});
