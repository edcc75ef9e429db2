/** What is read of `model.json`, which was verified by its hash: a TensorFlow graph as protobuf's JSON, strings in base64. */
export interface ModelJson {
  readonly modelTopology: { readonly node: readonly JsonNode[] };
  readonly weightsManifest: readonly { readonly weights: readonly WeightSpec[] }[];
}

export interface JsonNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, Attribute>>;
}

interface Attribute {
  readonly s?: string;
  readonly b?: boolean;
  readonly list?: { readonly i?: readonly string[]; readonly s?: readonly string[] };
  readonly shape?: { readonly dim?: readonly { readonly size: string }[] };
}

/** One part of `weights.bin`, which holds them one behind the other. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Absent for numbers that lie there as they are. */
  readonly quantization?: { readonly dtype: string };
}

export function textOf(node: JsonNode, attribute: string): string | undefined {
  const text = node.attr?.[attribute]?.s;
  return text === undefined ? undefined : atob(text);
}

export function textsOf(node: JsonNode, attribute: string): string[] {
  return (node.attr?.[attribute]?.list?.s ?? []).map(atob);
}

/** A list of whole numbers; empty where there is none. */
export function numbersOf(node: JsonNode, attribute: string): number[] {
  return (node.attr?.[attribute]?.list?.i ?? []).map(Number);
}
