import type { Message } from '../../translate.ts';
import type { pwa as english } from '../en/pwa.ts';

export const pwa = {
  'install.title': 'Naevus griffbereit haben',
  'install.advice':
    'Ist Naevus installiert, öffnet es sich vom Startbildschirm wie jede andere App und funktioniert ohne Netz.',
  'install.share': 'Auf Android können Sie dann ein Foto aus der Galerie an Naevus teilen.',
  'install.installed.title': 'Naevus ist installiert',
  'install.installed.advice': 'Es öffnet sich wie jede andere App und funktioniert ohne Netz.',
  'install.dismissed': 'Nicht installiert. Sie können jederzeit hierher zurückkommen.',
} as const satisfies Record<keyof typeof english, Message>;
