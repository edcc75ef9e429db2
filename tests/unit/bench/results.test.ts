import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../bench/measurement.ts';
import { withSection } from '../../../bench/results.ts';

const STEP: Measurement = { name: 'a step', value: 123.4, unit: 'ms', baseline: 'a forward pass', ratio: 2.104 };

describe('the table of results', () => {
  it('holds ratios and no times', () => {
    const text = withSection('', 'training', [STEP]);
    expect(text).toMatch(/^# Results\n/);
    expect(text).toContain(
      '\n## training\n\n| what | beside | ratio |\n|---|---|---|\n| a step | a forward pass | 2.10 |\n',
    );
    expect(text).not.toContain('123');
  });

  it('replaces the section of a group and leaves the others as they are', () => {
    const both = withSection(withSection('', 'training', [STEP]), 'inference', [{ ...STEP, name: 'a photo' }]);
    const again = withSection(both, 'training', [{ ...STEP, ratio: 1.5 }]);
    expect(again).toBe(both.replace('| a step | a forward pass | 2.10 |', '| a step | a forward pass | 1.50 |'));
    expect(again.indexOf('## inference')).toBeLessThan(again.indexOf('## training'));
  });

  it('is the same text when the same is measured again', () => {
    const once = withSection('', 'training', [STEP]);
    expect(withSection(once, 'training', [STEP])).toBe(once);
  });
});
