import { useEffect, useRef } from 'react';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** [height * width * 4], sRGB, row by row. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

interface PixelCanvasProps {
  readonly pixels: Pixels;
  readonly className?: string | undefined;
  readonly testId?: string;
}

/** Draws pixels. To be hidden from screen readers where it is laid out, with what it shows in words beside it. */
export function PixelCanvas({ pixels, className, testId }: PixelCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, rgba } = pixels;
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(rgba, width, height), 0, 0);
  }, [rgba, width, height]);
  return <canvas ref={canvas} width={width} height={height} className={className} data-testid={testId} />;
}
