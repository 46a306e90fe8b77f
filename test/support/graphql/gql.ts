/* eslint-disable */
import * as types from './graphql.ts';



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
    "\n  query AskAll($from: DateTime) {\n    metricsGroups(by: LANGUAGE, from: $from) { key }\n    metricsSeries(window: TODAY) { received }\n    workflows(first: 5) { totalCount nodes { route } }\n    drafts(first: 5) { totalCount }\n    escalations(first: 5) { totalCount }\n    paymentPlans(first: 5) { totalCount }\n    promises(first: 5) { totalCount }\n    promiseRates(by: MONTH, from: \"2026-01-01\", to: \"2026-12-31\") { key }\n    sentTexts(first: 5) { totalCount }\n    calibration(window: TODAY) { from }\n  }\n": typeof types.AskAllDocument,
    "\n  query MetricsGroups($by: MetricsGrouping!, $from: DateTime, $to: DateTime, $languages: [String!], $propertyNames: [String!]) {\n    metricsGroups(by: $by, from: $from, to: $to, languages: $languages, propertyNames: $propertyNames) {\n      key autoSent approvalRequested approved edited rejected escalated approvalRate\n      textSeconds { p50 p95 } decisionSeconds { p50 }\n    }\n  }\n": typeof types.MetricsGroupsDocument,
    "\n  query MetricsOfRange($from: DateTime, $to: DateTime, $day: Date) {\n    metrics(from: $from, to: $to, day: $day) { received approved rejected drafted }\n  }\n": typeof types.MetricsOfRangeDocument,
    "\n  query PlansBelow($coverageBelow: Float) {\n    paymentPlans(filter: { coverageBelow: $coverageBelow }) { totalCount nodes { coverage } }\n  }\n": typeof types.PlansBelowDocument,
    "\n  query SentTexts($filter: SentTextFilter) {\n    sentTexts(filter: $filter) {\n      totalCount\n      nodes { sentAt kind alone body propertyName workflow { id } draft { decidedBy checks { name passed } claims { text supported } } }\n    }\n  }\n": typeof types.SentTextsDocument,
    "\n  query AnalyzeReply($input: AnalyzeReplyInput!) {\n    analyzeReply(input: $input) { checks { name passed detail } mayGoOutAlone sentences { text } }\n  }\n": typeof types.AnalyzeReplyDocument,
    "\n  mutation RevokeAccess($input: RevokeAccessInput!) {\n    revokeAccess(input: $input) {\n      __typename\n      ... on RevokeAccessSuccess { revocation { id kind value reason revokedBy } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n": typeof types.RevokeAccessDocument,
    "\n  mutation RestoreAccess($input: RestoreAccessInput!) {\n    restoreAccess(input: $input) {\n      __typename\n      ... on RestoreAccessSuccess { revocation { id value } }\n      ... on NotFoundError { code }\n    }\n  }\n": typeof types.RestoreAccessDocument,
    "\n  query Revocations { revocations { id kind value } }\n": typeof types.RevocationsDocument,
    "\n  query WhoAmI { viewer { id } }\n": typeof types.WhoAmIDocument,
    "\n  query BrokenPromises {\n    workItems {\n      nodes {\n        id kinds draft { id version body workflow { id } } escalations { type }\n        brokenPromises { status amountCents paidCents dueDate evidence }\n      }\n    }\n    promises { nodes { id status amountCents dueDate } }\n  }\n": typeof types.BrokenPromisesDocument,
    "\n  query BusinessFacts($propertyName: String) {\n    businessFacts(propertyName: $propertyName) { id key value propertyName language updatedBy }\n  }\n": typeof types.BusinessFactsDocument,
    "\n  mutation SetBusinessFact($input: SetBusinessFactInput!) {\n    setBusinessFact(input: $input) {\n      __typename\n      ... on BusinessFactSuccess { businessFact { id key value propertyName language updatedBy } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n": typeof types.SetBusinessFactDocument,
    "\n  mutation RemoveBusinessFact($input: RemoveBusinessFactInput!) {\n    removeBusinessFact(input: $input) { __typename }\n  }\n": typeof types.RemoveBusinessFactDocument,
    "\n  query FindConversations($search: String, $holdsOnly: Boolean, $first: Int, $after: String) {\n    conversations(search: $search, holdsOnly: $holdsOnly, first: $first, after: $after) {\n      nodes { id phoneNumber lastActivityAt }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.FindConversationsDocument,
    "\n  query ConversationsWithEscalations($statuses: [EscalationStatus!]) {\n    conversations(first: 50) {\n      nodes {\n        phoneNumber\n        tenant { name }\n        escalations(statuses: $statuses) { id type status conversation { id } }\n        holds { id type status }\n        workflows(first: 1) { nodes { id } }\n      }\n    }\n  }\n": typeof types.ConversationsWithEscalationsDocument,
    "\n  mutation RetryWorkflow($input: RetryWorkflowInput!) {\n    retryWorkflow(input: $input) {\n      __typename\n      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }\n      ... on ConflictError { code message workflowNow: workflow { status } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RetryWorkflowDocument,
    "\n  query FormsOfDraft($id: ID!) { workflow(id: $id) { draft { sentences { form { id text } } } } }\n": typeof types.FormsOfDraftDocument,
    "\n  mutation RetireForm($id: ID!) { decideReplyForm(input: { replyFormId: $id, decision: RETIRE }) { __typename } }\n": typeof types.RetireFormDocument,
    "\n  subscription Review {\n    approvalRequested {\n      kind\n      draft {\n        id version body translation language intent confidence priority createdAt\n        claimedBy { id }\n        checks { name passed detail }\n        claims { kind text start end supported fact { kind name value } }\n        facts { kind name value }\n        segments { count encoding characters }\n        workflow {\n          message receivedAt\n          tenant { name propertyName amountOwedCents daysLate }\n          paymentPlan { status amountCents issues }\n          escalations { severity }\n          conversation {\n            phoneNumber localTime nextAllowedSendAt messagesMissing\n            messages(last: 10) { direction body at }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReviewDocument,
    "\n  query CheckText($input: CheckTextInput!) {\n    checkText(input: $input) {\n      __typename\n      ... on CheckTextSuccess {\n        body optOutLineAdded sendAt holds { type }\n        checks { name passed weight detail }\n        claims { text start end supported fact { name value } }\n        segments { count encoding characters }\n      }\n      ... on ValidationError { fields { path message } }\n      ... on ConflictError { message draftNow: draft { status } }\n      ... on NotFoundError { message }\n      ... on OptedOutError { message }\n    }\n  }\n": typeof types.CheckTextDocument,
    "\n  query Threads {\n    workflows(first: 6) {\n      nodes { conversation { phoneNumber messagesMissing messages(last: 2) { body } more: messages(last: 9) { body } } }\n    }\n  }\n": typeof types.ThreadsDocument,
    "\n  query Page {\n    workflows(first: 50) {\n      nodes {\n        id\n        draft { id }\n        drafts { id workflow { id } }\n        paymentPlan { id tenant { id } workflow { id } }\n        escalations { id workflow { id } conversation { id } }\n        tenant { id name }\n        conversation { id tenant { id } }\n      }\n    }\n  }\n": typeof types.PageDocument,
    "\n  query PageOfPages {\n    workflows(first: 50) {\n      nodes {\n        id\n        conversation { id workflows(first: 2) { nodes { id } totalCount pageInfo { hasNextPage } } }\n        tenant { id workflows(first: 2) { nodes { id } totalCount } }\n      }\n    }\n  }\n": typeof types.PageOfPagesDocument,
    "\n  query OneOfEach($escalation: ID!, $plan: ID!) {\n    escalation(id: $escalation) { id type severity status reason workflow { id } conversation { id phoneNumber } }\n    paymentPlan(id: $plan) { id status amountCents issues workflow { id message } tenant { id } }\n  }\n": typeof types.OneOfEachDocument,
    "\n  query ReadSeries($window: MetricsWindow!) {\n    metricsSeries(window: $window) {\n      from to received autoSent approvalRequested escalated suppressed approved edited rejected failed\n    }\n  }\n": typeof types.ReadSeriesDocument,
    "\n  query ReadCalibration($window: MetricsWindow!) {\n    calibration(window: $window) { from to decided approvedUnchanged approvedEdited rejected escalated averageConfidence }\n  }\n": typeof types.ReadCalibrationDocument,
    "\n  mutation StartOutreach($input: StartOutreachInput!) {\n    startOutreach(input: $input) {\n      __typename\n      ... on StartOutreachSuccess { results { tenantId code reason workflow { id status } } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.StartOutreachDocument,
    "\n  query PreviewOutreach($tenantIds: [ID!]!, $replyFormId: ID!) {\n    previewOutreach(tenantIds: $tenantIds, replyFormId: $replyFormId) { tenantId tenant { name } body sendAt code reason }\n  }\n": typeof types.PreviewOutreachDocument,
    "\n  query WorkflowsById($workflowIds: [ID!]!) { workflowsById(workflowIds: $workflowIds) { id status error } }\n": typeof types.WorkflowsByIdDocument,
    "\n  query Standing { delinquentTenants(pageSize: 100) { tenants { id lastTextedAt outreachObstacle hasWritten } } }\n": typeof types.StandingDocument,
    "\n  query PreviewPaymentPlan($input: PreviewPaymentPlanInput!) {\n    previewPaymentPlan(input: $input) {\n      __typename\n      ... on PreviewPaymentPlanSuccess {\n        offer { amountCents interval installments startDate totalCents }\n        issues totalCents coverage autoApprovable\n        schedule { number dueDate amountCents }\n        body translation language\n        checks { name passed }\n        claims { text supported }\n        segments { count }\n      }\n      ... on Error { code message }\n    }\n  }\n": typeof types.PreviewPaymentPlanDocument,
    "\n  query PlansWithSchedules {\n    paymentPlans {\n      nodes {\n        id status startDate createdAt\n        schedule { number dueDate amountCents }\n        suggestion { amountCents interval installments startDate totalCents }\n        counterOffer { amountCents installments startDate totalCents }\n      }\n    }\n    drafts { nodes { body translation } }\n    workflows { totalCount }\n  }\n": typeof types.PlansWithSchedulesDocument,
    "\n  query PromisesKept { promises(first: 20) { nodes { dueDate amountCents } } }\n": typeof types.PromisesKeptDocument,
    "\n  mutation ClaimDraft($input: ClaimDraftInput!) {\n    claimDraft(input: $input) {\n      __typename\n      ... on ClaimDraftSuccess { draft { version claimedBy { id email until } } }\n      ... on NotFoundError { message }\n      ... on ConflictError { message draftNow: draft { status version claimedBy { id } } }\n    }\n  }\n": typeof types.ClaimDraftDocument,
    "\n  mutation ReleaseDraft($input: ReleaseDraftInput!) {\n    releaseDraft(input: $input) {\n      __typename\n      ... on ClaimDraftSuccess { draft { claimedBy { id } } }\n      ... on Error { code }\n    }\n  }\n": typeof types.ReleaseDraftDocument,
    "\n  subscription Holders($after: String) {\n    approvalRequested(after: $after) { kind cursor draft { id status version claimedBy { id email until } } }\n  }\n": typeof types.HoldersDocument,
    "\n  query ReadPromiseRates($by: PromiseGrouping!, $from: Date!, $to: Date!, $propertyNames: [String!]) {\n    promiseRates(by: $by, from: $from, to: $to, propertyNames: $propertyNames) {\n      key kept partial broken open keptRate promisedCents paidCents\n    }\n  }\n": typeof types.ReadPromiseRatesDocument,
    "\n  query Lists($first: Int) {\n    workflows(first: $first) { nodes { id } totalCount }\n    drafts(first: $first) { nodes { id } totalCount }\n    escalations(first: $first) { nodes { id type } totalCount }\n    paymentPlans(first: $first) { nodes { id workflow { id } } totalCount }\n  }\n": typeof types.ListsDocument,
    "\n  query One($workflow: ID!, $draft: ID!, $conversation: ID!, $tenant: ID!, $escalation: ID!, $plan: ID!) {\n    workflow(id: $workflow) { id tenant { id workflows { nodes { id } totalCount } } }\n    draft(id: $draft) { id workflow { id } }\n    conversation(id: $conversation) { id workflows { nodes { id } } }\n    tenant(id: $tenant) { id }\n    escalation(id: $escalation) { id conversation { id } }\n    paymentPlan(id: $plan) { id workflow { id } }\n  }\n": typeof types.OneDocument,
    "\n  subscription Changes($workflowId: ID) { workflowUpdated(workflowId: $workflowId) { id status } }\n": typeof types.ChangesDocument,
    "\n  fragment FormParts on ReplyForm {\n    id language text intents conditions status origin approvals approvers rejections decidedBy\n    impact { approvals alone }\n  }\n": typeof types.FormPartsFragmentDoc,
    "\n  query ReplyForms($filter: ReplyFormFilter, $first: Int) {\n    replyForms(filter: $filter, first: $first) { totalCount nodes { ...FormParts } }\n  }\n": typeof types.ReplyFormsDocument,
    "\n  mutation CreateReplyForm($input: CreateReplyFormInput!) {\n    createReplyForm(input: $input) {\n      __typename\n      ... on ReplyFormSuccess { replyForm { ...FormParts } }\n      ... on ValidationError { fields { path message } }\n      ... on Error { message }\n    }\n  }\n": typeof types.CreateReplyFormDocument,
    "\n  mutation DecideReplyForm($input: DecideReplyFormInput!) {\n    decideReplyForm(input: $input) {\n      __typename\n      ... on ReplyFormSuccess { replyForm { ...FormParts } }\n      ... on ValidationError { fields { path message } }\n      ... on Error { message }\n    }\n  }\n": typeof types.DecideReplyFormDocument,
    "\n  query DraftSentences($id: ID!) {\n    workflow(id: $id) { route draft { id version status body sentences { text form { id text } } } }\n  }\n": typeof types.DraftSentencesDocument,
    "\n  mutation ApproveSentence($input: ApproveDraftInput!) { approveDraft(input: $input) { __typename } }\n": typeof types.ApproveSentenceDocument,
    "\n  mutation RejectSentence($input: RejectDraftInput!) { rejectDraft(input: $input) { __typename } }\n": typeof types.RejectSentenceDocument,
    "\n  query AnalyzeSentences($input: AnalyzeReplyInput!) {\n    analyzeReply(input: $input) { mayGoOutAlone checks { name passed } sentences { text form { text } } }\n  }\n": typeof types.AnalyzeSentencesDocument,
    "\n  query PromisesRead { promises(first: 10) { nodes { id status amountCents dueDate evidence reason } } }\n": typeof types.PromisesReadDocument,
    "\n  mutation DecidePromise($input: DecidePromiseInput!) {\n    decidePromise(input: $input) {\n      __typename\n      ... on PromiseSuccess { promise { id status } }\n      ... on Error { message }\n    }\n  }\n": typeof types.DecidePromiseDocument,
    "\n  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {\n    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }\n  }\n": typeof types.WorkflowUpdatesDocument,
    "\n  mutation ReceiveSms($input: ReceiveSmsInput!) {\n    receiveSms(input: $input) {\n      __typename\n      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }\n      ... on ValidationError { code message fields { path message } }\n    }\n  }\n": typeof types.ReceiveSmsDocument,
    "\n  query ReadWorkflow($id: ID!) {\n    workflow(id: $id) {\n      id status route message attempts error completedAt\n      conversation { id phoneNumber consent localTime nextAllowedSendAt }\n      tenant { id name }\n      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }\n      drafts { id status }\n      paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }\n      escalations { id type severity status reason automatic dueAt }\n      steps { name status detail }\n    }\n  }\n": typeof types.ReadWorkflowDocument,
    "\n  mutation ApproveDraft($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }\n      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on OptedOutError { code message }\n      ... on ChecksFailedError { code message checks { name detail } holds { id type reason } }\n    }\n  }\n": typeof types.ApproveDraftDocument,
    "\n  mutation RejectDraft($input: RejectDraftInput!) {\n    rejectDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RejectDraftDocument,
    "\n  mutation EscalateDraft($input: EscalateDraftInput!) {\n    escalateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.EscalateDraftDocument,
    "\n  mutation ResolveEscalation($input: ResolveEscalationInput!) {\n    resolveEscalation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id status acknowledgedBy resolvedBy resolution } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on ConflictError { code message workflow { id } }\n    }\n  }\n": typeof types.ResolveEscalationDocument,
    "\n  mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {\n    acknowledgeEscalation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id status acknowledgedBy } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.AcknowledgeEscalationDocument,
    "\n  mutation RegenerateDraft($input: RegenerateDraftInput!) {\n    regenerateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id status decidedBy } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RegenerateDraftDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      __typename\n      ... on SendMessageSuccess { workflow { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  mutation EscalateConversation($input: EscalateConversationInput!) {\n    escalateConversation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id type severity status automatic reason workflow { id } conversation { id } } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.EscalateConversationDocument,
    "\n  mutation SetConsent($input: SetConsentInput!) {\n    setConsent(input: $input) {\n      __typename\n      ... on SetConsentSuccess { consent conversation { id phoneNumber consent } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.SetConsentDocument,
    "\n  mutation RecordDeliveryStatus($input: RecordDeliveryStatusInput!) {\n    recordDeliveryStatus(input: $input) {\n      __typename\n      ... on RecordDeliveryStatusSuccess { workflow { id conversation { consent } } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.RecordDeliveryStatusDocument,
    "\n  mutation SubmitPaymentPlan($input: SubmitPaymentPlanInput!) {\n    submitPaymentPlan(input: $input) {\n      __typename\n      ... on PaymentPlanSuccess {\n        paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }\n      }\n      ... on Error { code message }\n    }\n  }\n": typeof types.SubmitPaymentPlanDocument,
    "\n  mutation DecidePaymentPlan($input: DecidePaymentPlanInput!) {\n    decidePaymentPlan(input: $input) {\n      __typename\n      ... on PaymentPlanSuccess { paymentPlan { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on Error { code message }\n    }\n  }\n": typeof types.DecidePaymentPlanDocument,
    "\n  query DelinquentTenants($filter: DelinquentTenantFilter, $page: Int, $pageSize: Int) {\n    delinquentTenants(filter: $filter, page: $page, pageSize: $pageSize) {\n      tenants { id name amountOwedCents daysLate phoneNumbers }\n      totalItems page pageSize hasNextPage\n    }\n  }\n": typeof types.DelinquentTenantsDocument,
    "\n  query Portfolio {\n    portfolio { totalDelinquentTenants totalAmountOwedCents averageDaysLate }\n  }\n": typeof types.PortfolioDocument,
    "\n  query AnalyzeMessage($input: AnalyzeMessageInput!) {\n    analyzeMessage(input: $input) {\n      language\n      consentChange\n      escalation { type severity evidence }\n      escalations { type }\n      paymentPlan { amountCents interval installments startDate issues autoApprovable }\n      contactHours { weekdays fromMinute toMinute }\n      maybeOptOut\n      maybeForHuman\n      contactPreference\n      cancelsPlan\n      steering\n    }\n  }\n": typeof types.AnalyzeMessageDocument,
    "\n  subscription Approvals($filter: ApprovalFilter, $after: String) {\n    approvalRequested(filter: $filter, after: $after) {\n      kind\n      cursor\n      draft { id version status body language workflow { id status message tenant { name } } }\n    }\n  }\n": typeof types.ApprovalsDocument,
    "\n  query WorkflowStatusNow($id: ID!) { workflow(id: $id) { status error } }\n": typeof types.WorkflowStatusNowDocument,
    "\n  query Escalations($filter: EscalationFilter, $first: Int, $after: String) {\n    escalations(filter: $filter, first: $first, after: $after) {\n      nodes { id type severity status reason workflow { id } conversation { id } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.EscalationsDocument,
    "\n  query PaymentPlans($filter: PaymentPlanFilter, $first: Int, $after: String) {\n    paymentPlans(filter: $filter, first: $first, after: $after) {\n      nodes { id status amountCents workflow { id } tenant { id } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.PaymentPlansDocument,
    "\n  query AuditTrail($filter: AuditFilter, $first: Int, $after: String) {\n    auditTrail(filter: $filter, first: $first, after: $after) {\n      nodes { id at actor action workflowId conversationId detail hash }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query ReadMetrics($window: MetricsWindow!) {\n    metrics(window: $window) {\n      received drafted autoSent approved edited rejected overrides escalated suppressed failed paymentPlans promisesKept promisesBroken\n      averageConfidence autoSendRate approvalRate\n      routeSeconds { p50 p95 p99 }\n      decisionSeconds { p50 p95 p99 }\n    }\n  }\n": typeof types.ReadMetricsDocument,
    "\n  subscription EscalationsRaised($after: String) {\n    escalationRaised(after: $after) { cursor escalation { id type status reason workflow { id } } }\n  }\n": typeof types.EscalationsRaisedDocument,
    "\n  mutation SettleSend($input: SettleSendInput!) {\n    settleSend(input: $input) {\n      __typename\n      ... on SettleSendSuccess { workflows { id status error completedAt } }\n      ... on ConflictError { code message workflow { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n    }\n  }\n": typeof types.SettleSendDocument,
    "\n  query Seen {\n    workflows { nodes { id tenant { name } } }\n    drafts { nodes { id } }\n    escalations { nodes { type } }\n    paymentPlans { nodes { id } }\n  }\n": typeof types.SeenDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) {\n      __typename\n      ... on WebhookSuccess { secret webhook { id url topics propertyNames personalData status cursor } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n": typeof types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) {\n    updateWebhook(input: $input) {\n      __typename\n      ... on WebhookSuccess { secret webhook { id status cursor } }\n      ... on ValidationError { fields { path message } }\n      ... on NotFoundError { code }\n    }\n  }\n": typeof types.UpdateWebhookDocument,
    "\n  mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { __typename } }\n": typeof types.RemoveWebhookDocument,
    "\n  query Webhooks { webhooks { id url topics propertyNames personalData status cursor failingSince error deliveredAt createdBy } }\n": typeof types.WebhooksDocument,
    "\n  query WorkItems($filter: WorkItemFilter, $order: WorkItemOrder, $first: Int, $after: String) {\n    workItems(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount changesAfter pageInfo { hasNextPage endCursor }\n      nodes {\n        id kinds preview waitingSince dueAt assignedTo snoozed snoozedUntil amountOwedCents language likeness\n        conversation { id phoneNumber }\n        draft { id version body workflow { id } }\n        paymentPlan { id status amountCents }\n        escalations { id type status }\n        unconfirmed { id status }\n      }\n    }\n  }\n": typeof types.WorkItemsDocument,
    "\n  subscription WorkItemsChanged($after: String) {\n    workItemChanged(after: $after) { cursor conversationId workItem { id kinds assignedTo snoozed draft { id } } }\n  }\n": typeof types.WorkItemsChangedDocument,
    "\n  mutation AssignConversation($input: AssignConversationInput!) {\n    assignConversation(input: $input) {\n      __typename\n      ... on WorkItemSuccess { workItem { id assignedTo assignee { id name } } }\n      ... on Error { message }\n    }\n  }\n": typeof types.AssignConversationDocument,
    "\n  mutation SnoozeConversation($input: SnoozeConversationInput!) {\n    snoozeConversation(input: $input) {\n      __typename\n      ... on WorkItemSuccess { workItem { id snoozed snoozedUntil } }\n      ... on Error { message }\n    }\n  }\n": typeof types.SnoozeConversationDocument,
    "\n  query People { people { id name email } }\n": typeof types.PeopleDocument,
    "\n  query Overview {\n    workItemCounts {\n      waiting mine unassigned snoozed kinds { kind items } properties { name items } languages { name items }\n    }\n    workItemGroups(filter: { snoozed: false }) { likeness items example { id paymentPlan { amountCents interval } } }\n  }\n": typeof types.OverviewDocument,
    "\n  mutation DecideTogether($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { workflow { id status paymentPlan { status } } draft { decider { id name } } }\n      ... on ChecksFailedError { holds { id } }\n      ... on Error { message }\n    }\n  }\n": typeof types.DecideTogetherDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on AddNoteSuccess { note { id body author writer { name } mentions } }\n      ... on Error { message }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  query Aside($id: ID!, $search: String) {\n    conversation(id: $id) { id notes { body author } escalations(statuses: [RESOLVED]) { id resolver { id } } }\n    decisions(first: 10) { nodes { kind by person { name } conversation { id } detail } totalCount }\n    conversations(search: $search) { nodes { id } }\n  }\n": typeof types.AsideDocument,
    "\n  query Checks($id: ID!) {\n    draft(id: $id) { id checks { name passed detail reasons { code args { name values } } } }\n  }\n": typeof types.ChecksDocument,
    "\n      mutation Escalate($input: EscalateConversationInput!) {\n        escalateConversation(input: $input) { ... on EscalationSuccess { escalation { id } } }\n      }\n    ": typeof types.EscalateDocument,
};
const documents: Documents = {
    "\n  query AskAll($from: DateTime) {\n    metricsGroups(by: LANGUAGE, from: $from) { key }\n    metricsSeries(window: TODAY) { received }\n    workflows(first: 5) { totalCount nodes { route } }\n    drafts(first: 5) { totalCount }\n    escalations(first: 5) { totalCount }\n    paymentPlans(first: 5) { totalCount }\n    promises(first: 5) { totalCount }\n    promiseRates(by: MONTH, from: \"2026-01-01\", to: \"2026-12-31\") { key }\n    sentTexts(first: 5) { totalCount }\n    calibration(window: TODAY) { from }\n  }\n": types.AskAllDocument,
    "\n  query MetricsGroups($by: MetricsGrouping!, $from: DateTime, $to: DateTime, $languages: [String!], $propertyNames: [String!]) {\n    metricsGroups(by: $by, from: $from, to: $to, languages: $languages, propertyNames: $propertyNames) {\n      key autoSent approvalRequested approved edited rejected escalated approvalRate\n      textSeconds { p50 p95 } decisionSeconds { p50 }\n    }\n  }\n": types.MetricsGroupsDocument,
    "\n  query MetricsOfRange($from: DateTime, $to: DateTime, $day: Date) {\n    metrics(from: $from, to: $to, day: $day) { received approved rejected drafted }\n  }\n": types.MetricsOfRangeDocument,
    "\n  query PlansBelow($coverageBelow: Float) {\n    paymentPlans(filter: { coverageBelow: $coverageBelow }) { totalCount nodes { coverage } }\n  }\n": types.PlansBelowDocument,
    "\n  query SentTexts($filter: SentTextFilter) {\n    sentTexts(filter: $filter) {\n      totalCount\n      nodes { sentAt kind alone body propertyName workflow { id } draft { decidedBy checks { name passed } claims { text supported } } }\n    }\n  }\n": types.SentTextsDocument,
    "\n  query AnalyzeReply($input: AnalyzeReplyInput!) {\n    analyzeReply(input: $input) { checks { name passed detail } mayGoOutAlone sentences { text } }\n  }\n": types.AnalyzeReplyDocument,
    "\n  mutation RevokeAccess($input: RevokeAccessInput!) {\n    revokeAccess(input: $input) {\n      __typename\n      ... on RevokeAccessSuccess { revocation { id kind value reason revokedBy } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n": types.RevokeAccessDocument,
    "\n  mutation RestoreAccess($input: RestoreAccessInput!) {\n    restoreAccess(input: $input) {\n      __typename\n      ... on RestoreAccessSuccess { revocation { id value } }\n      ... on NotFoundError { code }\n    }\n  }\n": types.RestoreAccessDocument,
    "\n  query Revocations { revocations { id kind value } }\n": types.RevocationsDocument,
    "\n  query WhoAmI { viewer { id } }\n": types.WhoAmIDocument,
    "\n  query BrokenPromises {\n    workItems {\n      nodes {\n        id kinds draft { id version body workflow { id } } escalations { type }\n        brokenPromises { status amountCents paidCents dueDate evidence }\n      }\n    }\n    promises { nodes { id status amountCents dueDate } }\n  }\n": types.BrokenPromisesDocument,
    "\n  query BusinessFacts($propertyName: String) {\n    businessFacts(propertyName: $propertyName) { id key value propertyName language updatedBy }\n  }\n": types.BusinessFactsDocument,
    "\n  mutation SetBusinessFact($input: SetBusinessFactInput!) {\n    setBusinessFact(input: $input) {\n      __typename\n      ... on BusinessFactSuccess { businessFact { id key value propertyName language updatedBy } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n": types.SetBusinessFactDocument,
    "\n  mutation RemoveBusinessFact($input: RemoveBusinessFactInput!) {\n    removeBusinessFact(input: $input) { __typename }\n  }\n": types.RemoveBusinessFactDocument,
    "\n  query FindConversations($search: String, $holdsOnly: Boolean, $first: Int, $after: String) {\n    conversations(search: $search, holdsOnly: $holdsOnly, first: $first, after: $after) {\n      nodes { id phoneNumber lastActivityAt }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n      totalCount\n    }\n  }\n": types.FindConversationsDocument,
    "\n  query ConversationsWithEscalations($statuses: [EscalationStatus!]) {\n    conversations(first: 50) {\n      nodes {\n        phoneNumber\n        tenant { name }\n        escalations(statuses: $statuses) { id type status conversation { id } }\n        holds { id type status }\n        workflows(first: 1) { nodes { id } }\n      }\n    }\n  }\n": types.ConversationsWithEscalationsDocument,
    "\n  mutation RetryWorkflow($input: RetryWorkflowInput!) {\n    retryWorkflow(input: $input) {\n      __typename\n      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }\n      ... on ConflictError { code message workflowNow: workflow { status } }\n      ... on Error { code message }\n    }\n  }\n": types.RetryWorkflowDocument,
    "\n  query FormsOfDraft($id: ID!) { workflow(id: $id) { draft { sentences { form { id text } } } } }\n": types.FormsOfDraftDocument,
    "\n  mutation RetireForm($id: ID!) { decideReplyForm(input: { replyFormId: $id, decision: RETIRE }) { __typename } }\n": types.RetireFormDocument,
    "\n  subscription Review {\n    approvalRequested {\n      kind\n      draft {\n        id version body translation language intent confidence priority createdAt\n        claimedBy { id }\n        checks { name passed detail }\n        claims { kind text start end supported fact { kind name value } }\n        facts { kind name value }\n        segments { count encoding characters }\n        workflow {\n          message receivedAt\n          tenant { name propertyName amountOwedCents daysLate }\n          paymentPlan { status amountCents issues }\n          escalations { severity }\n          conversation {\n            phoneNumber localTime nextAllowedSendAt messagesMissing\n            messages(last: 10) { direction body at }\n          }\n        }\n      }\n    }\n  }\n": types.ReviewDocument,
    "\n  query CheckText($input: CheckTextInput!) {\n    checkText(input: $input) {\n      __typename\n      ... on CheckTextSuccess {\n        body optOutLineAdded sendAt holds { type }\n        checks { name passed weight detail }\n        claims { text start end supported fact { name value } }\n        segments { count encoding characters }\n      }\n      ... on ValidationError { fields { path message } }\n      ... on ConflictError { message draftNow: draft { status } }\n      ... on NotFoundError { message }\n      ... on OptedOutError { message }\n    }\n  }\n": types.CheckTextDocument,
    "\n  query Threads {\n    workflows(first: 6) {\n      nodes { conversation { phoneNumber messagesMissing messages(last: 2) { body } more: messages(last: 9) { body } } }\n    }\n  }\n": types.ThreadsDocument,
    "\n  query Page {\n    workflows(first: 50) {\n      nodes {\n        id\n        draft { id }\n        drafts { id workflow { id } }\n        paymentPlan { id tenant { id } workflow { id } }\n        escalations { id workflow { id } conversation { id } }\n        tenant { id name }\n        conversation { id tenant { id } }\n      }\n    }\n  }\n": types.PageDocument,
    "\n  query PageOfPages {\n    workflows(first: 50) {\n      nodes {\n        id\n        conversation { id workflows(first: 2) { nodes { id } totalCount pageInfo { hasNextPage } } }\n        tenant { id workflows(first: 2) { nodes { id } totalCount } }\n      }\n    }\n  }\n": types.PageOfPagesDocument,
    "\n  query OneOfEach($escalation: ID!, $plan: ID!) {\n    escalation(id: $escalation) { id type severity status reason workflow { id } conversation { id phoneNumber } }\n    paymentPlan(id: $plan) { id status amountCents issues workflow { id message } tenant { id } }\n  }\n": types.OneOfEachDocument,
    "\n  query ReadSeries($window: MetricsWindow!) {\n    metricsSeries(window: $window) {\n      from to received autoSent approvalRequested escalated suppressed approved edited rejected failed\n    }\n  }\n": types.ReadSeriesDocument,
    "\n  query ReadCalibration($window: MetricsWindow!) {\n    calibration(window: $window) { from to decided approvedUnchanged approvedEdited rejected escalated averageConfidence }\n  }\n": types.ReadCalibrationDocument,
    "\n  mutation StartOutreach($input: StartOutreachInput!) {\n    startOutreach(input: $input) {\n      __typename\n      ... on StartOutreachSuccess { results { tenantId code reason workflow { id status } } }\n      ... on Error { code message }\n    }\n  }\n": types.StartOutreachDocument,
    "\n  query PreviewOutreach($tenantIds: [ID!]!, $replyFormId: ID!) {\n    previewOutreach(tenantIds: $tenantIds, replyFormId: $replyFormId) { tenantId tenant { name } body sendAt code reason }\n  }\n": types.PreviewOutreachDocument,
    "\n  query WorkflowsById($workflowIds: [ID!]!) { workflowsById(workflowIds: $workflowIds) { id status error } }\n": types.WorkflowsByIdDocument,
    "\n  query Standing { delinquentTenants(pageSize: 100) { tenants { id lastTextedAt outreachObstacle hasWritten } } }\n": types.StandingDocument,
    "\n  query PreviewPaymentPlan($input: PreviewPaymentPlanInput!) {\n    previewPaymentPlan(input: $input) {\n      __typename\n      ... on PreviewPaymentPlanSuccess {\n        offer { amountCents interval installments startDate totalCents }\n        issues totalCents coverage autoApprovable\n        schedule { number dueDate amountCents }\n        body translation language\n        checks { name passed }\n        claims { text supported }\n        segments { count }\n      }\n      ... on Error { code message }\n    }\n  }\n": types.PreviewPaymentPlanDocument,
    "\n  query PlansWithSchedules {\n    paymentPlans {\n      nodes {\n        id status startDate createdAt\n        schedule { number dueDate amountCents }\n        suggestion { amountCents interval installments startDate totalCents }\n        counterOffer { amountCents installments startDate totalCents }\n      }\n    }\n    drafts { nodes { body translation } }\n    workflows { totalCount }\n  }\n": types.PlansWithSchedulesDocument,
    "\n  query PromisesKept { promises(first: 20) { nodes { dueDate amountCents } } }\n": types.PromisesKeptDocument,
    "\n  mutation ClaimDraft($input: ClaimDraftInput!) {\n    claimDraft(input: $input) {\n      __typename\n      ... on ClaimDraftSuccess { draft { version claimedBy { id email until } } }\n      ... on NotFoundError { message }\n      ... on ConflictError { message draftNow: draft { status version claimedBy { id } } }\n    }\n  }\n": types.ClaimDraftDocument,
    "\n  mutation ReleaseDraft($input: ReleaseDraftInput!) {\n    releaseDraft(input: $input) {\n      __typename\n      ... on ClaimDraftSuccess { draft { claimedBy { id } } }\n      ... on Error { code }\n    }\n  }\n": types.ReleaseDraftDocument,
    "\n  subscription Holders($after: String) {\n    approvalRequested(after: $after) { kind cursor draft { id status version claimedBy { id email until } } }\n  }\n": types.HoldersDocument,
    "\n  query ReadPromiseRates($by: PromiseGrouping!, $from: Date!, $to: Date!, $propertyNames: [String!]) {\n    promiseRates(by: $by, from: $from, to: $to, propertyNames: $propertyNames) {\n      key kept partial broken open keptRate promisedCents paidCents\n    }\n  }\n": types.ReadPromiseRatesDocument,
    "\n  query Lists($first: Int) {\n    workflows(first: $first) { nodes { id } totalCount }\n    drafts(first: $first) { nodes { id } totalCount }\n    escalations(first: $first) { nodes { id type } totalCount }\n    paymentPlans(first: $first) { nodes { id workflow { id } } totalCount }\n  }\n": types.ListsDocument,
    "\n  query One($workflow: ID!, $draft: ID!, $conversation: ID!, $tenant: ID!, $escalation: ID!, $plan: ID!) {\n    workflow(id: $workflow) { id tenant { id workflows { nodes { id } totalCount } } }\n    draft(id: $draft) { id workflow { id } }\n    conversation(id: $conversation) { id workflows { nodes { id } } }\n    tenant(id: $tenant) { id }\n    escalation(id: $escalation) { id conversation { id } }\n    paymentPlan(id: $plan) { id workflow { id } }\n  }\n": types.OneDocument,
    "\n  subscription Changes($workflowId: ID) { workflowUpdated(workflowId: $workflowId) { id status } }\n": types.ChangesDocument,
    "\n  fragment FormParts on ReplyForm {\n    id language text intents conditions status origin approvals approvers rejections decidedBy\n    impact { approvals alone }\n  }\n": types.FormPartsFragmentDoc,
    "\n  query ReplyForms($filter: ReplyFormFilter, $first: Int) {\n    replyForms(filter: $filter, first: $first) { totalCount nodes { ...FormParts } }\n  }\n": types.ReplyFormsDocument,
    "\n  mutation CreateReplyForm($input: CreateReplyFormInput!) {\n    createReplyForm(input: $input) {\n      __typename\n      ... on ReplyFormSuccess { replyForm { ...FormParts } }\n      ... on ValidationError { fields { path message } }\n      ... on Error { message }\n    }\n  }\n": types.CreateReplyFormDocument,
    "\n  mutation DecideReplyForm($input: DecideReplyFormInput!) {\n    decideReplyForm(input: $input) {\n      __typename\n      ... on ReplyFormSuccess { replyForm { ...FormParts } }\n      ... on ValidationError { fields { path message } }\n      ... on Error { message }\n    }\n  }\n": types.DecideReplyFormDocument,
    "\n  query DraftSentences($id: ID!) {\n    workflow(id: $id) { route draft { id version status body sentences { text form { id text } } } }\n  }\n": types.DraftSentencesDocument,
    "\n  mutation ApproveSentence($input: ApproveDraftInput!) { approveDraft(input: $input) { __typename } }\n": types.ApproveSentenceDocument,
    "\n  mutation RejectSentence($input: RejectDraftInput!) { rejectDraft(input: $input) { __typename } }\n": types.RejectSentenceDocument,
    "\n  query AnalyzeSentences($input: AnalyzeReplyInput!) {\n    analyzeReply(input: $input) { mayGoOutAlone checks { name passed } sentences { text form { text } } }\n  }\n": types.AnalyzeSentencesDocument,
    "\n  query PromisesRead { promises(first: 10) { nodes { id status amountCents dueDate evidence reason } } }\n": types.PromisesReadDocument,
    "\n  mutation DecidePromise($input: DecidePromiseInput!) {\n    decidePromise(input: $input) {\n      __typename\n      ... on PromiseSuccess { promise { id status } }\n      ... on Error { message }\n    }\n  }\n": types.DecidePromiseDocument,
    "\n  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {\n    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }\n  }\n": types.WorkflowUpdatesDocument,
    "\n  mutation ReceiveSms($input: ReceiveSmsInput!) {\n    receiveSms(input: $input) {\n      __typename\n      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }\n      ... on ValidationError { code message fields { path message } }\n    }\n  }\n": types.ReceiveSmsDocument,
    "\n  query ReadWorkflow($id: ID!) {\n    workflow(id: $id) {\n      id status route message attempts error completedAt\n      conversation { id phoneNumber consent localTime nextAllowedSendAt }\n      tenant { id name }\n      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }\n      drafts { id status }\n      paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }\n      escalations { id type severity status reason automatic dueAt }\n      steps { name status detail }\n    }\n  }\n": types.ReadWorkflowDocument,
    "\n  mutation ApproveDraft($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }\n      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on OptedOutError { code message }\n      ... on ChecksFailedError { code message checks { name detail } holds { id type reason } }\n    }\n  }\n": types.ApproveDraftDocument,
    "\n  mutation RejectDraft($input: RejectDraftInput!) {\n    rejectDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n": types.RejectDraftDocument,
    "\n  mutation EscalateDraft($input: EscalateDraftInput!) {\n    escalateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }\n      ... on Error { code message }\n    }\n  }\n": types.EscalateDraftDocument,
    "\n  mutation ResolveEscalation($input: ResolveEscalationInput!) {\n    resolveEscalation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id status acknowledgedBy resolvedBy resolution } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on ConflictError { code message workflow { id } }\n    }\n  }\n": types.ResolveEscalationDocument,
    "\n  mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {\n    acknowledgeEscalation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id status acknowledgedBy } }\n      ... on Error { code message }\n    }\n  }\n": types.AcknowledgeEscalationDocument,
    "\n  mutation RegenerateDraft($input: RegenerateDraftInput!) {\n    regenerateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id status decidedBy } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n": types.RegenerateDraftDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      __typename\n      ... on SendMessageSuccess { workflow { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on Error { code message }\n    }\n  }\n": types.SendMessageDocument,
    "\n  mutation EscalateConversation($input: EscalateConversationInput!) {\n    escalateConversation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id type severity status automatic reason workflow { id } conversation { id } } }\n      ... on Error { code message }\n    }\n  }\n": types.EscalateConversationDocument,
    "\n  mutation SetConsent($input: SetConsentInput!) {\n    setConsent(input: $input) {\n      __typename\n      ... on SetConsentSuccess { consent conversation { id phoneNumber consent } }\n      ... on Error { code message }\n    }\n  }\n": types.SetConsentDocument,
    "\n  mutation RecordDeliveryStatus($input: RecordDeliveryStatusInput!) {\n    recordDeliveryStatus(input: $input) {\n      __typename\n      ... on RecordDeliveryStatusSuccess { workflow { id conversation { consent } } }\n      ... on Error { code message }\n    }\n  }\n": types.RecordDeliveryStatusDocument,
    "\n  mutation SubmitPaymentPlan($input: SubmitPaymentPlanInput!) {\n    submitPaymentPlan(input: $input) {\n      __typename\n      ... on PaymentPlanSuccess {\n        paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }\n      }\n      ... on Error { code message }\n    }\n  }\n": types.SubmitPaymentPlanDocument,
    "\n  mutation DecidePaymentPlan($input: DecidePaymentPlanInput!) {\n    decidePaymentPlan(input: $input) {\n      __typename\n      ... on PaymentPlanSuccess { paymentPlan { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on Error { code message }\n    }\n  }\n": types.DecidePaymentPlanDocument,
    "\n  query DelinquentTenants($filter: DelinquentTenantFilter, $page: Int, $pageSize: Int) {\n    delinquentTenants(filter: $filter, page: $page, pageSize: $pageSize) {\n      tenants { id name amountOwedCents daysLate phoneNumbers }\n      totalItems page pageSize hasNextPage\n    }\n  }\n": types.DelinquentTenantsDocument,
    "\n  query Portfolio {\n    portfolio { totalDelinquentTenants totalAmountOwedCents averageDaysLate }\n  }\n": types.PortfolioDocument,
    "\n  query AnalyzeMessage($input: AnalyzeMessageInput!) {\n    analyzeMessage(input: $input) {\n      language\n      consentChange\n      escalation { type severity evidence }\n      escalations { type }\n      paymentPlan { amountCents interval installments startDate issues autoApprovable }\n      contactHours { weekdays fromMinute toMinute }\n      maybeOptOut\n      maybeForHuman\n      contactPreference\n      cancelsPlan\n      steering\n    }\n  }\n": types.AnalyzeMessageDocument,
    "\n  subscription Approvals($filter: ApprovalFilter, $after: String) {\n    approvalRequested(filter: $filter, after: $after) {\n      kind\n      cursor\n      draft { id version status body language workflow { id status message tenant { name } } }\n    }\n  }\n": types.ApprovalsDocument,
    "\n  query WorkflowStatusNow($id: ID!) { workflow(id: $id) { status error } }\n": types.WorkflowStatusNowDocument,
    "\n  query Escalations($filter: EscalationFilter, $first: Int, $after: String) {\n    escalations(filter: $filter, first: $first, after: $after) {\n      nodes { id type severity status reason workflow { id } conversation { id } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.EscalationsDocument,
    "\n  query PaymentPlans($filter: PaymentPlanFilter, $first: Int, $after: String) {\n    paymentPlans(filter: $filter, first: $first, after: $after) {\n      nodes { id status amountCents workflow { id } tenant { id } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.PaymentPlansDocument,
    "\n  query AuditTrail($filter: AuditFilter, $first: Int, $after: String) {\n    auditTrail(filter: $filter, first: $first, after: $after) {\n      nodes { id at actor action workflowId conversationId detail hash }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query ReadMetrics($window: MetricsWindow!) {\n    metrics(window: $window) {\n      received drafted autoSent approved edited rejected overrides escalated suppressed failed paymentPlans promisesKept promisesBroken\n      averageConfidence autoSendRate approvalRate\n      routeSeconds { p50 p95 p99 }\n      decisionSeconds { p50 p95 p99 }\n    }\n  }\n": types.ReadMetricsDocument,
    "\n  subscription EscalationsRaised($after: String) {\n    escalationRaised(after: $after) { cursor escalation { id type status reason workflow { id } } }\n  }\n": types.EscalationsRaisedDocument,
    "\n  mutation SettleSend($input: SettleSendInput!) {\n    settleSend(input: $input) {\n      __typename\n      ... on SettleSendSuccess { workflows { id status error completedAt } }\n      ... on ConflictError { code message workflow { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n    }\n  }\n": types.SettleSendDocument,
    "\n  query Seen {\n    workflows { nodes { id tenant { name } } }\n    drafts { nodes { id } }\n    escalations { nodes { type } }\n    paymentPlans { nodes { id } }\n  }\n": types.SeenDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) {\n      __typename\n      ... on WebhookSuccess { secret webhook { id url topics propertyNames personalData status cursor } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n": types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) {\n    updateWebhook(input: $input) {\n      __typename\n      ... on WebhookSuccess { secret webhook { id status cursor } }\n      ... on ValidationError { fields { path message } }\n      ... on NotFoundError { code }\n    }\n  }\n": types.UpdateWebhookDocument,
    "\n  mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { __typename } }\n": types.RemoveWebhookDocument,
    "\n  query Webhooks { webhooks { id url topics propertyNames personalData status cursor failingSince error deliveredAt createdBy } }\n": types.WebhooksDocument,
    "\n  query WorkItems($filter: WorkItemFilter, $order: WorkItemOrder, $first: Int, $after: String) {\n    workItems(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount changesAfter pageInfo { hasNextPage endCursor }\n      nodes {\n        id kinds preview waitingSince dueAt assignedTo snoozed snoozedUntil amountOwedCents language likeness\n        conversation { id phoneNumber }\n        draft { id version body workflow { id } }\n        paymentPlan { id status amountCents }\n        escalations { id type status }\n        unconfirmed { id status }\n      }\n    }\n  }\n": types.WorkItemsDocument,
    "\n  subscription WorkItemsChanged($after: String) {\n    workItemChanged(after: $after) { cursor conversationId workItem { id kinds assignedTo snoozed draft { id } } }\n  }\n": types.WorkItemsChangedDocument,
    "\n  mutation AssignConversation($input: AssignConversationInput!) {\n    assignConversation(input: $input) {\n      __typename\n      ... on WorkItemSuccess { workItem { id assignedTo assignee { id name } } }\n      ... on Error { message }\n    }\n  }\n": types.AssignConversationDocument,
    "\n  mutation SnoozeConversation($input: SnoozeConversationInput!) {\n    snoozeConversation(input: $input) {\n      __typename\n      ... on WorkItemSuccess { workItem { id snoozed snoozedUntil } }\n      ... on Error { message }\n    }\n  }\n": types.SnoozeConversationDocument,
    "\n  query People { people { id name email } }\n": types.PeopleDocument,
    "\n  query Overview {\n    workItemCounts {\n      waiting mine unassigned snoozed kinds { kind items } properties { name items } languages { name items }\n    }\n    workItemGroups(filter: { snoozed: false }) { likeness items example { id paymentPlan { amountCents interval } } }\n  }\n": types.OverviewDocument,
    "\n  mutation DecideTogether($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { workflow { id status paymentPlan { status } } draft { decider { id name } } }\n      ... on ChecksFailedError { holds { id } }\n      ... on Error { message }\n    }\n  }\n": types.DecideTogetherDocument,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on AddNoteSuccess { note { id body author writer { name } mentions } }\n      ... on Error { message }\n    }\n  }\n": types.AddNoteDocument,
    "\n  query Aside($id: ID!, $search: String) {\n    conversation(id: $id) { id notes { body author } escalations(statuses: [RESOLVED]) { id resolver { id } } }\n    decisions(first: 10) { nodes { kind by person { name } conversation { id } detail } totalCount }\n    conversations(search: $search) { nodes { id } }\n  }\n": types.AsideDocument,
    "\n  query Checks($id: ID!) {\n    draft(id: $id) { id checks { name passed detail reasons { code args { name values } } } }\n  }\n": types.ChecksDocument,
    "\n      mutation Escalate($input: EscalateConversationInput!) {\n        escalateConversation(input: $input) { ... on EscalationSuccess { escalation { id } } }\n      }\n    ": types.EscalateDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskAll($from: DateTime) {\n    metricsGroups(by: LANGUAGE, from: $from) { key }\n    metricsSeries(window: TODAY) { received }\n    workflows(first: 5) { totalCount nodes { route } }\n    drafts(first: 5) { totalCount }\n    escalations(first: 5) { totalCount }\n    paymentPlans(first: 5) { totalCount }\n    promises(first: 5) { totalCount }\n    promiseRates(by: MONTH, from: \"2026-01-01\", to: \"2026-12-31\") { key }\n    sentTexts(first: 5) { totalCount }\n    calibration(window: TODAY) { from }\n  }\n"): typeof import('./graphql.ts').AskAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MetricsGroups($by: MetricsGrouping!, $from: DateTime, $to: DateTime, $languages: [String!], $propertyNames: [String!]) {\n    metricsGroups(by: $by, from: $from, to: $to, languages: $languages, propertyNames: $propertyNames) {\n      key autoSent approvalRequested approved edited rejected escalated approvalRate\n      textSeconds { p50 p95 } decisionSeconds { p50 }\n    }\n  }\n"): typeof import('./graphql.ts').MetricsGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MetricsOfRange($from: DateTime, $to: DateTime, $day: Date) {\n    metrics(from: $from, to: $to, day: $day) { received approved rejected drafted }\n  }\n"): typeof import('./graphql.ts').MetricsOfRangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansBelow($coverageBelow: Float) {\n    paymentPlans(filter: { coverageBelow: $coverageBelow }) { totalCount nodes { coverage } }\n  }\n"): typeof import('./graphql.ts').PlansBelowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SentTexts($filter: SentTextFilter) {\n    sentTexts(filter: $filter) {\n      totalCount\n      nodes { sentAt kind alone body propertyName workflow { id } draft { decidedBy checks { name passed } claims { text supported } } }\n    }\n  }\n"): typeof import('./graphql.ts').SentTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyzeReply($input: AnalyzeReplyInput!) {\n    analyzeReply(input: $input) { checks { name passed detail } mayGoOutAlone sentences { text } }\n  }\n"): typeof import('./graphql.ts').AnalyzeReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeAccess($input: RevokeAccessInput!) {\n    revokeAccess(input: $input) {\n      __typename\n      ... on RevokeAccessSuccess { revocation { id kind value reason revokedBy } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n"): typeof import('./graphql.ts').RevokeAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreAccess($input: RestoreAccessInput!) {\n    restoreAccess(input: $input) {\n      __typename\n      ... on RestoreAccessSuccess { revocation { id value } }\n      ... on NotFoundError { code }\n    }\n  }\n"): typeof import('./graphql.ts').RestoreAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Revocations { revocations { id kind value } }\n"): typeof import('./graphql.ts').RevocationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI { viewer { id } }\n"): typeof import('./graphql.ts').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BrokenPromises {\n    workItems {\n      nodes {\n        id kinds draft { id version body workflow { id } } escalations { type }\n        brokenPromises { status amountCents paidCents dueDate evidence }\n      }\n    }\n    promises { nodes { id status amountCents dueDate } }\n  }\n"): typeof import('./graphql.ts').BrokenPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BusinessFacts($propertyName: String) {\n    businessFacts(propertyName: $propertyName) { id key value propertyName language updatedBy }\n  }\n"): typeof import('./graphql.ts').BusinessFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBusinessFact($input: SetBusinessFactInput!) {\n    setBusinessFact(input: $input) {\n      __typename\n      ... on BusinessFactSuccess { businessFact { id key value propertyName language updatedBy } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n"): typeof import('./graphql.ts').SetBusinessFactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBusinessFact($input: RemoveBusinessFactInput!) {\n    removeBusinessFact(input: $input) { __typename }\n  }\n"): typeof import('./graphql.ts').RemoveBusinessFactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindConversations($search: String, $holdsOnly: Boolean, $first: Int, $after: String) {\n    conversations(search: $search, holdsOnly: $holdsOnly, first: $first, after: $after) {\n      nodes { id phoneNumber lastActivityAt }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FindConversationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConversationsWithEscalations($statuses: [EscalationStatus!]) {\n    conversations(first: 50) {\n      nodes {\n        phoneNumber\n        tenant { name }\n        escalations(statuses: $statuses) { id type status conversation { id } }\n        holds { id type status }\n        workflows(first: 1) { nodes { id } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ConversationsWithEscalationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryWorkflow($input: RetryWorkflowInput!) {\n    retryWorkflow(input: $input) {\n      __typename\n      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }\n      ... on ConflictError { code message workflowNow: workflow { status } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').RetryWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormsOfDraft($id: ID!) { workflow(id: $id) { draft { sentences { form { id text } } } } }\n"): typeof import('./graphql.ts').FormsOfDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireForm($id: ID!) { decideReplyForm(input: { replyFormId: $id, decision: RETIRE }) { __typename } }\n"): typeof import('./graphql.ts').RetireFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Review {\n    approvalRequested {\n      kind\n      draft {\n        id version body translation language intent confidence priority createdAt\n        claimedBy { id }\n        checks { name passed detail }\n        claims { kind text start end supported fact { kind name value } }\n        facts { kind name value }\n        segments { count encoding characters }\n        workflow {\n          message receivedAt\n          tenant { name propertyName amountOwedCents daysLate }\n          paymentPlan { status amountCents issues }\n          escalations { severity }\n          conversation {\n            phoneNumber localTime nextAllowedSendAt messagesMissing\n            messages(last: 10) { direction body at }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckText($input: CheckTextInput!) {\n    checkText(input: $input) {\n      __typename\n      ... on CheckTextSuccess {\n        body optOutLineAdded sendAt holds { type }\n        checks { name passed weight detail }\n        claims { text start end supported fact { name value } }\n        segments { count encoding characters }\n      }\n      ... on ValidationError { fields { path message } }\n      ... on ConflictError { message draftNow: draft { status } }\n      ... on NotFoundError { message }\n      ... on OptedOutError { message }\n    }\n  }\n"): typeof import('./graphql.ts').CheckTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Threads {\n    workflows(first: 6) {\n      nodes { conversation { phoneNumber messagesMissing messages(last: 2) { body } more: messages(last: 9) { body } } }\n    }\n  }\n"): typeof import('./graphql.ts').ThreadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Page {\n    workflows(first: 50) {\n      nodes {\n        id\n        draft { id }\n        drafts { id workflow { id } }\n        paymentPlan { id tenant { id } workflow { id } }\n        escalations { id workflow { id } conversation { id } }\n        tenant { id name }\n        conversation { id tenant { id } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfPages {\n    workflows(first: 50) {\n      nodes {\n        id\n        conversation { id workflows(first: 2) { nodes { id } totalCount pageInfo { hasNextPage } } }\n        tenant { id workflows(first: 2) { nodes { id } totalCount } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PageOfPagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneOfEach($escalation: ID!, $plan: ID!) {\n    escalation(id: $escalation) { id type severity status reason workflow { id } conversation { id phoneNumber } }\n    paymentPlan(id: $plan) { id status amountCents issues workflow { id message } tenant { id } }\n  }\n"): typeof import('./graphql.ts').OneOfEachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadSeries($window: MetricsWindow!) {\n    metricsSeries(window: $window) {\n      from to received autoSent approvalRequested escalated suppressed approved edited rejected failed\n    }\n  }\n"): typeof import('./graphql.ts').ReadSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadCalibration($window: MetricsWindow!) {\n    calibration(window: $window) { from to decided approvedUnchanged approvedEdited rejected escalated averageConfidence }\n  }\n"): typeof import('./graphql.ts').ReadCalibrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartOutreach($input: StartOutreachInput!) {\n    startOutreach(input: $input) {\n      __typename\n      ... on StartOutreachSuccess { results { tenantId code reason workflow { id status } } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').StartOutreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewOutreach($tenantIds: [ID!]!, $replyFormId: ID!) {\n    previewOutreach(tenantIds: $tenantIds, replyFormId: $replyFormId) { tenantId tenant { name } body sendAt code reason }\n  }\n"): typeof import('./graphql.ts').PreviewOutreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowsById($workflowIds: [ID!]!) { workflowsById(workflowIds: $workflowIds) { id status error } }\n"): typeof import('./graphql.ts').WorkflowsByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Standing { delinquentTenants(pageSize: 100) { tenants { id lastTextedAt outreachObstacle hasWritten } } }\n"): typeof import('./graphql.ts').StandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewPaymentPlan($input: PreviewPaymentPlanInput!) {\n    previewPaymentPlan(input: $input) {\n      __typename\n      ... on PreviewPaymentPlanSuccess {\n        offer { amountCents interval installments startDate totalCents }\n        issues totalCents coverage autoApprovable\n        schedule { number dueDate amountCents }\n        body translation language\n        checks { name passed }\n        claims { text supported }\n        segments { count }\n      }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').PreviewPaymentPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansWithSchedules {\n    paymentPlans {\n      nodes {\n        id status startDate createdAt\n        schedule { number dueDate amountCents }\n        suggestion { amountCents interval installments startDate totalCents }\n        counterOffer { amountCents installments startDate totalCents }\n      }\n    }\n    drafts { nodes { body translation } }\n    workflows { totalCount }\n  }\n"): typeof import('./graphql.ts').PlansWithSchedulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromisesKept { promises(first: 20) { nodes { dueDate amountCents } } }\n"): typeof import('./graphql.ts').PromisesKeptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimDraft($input: ClaimDraftInput!) {\n    claimDraft(input: $input) {\n      __typename\n      ... on ClaimDraftSuccess { draft { version claimedBy { id email until } } }\n      ... on NotFoundError { message }\n      ... on ConflictError { message draftNow: draft { status version claimedBy { id } } }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseDraft($input: ReleaseDraftInput!) {\n    releaseDraft(input: $input) {\n      __typename\n      ... on ClaimDraftSuccess { draft { claimedBy { id } } }\n      ... on Error { code }\n    }\n  }\n"): typeof import('./graphql.ts').ReleaseDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Holders($after: String) {\n    approvalRequested(after: $after) { kind cursor draft { id status version claimedBy { id email until } } }\n  }\n"): typeof import('./graphql.ts').HoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPromiseRates($by: PromiseGrouping!, $from: Date!, $to: Date!, $propertyNames: [String!]) {\n    promiseRates(by: $by, from: $from, to: $to, propertyNames: $propertyNames) {\n      key kept partial broken open keptRate promisedCents paidCents\n    }\n  }\n"): typeof import('./graphql.ts').ReadPromiseRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lists($first: Int) {\n    workflows(first: $first) { nodes { id } totalCount }\n    drafts(first: $first) { nodes { id } totalCount }\n    escalations(first: $first) { nodes { id type } totalCount }\n    paymentPlans(first: $first) { nodes { id workflow { id } } totalCount }\n  }\n"): typeof import('./graphql.ts').ListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query One($workflow: ID!, $draft: ID!, $conversation: ID!, $tenant: ID!, $escalation: ID!, $plan: ID!) {\n    workflow(id: $workflow) { id tenant { id workflows { nodes { id } totalCount } } }\n    draft(id: $draft) { id workflow { id } }\n    conversation(id: $conversation) { id workflows { nodes { id } } }\n    tenant(id: $tenant) { id }\n    escalation(id: $escalation) { id conversation { id } }\n    paymentPlan(id: $plan) { id workflow { id } }\n  }\n"): typeof import('./graphql.ts').OneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changes($workflowId: ID) { workflowUpdated(workflowId: $workflowId) { id status } }\n"): typeof import('./graphql.ts').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormParts on ReplyForm {\n    id language text intents conditions status origin approvals approvers rejections decidedBy\n    impact { approvals alone }\n  }\n"): typeof import('./graphql.ts').FormPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReplyForms($filter: ReplyFormFilter, $first: Int) {\n    replyForms(filter: $filter, first: $first) { totalCount nodes { ...FormParts } }\n  }\n"): typeof import('./graphql.ts').ReplyFormsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateReplyForm($input: CreateReplyFormInput!) {\n    createReplyForm(input: $input) {\n      __typename\n      ... on ReplyFormSuccess { replyForm { ...FormParts } }\n      ... on ValidationError { fields { path message } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').CreateReplyFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReplyForm($input: DecideReplyFormInput!) {\n    decideReplyForm(input: $input) {\n      __typename\n      ... on ReplyFormSuccess { replyForm { ...FormParts } }\n      ... on ValidationError { fields { path message } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').DecideReplyFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftSentences($id: ID!) {\n    workflow(id: $id) { route draft { id version status body sentences { text form { id text } } } }\n  }\n"): typeof import('./graphql.ts').DraftSentencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSentence($input: ApproveDraftInput!) { approveDraft(input: $input) { __typename } }\n"): typeof import('./graphql.ts').ApproveSentenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectSentence($input: RejectDraftInput!) { rejectDraft(input: $input) { __typename } }\n"): typeof import('./graphql.ts').RejectSentenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyzeSentences($input: AnalyzeReplyInput!) {\n    analyzeReply(input: $input) { mayGoOutAlone checks { name passed } sentences { text form { text } } }\n  }\n"): typeof import('./graphql.ts').AnalyzeSentencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PromisesRead { promises(first: 10) { nodes { id status amountCents dueDate evidence reason } } }\n"): typeof import('./graphql.ts').PromisesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePromise($input: DecidePromiseInput!) {\n    decidePromise(input: $input) {\n      __typename\n      ... on PromiseSuccess { promise { id status } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').DecidePromiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {\n    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }\n  }\n"): typeof import('./graphql.ts').WorkflowUpdatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveSms($input: ReceiveSmsInput!) {\n    receiveSms(input: $input) {\n      __typename\n      ... on ReceiveSmsSuccess { duplicate workflow { id status message conversation { id phoneNumber } } }\n      ... on ValidationError { code message fields { path message } }\n    }\n  }\n"): typeof import('./graphql.ts').ReceiveSmsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadWorkflow($id: ID!) {\n    workflow(id: $id) {\n      id status route message attempts error completedAt\n      conversation { id phoneNumber consent localTime nextAllowedSendAt }\n      tenant { id name }\n      draft { id version status body translation language intent confidence finalBody decidedBy checks { name passed weight detail } }\n      drafts { id status }\n      paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }\n      escalations { id type severity status reason automatic dueAt }\n      steps { name status detail }\n    }\n  }\n"): typeof import('./graphql.ts').ReadWorkflowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDraft($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id version status finalBody decidedBy checks { name passed detail } } workflow { id status } }\n      ... on ConflictError { code message draftNow: draft { id version status decidedBy } workflowNow: workflow { id status } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on OptedOutError { code message }\n      ... on ChecksFailedError { code message checks { name detail } holds { id type reason } }\n    }\n  }\n"): typeof import('./graphql.ts').ApproveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectDraft($input: RejectDraftInput!) {\n    rejectDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').RejectDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EscalateDraft($input: EscalateDraftInput!) {\n    escalateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { status } workflow { id status escalations { type severity reason automatic } } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').EscalateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveEscalation($input: ResolveEscalationInput!) {\n    resolveEscalation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id status acknowledgedBy resolvedBy resolution } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n      ... on ConflictError { code message workflow { id } }\n    }\n  }\n"): typeof import('./graphql.ts').ResolveEscalationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {\n    acknowledgeEscalation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id status acknowledgedBy } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').AcknowledgeEscalationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegenerateDraft($input: RegenerateDraftInput!) {\n    regenerateDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { draft { id status decidedBy } workflow { id status } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').RegenerateDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      __typename\n      ... on SendMessageSuccess { workflow { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EscalateConversation($input: EscalateConversationInput!) {\n    escalateConversation(input: $input) {\n      __typename\n      ... on EscalationSuccess { escalation { id type severity status automatic reason workflow { id } conversation { id } } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').EscalateConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetConsent($input: SetConsentInput!) {\n    setConsent(input: $input) {\n      __typename\n      ... on SetConsentSuccess { consent conversation { id phoneNumber consent } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').SetConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDeliveryStatus($input: RecordDeliveryStatusInput!) {\n    recordDeliveryStatus(input: $input) {\n      __typename\n      ... on RecordDeliveryStatusSuccess { workflow { id conversation { consent } } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').RecordDeliveryStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPaymentPlan($input: SubmitPaymentPlanInput!) {\n    submitPaymentPlan(input: $input) {\n      __typename\n      ... on PaymentPlanSuccess {\n        paymentPlan { id status amountCents interval installments startDate totalCents coverage autoApprovable issues }\n      }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').SubmitPaymentPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePaymentPlan($input: DecidePaymentPlanInput!) {\n    decidePaymentPlan(input: $input) {\n      __typename\n      ... on PaymentPlanSuccess { paymentPlan { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on Error { code message }\n    }\n  }\n"): typeof import('./graphql.ts').DecidePaymentPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DelinquentTenants($filter: DelinquentTenantFilter, $page: Int, $pageSize: Int) {\n    delinquentTenants(filter: $filter, page: $page, pageSize: $pageSize) {\n      tenants { id name amountOwedCents daysLate phoneNumbers }\n      totalItems page pageSize hasNextPage\n    }\n  }\n"): typeof import('./graphql.ts').DelinquentTenantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Portfolio {\n    portfolio { totalDelinquentTenants totalAmountOwedCents averageDaysLate }\n  }\n"): typeof import('./graphql.ts').PortfolioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyzeMessage($input: AnalyzeMessageInput!) {\n    analyzeMessage(input: $input) {\n      language\n      consentChange\n      escalation { type severity evidence }\n      escalations { type }\n      paymentPlan { amountCents interval installments startDate issues autoApprovable }\n      contactHours { weekdays fromMinute toMinute }\n      maybeOptOut\n      maybeForHuman\n      contactPreference\n      cancelsPlan\n      steering\n    }\n  }\n"): typeof import('./graphql.ts').AnalyzeMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Approvals($filter: ApprovalFilter, $after: String) {\n    approvalRequested(filter: $filter, after: $after) {\n      kind\n      cursor\n      draft { id version status body language workflow { id status message tenant { name } } }\n    }\n  }\n"): typeof import('./graphql.ts').ApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkflowStatusNow($id: ID!) { workflow(id: $id) { status error } }\n"): typeof import('./graphql.ts').WorkflowStatusNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Escalations($filter: EscalationFilter, $first: Int, $after: String) {\n    escalations(filter: $filter, first: $first, after: $after) {\n      nodes { id type severity status reason workflow { id } conversation { id } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').EscalationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentPlans($filter: PaymentPlanFilter, $first: Int, $after: String) {\n    paymentPlans(filter: $filter, first: $first, after: $after) {\n      nodes { id status amountCents workflow { id } tenant { id } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').PaymentPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($filter: AuditFilter, $first: Int, $after: String) {\n    auditTrail(filter: $filter, first: $first, after: $after) {\n      nodes { id at actor action workflowId conversationId detail hash }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMetrics($window: MetricsWindow!) {\n    metrics(window: $window) {\n      received drafted autoSent approved edited rejected overrides escalated suppressed failed paymentPlans promisesKept promisesBroken\n      averageConfidence autoSendRate approvalRate\n      routeSeconds { p50 p95 p99 }\n      decisionSeconds { p50 p95 p99 }\n    }\n  }\n"): typeof import('./graphql.ts').ReadMetricsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription EscalationsRaised($after: String) {\n    escalationRaised(after: $after) { cursor escalation { id type status reason workflow { id } } }\n  }\n"): typeof import('./graphql.ts').EscalationsRaisedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleSend($input: SettleSendInput!) {\n    settleSend(input: $input) {\n      __typename\n      ... on SettleSendSuccess { workflows { id status error completedAt } }\n      ... on ConflictError { code message workflow { id status } }\n      ... on ChecksFailedError { checks { name detail } holds { id type reason } }\n      ... on ValidationError { code fields { path message } }\n      ... on NotFoundError { code message }\n    }\n  }\n"): typeof import('./graphql.ts').SettleSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Seen {\n    workflows { nodes { id tenant { name } } }\n    drafts { nodes { id } }\n    escalations { nodes { type } }\n    paymentPlans { nodes { id } }\n  }\n"): typeof import('./graphql.ts').SeenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookInput!) {\n    createWebhook(input: $input) {\n      __typename\n      ... on WebhookSuccess { secret webhook { id url topics propertyNames personalData status cursor } }\n      ... on ValidationError { fields { path message } }\n    }\n  }\n"): typeof import('./graphql.ts').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWebhook($input: UpdateWebhookInput!) {\n    updateWebhook(input: $input) {\n      __typename\n      ... on WebhookSuccess { secret webhook { id status cursor } }\n      ... on ValidationError { fields { path message } }\n      ... on NotFoundError { code }\n    }\n  }\n"): typeof import('./graphql.ts').UpdateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { __typename } }\n"): typeof import('./graphql.ts').RemoveWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks { webhooks { id url topics propertyNames personalData status cursor failingSince error deliveredAt createdBy } }\n"): typeof import('./graphql.ts').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkItems($filter: WorkItemFilter, $order: WorkItemOrder, $first: Int, $after: String) {\n    workItems(filter: $filter, order: $order, first: $first, after: $after) {\n      totalCount changesAfter pageInfo { hasNextPage endCursor }\n      nodes {\n        id kinds preview waitingSince dueAt assignedTo snoozed snoozedUntil amountOwedCents language likeness\n        conversation { id phoneNumber }\n        draft { id version body workflow { id } }\n        paymentPlan { id status amountCents }\n        escalations { id type status }\n        unconfirmed { id status }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkItemsChanged($after: String) {\n    workItemChanged(after: $after) { cursor conversationId workItem { id kinds assignedTo snoozed draft { id } } }\n  }\n"): typeof import('./graphql.ts').WorkItemsChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignConversation($input: AssignConversationInput!) {\n    assignConversation(input: $input) {\n      __typename\n      ... on WorkItemSuccess { workItem { id assignedTo assignee { id name } } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').AssignConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeConversation($input: SnoozeConversationInput!) {\n    snoozeConversation(input: $input) {\n      __typename\n      ... on WorkItemSuccess { workItem { id snoozed snoozedUntil } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').SnoozeConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People { people { id name email } }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    workItemCounts {\n      waiting mine unassigned snoozed kinds { kind items } properties { name items } languages { name items }\n    }\n    workItemGroups(filter: { snoozed: false }) { likeness items example { id paymentPlan { amountCents interval } } }\n  }\n"): typeof import('./graphql.ts').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideTogether($input: ApproveDraftInput!) {\n    approveDraft(input: $input) {\n      __typename\n      ... on DecideDraftSuccess { workflow { id status paymentPlan { status } } draft { decider { id name } } }\n      ... on ChecksFailedError { holds { id } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').DecideTogetherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      __typename\n      ... on AddNoteSuccess { note { id body author writer { name } mentions } }\n      ... on Error { message }\n    }\n  }\n"): typeof import('./graphql.ts').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Aside($id: ID!, $search: String) {\n    conversation(id: $id) { id notes { body author } escalations(statuses: [RESOLVED]) { id resolver { id } } }\n    decisions(first: 10) { nodes { kind by person { name } conversation { id } detail } totalCount }\n    conversations(search: $search) { nodes { id } }\n  }\n"): typeof import('./graphql.ts').AsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Checks($id: ID!) {\n    draft(id: $id) { id checks { name passed detail reasons { code args { name values } } } }\n  }\n"): typeof import('./graphql.ts').ChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation Escalate($input: EscalateConversationInput!) {\n        escalateConversation(input: $input) { ... on EscalationSuccess { escalation { id } } }\n      }\n    "): typeof import('./graphql.ts').EscalateDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
