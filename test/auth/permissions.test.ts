import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayCall, permissions } from '../../src/auth/permissions.ts';
import { roles } from '../../src/auth/viewer.ts';

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', ''])(
  'nobody may call %j',
  (operation) => {
    for (const role of roles) expect(mayCall(role, operation)).toBe(false);
  },
);

test('nobody may call what has no rule', () => {
  fc.assert(
    fc.property(fc.constantFrom(...roles), fc.string(), (role, operation) => {
      fc.pre(!Object.hasOwn(permissions, operation));
      expect(mayCall(role, operation)).toBe(false);
    }),
  );
});

test('only the SMS Agent hands in texts', () => {
  expect(roles.filter((role) => mayCall(role, 'receiveSms'))).toEqual(['service']);
});

test.each(['approveDraft', 'rejectDraft', 'escalateDraft', 'approvalRequested'])(
  'approvers and administrators, nobody else: %s',
  (operation) => {
    expect(roles.filter((role) => mayCall(role, operation))).toEqual(['approver', 'admin']);
  },
);

test.each(['tenant', 'workflows', 'draft', 'drafts'])('people, not services: %s', (operation) => {
  expect(roles.filter((role) => mayCall(role, operation))).toEqual(['approver', 'analyst', 'admin']);
});

test.each(['viewer', 'conversation', 'workflow', 'workflowUpdated'])('every role: %s', (operation) => {
  expect(roles.filter((role) => mayCall(role, operation))).toEqual([...roles]);
});

test('administrators may do all that any person may', () => {
  for (const operation of Object.keys(permissions)) {
    if (mayCall('approver', operation) || mayCall('analyst', operation)) expect(mayCall('admin', operation)).toBe(true);
  }
});
