/** The part of a browser's CacheStorage (Service Workers, W3C) that the stash needs; Node has none. */
export class MemoryCaches {
  readonly stores = new Map<string, Map<string, Response>>();
  /** Set, a further entry finds no room. */
  full = false;

  async open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    return {
      put: async (address: string, response: Response) => {
        if (this.full) throw new DOMException('no room', 'QuotaExceededError');
        store.set(address, response);
      },
      match: async (address: string) => store.get(address)?.clone(),
    };
  }

  async has(name: string) {
    return this.stores.has(name);
  }

  async keys() {
    return [...this.stores.keys()];
  }

  async delete(name: string) {
    return this.stores.delete(name);
  }
}
