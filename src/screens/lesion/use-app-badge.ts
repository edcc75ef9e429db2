import { useEffect } from 'react';

/** Puts a number on the installed app's icon, where the device shows one (W3C Badging API). @param count undefined while unknown. */
export function useAppBadge(count: number | undefined): void {
  useEffect(() => {
    if (count === undefined) return;
    const badging: Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>> = navigator;
    const done = count > 0 ? badging.setAppBadge?.call(navigator, count) : badging.clearAppBadge?.call(navigator);
    // It may be forbidden in the device's settings; the notice says the same.
    done?.catch(() => undefined);
  }, [count]);
}
