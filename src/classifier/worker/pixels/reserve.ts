const PAGE_BYTES = 65_536;
const ALIGNMENT = 16;

/**
 * Addresses of rooms of so many bytes each, from the start of a memory, which grows if need be.
 *
 * @throws {RangeError} when there is no more.
 */
export function reserve<const Rooms extends readonly number[]>(
  memory: WebAssembly.Memory,
  rooms: Rooms,
): { [K in keyof Rooms]: number } {
  let end = 0;
  const addresses = rooms.map((bytes) => {
    const address = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  });
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  return addresses as { [K in keyof Rooms]: number };
}
