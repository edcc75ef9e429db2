import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CameraView } from '../../src/screens/camera/camera-view.tsx';
import { photo, press } from './person.tsx';
import { renderWithServices } from './with-services.tsx';

// The camera, its frames and its stills are stubs: jsdom has none of them. A real browser's fake camera is in tests/e2e/camera.test.ts.

interface StubTrack extends EventTarget {
  readonly id: string;
  readyState: 'live' | 'ended';
  readonly asked: MediaTrackConstraintSet[];
}

interface StubCamera {
  readonly id?: string;
  readonly label?: string;
  readonly capabilities?: object;
}

const BACK: StubCamera = { id: 'back', label: 'Back camera', capabilities: { torch: true, zoom: { min: 1, max: 8 } } };
const FRONT: StubCamera = { id: 'front', label: 'Front camera', capabilities: {} };

let tracks: StubTrack[] = [];
let wishes: MediaStreamConstraints[] = [];

function trackOf({ id = 'only', capabilities = {} }: StubCamera): StubTrack {
  const asked: MediaTrackConstraintSet[] = [];
  const track = Object.assign(new EventTarget(), {
    id: `${id} ${tracks.length}`,
    readyState: 'live' as const,
    asked,
    getSettings: () => ({ deviceId: id }),
    getCapabilities: () => capabilities,
    applyConstraints: async ({ advanced = [] }: MediaTrackConstraints) => void asked.push(...advanced),
    stop() {
      Object.assign(track, { readyState: 'ended' });
    },
  });
  tracks.push(track);
  return track;
}

function stubCameras(...cameras: StubCamera[]) {
  const mediaDevices = {
    async getUserMedia(wish: MediaStreamConstraints) {
      wishes.push(wish);
      const { deviceId } = wish.video as { deviceId?: { exact: string } };
      const camera = cameras.find(({ id }) => id === deviceId?.exact) ?? cameras[0];
      if (!camera) throw new DOMException('', 'NotFoundError');
      const track = trackOf(camera);
      return { getTracks: () => [track], getVideoTracks: () => [track] };
    },
    enumerateDevices: async () => cameras.map(({ id, label }) => ({ kind: 'videoinput', deviceId: id, label })),
  };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices }));
}

function stubNoCamera(name: string) {
  const getUserMedia = async () => Promise.reject(new DOMException('', name));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: { getUserMedia } }));
}

function turnAway(hidden: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');
  fireEvent(document, new Event('visibilitychange'));
}

function openCameraView() {
  const [onPhoto, onClose] = [vi.fn(), vi.fn()];
  const { leave } = renderWithServices(<CameraView onPhoto={onPhoto} onClose={onClose} />);
  return { onPhoto, onClose, leave };
}

const shutter = () => screen.findByRole('button', { name: 'Take the photo' });
const running = () => tracks.filter(({ readyState }) => readyState === 'live');

