/** Those that occur more than once. */
export function sharedWords(words: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const word of words) {
    if (seen.has(word)) shared.add(word);
    seen.add(word);
  }
  return shared;
}
