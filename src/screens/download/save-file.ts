/** Long enough for slow browsers to have begun reading the file. */
const READ_WITHIN_MS = 60_000;

/**
 * Hands the person a file, which the browser puts with the other downloads (or asks where to). Call it from what a click
 * started. Nothing leaves the device.
 * @param name with its ending, such as `naevus-statistics-2026-01-31.json`
 * @param type MIME type, such as `text/csv`
 */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox ignores the click on a link that is not in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN_MS);
}
