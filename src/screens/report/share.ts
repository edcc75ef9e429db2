/** Whether this device has a place to share to. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** @returns false when it failed; a person who changes their mind is no failure. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
