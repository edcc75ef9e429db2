/** A photo without the name that a camera makes up for it. */
export function unnamed(photo: Blob): File {
  return new File([photo], '', { type: photo.type });
}
