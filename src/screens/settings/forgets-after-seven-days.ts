/** As far as a browser tells who made it and how the page was opened. */
interface Opened {
  readonly vendor?: string;
  /** Safari on a phone: whether the page was opened from the home screen. */
  readonly standalone?: boolean;
}

/**
 * Whether this browser clears what a site keeps after seven days of use without the site: Safari, and on iPhones and iPads every browser,
 * unless the app was installed (WebKit, "Full Third-Party Cookie Blocking and More", 2020).
 */
export function forgetsAfterSevenDays(browser: Opened = globalThis.navigator): boolean {
  if (!browser.vendor?.startsWith('Apple')) return false;
  return browser.standalone !== true && !hasWindowOfItsOwn();
}

function hasWindowOfItsOwn(): boolean {
  return globalThis.matchMedia?.('(display-mode: standalone)').matches ?? false;
}
