import { describe, expect, it } from 'vitest';
import { createNamedFailures } from '../../../.commands/named-failures.ts';

const SAID = `
 \u001b[32m✓\u001b[39m unit tests/unit/a.test.ts (3 tests) 12ms
\u001b[41m FAIL \u001b[49m |unit| tests/unit/b.test.ts > a thing > does it
AssertionError: expected 1 to be 2
 FAIL  |unit| tests/unit/b.test.ts > a thing > does it
src/app/app.tsx(3,7): error TS2322: Type 'string' is not assignable to type 'number'.
  1 failed
    [alone] › tests/e2e/speed.test.ts:28:1 › every press is answered
  14 passed (3.1m)
`;

describe('failures in what test programs say', () => {
  it('are named once each, however the text arrives', () => {
    const failures = createNamedFailures();
    for (const at of SAID.matchAll(/[^ ]+ ?| /g)) failures.hear(at[0]);
    expect(failures.lines()).toEqual([
      'FAIL |unit| tests/unit/b.test.ts > a thing > does it',
      "src/app/app.tsx(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
      '[alone] › tests/e2e/speed.test.ts:28:1 › every press is answered',
    ]);
  });

  it('are none where all is well', () => {
    const failures = createNamedFailures();
    failures.hear(' ✓ unit tests/unit/a.test.ts (3 tests) 12ms\n  14 passed (3.1m)\n');
    expect(failures.lines()).toEqual([]);
  });
});
