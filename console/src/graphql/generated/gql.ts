/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "subscription FollowApprovals($after: String) {\n  approvalRequested(after: $after) {\n    kind\n    cursor\n    draft {\n      ...DraftCard\n    }\n  }\n}\n\nquery PendingDrafts {\n  drafts(filter: {statuses: [PENDING]}, first: 1) {\n    totalCount\n  }\n}\n\nfragment DraftCard on Draft {\n  id\n  version\n  status\n  body\n  translation\n  language\n  intent\n  confidence\n  createdAt\n  decidedBy\n  decidedAt\n  finalBody\n  checks {\n    name\n    passed\n    weight\n    detail\n  }\n  segments {\n    encoding\n    count\n    characters\n  }\n  workflow {\n    id\n    status\n    route\n    message\n    receivedAt\n    tenant {\n      id\n      name\n      unitName\n      propertyName\n      amountOwedCents\n      tenantPortionCents\n      daysLate\n      language\n      reliabilityScore\n      failedPaymentPlans\n      successfulPaymentPlans\n    }\n    paymentPlan {\n      ...PlanSummary\n    }\n    escalations {\n      id\n      type\n      severity\n      status\n      reason\n    }\n    conversation {\n      id\n      phoneNumber\n      consent\n      localTime\n      nextAllowedSendAt\n      messages(last: 20) {\n        direction\n        body\n        at\n      }\n    }\n  }\n}\n\nfragment PlanSummary on PaymentPlan {\n  id\n  status\n  amountCents\n  interval\n  installments\n  startDate\n  totalCents\n  coverage\n  autoApprovable\n  issues\n  createdAt\n}": typeof types.FollowApprovalsDocument,
};
const documents: Documents = {
    "subscription FollowApprovals($after: String) {\n  approvalRequested(after: $after) {\n    kind\n    cursor\n    draft {\n      ...DraftCard\n    }\n  }\n}\n\nquery PendingDrafts {\n  drafts(filter: {statuses: [PENDING]}, first: 1) {\n    totalCount\n  }\n}\n\nfragment DraftCard on Draft {\n  id\n  version\n  status\n  body\n  translation\n  language\n  intent\n  confidence\n  createdAt\n  decidedBy\n  decidedAt\n  finalBody\n  checks {\n    name\n    passed\n    weight\n    detail\n  }\n  segments {\n    encoding\n    count\n    characters\n  }\n  workflow {\n    id\n    status\n    route\n    message\n    receivedAt\n    tenant {\n      id\n      name\n      unitName\n      propertyName\n      amountOwedCents\n      tenantPortionCents\n      daysLate\n      language\n      reliabilityScore\n      failedPaymentPlans\n      successfulPaymentPlans\n    }\n    paymentPlan {\n      ...PlanSummary\n    }\n    escalations {\n      id\n      type\n      severity\n      status\n      reason\n    }\n    conversation {\n      id\n      phoneNumber\n      consent\n      localTime\n      nextAllowedSendAt\n      messages(last: 20) {\n        direction\n        body\n        at\n      }\n    }\n  }\n}\n\nfragment PlanSummary on PaymentPlan {\n  id\n  status\n  amountCents\n  interval\n  installments\n  startDate\n  totalCents\n  coverage\n  autoApprovable\n  issues\n  createdAt\n}": types.FollowApprovalsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription FollowApprovals($after: String) {\n  approvalRequested(after: $after) {\n    kind\n    cursor\n    draft {\n      ...DraftCard\n    }\n  }\n}\n\nquery PendingDrafts {\n  drafts(filter: {statuses: [PENDING]}, first: 1) {\n    totalCount\n  }\n}\n\nfragment DraftCard on Draft {\n  id\n  version\n  status\n  body\n  translation\n  language\n  intent\n  confidence\n  createdAt\n  decidedBy\n  decidedAt\n  finalBody\n  checks {\n    name\n    passed\n    weight\n    detail\n  }\n  segments {\n    encoding\n    count\n    characters\n  }\n  workflow {\n    id\n    status\n    route\n    message\n    receivedAt\n    tenant {\n      id\n      name\n      unitName\n      propertyName\n      amountOwedCents\n      tenantPortionCents\n      daysLate\n      language\n      reliabilityScore\n      failedPaymentPlans\n      successfulPaymentPlans\n    }\n    paymentPlan {\n      ...PlanSummary\n    }\n    escalations {\n      id\n      type\n      severity\n      status\n      reason\n    }\n    conversation {\n      id\n      phoneNumber\n      consent\n      localTime\n      nextAllowedSendAt\n      messages(last: 20) {\n        direction\n        body\n        at\n      }\n    }\n  }\n}\n\nfragment PlanSummary on PaymentPlan {\n  id\n  status\n  amountCents\n  interval\n  installments\n  startDate\n  totalCents\n  coverage\n  autoApprovable\n  issues\n  createdAt\n}"): (typeof documents)["subscription FollowApprovals($after: String) {\n  approvalRequested(after: $after) {\n    kind\n    cursor\n    draft {\n      ...DraftCard\n    }\n  }\n}\n\nquery PendingDrafts {\n  drafts(filter: {statuses: [PENDING]}, first: 1) {\n    totalCount\n  }\n}\n\nfragment DraftCard on Draft {\n  id\n  version\n  status\n  body\n  translation\n  language\n  intent\n  confidence\n  createdAt\n  decidedBy\n  decidedAt\n  finalBody\n  checks {\n    name\n    passed\n    weight\n    detail\n  }\n  segments {\n    encoding\n    count\n    characters\n  }\n  workflow {\n    id\n    status\n    route\n    message\n    receivedAt\n    tenant {\n      id\n      name\n      unitName\n      propertyName\n      amountOwedCents\n      tenantPortionCents\n      daysLate\n      language\n      reliabilityScore\n      failedPaymentPlans\n      successfulPaymentPlans\n    }\n    paymentPlan {\n      ...PlanSummary\n    }\n    escalations {\n      id\n      type\n      severity\n      status\n      reason\n    }\n    conversation {\n      id\n      phoneNumber\n      consent\n      localTime\n      nextAllowedSendAt\n      messages(last: 20) {\n        direction\n        body\n        at\n      }\n    }\n  }\n}\n\nfragment PlanSummary on PaymentPlan {\n  id\n  status\n  amountCents\n  interval\n  installments\n  startDate\n  totalCents\n  coverage\n  autoApprovable\n  issues\n  createdAt\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;