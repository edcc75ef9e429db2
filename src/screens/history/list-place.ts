import type { VirtualItem } from '@tanstack/react-virtual';
import type { ExaminationFilter } from '../../records/index.ts';
import { filterFrom } from '../history-address.ts';

/** Where somebody was in the list when they opened a check. */
export interface ListPlace {
  /** The list's. */
  readonly address: string;
  /** Of the check that was opened, or of the neighbour that was gone on to. */
  readonly id: string;
  /** In CSS pixels from the top of the page. */
  readonly top: number;
  /** How many checks had been read. */
  readonly read: number;
  readonly measured: VirtualItem[];
}

// One window shows one list at a time.
let left: ListPlace | undefined;

export function leaveList(place: ListPlace): void {
  left = place;
}

/** The place in the list of this address, for whoever comes back to it. */
export function placeIn(address: string): ListPlace | undefined {
  return left?.address === address ? left : undefined;
}

/** Where the list is to which a check belongs that was opened from one; else the whole history. */
export function listAddressOf(id: string): string {
  return left?.id === id ? left.address : '/history';
}

/** What that list shows. */
export function listFilterOf(id: string): ExaminationFilter {
  return filterFrom(listAddressOf(id).split('/where/')[1]);
}

/** The place goes along to a neighbour of the check. */
export function goOnTo(from: string, to: string): void {
  if (left?.id === from) left = { ...left, id: to };
}
