/** Why there is no live picture. */
export type CameraProblem =
  /** The person, or the browser's settings, said no. */
  | 'denied'
  | 'no-camera'
  /** Another app holds it, or the device failed to start it. */
  | 'busy'
  /** It was there and went: unplugged, taken by a call, switched off. */
  | 'lost'
  /** This browser, or a page without https, has no access to cameras. */
  | 'unsupported';

const BY_NAME: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'busy',
  AbortError: 'busy',
  TypeError: 'unsupported',
};

/** What `getUserMedia` rejected with (W3C Media Capture and Streams, 10.1), as something that words can be found for. */
export function cameraProblemFrom(error: unknown): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return BY_NAME[name] ?? 'busy';
}
