/** How the page looks: as the device has it, or as the person wants it. */
export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const storageKey = 'console.scheme';

export function chosenScheme(): Scheme {
  const kept = localStorage.getItem(storageKey);
  return schemes.find((scheme) => scheme === kept) ?? 'system';
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(storageKey, scheme);
  applyScheme();
}

export function applyScheme(): void {
  const scheme = chosenScheme();
  if (scheme === 'system') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
}
