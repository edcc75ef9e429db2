import { useEffect, useState } from 'react';
import type { Records } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';

/** Everything is read once in each visit of the app: that takes long, and a disk seldom breaks meanwhile. */
const checks = new WeakMap<Records, Promise<readonly string[]>>();

function checkOnce(records: Records): Promise<readonly string[]> {
  const known = checks.get(records) ?? records.check().then(({ damaged }) => damaged);
  checks.set(records, known);
  return known;
}

/** Ids of what is stored but cannot be read, as far as it was found. */
export function useDamaged(): ReadonlySet<string> {
  const { records } = useServices();
  const [found, setFound] = useState<readonly string[]>([]);
  const indexed = useStored(records.damaged);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const ids = await checkOnce(records).catch(() => []);
      // What was cleared away since then, or put back whole, is not named any more.
      const isStill = await Promise.all(ids.map((id) => isDamaged(records, id)));
      if (!gone) setFound(ids.filter((_, at) => isStill[at]));
    };
    look();
    const stop = records.subscribe(look);
    return () => {
      gone = true;
      stop();
    };
  }, [records]);
  const known = indexed.stage === 'here' ? indexed.value : [];
  return new Set([...known, ...found]);
}

async function isDamaged(records: Records, id: string): Promise<boolean> {
  return records.examination(id).then(
    () => false,
    (error) => recordsCode(error) === 'record-damaged',
  );
}
