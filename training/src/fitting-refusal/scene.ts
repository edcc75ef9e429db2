import type { Region } from '../../../src/judgement/index.ts';
import { sha256Of } from '../export/serialise-model.ts';
import type { DrawingKind } from './drawings.ts';

/** A picture that is made to learn, or to check, what is a lesion and what is not. */
export type Scene =
  /** A picture as the app sees it. */
  | { readonly kind: 'picture'; readonly file: string }
  /** A lesion as another camera and light might have shown it, also in few pixels. */
  | { readonly kind: 'varied-lesion'; readonly file: string; readonly squashedAspect: number; readonly seed: number }
  /** A square cut out of a picture, as the app would see it alone. */
  | { readonly kind: 'cut'; readonly file: string; readonly square: Region }
  /** Such a square in another light, enlarged or continued by its mirror images at the scale of the picture. */
  | { readonly kind: 'varied-cut'; readonly file: string; readonly square: Region; readonly seed: number }
  /** A lesion picture whose tiles lie in another order. */
  | { readonly kind: 'shuffled'; readonly file: string; readonly seed: number }
  /** A lesion picture in colours that skin never has. */
  | { readonly kind: 'recoloured'; readonly file: string; readonly seed: number }
  | { readonly kind: 'drawn'; readonly drawing: DrawingKind; readonly seed: number };

/** What a message about a scene calls it. */
export function nameOfScene(scene: Scene): string {
  return scene.kind === 'drawn' ? `the drawing ${scene.drawing}` : scene.file;
}

/** By which what is known of a scene is kept: the same for the same picture under another name. */
export function keyOfScene(scene: Scene, hashOf: (file: string) => string): string {
  return sha256Of(JSON.stringify('file' in scene ? { ...scene, file: hashOf(scene.file) } : scene));
}
