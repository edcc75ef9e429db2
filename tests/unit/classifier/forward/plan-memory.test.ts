import { describe, expect, it } from 'vitest';
import { type Life, livesOf, planMemory } from '../../../../src/classifier/worker/forward/plan-memory.ts';
import { planSteps } from '../../../../src/classifier/worker/forward/plan-steps.ts';
import { readGraph } from '../../../../src/classifier/worker/forward/read-graph.ts';
import { SHIPPED } from './shipped-model.ts';

const OUTPUTS = ['logit', 'modality', 'saliency', 'embedding', 'texture'];

function shippedLives(): Life[] {
  const graph = readGraph(SHIPPED.topology, SHIPPED.weights);
  return livesOf(graph.input, planSteps(graph), OUTPUTS);
}

/** Pairs of values that are needed at once and share a place. */
function clashes(lives: readonly Life[]): string[] {
  const { places } = planMemory(lives);
  const begin = ({ name }: Life) => places.get(name) ?? Number.NaN;
  const meet = (a: Life, b: Life) => a.first <= b.last && b.first <= a.last;
  const overlap = (a: Life, b: Life) => !(begin(a) + a.floats <= begin(b) || begin(b) + b.floats <= begin(a));
  return lives.flatMap((a, i) =>
    lives
      .slice(i + 1)
      .filter((b) => meet(a, b) && overlap(a, b))
      .map((b) => `${a.name} and ${b.name}`),
  );
}

describe('the memory of the shipped network', () => {
  it('has no two values in one place while both are needed', () => {
    const lives = shippedLives();
    expect(lives.length).toBeGreaterThan(50);
    expect(clashes(lives)).toEqual([]);
  });

  it('lies within the plan, and takes less than half of what all values would', () => {
    const lives = shippedLives();
    const { places, floats } = planMemory(lives);
    for (const { name, floats: size } of lives) expect((places.get(name) ?? Number.NaN) + size).toBeLessThanOrEqual(floats);
    expect(floats).toBeLessThan(lives.reduce((sum, life) => sum + life.floats, 0) / 2);
  });

  it('keeps outputs beyond the last step, and the input of a shortcut to the end of its block', () => {
    const lives = new Map(shippedLives().map((life) => [life.name, life]));
    const last = Math.max(...[...lives.values()].map((life) => life.last));
    for (const name of OUTPUTS) expect(lives.get(name)?.last).toBe(last);
    expect(lives.get('block_1_project')?.last).toBe(lives.get('block_2_add')?.first);
  });
});

describe('a plan of the memory', () => {
  it('gives a place away again once its value is needed no more', () => {
    const { places, floats } = planMemory([
      { name: 'a', floats: 16, first: 0, last: 1 },
      { name: 'b', floats: 32, first: 1, last: 2 },
      { name: 'c', floats: 16, first: 2, last: 3 },
    ]);
    expect(Object.fromEntries(places)).toEqual({ a: 0, b: 16, c: 0 });
    expect(floats).toBe(48);
  });
});
