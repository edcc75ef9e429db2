export const frame = {
  'app.crash.export': 'Save a list of my checks',
  'app.crash.exported': 'The list is with your downloads. It is a table (CSV) without the photos.',

  'intro.step': 'Step {step} of {steps}',
  'intro.next': 'Next',
  'intro.back': 'Back',
  'intro.skip': 'Not now',
  'intro.done': 'Done',
  'intro.does.title': 'What it can and cannot do',
  'intro.does.text': 'It says how suspicious one spot looks in a photo. It makes no diagnosis, and it misses some cancers.',
  'intro.private.title': 'Private by design',
  'intro.private.text': 'Your photos are looked at on this device and kept here only. There is no account and no upload.',
  'intro.install.title': 'Have it at hand',
  'intro.install.text': 'Installed, it opens from your home screen and works without a network.',
  'intro.install.installed': 'It is installed already, and works without a network.',
} as const;
