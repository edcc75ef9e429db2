/** Why a file cannot be examined. The words for it live elsewhere. */
export type PhotoProblem =
  | { readonly code: 'photo-empty' }
  | { readonly code: 'photo-not-a-picture' }
  | { readonly code: 'photo-type-unsupported'; readonly type: string }
  | {
      readonly code: 'photo-too-large';
      readonly megapixels: number;
      readonly limit: number;
    }
  | { readonly code: 'photo-truncated' }
  | { readonly code: 'photo-undecodable' };

export class PhotoError extends Error {
  readonly problem: PhotoProblem;

  constructor(problem: PhotoProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'PhotoError';
    this.problem = problem;
  }
}
