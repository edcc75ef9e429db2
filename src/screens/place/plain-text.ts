/** A text without case and accents, to be compared with another such. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function plainWords(text: string): readonly string[] {
  return plainText(text).split(/\s+/).filter(Boolean);
}
