/** False where the browser refuses: no secure context, no permission, a frame without `clipboard-write`. */
export async function maybeCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
