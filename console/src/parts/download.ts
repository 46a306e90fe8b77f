/** Hands a text to the browser to be kept as a file; the page's policy allows it, since nothing is loaded into the page. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken what it needs once this task is over.
  setTimeout(() => URL.revokeObjectURL(url));
}
