import type { Message } from '../../translate.ts';
import type { pwa as english } from '../en/pwa.ts';

export const pwa = {
  'install.title': 'Naevus griffbereit haben',
  'install.advice':
    'Ist Naevus installiert, öffnet es sich vom Startbildschirm wie jede andere App und funktioniert ohne Netz.',
  'install.share': 'Auf Android können Sie dann ein Foto aus der Galerie an Naevus teilen.',
  'install.ask': 'Naevus installieren',
  'install.ios.advice':
    'Auf einem iPhone oder iPad installieren Sie Naevus selbst. Es hat dann einen eigenen Platz, um Ihre Prüfungen zu speichern.',
  'install.ios.share': 'Tippen Sie im Browser auf „Teilen“: ein Quadrat mit einem Pfeil nach oben.',
  'install.ios.add': 'Wählen Sie „Zum Home-Bildschirm“.',
  'install.ios.open':
    'Öffnen Sie Naevus von da an vom Home-Bildschirm. Was Sie hier im Browser gespeichert haben, bleibt im Browser.',
  'install.installed.title': 'Naevus ist installiert',
  'install.installed.advice': 'Es öffnet sich wie jede andere App und funktioniert ohne Netz.',
  'install.unavailable.advice':
    'Dieser Browser bietet nicht an, Naevus von hier aus zu installieren. Suchen Sie in seinem Menü nach „Installieren“ oder „Zum Startbildschirm hinzufügen“.',
  'install.dismissed': 'Nicht installiert. Sie können jederzeit hierher zurückkommen.',

  'part-missing.title': 'Diese Seite konnte nicht geladen werden',
  'part-missing.advice':
    'Vielleicht gibt es eine neuere Version von Naevus, oder das Netz fehlt. Stellen Sie eine Internetverbindung her und laden Sie neu. Was Sie gespeichert haben, bleibt erhalten.',

  'arrival.no-file.title': 'Es kam kein Foto an',
  'arrival.no-file.advice':
    'Naevus prüft nur Fotos. Teilen oder öffnen Sie ein Foto der Hautstelle, oder wählen Sie hier eines aus.',
  'arrival.not-stored.title': 'Das geteilte Foto konnte nicht übernommen werden',
  'arrival.not-stored.advice':
    'Vielleicht ist dieses Gerät voll. Schaffen Sie Speicherplatz, oder wählen Sie das Foto hier aus.',
} as const satisfies Record<keyof typeof english, Message>;
