import type { Message } from '../../translate.ts';
import type { frame as english } from '../en/frame.ts';

export const frame = {
  'app.crash.export': 'Liste meiner Prüfungen speichern',
  'app.crash.exported': 'Die Liste liegt bei Ihren Downloads. Sie ist eine Tabelle (CSV) ohne die Fotos.',

  'intro.step': 'Schritt {step} von {steps}',
  'intro.next': 'Weiter',
  'intro.back': 'Zurück',
  'intro.skip': 'Nicht jetzt',
  'intro.done': 'Fertig',
  'intro.does.title': 'Was Naevus kann und was nicht',
  'intro.does.text':
    'Naevus zeigt, wie verdächtig eine Hautstelle auf einem Foto aussieht. Es stellt keine Diagnose, und es übersieht manche Krebsfälle.',
  'intro.private.title': 'Privat von Grund auf',
  'intro.private.text':
    'Ihre Fotos werden auf diesem Gerät geprüft und nur hier gespeichert. Es gibt kein Benutzerkonto, und nichts wird hochgeladen.',
  'intro.install.title': 'Griffbereit haben',
  'intro.install.text': 'Ist Naevus installiert, öffnet es sich vom Startbildschirm und funktioniert ohne Netz.',
  'intro.install.installed': 'Naevus ist bereits installiert und funktioniert ohne Netz.',
} as const satisfies Record<keyof typeof english, Message>;
