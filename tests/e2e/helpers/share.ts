import type { Page } from '@playwright/test';

export interface SharedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Sends the form that a device's share menu sends (W3C Web Share Target, level 2), to the address and under the field name that
 * the manifest states. Ends once the page that it leads to is there.
 */
export async function share(page: Page, files: readonly SharedFile[]): Promise<void> {
  const plain = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }));
  const led = page.waitForEvent('load');
  await page.evaluate(async (shared) => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const cached = await caches.match(link?.href ?? '');
    const { share_target: target } = await (cached ?? (await fetch(link?.href ?? ''))).json();
    const chosen = new DataTransfer();
    for (const { name, type, base64 } of shared) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      chosen.items.add(new File([bytes], name, { type }));
    }
    const form = document.createElement('form');
    Object.assign(form, { method: target.method, enctype: target.enctype, action: new URL(target.action, link?.href).href });
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', name: target.params.files[0].name, multiple: true, files: chosen.files });
    form.append(field);
    document.body.append(form);
    form.submit();
  }, plain);
  await led;
}

/** Names of the stashes on the device. */
export function sharedCaches(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('naevus-shared')));
}
