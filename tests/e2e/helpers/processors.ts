import type { BrowserContext, Page } from '@playwright/test';

/** Shows the page's workers, from their very start, another number of processors than the machine has. */
export async function showProcessors(context: BrowserContext, page: Page, processors: number): Promise<void> {
  const session = await context.newCDPSession(page);
  let lastId = 0;
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    const tell = (method: string, params: object = {}) =>
      session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: ++lastId, method, params }),
      });
    await tell('Emulation.setHardwareConcurrencyOverride', { hardwareConcurrency: processors });
    await tell('Runtime.runIfWaitingForDebugger');
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
