import { useEffect, useRef, useState } from 'react';

/**
 * What stands in a field whose words count only once the typing pauses.
 *
 * @param asked what counts now.
 * @param onPause told what was typed; it goes on standing there where this gives `false`.
 * @param pauseMs how long the typing must pause.
 */
export function useTyped(asked: string, onPause: (typed: string) => unknown, pauseMs: number) {
  // What is typed and does not count yet; otherwise the field follows what does.
  const [typed, setTyped] = useState<string>();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  // Something else may have been asked for while the typing went on.
  const latest = useRef({ asked, onPause });
  useEffect(() => {
    latest.current = { asked, onPause };
  });
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      const now = latest.current;
      if (next === now.asked || now.onPause(next) !== false) setTyped(undefined);
    }, pauseMs);
  };
  return { shown: typed ?? asked, type };
}
