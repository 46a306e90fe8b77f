import { describe, expect, it } from 'vitest';
import { readPaymentPlan } from '../../src/language/payment-plan.ts';

const newYork = 'America/New_York';
const startOf = (text: string, receivedAt: string, timeZone = newYork) => {
  const plan = readPaymentPlan(text, { receivedAt: new Date(receivedAt), timeZone }, 145_000);
  expect(plan, text).not.toBeNull();
  return { date: plan?.startDate, isUnclear: (plan?.unclear.length ?? 0) > 0 };
};

/** 10 June 2026 is a Wednesday. */
const wednesday = '2026-06-10T15:00:00Z';
const friday = '2026-06-12T15:00:00Z';
const sunday = '2026-06-14T15:00:00Z';

describe('the first day of a plan', () => {
  it.each([
    ['today', '2026-06-10'],
    ['right now', '2026-06-10'],
    ['tomorrow', '2026-06-11'],
    ['tmrw', '2026-06-11'],
    ['this friday', '2026-06-12'],
    ['Friday', '2026-06-12'],
    ['on monday', '2026-06-15'],
    ['the 1st', '2026-07-01'],
    ['on the 15th', '2026-06-15'],
    ['the first of the month', '2026-07-01'],
    ['on the 30th', '2026-06-30'],
    ['July 3rd', '2026-07-03'],
    ['6/19', '2026-06-19'],
    ['06/19/2026', '2026-06-19'],
    ['2026-06-19', '2026-06-19'],
    ['in 3 days', '2026-06-13'],
    ['in two weeks', '2026-06-24'],
    ['at the end of the month', '2026-06-30'],
  ])('B30: "starting %s", said on Wednesday 10 June', (words, date) => {
    expect(startOf(`I can pay 200 a week starting ${words}`, wednesday)).toEqual({ date, isUnclear: false });
  });

  it.each([
    ['hoy', '2026-06-10'],
    ['mañana', '2026-06-11'],
    ['pasado mañana', '2026-06-12'],
    ['el viernes', '2026-06-12'],
    ['este viernes', '2026-06-12'],
    ['el próximo viernes', '2026-06-12'],
    ['el viernes que viene', '2026-06-12'],
    ['el 15', '2026-06-15'],
    ['el primero', '2026-07-01'],
    ['el 5 de julio', '2026-07-05'],
  ])('B30: "empezando %s", dicho el miércoles 10 de junio', (words, date) => {
    expect(startOf(`puedo pagar 200 por semana empezando ${words}`, wednesday)).toEqual({ date, isUnclear: false });
  });

  it('B30: a day that is said on that day is a week away, unless it is "this" one', () => {
    expect(startOf('100 a week starting friday', friday)).toEqual({ date: '2026-06-19', isUnclear: true });
    expect(startOf('100 a week starting this friday', friday)).toEqual({ date: '2026-06-12', isUnclear: false });
    expect(startOf('100 a week starting next friday', friday)).toEqual({ date: '2026-06-19', isUnclear: false });
    expect(startOf('100 a week starting the 1st', '2026-07-01T15:00:00Z').date).toBe('2026-08-01');
  });

  it('B30: "next friday" is in the week after this; where the coming one may be meant, a human asks', () => {
    expect(startOf('100 a week starting next friday', wednesday)).toEqual({ date: '2026-06-19', isUnclear: true });
    expect(startOf('100 a week starting next friday', sunday)).toEqual({ date: '2026-06-19', isUnclear: false });
    expect(startOf('100 a week starting next monday', wednesday)).toEqual({ date: '2026-06-15', isUnclear: false });
  });

  it('B30: a week, a month or a payday is no day', () => {
    expect(startOf('100 a week starting next week', wednesday)).toEqual({ date: '2026-06-15', isUnclear: true });
    expect(startOf('100 a week starting next month', wednesday)).toEqual({ date: '2026-07-01', isUnclear: true });
    expect(startOf('100 a week starting payday', wednesday)).toEqual({ date: null, isUnclear: true });
    expect(startOf('100 a week starting feb 30', wednesday)).toEqual({ date: null, isUnclear: true });
    expect(startOf('100 a week starting may 20', wednesday)).toEqual({ date: null, isUnclear: true });
  });

  it('B30: the day is that of the tenant, to the second', () => {
    expect(startOf('100 a week starting tomorrow', '2026-06-11T03:59:59Z').date).toBe('2026-06-11');
    expect(startOf('100 a week starting tomorrow', '2026-06-11T04:00:00Z').date).toBe('2026-06-12');
    expect(startOf('100 a week starting tomorrow', '2026-06-11T04:00:00Z', 'America/Los_Angeles').date).toBe(
      '2026-06-11',
    );
    expect(startOf('100 a week starting today', '2026-06-10T22:00:00Z', 'Asia/Tokyo').date).toBe('2026-06-11');
  });

  it('B30: at the end of the year', () => {
    expect(startOf('100 a week starting tomorrow', '2027-01-01T04:59:59Z').date).toBe('2027-01-01');
    expect(startOf('100 a week starting the 1st', '2026-12-31T15:00:00Z').date).toBe('2027-01-01');
    expect(startOf('100 a week starting jan 5', '2026-12-20T15:00:00Z').date).toBe('2027-01-05');
    expect(startOf('100 a week from dec 5', '2026-11-22T15:00:00Z')).toEqual({ date: '2026-12-05', isUnclear: false });
  });

  it('B30: on both days on which clocks change', () => {
    expect(startOf('100 a week starting tomorrow', '2026-03-08T04:59:59Z').date).toBe('2026-03-08');
    expect(startOf('100 a week starting tomorrow', '2026-03-09T03:59:59Z').date).toBe('2026-03-09');
    expect(startOf('100 a week starting tomorrow', '2026-11-01T04:00:00Z').date).toBe('2026-11-02');
    expect(startOf('100 a week starting tomorrow', '2026-11-02T04:59:59Z').date).toBe('2026-11-02');
  });

  it('B30: the day may stand by the interval, and other days are not the first', () => {
    expect(startOf('every friday I can pay 50', wednesday).date).toBe('2026-06-12');
    expect(startOf('50 today and 50 every friday', wednesday).date).toBe('2026-06-10');
    expect(startOf('100 on the 1st and 15th', wednesday).date).toBe('2026-06-15');
    expect(startOf('I can pay 100 a week, I lost my job on the 1st', wednesday).date).toBeNull();
    expect(startOf('200 a week until july 15', wednesday).date).toBeNull();
  });
});
