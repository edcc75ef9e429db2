import type { RunningBackend } from '../running-backend.ts';
import { leave, use } from './backend-in-use.ts';
import { loadGraphNetwork } from './load-graph-network.ts';

/** What TensorFlow.js asks for too. Graphics in software are slower than wasm: not for us. */
const ATTRIBUTES: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  depth: false,
  stencil: false,
  premultipliedAlpha: false,
  failIfMajorPerformanceCaveat: true,
};

/** Each start has a context of its own: one that was lost or gave garbage is never used again. */
export async function startWebgl(): Promise<RunningBackend> {
  const { GPGPUContext, MathBackendWebGL, setWebGLContext } = await import('@tensorflow/tfjs-backend-webgl');
  // Our own canvas: the package makes none in a worker of Safari, whose canvases lack the fences that it would wait for.
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2', ATTRIBUTES);
  if (!gl) throw new Error('no WebGL 2 context');
  setWebGLContext(2, gl);
  const backend = new MathBackendWebGL(new GPGPUContext());
  await use('webgl', backend);
  return {
    loadNetwork: loadGraphNetwork,
    threads: 1,
    lost: lossOn(canvas),
    assertSound: () => assertSound(gl),
    stop: () => {
      leave('webgl', backend);
      // Gives the memory back at once.
      if (!gl.isContextLost()) gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

function lossOn(canvas: OffscreenCanvas): Promise<never> {
  return new Promise((_, reject) => {
    canvas.addEventListener('webglcontextlost', () => reject(new Error('WebGL context lost')), { once: true });
  });
}

function assertSound(gl: WebGL2RenderingContext): void {
  if (gl.isContextLost()) throw new Error('WebGL context lost');
  // Other errors do not depend on the moment: they are there in the golden run too.
  for (let error = gl.getError(); error !== gl.NO_ERROR; error = gl.getError()) {
    if (error === gl.OUT_OF_MEMORY) throw new Error('WebGL is out of memory');
  }
}
