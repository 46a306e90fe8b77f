import { GraphQLError } from 'graphql';
import { firstYear, isDay, lastYear } from '../domain/calendar.ts';
import { builder } from './builder.ts';

// RFC 3339: a date, a time of day and a zone; a local time would be read differently on every machine.
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

const earliest = new Date('0001-01-01T00:00:00Z');
const latest = new Date('9999-12-31T23:59:59.999Z');

/** An instant of the years that every part of the gateway can write and read; what lies beyond compares the same. */
function withinEra(date: Date): Date {
  if (date < earliest) return earliest;
  return date > latest ? latest : date;
}

function parseDateTime(value: unknown): Date {
  const date = typeof value === 'string' && rfc3339.test(value) ? new Date(value) : null;
  // `new Date` moves February 30th into March; the day must come back as it was written.
  const [year, month, day] = String(value).slice(0, 10).split('-').map(Number);
  const exists = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day)).getUTCDate() === day;
  if (date !== null && exists && !Number.isNaN(date.getTime())) return withinEra(date);
  throw new GraphQLError(
    `DateTime: ${JSON.stringify(value)} is not an RFC 3339 instant such as 2026-01-31T17:00:00Z.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

builder.scalarType('DateTime', {
  description:
    'An instant, RFC 3339 in UTC: `2026-01-31T17:00:00.000Z`, unless a field says that it has an offset of its own. Other ' +
    'zones are accepted as input.',
  serialize: (value) => (typeof value === 'string' ? value : value.toISOString()),
  parseValue: parseDateTime,
});

builder.scalarType('Date', {
  description: `A day of the calendar: \`2026-01-31\`; as input from ${firstYear} to ${lastYear}.`,
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new GraphQLError(
      `Date: ${JSON.stringify(value)} is not a day such as 2026-01-31, from ${firstYear} to ${lastYear}.`,
      {
        extensions: { code: 'BAD_USER_INPUT' },
      },
    );
  },
});

builder.scalarType('PhoneNumber', {
  description:
    'A phone number: E.164 (`+18605550123`) in answers, any common spelling as input. Masked but for its last digits ' +
    'for viewers who may not see personal data. One that cannot be read is a ValidationError of its operation.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string') return value;
    throw new GraphQLError('PhoneNumber: must be a string.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
});
