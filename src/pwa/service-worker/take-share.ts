import { registerRoute } from 'workbox-routing';
import { NO_FILE, NOT_STORED, SHARED, stashFiles } from '../shared/stash.ts';

/** As the manifest's `share_target` names them. */
const ACTION = 'share';
const FIELD = 'photos';

/**
 * Takes what the device's share menu sends to the app, a form with files, without a network: the files are stashed here and the
 * page is told in its address where. They never leave the device.
 *
 * @param home path of the app's page, with its last slash.
 */
export function takeShare(home: string): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname === home + ACTION,
    async ({ request }) => {
      const shared = await stash(request).catch(() => NOT_STORED);
      // 303: the page is fetched, whatever the form was sent by.
      return Response.redirect(`${home}?${new URLSearchParams({ [SHARED]: shared })}#/`, 303);
    },
    'POST',
  );
}

async function stash(request: Request): Promise<string> {
  const form = await request.formData();
  // An empty file field of a form is a file without name and bytes.
  const files = form.getAll(FIELD).filter((one): one is File => one instanceof File && (one.name !== '' || one.size > 0));
  return files.length > 0 ? stashFiles(files) : NO_FILE;
}
