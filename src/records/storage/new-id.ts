/** By chance for each window, and never told from the time: ids may stay readable where the rest is encrypted. */
const ofThisWindow = crypto.randomUUID().slice(0, 8);
const COUNTED = 2 ** 16;
let made = 0;

/**
 * An id for a new record: a UUID of version 8 (RFC 9562) of 32 bits by chance that a window keeps, 16 bits that count, and 74
 * bits by chance. Records that a window makes one after the other thus lie side by side on the disk. With ids by chance alone
 * each would go to another place, and the browser's database, which looks at that place before it writes there, would take the
 * longer the more is kept.
 */
export function newId(): string {
  const count = (made++ % COUNTED).toString(16).padStart(4, '0');
  return `${ofThisWindow}-${count}-8${crypto.randomUUID().slice(15)}`;
}
