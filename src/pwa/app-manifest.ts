import type { ManifestOptions } from 'vite-plugin-pwa';

const PAPER = { light: '#faf7f2', dark: '#171411' };

/** Types by which photos are shared and opened; the app looks at the bytes itself. Endings for systems that go by them. */
const PHOTOS = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/avif': ['.avif'],
  'image/heic': ['.heic'],
  'image/heif': ['.heif'],
  'image/gif': ['.gif'],
  'image/bmp': ['.bmp'],
};

const png = (src: string, size: number) => ({ src: `icons/${src}`, sizes: `${size}x${size}`, type: 'image/png' });

const shortcut = (name: string, address: string, icon: string) => ({
  name,
  url: `./#/${address}`,
  icons: [png(`${icon}-96.png`, 96), png(`${icon}-192.png`, 192)],
});

/** The shapes in which `npm run screenshots` takes its pictures. */
const SHAPES = { narrow: { name: 'phone', sizes: '360x740' }, wide: { name: 'desktop', sizes: '1280x800' } } as const;

const screenshot = (screen: string, form_factor: keyof typeof SHAPES, label: string) => ({
  src: `screenshots/${screen}-${SHAPES[form_factor].name}-light.png`,
  sizes: SHAPES[form_factor].sizes,
  type: 'image/png',
  form_factor,
  label,
});

const SCREENS = [
  ['examine', 'Check a spot: take a photo or choose one'],
  ['verdict', 'The answer: how suspicious it looks, and what to do next'],
  ['history', 'History: every check, kept on your device only'],
] as const;

/** What browsers ask of an app that is to be installed (W3C Web Application Manifest). All addresses are relative: any path will do. */
export const APP_MANIFEST = {
  id: './',
  name: 'Naevus',
  short_name: 'Naevus',
  description: 'How suspicious is this spot? Looks at a photo on your own device. Not a diagnosis.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  display_override: ['standalone', 'minimal-ui'],
  background_color: PAPER.light,
  theme_color: PAPER.light,
  // Proposed, and harmless where it is not known; the page's own `theme-color` follows the theme everywhere.
  user_preferences: { color_scheme: { dark: { background_color: PAPER.dark, theme_color: PAPER.dark } } },
  categories: ['health', 'medical', 'education'],
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    png('icon-192.png', 192),
    png('icon-512.png', 512),
    { ...png('maskable-192.png', 192), purpose: 'maskable' },
    { ...png('maskable-512.png', 512), purpose: 'maskable' },
    { src: 'icons/monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    { ...png('monochrome-512.png', 512), purpose: 'monochrome' },
  ],
  screenshots: [
    ...SCREENS.map(([screen, label]) => screenshot(screen, 'narrow', label)),
    ...SCREENS.map(([screen, label]) => screenshot(screen, 'wide', label)),
  ],
  shortcuts: [
    shortcut('Check a spot', '', 'shortcut-examine'),
    shortcut('History', 'history', 'shortcut-history'),
    shortcut('Overview', 'overview', 'shortcut-overview'),
  ],
  // Answered by the service worker, which knows the names.
  share_target: {
    action: './share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: 'photos', accept: ['image/*', ...Object.values(PHOTOS).flat()] }] },
  },
  file_handlers: [{ action: './', accept: PHOTOS }],
  // The form of a share has to reach the service worker, which a window that is only focused would not send.
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
} satisfies Partial<ManifestOptions> & { readonly user_preferences: object };