beforeEach(() => {
  tracks = [];
  wishes = [];
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLMediaElement.prototype.play = async () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLCanvasElement.prototype.toBlob = (done, type) => done(new Blob(['frame'], { type: type ?? '' }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The file that was handed out. */
function handedOut(onPhoto: ReturnType<typeof vi.fn>): File {
  const [file] = onPhoto.mock.calls[0] ?? [];
  if (!(file instanceof File)) throw new Error('no photo was handed out');
  return file;
}

describe('the camera', () => {
  it('asks for one that looks away from the person, without sound, and as fine as it gets', async () => {
    stubCameras(BACK);
    openCameraView();
    await shutter();
    expect(wishes).toEqual([
      { audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 3840 }, height: { ideal: 2160 } } },
    ]);
  });

  it('takes a photo that is looked at first, and lets go of the camera meanwhile', async () => {
    stubCameras(BACK);
    const { onPhoto } = openCameraView();
    fireEvent.click(await shutter());
    const use = await screen.findByRole('button', { name: 'Use this photo' });
    expect(document.activeElement).toBe(use);
    expect(running()).toHaveLength(0);
    fireEvent.click(use);
    expect(handedOut(onPhoto)).toMatchObject({ name: '', type: 'image/jpeg' });
    expect(await handedOut(onPhoto).text()).toBe('frame');
  });

  it('takes it again', async () => {
    stubCameras(BACK);
    const { onPhoto } = openCameraView();
    fireEvent.click(await shutter());
    fireEvent.click(await screen.findByRole('button', { name: 'Again' }));
    expect(await shutter()).toBeTruthy();
    expect(running()).toHaveLength(1);
    expect(onPhoto).not.toHaveBeenCalled();
  });

  it('prefers the camera’s own still, without what was written beside it', async () => {
    stubCameras(BACK);
    // A JPEG of one segment of EXIF, a start of scan and an end.
    const exif = [0xff, 0xe1, 0, 12, ...new TextEncoder().encode('Exif\0\0GPS!')];
    vi.stubGlobal(
      'ImageCapture',
      class {
        takePhoto = async () =>
          new Blob([new Uint8Array([0xff, 0xd8, ...exif.slice(0, 14), ...SMALLEST_JPEG])], { type: 'image/jpeg' });
      },
    );
    const { onPhoto } = openCameraView();
    fireEvent.click(await shutter());
    fireEvent.click(await screen.findByRole('button', { name: 'Use this photo' }));
    const bytes = new Uint8Array(await handedOut(onPhoto).arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('GPS!');
    expect(bytes.length).toBeGreaterThan(20);
  });

  it('takes the frame that is shown where the camera announces stills but takes none', async () => {
    stubCameras(BACK);
    vi.stubGlobal(
      'ImageCapture',
      class {
        takePhoto = async () => Promise.reject(new DOMException('', 'UnknownError'));
      },
    );
    const { onPhoto } = openCameraView();
    fireEvent.click(await shutter());
    fireEvent.click(await screen.findByRole('button', { name: 'Use this photo' }));
    expect(await handedOut(onPhoto).text()).toBe('frame');
  });

  it('takes the photo on Space and Enter, wherever the focus is', async () => {
    stubCameras(BACK);
    openCameraView();
    const button = await shutter();
    expect(document.activeElement).toBe(button);
    fireEvent.keyDown(screen.getByTestId('camera'), { key: ' ' });
    expect(await screen.findByRole('button', { name: 'Use this photo' })).toBeTruthy();
  });

  it('switches its light where it has one, also after another photo', async () => {
    stubCameras(BACK);
    openCameraView();
    await shutter();
    press('Light');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Light' }).getAttribute('aria-pressed')).toBe('true'));
    expect(tracks[0]?.asked).toContainEqual({ torch: true });
    fireEvent.click(await shutter());
    fireEvent.click(await screen.findByRole('button', { name: 'Again' }));
    await shutter();
    await waitFor(() => expect(tracks[1]?.asked).toContainEqual({ torch: true }));
  });

  it('enlarges where it can', async () => {
    stubCameras(BACK);
    openCameraView();
    await shutter();
    fireEvent.change(screen.getByRole('slider', { name: 'Zoom' }), { target: { value: '10' } });
    expect(tracks[0]?.asked).toEqual([{ zoom: 4.5 }]);
  });

  it('offers neither where it has none', async () => {
    stubCameras(FRONT);
    openCameraView();
    await shutter();
    expect(screen.queryByRole('button', { name: 'Light' })).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('lets another camera be chosen, and lets go of the first', async () => {
    stubCameras(BACK, FRONT);
    openCameraView();
    await shutter();
    const lens = screen.getByRole('combobox', { name: 'Camera' });
    expect(
      within(lens)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Back camera', 'Front camera']);
    fireEvent.change(lens, { target: { value: 'front' } });
    await waitFor(() => expect(wishes).toHaveLength(2));
    expect(wishes[1]?.video).toMatchObject({ deviceId: { exact: 'front' } });
    await shutter();
    expect(running()).toHaveLength(1);
  });

  it('is let go of when it is left', async () => {
    stubCameras(BACK);
    const { leave } = openCameraView();
    await shutter();
    leave();
    expect(running()).toHaveLength(0);
  });

  it('is let go of when it starts only after it was left', async () => {
    stubCameras(BACK);
    const { leave } = openCameraView();
    leave();
    await waitFor(() => expect(tracks).toHaveLength(1));
    await waitFor(() => expect(running()).toHaveLength(0));
  });

  it('is let go of while the page is out of sight, and comes back', async () => {
    stubCameras(BACK);
    openCameraView();
    await shutter();
    turnAway(true);
    expect(running()).toHaveLength(0);
    turnAway(false);
    await shutter();
    expect(running()).toHaveLength(1);
  });

  it('is closed by its button and by Escape', async () => {
    stubCameras(BACK);
    const { onClose } = openCameraView();
    press('Close the camera');
    fireEvent(screen.getByTestId('camera'), new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

describe('without a live picture', () => {
  it.each([
    { name: 'NotAllowedError', says: 'The camera is not allowed', does: /settings/ },
    { name: 'NotFoundError', says: 'No camera was found', does: /Connect one/ },
    { name: 'NotReadableError', says: 'The camera does not start', does: /Close that app/ },
  ])('says what to do: $name', async ({ name, says, does }) => {
    stubNoCamera(name);
    openCameraView();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(says);
    expect(alert.textContent).toMatch(does);
  });

  it('says so where the browser has no cameras for a page', async () => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { mediaDevices: undefined }));
    openCameraView();
    expect((await screen.findByRole('alert')).textContent).toContain('cannot show the camera');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('a photo can be taken or chosen all the same', async () => {
    stubNoCamera('NotAllowedError');
    const { onPhoto } = openCameraView();
    await screen.findByRole('alert');
    const taken = photo();
    expect(screen.getByTestId('camera-fallback').getAttribute('capture')).toBe('environment');
    fireEvent.change(screen.getByTestId('camera-fallback'), { target: { files: [taken] } });
    expect(onPhoto).toHaveBeenCalledWith(taken);
  });

  it('it can be tried again once it is allowed', async () => {
    stubNoCamera('NotAllowedError');
    openCameraView();
    await screen.findByRole('alert');
    stubCameras(BACK);
    press('Try again');
    expect(await shutter()).toBeTruthy();
  });

  it('says so when the camera is taken away', async () => {
    stubCameras(BACK);
    openCameraView();
    await shutter();
    Object.assign(tracks[0] ?? {}, { readyState: 'ended' });
    tracks[0]?.dispatchEvent(new Event('ended'));
    expect((await screen.findByRole('alert')).textContent).toContain('The camera stopped');
  });

  it('says so when no photo comes of a frame', async () => {
    stubCameras(BACK);
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    openCameraView();
    fireEvent.click(await shutter());
    expect((await screen.findByRole('alert')).textContent).toContain('The camera stopped');
    expect(running()).toHaveLength(0);
  });
});

/** What follows the start of the smallest JPEG of 1 x 1 pixel (ITU-T T.81): tables, frame, scan, end. */
const SMALLEST_JPEG = [
  ...[0xff, 0xdb, 0, 67, 0, ...new Array<number>(64).fill(1)],
  ...[0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0],
  ...[0xff, 0xc4, 0, 20, 0, 1, ...new Array<number>(15).fill(0), 0],
  ...[0xff, 0xc4, 0, 20, 0x10, 1, ...new Array<number>(15).fill(0), 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f],
  ...[0xff, 0xd9],
];
