import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWasm } from '../../../src/classifier/worker/backends/start-wasm.ts';
import { distanceFromGolden, goldenInput } from '../../../src/judgement/index.ts';
import { SHIPPED } from './forward/shipped-model.ts';

afterEach(() => vi.restoreAllMocks());

describe('one thread of WebAssembly', () => {
  it('computes the shipped network with the kernels that belong to this build', async () => {
    const backend = await startWasm();
    expect(backend.threads).toBe(1);
    const network = await backend.loadNetwork(SHIPPED);
    const outputs = await network.run(goldenInput(SHIPPED.manifest.input.size));
    expect(distanceFromGolden(outputs, SHIPPED.manifest.golden)).toBeLessThan(1e-4);
  });

  it('does not start where the browser does not compile the kernels, as those without SIMD do not', async () => {
    vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new WebAssembly.CompileError('invalid opcode 0xfd'));
    await expect(startWasm()).rejects.toThrow('invalid opcode');
  });

  it('does not start where the kernels cannot be had', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 404 }));
    await expect(startWasm()).rejects.toThrow('404');
  });

  it('refuses a network that it cannot compute, so that another backend gets its turn', async () => {
    const backend = await startWasm();
    const topology = SHIPPED.topology.replace('"op":"Mean"', '"op":"Max"');
    await expect(backend.loadNetwork({ ...SHIPPED, topology })).rejects.toThrow('Max');
  });
});
