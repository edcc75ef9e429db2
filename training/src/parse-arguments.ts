import { type ParseArgsConfig, parseArgs } from 'node:util';
import { MODALITIES, type Modality } from '../../src/vocabulary/index.ts';
import { UsageError } from './errors.ts';

/** `parseArgs` whose errors are the user's. */
export function parseArguments<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause} Ask --help for the options.`, { cause });
  }
}

export function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${option} needs a whole number, not "${text}".`);
  return Number(text);
}

export function modalityNamed(text: string): Modality {
  const modality = MODALITIES.find((one) => one === text);
  if (!modality) throw new UsageError(`--modality is ${MODALITIES.join(' or ')}, not "${text}".`);
  return modality;
}
