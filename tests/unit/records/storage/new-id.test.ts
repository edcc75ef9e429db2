import { expect, it } from 'vitest';
import { newId } from '../../../../src/records/storage/new-id.ts';

const ids = Array.from({ length: 1000 }, newId);

it('is a UUID of version 8', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('comes after those that the window made before, so that records made one after the other lie side by side', () => {
  expect(ids.toSorted()).toEqual(ids);
});

it('is another each time, also after all counts were used', () => {
  expect(new Set(Array.from({ length: 70_000 }, newId)).size).toBe(70_000);
});
