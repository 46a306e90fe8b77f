import { describe, expect, test } from 'vitest';
import { phoneNumberFor, textFor } from '../../src/auth/masking.ts';
import type { Viewer } from '../../src/auth/viewer.ts';

const viewer = (seesPersonalData: boolean): Viewer => ({
  id: 'v',
  email: null,
  name: null,
  role: 'analyst',
  seesPersonalData,
  properties: null,
});

describe('who may see personal data', () => {
  test('sees texts and numbers in full', () => {
    expect(textFor(viewer(true), 'I lost my job')).toBe('I lost my job');
    expect(phoneNumberFor(viewer(true), '+18605550123')).toBe('+18605550123');
  });
});

describe.each([
  ['who may not see personal data', viewer(false)],
  ['nobody in particular', null],
])('%s', (_, whoever) => {
  test('sees how long a text is, and none of its words', () => {
    expect(textFor(whoever, 'I lost my job')).toBe('[13 characters]');
    expect(textFor(whoever, '')).toBe('[0 characters]');
  });

  test('sees the last four digits of a number', () => {
    expect(phoneNumberFor(whoever, '+18605550123')).toBe('•••0123');
  });

  test('sees nothing of a number that is too short to hide', () => {
    expect(phoneNumberFor(whoever, '+12345')).toBe('•••');
  });

  test('sees that there is no text', () => {
    expect(textFor(whoever, null)).toBeNull();
  });
});
