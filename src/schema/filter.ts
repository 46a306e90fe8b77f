type Given<T> = { [K in keyof T]?: NonNullable<T[K]> | undefined };

/** What of a filter was given: a field that is null narrows nothing, like one that is absent. */
export function withoutNulls<T extends object>(filter: T | null | undefined): Given<T> {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value != null)) as Given<T>;
}
