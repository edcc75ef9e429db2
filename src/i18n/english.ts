import { first } from './messages/en/first.ts';
import type { Message, MessageKey, Messages } from './translate.ts';

/** What is here of English so far. */
const words: Partial<Record<MessageKey, Message>> = { ...first };

/** English as far as it is here; what comes later is found in it, too. */
export function english(): Messages {
  // What only later screens say is asked for by nobody else: a test sees to it.
  return words as Messages;
}

/** Fetches the words of all screens but the first, which wait for them. */
export async function laterWords(): Promise<void> {
  const { later } = await import('./messages/en/later.ts');
  Object.assign(words, later);
}
