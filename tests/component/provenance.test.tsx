import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProvenanceDetails } from '../../src/screens/verdict/provenance-details.tsx';
import { draftExamination } from '../unit/records/drafts.ts';

afterEach(cleanup);

const { verdict } = draftExamination();

function show(more: Partial<typeof verdict.provenance>) {
  render(<ProvenanceDetails verdict={{ ...verdict, provenance: { ...verdict.provenance, ...more } }} />);
}

describe('how a verdict was computed', () => {
  it('tells of threads and of what was passed over', () => {
    show({ threads: 4, passedOver: ['webgpu', 'webgl'] });
    expect(screen.getByTestId('verdict-backend').textContent).toBe('wasm, 4 threads');
    expect(screen.getByTestId('verdict-passed-over').textContent).toMatch(/^webgpu, webgl\. .*wrong result/);
  });

  it('says nothing of it where there is nothing to tell', () => {
    show({});
    expect(screen.getByTestId('verdict-backend').textContent).toBe('wasm');
    expect(screen.queryByTestId('verdict-passed-over')).toBeNull();
  });
});
