import { describe, expect, it } from 'vitest';
import type { BackendVariant } from '../../../src/classifier/index.ts';
import type { Choice } from '../../../src/classifier/worker/remembered-choice.ts';
import { startSteadyNetwork } from '../../../src/classifier/worker/steady-network.ts';
import { NotWorthTaking } from '../../../src/classifier/worker/worth-taking.ts';
import type { NetworkOutputs } from '../../../src/judgement/index.ts';

const ORDER: readonly BackendVariant[] = ['webgpu', 'webgl', 'wasm-threads', 'wasm', 'cpu'];
const none = new Float32Array(0);
const outputs: NetworkOutputs = { logit: 1, modality: 0, saliency: none, embedding: none, texture: none };

type Doing = 'starts' | 'fails' | 'is slower';

/** Each backend's starts go as its list says, and each that starts then runs as long as `runs` says; `starts` for ever. */
function device({
  remembered,
  starts = {},
  runs = {},
}: {
  remembered?: Choice;
  starts?: Partial<Record<BackendVariant, Doing[]>>;
  /** How often a picture fails before it succeeds. */
  runs?: Partial<Record<BackendVariant, number>>;
}) {
  const tried: BackendVariant[] = [];
  const built: BackendVariant[] = [];
  const chosen: Choice[] = [];
  let alive = 0;
  const failing = { ...runs };
  const start = async (variant: BackendVariant) => {
    built.push(variant);
    const doing = starts[variant]?.shift();
    if (doing === 'fails') throw new Error(`${variant} does not start`);
    if (doing === 'is slower') throw new NotWorthTaking();
    alive++;
    let isStopped = false;
    return {
      threads: variant === 'wasm-threads' ? 4 : 1,
      run: async () => {
        const left = failing[variant] ?? 0;
        failing[variant] = left - 1;
        if (isStopped || left > 0) throw new Error(`${variant} was lost`);
        return outputs;
      },
      stop: () => {
        if (!isStopped) alive--;
        isStopped = true;
      },
    };
  };
  const network = startSteadyNetwork({
    variants: ORDER,
    remembered,
    start,
    onTry: (variant) => tried.push(variant),
    onChosen: (choice) => chosen.push(choice),
  });
  return { network, tried, built, chosen, alive: () => alive };
}

describe('a start', () => {
  it('takes the first backend that works and tells which were passed over', async () => {
    const { network, tried, chosen } = device({ starts: { webgpu: ['fails'], webgl: ['fails'] } });
    expect((await network).footing()).toEqual({ variant: 'wasm-threads', threads: 4, passedOver: ['webgpu', 'webgl'] });
    expect(tried).toEqual(['webgpu', 'webgl', 'wasm-threads']);
    expect(chosen).toEqual([{ variant: 'wasm-threads', passedOver: ['webgpu', 'webgl'] }]);
  });

  it('goes from threads that do not start to one thread', async () => {
    const { network } = device({ starts: { webgpu: ['fails'], webgl: ['fails'], 'wasm-threads': ['fails'] } });
    expect((await network).footing()).toEqual({
      variant: 'wasm',
      threads: 1,
      passedOver: ['webgpu', 'webgl', 'wasm-threads'],
    });
  });

  it('leaves out threads that are slower than one, which is no failure to tell of', async () => {
    const { network, chosen } = device({ starts: { webgpu: ['fails'], webgl: ['fails'], 'wasm-threads': ['is slower'] } });
    expect((await network).footing()).toEqual({ variant: 'wasm', threads: 1, passedOver: ['webgpu', 'webgl'] });
    expect(chosen).toEqual([{ variant: 'wasm', passedOver: ['webgpu', 'webgl'] }]);
  });

  it('takes what was remembered first, and goes on telling what was passed over for it', async () => {
    const { network, tried } = device({ remembered: { variant: 'wasm', passedOver: ['webgpu', 'webgl'] } });
    expect((await network).footing()).toMatchObject({ variant: 'wasm', passedOver: ['webgpu', 'webgl'] });
    expect(tried).toEqual(['wasm']);
  });

  it('tries all the others when what was remembered works no more', async () => {
    const { network, tried } = device({
      remembered: { variant: 'wasm', passedOver: ['webgpu', 'webgl'] },
      starts: { wasm: ['fails'], webgpu: ['fails'] },
    });
    expect((await network).footing()).toMatchObject({ variant: 'webgl', passedOver: ['wasm', 'webgpu'] });
    expect(tried).toEqual(['wasm', 'webgpu', 'webgl']);
  });

  it('fails when nothing works, and says what was tried', async () => {
    const starts = Object.fromEntries(ORDER.map((variant) => [variant, ['fails']])) as Record<BackendVariant, Doing[]>;
    await expect(device({ starts }).network).rejects.toMatchObject({ problem: { code: 'no-backend', tried: ORDER } });
  });
});

describe('a picture whose backend was lost', () => {
  it('is repeated on the same backend, built anew', async () => {
    const { network, built, alive } = device({ runs: { webgpu: 1 } });
    const steady = await network;
    expect(await steady.run(none)).toBe(outputs);
    expect(steady.footing()).toMatchObject({ variant: 'webgpu', passedOver: [] });
    expect(built).toEqual(['webgpu', 'webgpu']);
    expect(alive()).toBe(1);
  });

  it('goes to the next backend when that is lost too', async () => {
    const { network, built, chosen, alive } = device({ runs: { webgpu: 2 } });
    const steady = await network;
    expect(await steady.run(none)).toBe(outputs);
    expect(steady.footing()).toMatchObject({ variant: 'webgl', passedOver: ['webgpu'] });
    expect(built).toEqual(['webgpu', 'webgpu', 'webgl']);
    expect(chosen.at(-1)).toEqual({ variant: 'webgl', passedOver: ['webgpu'] });
    expect(alive()).toBe(1);
  });

  it('goes to the next backend when the same one does not start again', async () => {
    const { network } = device({ starts: { webgpu: ['starts', 'fails'] }, runs: { webgpu: 1 } });
    const steady = await network;
    expect(await steady.run(none)).toBe(outputs);
    expect(steady.footing().variant).toBe('webgl');
  });

  it('goes on through the order as long as the next one fails too', async () => {
    const { network, alive } = device({ runs: { webgpu: 2, webgl: 1, 'wasm-threads': 1, wasm: 1 } });
    const steady = await network;
    expect(await steady.run(none)).toBe(outputs);
    expect(steady.footing()).toMatchObject({ variant: 'cpu', passedOver: ['webgpu', 'webgl', 'wasm-threads', 'wasm'] });
    expect(alive()).toBe(1);
  });

  it('is an error when nothing works any more; a later one may succeed', async () => {
    const { network } = device({
      starts: Object.fromEntries(ORDER.slice(1).map((variant) => [variant, ['fails']])),
      runs: { webgpu: 2 },
    });
    const steady = await network;
    await expect(steady.run(none)).rejects.toMatchObject({ problem: { code: 'no-backend', tried: ORDER } });
    expect(await steady.run(none)).toBe(outputs);
  });

  it('does not keep the next picture from the backend that was built anew', async () => {
    const { network, built } = device({ runs: { webgpu: 1 } });
    const steady = await network;
    await steady.run(none);
    await steady.run(none);
    expect(built).toEqual(['webgpu', 'webgpu']);
  });
});
