/** Chromium only (W3C Web App Manifest Incubations, `launch_handler` and `file_handlers`). */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Told of files that the person opened with the app from their device's file manager. */
export function onLaunchFiles(listener: (files: readonly File[]) => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(async ({ files: handles = [] }) => {
    const read = await Promise.allSettled(handles.map((handle) => handle.getFile()));
    const files = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    // A launch without files is the app's plain start; one whose files are gone is told as such.
    if (handles.length > 0) listener(files);
  });
}
