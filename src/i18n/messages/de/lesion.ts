import type { Message } from '../../translate.ts';
import type { lesion as english } from '../en/lesion.ts';

export const lesion = {
  'camera.title': 'Kamera',
  'camera.close': 'Kamera schließen',
  'camera.starting': 'Die Kamera startet. Wenn Ihr Browser fragt, erlauben Sie sie.',
  'camera.guide': 'Eine einzige Hautstelle, so breit wie der gestrichelte Kreis: ein Drittel des Rings.',
  'camera.shutter': 'Foto aufnehmen',
  'camera.torch': 'Licht',
  'camera.lens': 'Kamera',
  'camera.lens.unnamed': 'Kamera {number}',
  'camera.zoom': 'Zoom',
  'camera.zoom.value': '{times}-fach',
  'camera.aim.sharp': 'Scharf: Machen Sie das Foto',
  'camera.aim.blurred': 'Nicht scharf: ruhig halten oder etwas zurückgehen',
  'camera.aim.too-dark': 'Zu dunkel: Sorgen Sie für mehr Licht',
  'camera.aim.too-bright': 'Zu hell: vom Licht wegdrehen',
  'camera.aim.glare': 'Spiegelung: Kamera etwas neigen',
  'camera.preview.photo': 'Das aufgenommene Foto',
  'camera.preview.question': 'Ist die Hautstelle scharf und ganz zu sehen?',
  'camera.preview.use': 'Dieses Foto verwenden',
  'camera.preview.again': 'Noch einmal',
  'camera.try-again': 'Noch einmal versuchen',
  'camera.fallback.take': 'Kamera des Handys verwenden',
  'camera.fallback.choose': 'Foto auswählen',
  'camera.problem.denied.title': 'Die Kamera ist nicht erlaubt',
  'camera.problem.denied.advice':
    'Erlauben Sie die Kamera für diese Website in den Einstellungen des Browsers (oft hinter dem Zeichen neben der Adresse), und versuchen Sie es noch einmal. Oder nehmen Sie unten ein Foto auf oder wählen Sie eines aus.',
  'camera.problem.no-camera.title': 'Es wurde keine Kamera gefunden',
  'camera.problem.no-camera.advice':
    'Schließen Sie eine an und versuchen Sie es noch einmal, oder wählen Sie unten ein Foto aus.',
  'camera.problem.busy.title': 'Die Kamera startet nicht',
  'camera.problem.busy.advice':
    'Vielleicht verwendet sie gerade eine andere App. Schließen Sie diese App, und versuchen Sie es noch einmal. Oder nehmen Sie unten ein Foto auf oder wählen Sie eines aus.',
  'camera.problem.lost.title': 'Die Kamera wurde unterbrochen',
  'camera.problem.lost.advice':
    'Vielleicht durch einen Anruf, eine andere App oder ein loses Kabel. Versuchen Sie es noch einmal, oder nehmen Sie unten ein Foto auf oder wählen Sie eines aus.',
  'camera.problem.unsupported.title': 'Dieser Browser kann die Kamera hier nicht anzeigen',
  'camera.problem.unsupported.advice':
    'Machen Sie ein Foto mit der Kamera des Handys, oder wählen Sie eines aus. Hier funktioniert sie nur über https.',

  'lesion.title': 'Eine Hautstelle im Lauf der Zeit',
  'lesion.back': 'Alle Hautstellen',
  'lesion.missing.title': 'Diese Hautstelle ist nicht mehr hier',
  'lesion.missing.advice': 'Sie wurde entfernt oder nie auf diesem Gerät gespeichert.',
  'lesion.missing.go': 'Zum Verlauf',
  'lesion.empty.title': 'Noch kein Foto dieser Hautstelle',
  'lesion.empty.advice':
    'Prüfen Sie ein Foto davon und geben Sie an, dass es diese Hautstelle zeigt. Ab dem zweiten können Sie die Fotos hier vergleichen.',
  'lesion.empty.start': 'Hautstelle prüfen',

  'lesion.kind.phone': 'Handyfoto',
  'lesion.kind.dermoscope': 'Dermatoskop-Aufnahme',
  'lesion.timeline.title': 'Alle Prüfungen',
  'lesion.timeline.photos': { one: '{count} Foto', other: '{count} Fotos' },
  'lesion.timeline.older': {
    one: 'Eine ältere Prüfung steht im Verlauf.',
    other: '{count} ältere Prüfungen stehen im Verlauf.',
  },

  'lesion.chart.title': 'Wert im Lauf der Zeit',
  'lesion.chart.label': {
    one: 'Diagramm mit einem Wert und den beiden Schwellenwerten. Dasselbe als Tabelle darunter.',
    other: 'Diagramm mit {count} Werten im Lauf der Zeit und den beiden Schwellenwerten. Dasselbe als Tabelle darunter.',
  },
  'lesion.chart.caption':
    'Die Balken zeigen, wie weit Fotos einer unveränderten Hautstelle gewöhnlich auseinanderliegen. Gestrichelte Linien: ab wo ein Wert nicht eindeutig und ab wo er verdächtig ist.',
  'lesion.chart.hollow.phone':
    'Sie gelten für Handyfotos, die das neueste Modell beurteilt hat. Hohle Punkte wurden anders beurteilt: Lesen Sie diese in der Tabelle.',
  'lesion.chart.hollow.dermoscope':
    'Sie gelten für Dermatoskop-Aufnahmen, die das neueste Modell beurteilt hat. Hohle Punkte wurden anders beurteilt: Lesen Sie diese in der Tabelle.',
  'lesion.chart.high': 'Verdächtig ab {threshold}',
  'lesion.chart.low': 'Weniger verdächtig unter {threshold}',
  'lesion.chart.table': 'Die Werte als Tabelle',
  'lesion.chart.when': 'Wann',
  'lesion.chart.score': 'Wahrscheinlichkeit',
  'lesion.chart.result': 'Wahrscheinlichkeit und Ergebnis',

  'lesion.compare.title': 'Was hat sich verändert?',
  'lesion.compare.numbered': '{date} ({number})',
  'lesion.timeline.outcome': 'Was später bekannt wurde: {outcome}',
  'lesion.compare.one': 'Ein Foto',
  'lesion.compare.other': 'Das andere Foto',
  'lesion.compare.option': '{date}, Foto {photo}',
  'lesion.compare.way': 'Anzeigen',
  'lesion.compare.way.beside': 'Nebeneinander',
  'lesion.compare.way.over': 'Mit Schieberegler',
  'lesion.compare.photos': 'Beide Fotos, gemeinsam verschoben und vergrößert',
  'lesion.compare.photo': 'Die Hautstelle am {date}',
  'lesion.compare.share': 'Wo die beiden Fotos aneinanderstoßen',
  'lesion.compare.share.value': '{share} Prozent von links',
  'lesion.compare.hint':
    'Ziehen Sie, um beide zu verschieben, und spreizen Sie zwei Finger, um beide zu vergrößern. Tasten: Pfeile, Plus, Minus und 0. Beide zeigen den beurteilten Ausschnitt. Eine Hautstelle kann also allein deshalb größer wirken, weil das Foto aus größerer Nähe aufgenommen wurde.',
  'lesion.view.in': 'Vergrößern',
  'lesion.view.out': 'Verkleinern',
  'lesion.view.whole': 'Alles zeigen',

  'lesion.change.within': 'Keine messbare Veränderung des Werts',
  'lesion.change.within.meaning':
    'Damals {before}, jetzt {after}. Fotos einer unveränderten Hautstelle können sich ebenso stark unterscheiden; das sagt also nichts aus, weder so noch so.',
  'lesion.change.beyond.up': 'Der Wert ist stärker gestiegen als bei wiederholten Fotos üblich',
  'lesion.change.beyond.down': 'Der Wert ist stärker gesunken als bei wiederholten Fotos üblich',
  'lesion.change.larger': 'Die Messung ergibt eine größere Hautstelle als zuvor',
  'lesion.change.advice': 'Lassen Sie die Hautstelle ärztlich untersuchen und zeigen Sie dabei beide Fotos.',
  'lesion.change.refused': 'Eines dieser Fotos wurde nicht beurteilt, deshalb lassen sich die Werte nicht vergleichen',
  'lesion.change.modality':
    'Eines ist ein Handyfoto, das andere eine Dermatoskop-Aufnahme: Ihre Werte lassen sich nicht vergleichen',
  'lesion.change.model': 'Sie wurden mit verschiedenen Modellen beurteilt: Ihre Werte lassen sich nicht vergleichen',
  'lesion.change.size.within-uncertainty':
    'Die Größen unterscheiden sich nicht stärker, als die Markierungen ungenau sein können.',
  'lesion.change.size.smaller': 'Die Messung ergibt eine kleinere Hautstelle als zuvor.',
  'lesion.change.eye':
    'Was Sie sehen und spüren, zählt mehr als jeder Wert. Wenn sich die Hautstelle in Größe, Form oder Farbe verändert, blutet oder juckt, lassen Sie sie ärztlich untersuchen, was auch immer hier steht.',
  'lesion.noise.measured':
    'Wie weit Fotos einer unveränderten Hautstelle auseinanderliegen, stammt aus Ihren eigenen Wiederholungsfotos (Fotos über das jeweils erste einer Prüfung hinaus: {photos}).',
  'lesion.noise.assumed':
    'Wie weit Fotos einer unveränderten Hautstelle auseinanderliegen, ist nach Fotos anderer Menschen angenommen. Machen Sie bei jeder Prüfung zwei oder drei Fotos, dann wird es an Ihren gemessen.',

  'lesion.size.value': '{size} mm, plus/minus {off} mm',
  'lesion.measure': 'Messen',
  'lesion.measure.again': 'Neu messen',
  'lesion.measure.which': 'auf dem Foto vom {date}',
  'lesion.measure.title': 'Wie groß ist die Hautstelle?',
  'lesion.measure.how':
    'Neben der Hautstelle muss eine Münze oder ein Lineal liegen, flach auf derselben Haut. Setzen Sie die beiden Enden auf deren Ränder, danach auf die Ränder der Hautstelle, wo sie am breitesten ist.',
  'lesion.measure.by': 'Was liegt daneben?',
  'lesion.measure.coin': '{coin} ({diameter} mm)',
  'lesion.measure.ruler': 'Ein Lineal oder Maßband',
  'lesion.measure.ruler.length': 'Millimeter, die Sie markieren',
  'lesion.measure.ruler.problem': 'Eine Zahl über 0, bis {most}.',
  'lesion.measure.mark': 'Markieren',
  'lesion.measure.mark.coin': 'Die Münze',
  'lesion.measure.mark.ruler': 'Das Lineal',
  'lesion.measure.mark.lesion': 'Die Hautstelle',
  'lesion.measure.handle.reference.from': 'Ein Rand der Münze oder Ende auf dem Lineal. Mit den Pfeiltasten verschieben.',
  'lesion.measure.handle.reference.to':
    'Der andere Rand der Münze oder das andere Ende auf dem Lineal. Mit den Pfeiltasten verschieben.',
  'lesion.measure.handle.lesion.from': 'Ein Rand der Hautstelle. Mit den Pfeiltasten verschieben.',
  'lesion.measure.handle.lesion.to': 'Der andere Rand der Hautstelle. Mit den Pfeiltasten verschieben.',
  'lesion.measure.left.reference': 'Noch zu markieren: was daneben liegt',
  'lesion.measure.left.lesion': 'Noch zu markieren: die Hautstelle',
  'lesion.measure.keep': 'Größe speichern',
  'lesion.measure.forget': 'Größe verwerfen',
  'lesion.measure.cancel': 'Abbrechen',

  'lesion.reminder.title': 'Wann Sie wieder nachsehen',
  'lesion.reminder.ask': 'Wie lange bis zum nächsten Mal?',
  'lesion.reminder.months': { one: '{count} Monat', other: '{count} Monate' },
  'lesion.reminder.day': 'Wieder ansehen am {date}.',
  'lesion.reminder.doctor':
    'Zuerst der Arzttermin: Diese Hautstelle sollte ärztlich untersucht werden. Wieder nachzusehen ersetzt das nicht.',
  'lesion.reminder.due': 'Fällig seit {date}.',
  'lesion.reminder.done': 'Wieder angesehen, wie geplant für {date}. Wählen Sie das nächste Mal.',
  'lesion.reminder.file': 'In einen Kalender eintragen',
  'lesion.reminder.none': 'Keine Erinnerung',
  'lesion.reminder.promise':
    'Naevus sendet keine Benachrichtigungen. Es zeigt, was fällig ist, wenn Sie es öffnen. Die Kalenderdatei nennt keine Person und keine Stelle am Körper. Wenn sich die Hautstelle vorher verändert, warten Sie nicht auf den Tag.',
  'lesion.reminder.event.title': 'Eine Hautstelle wieder ansehen',
  'lesion.reminder.event.doctor': 'Wenn die Hautstelle noch nicht ärztlich untersucht ist, kommt zuerst der Arzttermin.',
  'lesion.reminder.event.description':
    'Öffnen Sie Naevus, machen Sie ein Foto derselben Hautstelle im selben Licht und vergleichen Sie. Wenn sie sich verändert hat, blutet oder juckt, lassen Sie sie ärztlich untersuchen.',
} as const satisfies Record<keyof typeof english, Message>;
