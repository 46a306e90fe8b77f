import type { ServiceFault } from './service-fault.ts';
import type { CollectionsTenant } from './tenants.ts';

const numeric = /^-?\d+(\.\d+)?$/;

/** A record as some deployment would tell it: values of other types, null, or left out. */
export function toldRecord(
  tenant: Partial<CollectionsTenant>,
  fault: ServiceFault | undefined,
): Record<string, unknown> {
  if (fault?.kind !== 'record') return { ...tenant };
  const told = Object.entries({ ...tenant, ...fault.says }).filter(([field]) => !fault.lacks.includes(field));
  return Object.fromEntries(
    told.map(([field, value]) => [
      field,
      fault.numbers && typeof value === 'string' && numeric.test(value) ? Number(value) : value,
    ]),
  );
}
