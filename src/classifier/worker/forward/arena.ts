import { ALIGNMENT } from './plan-memory.ts';

const PAGE_BYTES = 65_536;

/** Memory that is handed out piece after piece and never taken back. Addresses are bytes. */
export interface Arena {
  readonly memory: WebAssembly.Memory;
  /** Room for so many floats, with whatever lies there. @throws {RangeError} when there is no more. */
  take(floats: number): number;
  /** Keeps a copy. */
  put(values: Float32Array): number;
  /** Room that is only good until the next is asked for. */
  borrow(floats: number): number;
  /** Only good until more room is asked for. */
  view(address: number, floats: number): Float32Array;
}

export function createArena(): Arena {
  const memory = new WebAssembly.Memory({ initial: 1 });
  let end = ALIGNMENT * 4;
  const borrow = (floats: number) => {
    const missing = end + floats * 4 - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    return end;
  };
  const take = (floats: number) => {
    const address = borrow(floats);
    end += Math.ceil(floats / ALIGNMENT) * ALIGNMENT * 4;
    return address;
  };
  const view = (address: number, floats: number) => new Float32Array(memory.buffer, address, floats);
  const put = (values: Float32Array) => {
    const address = take(values.length);
    view(address, values.length).set(values);
    return address;
  };
  return { memory, take, put, borrow, view };
}
