/** Brings a heading to the top of the window and gives it the focus, so that keys and screen readers go on from there. */
export function goTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView?.({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
