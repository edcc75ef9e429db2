import type { FileProblem } from '../backend/job.ts';

/** What is wrong with a file, and what to do about it. */
export function problemInWords(problem: FileProblem): string {
  switch (problem.code) {
    case 'photo-empty':
      return 'The file is empty (0 bytes). Copy the photo again.';
    case 'photo-not-a-picture':
      return 'The file is not a picture, whatever its name says. Give a JPEG, PNG, WebP, AVIF, GIF or BMP photo.';
    case 'photo-type-unsupported':
      return `Files of type ${problem.type} cannot be read${problem.type === 'heic' ? ' here (the app reads them)' : ''}. Convert the photo to JPEG, PNG, WebP, AVIF, GIF or BMP.`;
    case 'photo-too-large':
      return `The picture has ${Math.round(problem.megapixels)} megapixels, more than the ${problem.limit} that are read. Make it smaller or crop it.`;
    case 'photo-truncated':
      return 'The picture is cut off before its end. Copy it again from the camera.';
    case 'photo-undecodable':
      return 'The picture is damaged and cannot be decoded. Copy it again from the camera.';
    case 'file-missing':
      return 'There is no such file. Check the path.';
    case 'file-unreadable':
      return `The file cannot be opened (${problem.reason}). Check its permissions.`;
  }
}
