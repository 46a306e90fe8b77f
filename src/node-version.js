// Plain JavaScript, as is all that a Node too old for TypeScript meets of this program.
import { readFileSync } from 'node:fs';

/** What to tell whoever runs a Node older than package.json asks for; null: it will do. */
export function tooOldNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const needed = engines.node.replace('>=', '');
  const [major, minor] = needed.split('.').map(Number);
  const [ours, oursMinor] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && oursMinor >= minor)) return null;
  return `Collections Orchestrator needs Node ${needed} or newer, and this is ${process.versions.node}.`;
}
