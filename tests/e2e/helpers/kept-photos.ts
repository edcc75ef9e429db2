import type { Locator, Page } from '@playwright/test';

export interface KeptPhoto {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The photos in the records of this browser, the latest first, as they are stored. */
export async function keptPhotos(page: Page): Promise<KeptPhoto[]> {
  const stored = await page.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('naevus'));
    const stores = database.transaction(['photos', 'examinations']);
    const photos = await asked(stores.objectStore('photos').getAll());
    const examinations = await asked(stores.objectStore('examinations').getAll());
    database.close();
    const takenAt = (id: string): string => examinations.find((one) => one.id === id).payload.takenAt;
    const latestFirst = photos.sort((a, b) => takenAt(b.id).localeCompare(takenAt(a.id)));
    return latestFirst.map(({ payload }) => ({ type: payload.type as string, bytes: [...new Uint8Array(payload.bytes)] }));
  });
  return stored.map(({ type, bytes }) => ({ type, bytes: Buffer.from(bytes) }));
}

/** The colours just within the corners of a shown picture, clockwise from the top left, each as its strongest channels. */
export async function cornersOf(picture: Locator): Promise<string[]> {
  return picture.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(image, 0, 0);
    const inset = 12;
    const corners = [
      [inset, inset],
      [width - inset, inset],
      [width - inset, height - inset],
      [inset, height - inset],
    ];
    return corners.map(([x = 0, y = 0]) => {
      const [red = 0, green = 0, blue = 0] = context.getImageData(x, y, 1, 1).data;
      if (red > 170 && green > 170) return 'yellow';
      return red > green && red > blue ? 'red' : green > blue ? 'green' : 'blue';
    });
  });
}
