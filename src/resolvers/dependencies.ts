import { mayCall } from '../auth/permissions.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { Dependencies } from '../context.ts';

export type Dependency = Awaited<ReturnType<Dependencies['check']>>[number];

/** How the services that the gateway leans on are, as this process sees it. */
export function listDependencies({ dependencies }: { dependencies: Dependencies }): Promise<Dependency[]> {
  return dependencies.check();
}

/** The same for whoever asks: names and states where the rest is not for them. */
export async function readDependencies(
  dependencies: Dependencies,
  viewer: Viewer | null,
): Promise<Pick<Dependency, 'name' | 'state'>[]> {
  const all = await dependencies.check();
  if (viewer !== null && mayCall(viewer.role, 'dependencies')) return all;
  return all.map(({ name, state }) => ({ name, state }));
}
