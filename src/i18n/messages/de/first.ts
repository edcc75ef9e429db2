import type { Message } from '../../translate.ts';
import type { first as english } from '../en/first.ts';

export const first = {
  'app.name': 'Naevus',
  'app.skip': 'Zum Inhalt springen',
  'app.navigation': 'Hauptnavigation',
  'app.loading': 'Wird geladen',
  'app.update.title': 'Eine neue Version ist bereit',
  'app.update.advice':
    'Sie startet, wenn Sie neu laden. Was Sie gespeichert haben, bleibt erhalten, und was Sie gerade prüfen, geht weiter.',
  'app.update.apply': 'Jetzt neu laden',
  'app.crash.title': 'Auf dieser Seite ist ein Fehler aufgetreten',
  'app.crash.advice': 'Was Sie gespeichert haben, ist weiterhin auf diesem Gerät. Laden Sie neu, um fortzufahren.',
  'app.crash.reload': 'Neu laden',
  'app.unsupported.title': 'In diesem Browser läuft Naevus nicht',
  'app.unsupported.advice':
    'Es fehlt: {missing}. Öffnen Sie diese Seite über https in einer aktuellen Version von Safari, Chrome, Edge oder Firefox.',
  'app.unsupported.worker': 'Rechnen im Hintergrund (Web Worker)',
  'app.unsupported.crypto': 'eine sichere Verbindung, mit der das Modell überprüft wird',
  'app.unsupported.canvas': 'das Lesen von Bildern im Hintergrund',
  'app.not-found.title': 'Hier gibt es nichts',
  'app.not-found.back': 'Zur Startseite',
  'nav.examine': 'Prüfen',
  'nav.history': 'Verlauf',
  'nav.model': 'Wie gut ist Naevus?',
  'nav.people': 'Personen',
  'nav.overview': 'Übersicht',
  'nav.settings': 'Einstellungen',
  'title.screen': '{screen} – Naevus',
  'examine.title': 'Wie verdächtig ist diese Hautstelle?',
  'examine.lead':
    'Machen Sie aus der Nähe ein scharfes Foto von einer Hautstelle. Naevus hat an Tausenden Hautstellen mit bekannter Diagnose gelernt, wie verdächtig eine solche Stelle aussieht.',
  'examine.private': 'Das Foto bleibt auf diesem Gerät. Es wird nichts gesendet.',
  'examine.take': 'Foto aufnehmen',
  'examine.choose': 'Foto auswählen',
  'examine.another': 'Weiteres Foto prüfen',
  'examine.drop': 'oder Fotos irgendwo auf dieser Seite ablegen oder einfügen',
  'examine.drop-here': 'Legen Sie das Foto hier ab, um es zu prüfen',
  'examine.preview': 'Das Foto, das gerade geprüft wird',
  'examine.working': 'Das Foto wird geprüft …',
  'examine.waiting': 'Das Foto wird geprüft, sobald das Modell geladen ist.',
  'examine.backend-unknown.title': 'Ein Rechenverfahren namens „{name}“ gibt es nicht',
  'examine.backend-unknown.advice': 'Naevus hat selbst eines gewählt. Bekannte Namen: {known}.',
  'examine.tips.title': 'So wird das Foto beurteilbar',
  'examine.tips.light': 'Tageslicht, kein Blitz, kein Schatten auf der Hautstelle',
  'examine.tips.close': 'Scharf und so nah, dass die Hautstelle ein Drittel des Bildes einnimmt',
  'examine.tips.one': 'Eine einzige Hautstelle in der Mitte, ohne Haare, Stiftmarkierungen und Pflaster',
  'model.fetching': 'Das Modell wird geladen',
  'model.starting': 'Das Modell wird gestartet',
  'model.fetching-once': 'Nur einmal: Danach bleibt es auf diesem Gerät gespeichert.',
  'model.offline-ready': 'Offline bereit',
  'model.ready': 'Bereit',
  'model.retry': 'Noch einmal versuchen',
  'verdict.low.sentence': 'Der Wert liegt unter dem Schwellenwert des Modells. Das ist keine Entwarnung.',
  'verdict.uncertain.sentence': 'Das Modell ist sich bei dieser Hautstelle nicht sicher.',
  'verdict.high.sentence': 'Diese Hautstelle sieht verdächtig aus. Lassen Sie sie bald ärztlich untersuchen.',
  'verdict.refused.sentence': 'Dieses Foto kann nicht beurteilt werden. Das sagt nichts über die Hautstelle aus.',
  'advice.watch.title': 'Beobachten Sie die Hautstelle weiter. Das ist keine Entwarnung.',
  'advice.watch.words':
    'Sehen Sie sich die Hautstelle in vier Wochen wieder an, danach jeden Monat, und vergleichen Sie sie mit diesem Foto. Zeigen Sie sie einer Ärztin oder einem Arzt, wenn sie sich verändert oder Sie beunruhigt.',
  'advice.answer-first.title': 'Beantworten Sie zuerst die sechs Fragen.',
  'advice.answer-first.words':
    'Bis dahin gibt es nichts, worauf Sie sich verlassen können: Was Sie sehen und spüren, zählt mehr als ein niedriger Wert. Wenn die Hautstelle Sie beunruhigt, zeigen Sie sie einer Ärztin oder einem Arzt.',
  'advice.photo-again.title': 'Machen Sie ein neues Foto: nah, scharf, bei Tageslicht.',
  'advice.photo-again.words':
    'Wenn die Hautstelle Sie beunruhigt, warten Sie nicht auf ein besseres Foto. Zeigen Sie sie einer Ärztin oder einem Arzt.',
  'advice.ask-doctor.title': 'Lassen Sie die Hautstelle in den nächsten Wochen ärztlich untersuchen.',
  'advice.ask-doctor.words':
    'Manche solchen Hautstellen sind bösartig, andere harmlos. Nur eine Untersuchung kann das klären.',
  'advice.seen-soon.title': 'Lassen Sie die Hautstelle bald ärztlich untersuchen, unabhängig vom Wert.',
  'advice.seen-soon.words':
    'Was Sie mit Ja beantwortet haben, ist Grund genug. Vereinbaren Sie jetzt einen Termin, wenn möglich in einer Hautarztpraxis und möglichst innerhalb der nächsten zwei Wochen.',
  'advice.make-appointment.title': 'Vereinbaren Sie jetzt einen Arzttermin.',
  'advice.make-appointment.words':
    'Wenn möglich in einer Hautarztpraxis und möglichst innerhalb der nächsten zwei Wochen. Ein verdächtiger Wert ist keine Diagnose: Nur eine Untersuchung kann das klären.',
  'advice.show-doctor.title': 'Das kann diese App nicht beurteilen. Zeigen Sie die Hautstelle einer Ärztin oder einem Arzt.',
  'advice.show-doctor.words':
    'Wie oft die App hier richtig liegt, wurde nie gemessen. Gehen Sie in den nächsten Wochen hin.',
  'advice.show-doctor-soon.title':
    'Das kann diese App nicht beurteilen. Zeigen Sie die Hautstelle bald einer Ärztin oder einem Arzt.',
  'advice.show-doctor-soon.words':
    'Wie oft die App hier richtig liegt, wurde nie gemessen. Vereinbaren Sie jetzt einen Termin, möglichst innerhalb der nächsten zwei Wochen.',
  'verdict.probability.under': 'unter {percent}',
  'verdict.probability.over': 'über {percent}',
  'verdict.always':
    'Zeigen Sie jede Hautstelle, die neu ist, sich verändert, wächst, blutet oder nicht abheilt, einer Ärztin oder einem Arzt, was auch immer hier steht.',
  'verdict.disclaimer':
    'Zum Lernen und als Hilfe bei der Entscheidung, was Sie ärztlich untersuchen lassen. Das ist keine Diagnose.',
  'problem.photo-empty.title': 'Die Datei ist leer',
  'problem.photo-empty.advice':
    'Vielleicht wurde sie nicht vollständig kopiert oder heruntergeladen. Wählen Sie das Foto noch einmal aus oder ein anderes.',
  'problem.photo-not-a-picture.title': 'Diese Datei ist kein Bild',
  'problem.photo-not-a-picture.advice':
    'Wählen Sie ein Foto aus: eine JPEG-, HEIC-, PNG-, WebP-, AVIF-, GIF- oder BMP-Datei.',
  'problem.photo-type-unsupported.title': 'Dateien vom Typ {type} können nicht gelesen werden',
  'problem.photo-type-unsupported.advice':
    'Wählen Sie ein Foto aus: eine JPEG-, HEIC-, PNG-, WebP-, AVIF-, GIF- oder BMP-Datei. Die meisten Foto-Apps können eines als JPEG speichern.',
  'problem.photo-type-unsupported.advice.video':
    'Das ist ein Video. Machen Sie stattdessen ein Foto der Hautstelle: Ein Standbild aus einem Video ist selten scharf genug.',
  'problem.photo-too-large.title': 'Das Bild ist zu groß: {megapixels} Megapixel',
  'problem.photo-too-large.advice':
    'Bis zu {limit} Megapixel können gelesen werden. Schneiden Sie den Teil mit der Hautstelle aus, oder speichern Sie das Bild kleiner.',
  'problem.photo-truncated.title': 'Ein Teil des Fotos fehlt',
  'problem.photo-truncated.advice':
    'Es wurde beim Kopieren oder Herunterladen abgeschnitten. Wählen Sie das Originalfoto noch einmal aus.',
  'problem.photo-undecodable.title': 'Das Foto ist beschädigt',
  'problem.photo-undecodable.advice':
    'Dieses Gerät kann es nicht öffnen. Machen Sie das Foto noch einmal, oder wählen Sie ein anderes aus.',
  'problem.photo-reader-unreachable.title': 'Der Teil dieser App, der HEIC-Fotos öffnet, konnte nicht geladen werden',
  'problem.photo-reader-unreachable.advice':
    'Er wird einmal gebraucht und bleibt dann auf diesem Gerät gespeichert. Stellen Sie eine Internetverbindung her und wählen Sie das Foto noch einmal aus, oder speichern Sie es als JPEG. Auf einem iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“.',
  'problem.photo-frame-outside.title': 'Das Quadrat liegt nicht innerhalb dieses Fotos',
  'problem.photo-frame-outside.advice':
    'Es wurde auf einem anderen Foto gesetzt. Wählen Sie das Foto noch einmal aus und setzen Sie das Quadrat darauf.',
  'problem.photo-unreadable.title': 'Das Foto konnte nicht gelesen werden',
  'problem.photo-unreadable.advice':
    'Vielleicht wurde es verschoben oder liegt in einer Cloud. Wählen Sie es noch einmal aus, oder speichern Sie es zuerst auf diesem Gerät.',
  'problem.model-missing.title': 'Das Modell ist nicht da',
  'problem.model-missing.advice':
    'Diese Kopie von Naevus kam ohne ihr Modell. Versuchen Sie es noch einmal, oder informieren Sie die Betreiber dieser Website.',
  'problem.model-unreachable.title': 'Das Modell konnte nicht geladen werden',
  'problem.model-unreachable.advice':
    'Es wird einmal gebraucht und bleibt dann auf diesem Gerät gespeichert. Prüfen Sie die Verbindung und den freien Speicherplatz, und versuchen Sie es noch einmal.',
  'problem.model-manifest-invalid.title': 'Das Modell passt nicht zu dieser App',
  'problem.model-manifest-invalid.advice':
    'Eines von beiden ist neuer. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  'problem.model-preprocessing-differs.title': 'Das Modell wurde für eine andere Version dieser App gemacht',
  'problem.model-preprocessing-differs.advice':
    'Es hat an Bildern gelernt, die anders aufbereitet waren. Seine Werte wären hier falsch. Laden Sie die Seite neu, um die neueste Version zu erhalten, und versuchen Sie es noch einmal.',
  'problem.model-tampered.title': 'Das Modell wurde abgelehnt, weil seine Datei {file} nicht das Original ist',
  'problem.model-tampered.advice':
    'Sie wurde unterwegs verändert oder beschädigt und würde zu falschen Ergebnissen führen. Versuchen Sie es noch einmal, wenn möglich über eine andere Verbindung.',
  'problem.no-backend.title': 'Dieses Gerät kann das Ergebnis nicht berechnen',
  'problem.no-backend.advice':
    'Versucht: {tried}. Nichts davon lieferte bei einem Testbild das richtige Ergebnis. Aktualisieren Sie den Browser, oder versuchen Sie es mit einem anderen.',
  'problem.worker-crashed.title': 'Die Berechnung wurde abgebrochen',
  'problem.worker-crashed.advice':
    'Vielleicht hat das Gerät zu wenig Arbeitsspeicher. Schließen Sie andere Tabs, und versuchen Sie es noch einmal.',
  'records.storage-full.title': 'Nicht gespeichert: Dieses Gerät ist voll',
  'records.storage-full.advice': 'Schaffen Sie Speicherplatz, oder entfernen Sie alte Prüfungen aus dem Verlauf.',
  'records.storage-unavailable.title': 'Auf diesem Gerät kann nichts gespeichert werden',
  'records.storage-unavailable.advice':
    'In einem privaten Fenster speichern Browser nichts. Das Ergebnis selbst ist nicht betroffen.',
  'records.storage-newer.title': 'Was hier gespeichert ist, stammt aus einer neueren Version',
  'records.storage-newer.advice': 'Laden Sie die Seite neu, um diese Version zu erhalten. Es geht nichts verloren.',
  'records.record-damaged.title': 'Diese Prüfung ist nicht lesbar',
  'records.record-damaged.advice': 'Was davon gespeichert ist, ist beschädigt. Die anderen sind nicht betroffen.',
  'records.record-missing.title': 'Diese Prüfung ist nicht mehr hier',
  'records.record-missing.advice': 'Sie wurde entfernt, vielleicht in einem anderen Fenster.',
  'examine.live': 'Foto aufnehmen',
  'examine.cancel': 'Abbrechen',
  'examine.working.of': 'Foto {photo} von {count} wird geprüft …',
  'examine.ask.title': 'Eine Hautstelle oder mehrere?',
  'examine.ask.lead': {
    one: '{count} Foto wurde ausgewählt.',
    other: '{count} Fotos wurden ausgewählt.',
  },
  'examine.ask.one': 'Eine Hautstelle',
  'examine.ask.one.words': 'Sie werden gemeinsam beurteilt. Mehrere Fotos einer Hautstelle machen den Wert beständiger.',
  'examine.ask.one.too-many':
    'Bis zu {most} Fotos einer Hautstelle können gemeinsam beurteilt werden. Wählen Sie dafür weniger aus.',
  'examine.ask.several': 'Mehrere Hautstellen',
  'examine.ask.several.words': 'Jedes Foto wird einzeln beurteilt und gespeichert.',
  'examine.photos.add': 'Weiteres Foto dieser Hautstelle hinzufügen',
  'examine.photos.full': 'Das sind {most} Fotos: Mehr zählen nicht zusammen.',
  'examine.photos.busy': 'Wird noch einmal geprüft …',
  'examine.batch.done': {
    one: '{count} Foto wurde beurteilt und gespeichert.',
    other: '{count} Fotos wurden beurteilt und gespeichert.',
  },
  'examine.batch.open': { one: '{count} Foto ist noch übrig.', other: '{count} Fotos sind noch übrig.' },
  'examine.batch.all-kept': 'Alle stehen im Verlauf.',
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
  'lesion.due.title': {
    one: 'Eine Hautstelle sollten Sie wieder ansehen',
    other: '{count} Hautstellen sollten Sie wieder ansehen',
  },
  'lesion.due.one': '{name}, seit {date}',
  'lesion.due.doctor': 'Zuerst der Arzttermin: Sie sollte ärztlich untersucht werden.',
  'lesion.due.more': { one: 'und eine weitere', other: 'und {count} weitere' },
  'site.scalp': 'Kopfhaut',
  'site.face': 'Gesicht',
  'site.ear': 'Ohr',
  'site.neck': 'Hals oder Nacken',
  'site.head-neck': 'Kopf oder Hals',
  'site.chest': 'Brust',
  'site.abdomen': 'Bauch',
  'site.back': 'Rücken',
  'site.flank': 'Seite des Rumpfes',
  'site.anterior-trunk': 'Vorderseite des Rumpfes',
  'site.trunk': 'Rumpf, andere Stelle',
  'site.upper-arm': 'Oberarm',
  'site.forearm': 'Unterarm',
  'site.hand': 'Hand',
  'site.upper-extremity': 'Arm oder Hand',
  'site.thigh': 'Oberschenkel',
  'site.lower-leg': 'Unterschenkel',
  'site.foot': 'Fuß',
  'site.lower-extremity': 'Bein oder Fuß',
  'site.palms-soles': 'Handfläche oder Fußsohle',
  'site.genital': 'Genitalbereich',
  'site.oral-genital': 'Mund oder Genitalbereich',
  'place.sided.left': '{site} (links)',
  'place.sided.right': '{site} (rechts)',
  'place.spot.unnamed': 'Hautstelle ohne Namen',
  'person.me': 'Ich',
  'person.unnamed': 'Person ohne Namen',
  'install.ask': 'Naevus installieren',
  'install.ios.advice':
    'Auf einem iPhone oder iPad installieren Sie Naevus selbst. Es hat dann einen eigenen Platz, um Ihre Prüfungen zu speichern.',
  'install.ios.share': 'Tippen Sie im Browser auf „Teilen“: ein Quadrat mit einem Pfeil nach oben.',
  'install.ios.add': 'Wählen Sie „Zum Home-Bildschirm“.',
  'install.ios.open':
    'Öffnen Sie Naevus von da an vom Home-Bildschirm. Was Sie hier im Browser gespeichert haben, bleibt im Browser.',
  'install.unavailable.advice':
    'Dieser Browser bietet nicht an, Naevus von hier aus zu installieren. Suchen Sie in seinem Menü nach „Installieren“ oder „Zum Startbildschirm hinzufügen“.',
  'part-missing.title': 'Diese Seite konnte nicht geladen werden',
  'part-missing.advice':
    'Vielleicht gibt es eine neuere Version von Naevus, oder das Netz fehlt. Stellen Sie eine Internetverbindung her und laden Sie neu. Was Sie gespeichert haben, bleibt erhalten.',
  'arrival.no-file.title': 'Es kam kein Foto an',
  'arrival.no-file.advice':
    'Naevus prüft nur Fotos. Teilen oder öffnen Sie ein Foto der Hautstelle, oder wählen Sie hier eines aus.',
  'arrival.not-stored.title': 'Das geteilte Foto konnte nicht übernommen werden',
  'arrival.not-stored.advice':
    'Vielleicht ist dieses Gerät voll. Schaffen Sie Speicherplatz, oder wählen Sie das Foto hier aus.',
  'settings.safari.title': 'Safari löscht möglicherweise Ihre Prüfungen',
  'settings.safari.advice':
    'Wenn Sie Safari sieben Tage lang nutzen, ohne Naevus zu öffnen, löscht es, was hier gespeichert ist. Fügen Sie Naevus zum Home-Bildschirm oder zum Dock hinzu, bevor Sie anfangen: Dann bleibt alles erhalten. Was Sie jetzt hier speichern, zieht nicht mit um.',
} as const satisfies Record<keyof typeof english, Message>;
