export const pwa = {
  'install.title': 'Have Naevus at hand',
  'install.advice': 'Installed, it opens from your home screen like any other app, and works without a network.',
  'install.share': 'On Android you can then share a photo with it from your gallery.',
  'install.installed.title': 'Naevus is installed',
  'install.installed.advice': 'It opens like any other app, and works without a network.',
  'install.dismissed': 'Not installed. You can come back to this at any time.',
} as const;
