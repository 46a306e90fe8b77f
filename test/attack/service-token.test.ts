import { getNamedType, isInterfaceType, isObjectType, isUnionType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { permissions } from '../../src/auth/permissions.ts';
import { refuseServiceFields, serviceFields } from '../../src/auth/service-fields.ts';
import { schema } from '../../src/schema/schema.ts';
import { startTestGateway } from '../support/gateway.ts';
import { pendingDraft } from '../support/operations.ts';
import { waysIn } from '../support/ways-in.ts';

const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

/** Every object and interface that an operation of a service leads to, by the fields that it may read. */
function reachable(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (name: string) => {
    const type = schema.getType(name);
    if (isUnionType(type)) for (const member of type.getTypes()) walk(member.name);
    if (!(isObjectType(type) || isInterfaceType(type)) || found.has(name)) return;
    const fields = Object.values(type.getFields()).filter((field) => serviceFields[name]?.includes(field.name));
    found.set(
      name,
      fields.map((field) => field.name),
    );
    for (const field of fields) walk(getNamedType(field.type).name);
    for (const { name: interfaceName } of type.getInterfaces()) walk(interfaceName);
  };
  for (const root of roots) if (root) walk(root.name);
  return found;
}

describe('B57: a service', () => {
  it('reads of every type what the table names, and is refused each other field before anything is done', () => {
    const wrong: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__') || roots.includes(type as never))
        continue;
      for (const { name } of Object.values(type.getFields())) {
        const document = parse(`fragment F on ${type.name} { ${name} }`);
        const isRefused = refuseServiceFields(schema, document) !== null;
        if (isRefused === (serviceFields[type.name]?.includes(name) ?? false)) wrong.push(`${type.name}.${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is led to nothing that holds a ledger, drafts, or words of others', () => {
    expect(
      [...reachable().keys()].filter((name) => /Tenant|Draft|Message$|Audit|Metrics|Fact|Step/.test(name)),
    ).toEqual([]);
  });

  it('has no field in its table that is not there, or that nothing leads to', () => {
    const listed = Object.entries(serviceFields).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`));
    const led = [...reachable()].flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`));
    const roots = ['Query', 'Mutation', 'Subscription'];
    const others = listed.filter((field) => !roots.includes(field.split('.')[0] ?? ''));
    expect(others.filter((field) => !led.includes(field))).toEqual([]);
    expect(serviceFields.Query).toEqual(
      Object.entries(permissions).flatMap(([name, allowed]) => (allowed.includes('service' as never) ? name : [])),
    );
  });

  it.each(Object.entries(waysIn))('reads no draft and no ledger, by %s', async (_, wayIn) => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const { workflowId } = await pendingDraft(service, await gateway.as('approver'), '+12035550114');
    const ask = async (fields: string) => {
      const { codes, data } = await wayIn(gateway.url, service.token, {
        query: `query ($id: ID!) { workflow(id: $id) { ${fields} } }`,
        variables: { id: workflowId },
      });
      return data === null ? codes : 'answered';
    };
    expect(await ask('id status route')).toBe('answered');
    for (const fields of [
      'draft { body }',
      'id ... on Workflow { drafts { finalBody } }',
      'tenant { amountOwedCents }',
      'conversation { tenant { name } }',
      'conversation { messages { body } }',
      'conversation { workflows { nodes { message } } }',
      'steps { detail }',
      'error',
      'd: draft @skip(if: false) { facts { value } }',
    ]) {
      expect(await ask(fields), fields).toEqual(['FORBIDDEN']);
    }
  });
});
