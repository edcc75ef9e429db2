import type { Messages } from '../../translate.ts';

export const pwa = {
  'install.title': 'Tener Naevus a mano',
  'install.advice':
    'Una vez instalada, se abre desde la pantalla de inicio como cualquier otra aplicación y funciona sin conexión.',
  'install.share': 'En Android podrá entonces compartir con ella una foto de su galería.',
  'install.installed.title': 'Naevus está instalada',
  'install.installed.advice': 'Se abre como cualquier otra aplicación y funciona sin conexión.',
  'install.dismissed': 'No se instaló. Puede volver a esto en cualquier momento.',
} as const satisfies Partial<Messages>;
