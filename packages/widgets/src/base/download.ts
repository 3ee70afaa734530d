/** Hands `text` to the reader as a file. A blob made on the spot: no request, and nothing that a policy would stop. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
