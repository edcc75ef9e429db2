/** How an installed app may be shown, as the manifest asks for it. */
const INSTALLED = '(display-mode: standalone), (display-mode: minimal-ui), (display-mode: window-controls-overlay)';

/** What can be told of a browser at once; whether it offers an installation comes later, by an event. */
export function installDisplay(browser: Window): 'installed' | 'ios' | 'unavailable' {
  const { navigator } = browser;
  if (browser.matchMedia?.(INSTALLED).matches || standalone(navigator) === true) return 'installed';
  // Safari on a Mac has the property too, but no touch; an iPad calls itself a Mac.
  return standalone(navigator) !== undefined && navigator.maxTouchPoints > 1 ? 'ios' : 'unavailable';
}

/** WebKit's own; `undefined` elsewhere. */
function standalone(navigator: Navigator): boolean | undefined {
  return 'standalone' in navigator ? navigator.standalone === true : undefined;
}
