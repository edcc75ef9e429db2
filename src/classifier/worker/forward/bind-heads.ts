import type { Mean, Shift, Weighing } from './graph.ts';
import type { Machine } from './machine.ts';

export function bindMean({ kernels, arena, at }: Machine, { input, output }: Mean): () => void {
  const x = at(input);
  const y = at(output);
  const places = input.size ** 2;
  if (input.channels > 1) return () => kernels.pool(x, y, places, input.channels);
  return () => {
    const sum = arena.view(x, places).reduce((total, value) => total + value, 0);
    arena.view(y, 1)[0] = sum / places;
  };
}

export function bindWeighing({ arena, at }: Machine, { input, output, weights }: Weighing): () => void {
  const { channels } = input;
  const places = input.size ** 2;
  const x = at(input);
  const y = at(output);
  const w = arena.put(weights.read());
  return () => {
    const values = arena.view(x, places * channels);
    const factors = arena.view(w, channels);
    const sums = arena.view(y, places);
    for (let place = 0; place < places; place++) {
      let sum = 0;
      for (let c = 0; c < channels; c++) sum += (values[place * channels + c] as number) * (factors[c] as number);
      sums[place] = sum;
    }
  };
}

export function bindShift({ arena, at }: Machine, { input, output, by }: Shift): () => void {
  const x = at(input);
  const y = at(output);
  const [shift = 0] = by.read();
  return () => {
    arena.view(y, 1)[0] = (arena.view(x, 1)[0] as number) + shift;
  };
}
