import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileAssemblyScript } from '../../../../.commands/compile-assembly-script.ts';
import { parseManifest } from '../../../../src/judgement/index.ts';

const modelFile = (name: string) => readFileSync(new URL(`../../../../public/model/${name}`, import.meta.url));

export const SHIPPED = {
  manifest: parseManifest(JSON.parse(modelFile('manifest.json').toString())),
  topology: modelFile('model.json').toString(),
  weights: new Uint8Array(modelFile('weights.bin')).buffer,
};

/** The same weights for pictures of another size. */
export function shippedForSize(size: number) {
  const { manifest, topology, weights } = SHIPPED;
  const now = `"size":"${manifest.input.size}"`;
  return {
    manifest: { ...manifest, input: { ...manifest.input, size } },
    topology: topology.replaceAll(now, `"size":"${size}"`),
    weights,
  };
}

/** The kernels as the build makes them. */
export async function compiledKernels(): Promise<WebAssembly.Module> {
  const file = fileURLToPath(new URL('../../../../src/kernels/assembly/forward.ts', import.meta.url));
  return new WebAssembly.Module(await compileAssemblyScript(file));
}
