import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NetworkPlan } from './plan.ts';
import { STATE_ARRAYS, type TrainingState } from './training-state.ts';

/** A training run in the middle. */
export interface Checkpoint {
  readonly state: TrainingState;
  /** What the caller needs to go on: random state, best score so far. JSON. */
  readonly progress: unknown;
}

/** The first line of the file; the arrays follow it, little-endian float32. */
interface Header {
  readonly format: typeof FORMAT;
  readonly step: number;
  readonly parameterCount: number;
  readonly sha256: string;
  readonly progress: unknown;
}

const FORMAT = 'naevus-checkpoint-1';
const NEW_LINE = 10;

/** Writes a checkpoint whole or not at all: beside the file first, then in its place. */
export function saveCheckpoint(file: string, { state, progress }: Checkpoint): void {
  const arrays = STATE_ARRAYS.map((name) => {
    const { buffer, byteOffset, byteLength } = state[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  const header: Header = {
    format: FORMAT,
    step: state.step,
    parameterCount: state.parameters.length,
    sha256: sha256Of(arrays),
    progress,
  };
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  const handle = openSync(beside, 'w');
  for (const part of [Buffer.from(`${JSON.stringify(header)}\n`), ...arrays]) writeAll(handle, part);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}

/** @throws {Error} when the file is missing, damaged, or of a network with other parameters. */
export function loadCheckpoint(file: string, { parameterCount }: NetworkPlan): Checkpoint {
  const bytes = readFileSync(file);
  const start = bytes.indexOf(NEW_LINE) + 1;
  const header = readHeader(bytes.subarray(0, start));
  if (!header) throw new Error(`${file} is not a checkpoint of a training run`);
  if (header.parameterCount !== parameterCount) throw new Error(`${file} belongs to another network`);
  const body = bytes.subarray(start);
  if (sha256Of([body]) !== header.sha256) throw new Error(`${file} is damaged`);
  const array = (name: (typeof STATE_ARRAYS)[number]) => {
    const at = STATE_ARRAYS.indexOf(name) * parameterCount * 4;
    return new Float32Array(Uint8Array.from(body.subarray(at, at + parameterCount * 4)).buffer);
  };
  const state: TrainingState = {
    step: header.step,
    parameters: array('parameters'),
    mean: array('mean'),
    square: array('square'),
    average: array('average'),
  };
  return { state, progress: header.progress };
}

function readHeader(line: Buffer): Header | undefined {
  try {
    const header = JSON.parse(line.toString('utf8')) as Partial<Header> | null;
    return header?.format === FORMAT ? (header as Header) : undefined;
  } catch {
    return undefined;
  }
}

function sha256Of(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
