import type { Page } from '@playwright/test';

/**
 * Lets the workers that a page starts from now on see so many processor cores, whatever the machine has.
 *
 * A page that is asked for its cores goes on telling the truth: only workers compute.
 */
export async function showCores(page: Page, cores: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    const ask = (id: number, method: string, params: object = {}) =>
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    await ask(1, 'Emulation.setHardwareConcurrencyOverride', { hardwareConcurrency: cores });
    await ask(2, 'Runtime.runIfWaitingForDebugger');
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
