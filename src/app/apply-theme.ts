import type { Theme } from '../records/index.ts';

/** Shows a theme: the style sheets go by the attribute, the browser's own bars by the `theme-color`s. */
export function applyTheme(theme: Theme, page: Document = document): void {
  if (theme === 'system') delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = theme;
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.scheme ??= meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light';
    const { scheme } = meta.dataset;
    const chosen = theme === scheme ? 'all' : 'not all';
    meta.setAttribute('media', theme === 'system' ? `(prefers-color-scheme: ${scheme})` : chosen);
  }
}
