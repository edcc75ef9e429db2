import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExaminationFilter, ListedExamination, Position, RecordsErrorCode } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';

/** Checks that are read at once. */
const PAGE = 200;

export interface FoundChecks {
  readonly stage: 'here';
  readonly filter: ExaminationFilter;
  /** Newest first, as far as they are read. */
  readonly rows: readonly ListedExamination[];
  /** Where the next page begins; absent once all are read. */
  readonly next?: Position | undefined;
  /** How many match. */
  readonly total: number;
  /** How many are kept at all. */
  readonly kept: number;
}

export type Listing =
  | { readonly stage: 'loading' }
  | FoundChecks
  | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

/**
 * What matches, a page at a time, read anew as far as it is shown whenever something changes. Until another filter's checks are
 * here, those of the one before stay.
 *
 * @param filter must be stable.
 * @param first how many are wanted at first.
 */
export function useListing(filter: ExaminationFilter, first = PAGE) {
  const { records } = useServices();
  const [listing, setListing] = useState<Listing>({ stage: 'loading' });
  const shown = useRef(first);
  const isReading = useRef(false);

  useEffect(() => {
    let latest = 0;
    const look = async () => {
      latest++;
      const mine = latest;
      const limit = Math.max(PAGE, shown.current);
      const next = await Promise.all([records.find(filter, { limit }), records.count(filter), records.count({})]).then(
        ([page, total, kept]): Listing => ({ stage: 'here', filter, rows: page.examinations, next: page.next, total, kept }),
        (error: unknown): Listing => ({ stage: 'failed', code: recordsCode(error) }),
      );
      if (mine === latest) setListing(next);
    };
    look();
    const stop = records.subscribe(look);
    return () => {
      latest = -1;
      stop();
    };
  }, [filter, records]);

  /** Reads on where fewer than a few screens are left below `seen`, a place in the list. */
  const readOn = useCallback(
    async (seen: number) => {
      shown.current = seen + PAGE / 2;
      if (listing.stage !== 'here' || !listing.next || listing.rows.length > shown.current || isReading.current) return;
      isReading.current = true;
      const { examinations, next } = await records
        .find(listing.filter, { limit: PAGE, after: listing.next })
        .catch(() => ({ examinations: [], next: undefined }));
      isReading.current = false;
      // What was read anew meanwhile has its own next page.
      setListing((now) => (now === listing ? { ...listing, rows: [...listing.rows, ...examinations], next } : now));
    },
    [listing, records],
  );

  return { listing, readOn };
}
