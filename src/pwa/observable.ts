/** A value that changes by itself, and tells. */
export interface Observable<Value> {
  get(): Value;
  /** @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
}
