// A loop of multiply-adds that touches no memory. AssemblyScript.

/**
 * Each of twelve vectors is multiplied and added to in each round: enough that none waits for the result of the round before,
 * and with factor and summand few enough for the sixteen registers of x86-64.
 *
 * @returns something of all of them, so that none can be left out.
 */
export function multiplyAdd(rounds: i32, factor: f32, summand: f32): f32 {
  const f = f32x4.splat(factor);
  const s = f32x4.splat(summand);
  let v0 = s;
  let v1 = s;
  let v2 = s;
  let v3 = s;
  let v4 = s;
  let v5 = s;
  let v6 = s;
  let v7 = s;
  let v8 = s;
  let v9 = s;
  let v10 = s;
  let v11 = s;
  for (let i = 0; i < rounds; i++) {
    v0 = f32x4.add(f32x4.mul(v0, f), s);
    v1 = f32x4.add(f32x4.mul(v1, f), s);
    v2 = f32x4.add(f32x4.mul(v2, f), s);
    v3 = f32x4.add(f32x4.mul(v3, f), s);
    v4 = f32x4.add(f32x4.mul(v4, f), s);
    v5 = f32x4.add(f32x4.mul(v5, f), s);
    v6 = f32x4.add(f32x4.mul(v6, f), s);
    v7 = f32x4.add(f32x4.mul(v7, f), s);
    v8 = f32x4.add(f32x4.mul(v8, f), s);
    v9 = f32x4.add(f32x4.mul(v9, f), s);
    v10 = f32x4.add(f32x4.mul(v10, f), s);
    v11 = f32x4.add(f32x4.mul(v11, f), s);
  }
  const sum0 = f32x4.add(f32x4.add(v0, v1), f32x4.add(v2, v3));
  const sum1 = f32x4.add(f32x4.add(v4, v5), f32x4.add(v6, v7));
  const sum2 = f32x4.add(f32x4.add(v8, v9), f32x4.add(v10, v11));
  return f32x4.extract_lane(f32x4.add(f32x4.add(sum0, sum1), sum2), 0);
}
