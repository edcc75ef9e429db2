import type { Page } from '@playwright/test';

/** For `serveOnDevice`: lets a test take the graphics away, at once or in the middle of a computation. */
export const GRAPHICS_THAT_GO_AWAY = `
  self.graphics = { made: 0, takeAway: () => undefined, afterDraws: Infinity };
  const { getContext } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.getContext = function (...asked) {
    const context = getContext.apply(this, asked);
    if (context && asked[0] === 'webgl2') {
      self.graphics.made++;
      self.graphics.takeAway = () => context.getExtension('WEBGL_lose_context').loseContext();
    }
    return context;
  };
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...asked) {
    if (--self.graphics.afterDraws <= 0) {
      self.graphics.afterDraws = self.graphics.everyDraws ?? Infinity;
      self.graphics.takeAway();
    }
    return drawElements.apply(this, asked);
  };
  if (self.GPUAdapter) {
    const { requestDevice } = GPUAdapter.prototype;
    GPUAdapter.prototype.requestDevice = async function (...asked) {
      const device = await requestDevice.apply(this, asked);
      self.graphics.made++;
      self.graphics.takeAway = () => device.destroy();
      return device;
    };
  }
`;

/** For `serveOnDevice`: the graphics compute, but each number that is read is changed, by an expression of `value`. */
export function graphicsThatRead(changed: string): string {
  return `
    const { readPixels } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.readPixels = function (...asked) {
      readPixels.apply(this, asked);
      const pixels = asked.at(-1);
      if (pixels instanceof Float32Array) pixels.forEach((value, i) => { pixels[i] = ${changed}; });
    };
  `;
}

interface Graphics {
  made: number;
  takeAway(): void;
  /** Draws until they go away; then every so many draws again. */
  afterDraws: number;
  everyDraws?: number;
}

type Device = typeof globalThis & { readonly graphics: Graphics };

export async function takeGraphicsAway(page: Page) {
  await engineOf(page).evaluate(() => (globalThis as Device).graphics.takeAway());
}

export async function takeGraphicsAwayDuringNext(page: Page, { again = false } = {}) {
  await engineOf(page).evaluate((often) => {
    const { graphics } = globalThis as Device;
    graphics.afterDraws = 30;
    if (often) graphics.everyDraws = 30;
  }, again);
}

/** How often graphics were asked for and had. */
export function graphicsMade(page: Page): Promise<number> {
  return engineOf(page).evaluate(() => (globalThis as Device).graphics.made);
}

function engineOf(page: Page) {
  const engine = page.workers().find((worker) => /\/worker-[^/]*\.js$/.test(worker.url()));
  if (!engine) throw new Error('The engine has no worker');
  return engine;
}
