export const pwa = {
  'install.title': 'Have Naevus at hand',
  'install.advice': 'Installed, it opens from your home screen like any other app, and works without a network.',
  'install.share': 'On Android you can then share a photo with it from your gallery.',
  'install.ask': 'Install Naevus',
  'install.ios.advice': 'On an iPhone or iPad you install it yourself. It then has a place of its own to keep your checks.',
  'install.ios.share': 'Tap the share button of your browser: a square with an arrow that points up.',
  'install.ios.add': 'Choose “Add to Home Screen”.',
  'install.ios.open':
    'Open Naevus from your home screen from then on. What you kept here in the browser stays in the browser.',
  'install.installed.title': 'Naevus is installed',
  'install.installed.advice': 'It opens like any other app, and works without a network.',
  'install.unavailable.advice':
    'This browser does not offer to install Naevus from here. Look in its menu for “Install” or “Add to Home Screen”.',
  'install.dismissed': 'Not installed. You can come back to this at any time.',

  'part-missing.title': 'This screen could not be loaded',
  'part-missing.advice':
    'There may be a newer version of Naevus, or no network. Connect to the internet and reload. What you kept stays.',

  'arrival.no-file.title': 'No photo came with it',
  'arrival.no-file.advice': 'Naevus looks at photos only. Share or open a photo of the spot, or choose one here.',
  'arrival.not-stored.title': 'The shared photo could not be taken over',
  'arrival.not-stored.advice': 'This device may be full. Free some space, or choose the photo here.',
} as const;
