import type { Region } from '../../../judgement/index.ts';

/** Reads a decoded photo a few rows at a time. */
export interface RowReader {
  /** Where red, green and blue lie among the four bytes of a pixel. */
  readonly order: readonly [red: number, green: number, blue: number];
  /**
   * The pixels of a region within the photo: sRGB, transparency laid on white.
   *
   * @param to - takes them, row by row.
   * @param stride - bytes from the start of a row to the next.
   */
  read(region: Region, to: Uint8Array<ArrayBuffer>, stride: number): Promise<void>;
  close(): void;
}
