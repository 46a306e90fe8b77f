import { connectionOf } from './connection.ts';
import { WorkflowRef } from './refs.ts';

export const WorkflowConnectionRef = connectionOf('Workflow', WorkflowRef);
