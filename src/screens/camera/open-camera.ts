/** More than any camera has: the nearest it can is taken. */
const WIDEST = 3840;
const HIGHEST = 2160;

/**
 * Starts a camera: the one that is named, else one that looks away from the person, else any.
 *
 * @throws {DOMException} as `getUserMedia`; {@link TypeError} where there is none of it.
 */
export async function openCamera(deviceId: string | undefined): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new TypeError('no getUserMedia');
  const size = { width: { ideal: WIDEST }, height: { ideal: HIGHEST } };
  const which = deviceId === undefined ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: deviceId } };
  return devices.getUserMedia({ audio: false, video: { ...size, ...which } });
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

export interface Lens {
  readonly id: string;
  /** As the device calls it; may be empty. */
  readonly name: string;
}

/** All cameras, once one was allowed: before, they have no names. */
export async function lenses(): Promise<readonly Lens[]> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}
