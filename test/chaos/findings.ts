/** What a storm left behind that must not be: each entry says which promise, and what was found. */
export interface Findings {
  readonly violations: readonly string[];
  /** Notes a violation unless the condition holds. */
  expect(holds: boolean, promise: string, found: string): void;
}

export function createFindings(): Findings {
  const violations: string[] = [];
  return {
    violations,
    expect(holds, promise, found) {
      if (!holds) violations.push(`${promise}: ${found}`);
    },
  };
}

/** The elements by what `key` says of them. */
export function groupBy<T>(elements: readonly T[], key: (element: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of elements) {
    const group = groups.get(key(element));
    if (group === undefined) groups.set(key(element), [element]);
    else group.push(element);
  }
  return groups;
}
