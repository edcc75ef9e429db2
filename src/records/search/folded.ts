const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

/** A text without case and accents, to be compared with another such. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

export function wordsOf(text: string): readonly string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}
