import type { Message } from '../../translate.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  'settings.appearance.title': 'Darstellung',
  'settings.theme': 'Farben',
  'settings.theme.system': 'Automatisch',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.language': 'Sprache',
  'settings.language.device': 'Wie auf diesem Gerät',

  'settings.checking.title': 'Wie Sie Naevus nutzen',
  'settings.modality': 'Wie nehmen Sie Ihre Fotos auf?',
  'settings.modality.suggested': 'Unterschiedlich',
  'settings.modality.phone': 'Mit Handy oder Kamera',
  'settings.modality.dermoscope': 'Durch ein Dermatoskop',
  'settings.modality.suggested.meaning': 'Naevus richtet sich danach, wie das einzelne Bild aussieht.',
  'settings.modality.phone.meaning': 'Jedes Foto wird als Handyfoto beurteilt.',
  'settings.modality.dermoscope.meaning':
    'Jedes Foto wird als Dermatoskop-Aufnahme beurteilt: durch die Lupe, die in der Hautarztpraxis auf die Haut gehalten wird.',
  'settings.others': 'Ich prüfe auch die Haut anderer Menschen',
  'settings.others.meaning': 'Dann lässt sich jede Prüfung einer Person zuordnen, und es gibt einen Bereich für Personen.',
  'settings.others.kept':
    'Hier sind andere Personen gespeichert, deshalb gibt es einen Bereich für sie. Ausschalten lässt es sich, sobald sie entfernt sind.',

  'settings.computing.title': 'Berechnung',
  'settings.backend': 'Wert berechnen mit',
  'settings.backend.hint':
    'Der Wert ist derselbe, nur schneller oder langsamer da. Eine andere Wahl gilt ab dem nächsten Start von Naevus. „Automatisch“ nimmt das schnellste Verfahren, das bei einem Testbild das richtige Ergebnis liefert.',
  'settings.backend.auto': 'Automatisch',
  'settings.backend.webgpu': 'Grafikkarte, über WebGPU',
  'settings.backend.webgl': 'Grafikkarte, über WebGL',
  'settings.backend.wasm': 'Prozessor, über WebAssembly',
  'settings.backend.cpu': 'Prozessor, nur JavaScript (langsam)',
  'settings.backend.in-use': 'Zurzeit in Gebrauch: {backend}.',

  'settings.storage.title': 'Auf diesem Gerät gespeichert',
  'settings.storage.none': 'Hier ist noch keine Prüfung gespeichert.',
  'settings.storage.kept': {
    one: 'Hier ist {count} Prüfung mit ihrem Foto gespeichert.',
    other: 'Hier sind {count} Prüfungen mit ihren Fotos gespeichert.',
  },
  'settings.storage.used': '{used} belegt, mit dem Modell und der App selbst.',
  'settings.storage.used-of': '{used} belegt, mit dem Modell und der App selbst. Platz ist für {quota}.',
  'settings.storage.persisted': 'Der Browser hat zugesagt, es nicht zu löschen, wenn der Speicherplatz knapp wird.',
  'settings.storage.not-persisted': 'Wenn der Speicherplatz knapp wird, kann der Browser es löschen, ohne zu fragen.',
  'settings.storage.ask': 'Browser bitten, es zu behalten',
  'settings.storage.granted': 'Der Browser hat zugestimmt.',
  'settings.storage.refused':
    'Der Browser hat nicht zugestimmt. Oft tut er es, sobald Naevus installiert ist oder öfter genutzt wird.',
  'settings.check': 'Gespeichertes durchsehen',
  'settings.check.working': 'Alles wird einmal gelesen …',
  'settings.check.whole': {
    one: 'Die eine gespeicherte Prüfung ist lesbar, mit ihren Fotos.',
    other: 'Alle {count} Prüfungen sind lesbar, mit ihren Fotos.',
  },
  'settings.check.damaged': {
    one: 'Eine Prüfung ist nicht lesbar. Im Verlauf können Sie sie entfernen.',
    other: '{count} Prüfungen sind nicht lesbar. Im Verlauf können Sie sie entfernen.',
  },
  'settings.check.incomplete': {
    one: 'Eine Prüfung ist lesbar, aber es fehlt ein Foto.',
    other: '{count} Prüfungen sind lesbar, aber es fehlen Fotos.',
  },
  'settings.check.others': {
    one: 'Eine weitere Prüfung ist vollständig.',
    other: '{count} weitere Prüfungen sind vollständig.',
  },
  'settings.export': 'Liste aller Prüfungen speichern',
  'settings.export.done': 'Die Liste liegt bei Ihren Downloads. Sie ist eine Tabelle (CSV) ohne die Fotos.',

  'settings.erase.title': 'Alles löschen',
  'settings.erase.lead':
    'Entfernt alles von Naevus von diesem Gerät. Einzelne Prüfungen und Personen entfernen Sie dort, wo sie angezeigt werden.',
  'settings.erase.begin': 'Alles löschen …',
  'settings.erase.ask': 'Alles von diesem Gerät löschen?',
  'settings.erase.goes.records': 'Alle Prüfungen mit ihren Fotos, alle Personen und ihre Hautstellen',
  'settings.erase.goes.settings': 'Alle Einstellungen',
  'settings.erase.goes.model': 'Das Modell und die Dateien der App, die beim nächsten Start neu geladen werden',
  'settings.erase.no-undo':
    'Das lässt sich nicht rückgängig machen, und es gibt nirgends sonst eine Kopie. Listen, die Sie gespeichert haben, bleiben bei Ihren Downloads.',
  'settings.erase.offline':
    'Zurzeit besteht keine Netzverbindung. Wenn alles gelöscht ist, kann Naevus erst mit einer wieder starten.',
  'settings.erase.sure': 'Ich möchte, dass all dies endgültig gelöscht wird',
  'settings.erase.keep': 'Alles behalten',
  'settings.erase': 'Alles löschen',
  'settings.erase.erasing': 'Wird gelöscht …',
  'settings.erase.failed.title': 'Es wurde nicht alles gelöscht',
  'settings.erase.failed.blocked':
    'Ein anderes Fenster hält daran fest. Schließen Sie alle anderen Fenster von Naevus, und versuchen Sie es noch einmal.',
  'settings.erase.failed.advice': 'Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  'settings.erased.title': 'Alles wurde gelöscht',
  'settings.erased.advice':
    'Auf diesem Gerät sind keine Prüfungen, Personen oder Einstellungen mehr. Naevus startet wie am ersten Tag.',
  'settings.erased.close': 'Schließen',

  'settings.about.title': 'Über Naevus',
  'settings.about.not-a-diagnosis':
    'Naevus dient zum Lernen und als Hilfe bei der Entscheidung, was Sie ärztlich untersuchen lassen. Es stellt keine Diagnose und ist kein Medizinprodukt.',
  'settings.about.introduction': 'Einführung noch einmal zeigen',
  'settings.about.version': 'Version',
  'settings.about.licence': 'Lizenz des Codes',
  'settings.about.model.licence': 'Lizenz des Modells',
  'settings.about.model.hash': 'Gewichte des Modells (SHA-256)',
  'settings.parts.title': 'Die Arbeit anderer in dieser App',
  'settings.parts.fonts': 'Naevus bringt keine Schriften mit: Es nutzt die Ihres Geräts.',
  'settings.parts.name': 'Name',
  'settings.parts.licence': 'Lizenz',
} as const satisfies Record<keyof typeof english, Message>;
