import type { NetworkOutputs } from '../../judgement/index.ts';
import { type BackendVariant, ClassifierError } from '../contract.ts';
import type { Choice } from './remembered-choice.ts';
import type { SoundNetwork } from './sound-network.ts';
import { NotWorthTaking } from './worth-taking.ts';

/** What the network runs on now. */
export interface Footing extends Choice {
  readonly threads: number;
}

/** A network that outlives the backend it runs on. */
export interface SteadyNetwork {
  footing(): Footing;
  /**
   * Runs the network; one run at a time. Where that fails, the backend is built anew and the picture repeated; where that fails
   * too, what comes next in the order takes over.
   *
   * @param input - [size, size, 3] in [-1, 1].
   * @throws {ClassifierError} no-backend, when nothing works any more.
   */
  run(input: Float32Array): Promise<NetworkOutputs>;
}

export interface Plan {
  /** In the order in which to try them. */
  readonly variants: readonly BackendVariant[];
  /** What worked the last time: tried first. If it works no more, all the others are tried. */
  readonly remembered: Choice | undefined;
  /** @returns rejects with {@link NotWorthTaking} for one that works and is left out all the same: it was not passed over. */
  start(variant: BackendVariant): Promise<SoundNetwork>;
  onTry(variant: BackendVariant): void;
  /** Told what works, each time another one takes over. */
  onChosen(choice: Choice): void;
}

/** @throws {ClassifierError} no-backend. */
export async function startSteadyNetwork(plan: Plan): Promise<SteadyNetwork> {
  const waiting = inOrder(plan);
  const causes: unknown[] = [];
  let passedOver = plan.remembered?.passedOver ?? [];
  let current = await next();

  async function next(): Promise<Current> {
    for (let variant = waiting.shift(); variant; variant = waiting.shift()) {
      plan.onTry(variant);
      try {
        const network = await plan.start(variant);
        plan.onChosen({ variant, passedOver });
        return { variant, network };
      } catch (cause) {
        if (!(cause instanceof NotWorthTaking)) passOver(variant, cause);
      }
    }
    throw new ClassifierError({ code: 'no-backend', tried: passedOver }, causes.map(String).join('; '));
  }

  /** What is still to be tried was passed over once, but not this time. */
  function passOver(variant: BackendVariant, cause: unknown) {
    causes.push(cause);
    passedOver = [...passedOver.filter((one) => one !== variant && !waiting.includes(one)), variant];
  }

  async function run(input: Float32Array): Promise<NetworkOutputs> {
    try {
      return await current.network.run(input);
    } catch {
      current.network.stop();
    }
    try {
      current = { ...current, network: await plan.start(current.variant) };
      return await current.network.run(input);
    } catch (cause) {
      return runOnNext(input, cause);
    }
  }

  async function runOnNext(input: Float32Array, cause: unknown): Promise<NetworkOutputs> {
    current.network.stop();
    passOver(current.variant, cause);
    current = await next();
    try {
      return await current.network.run(input);
    } catch (nextCause) {
      return runOnNext(input, nextCause);
    }
  }

  return { footing: () => ({ variant: current.variant, threads: current.network.threads, passedOver }), run };
}

interface Current {
  readonly variant: BackendVariant;
  readonly network: SoundNetwork;
}

function inOrder({ variants, remembered }: Plan): BackendVariant[] {
  if (!remembered) return [...variants];
  return [remembered.variant, ...variants.filter((variant) => variant !== remembered.variant)];
}
