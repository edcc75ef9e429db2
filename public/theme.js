// Runs before the first paint, so that a chosen theme does not begin with a flash of the other one. src/app/apply-theme.ts does the rest.
try {
  const { theme } = JSON.parse(localStorage.getItem('naevus-preferences'));
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing was chosen, or nothing can be read.
}
