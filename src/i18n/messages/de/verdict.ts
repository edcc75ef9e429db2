import type { Message } from '../../translate.ts';
import type { verdict as english } from '../en/verdict.ts';

export const verdict = {
  'examine.preview-judged': 'Das geprüfte Foto. Das Quadrat zeigt den Ausschnitt, der beurteilt wurde.',
  'band.low': 'Weniger verdächtig',
  'band.uncertain': 'Nicht eindeutig',
  'band.high': 'Verdächtig',
  'band.refused': 'Nicht beurteilt',
  'verdict.low.holds':
    'Der Wert zählt nur, wenn die Hautstelle groß und scharf im markierten Quadrat liegt. Wenn nicht, machen Sie ein neues Foto.',
  'verdict.low.missed': 'Auf Testbildern dieser Art hat das Modell etwa {missed} von 100 Krebsfällen übersehen.',
  'advice.sources': 'Worauf diese Empfehlung beruht',
  'questions.title': 'Sechs Fragen, die mehr zählen als der Wert',
  'questions.go': 'Fragen beantworten',
  'questions.yes': 'Ja',
  'questions.no': 'Nein',
  'questions.new': 'Ist die Hautstelle neu?',
  'questions.changing': 'Verändert sie sich in Größe, Form oder Farbe?',
  'questions.bleeding': 'Blutet sie oder heilt sie nicht ab?',
  'questions.itching': 'Juckt oder schmerzt sie?',
  'questions.unlike-others': 'Sieht sie anders aus als Ihre übrigen Muttermale und Flecken?',
  'questions.growing-lump': 'Ist sie ein Knoten, der wächst?',
  'scope.title': 'Trifft etwas davon zu?',
  'scope.words': 'Dafür gibt es keine Messungen zu Naevus. Was immer es dort anzeigt: Beurteilen kann es das nicht.',
  'scope.under-18': 'Jünger als 18 Jahre',
  'scope.nail': 'An oder unter einem Nagel',
  'scope.palm-sole': 'Handfläche oder Fußsohle',
  'scope.mucosa': 'Lippe, Mund oder Genitalbereich',
  'scope.skin-type-5-6': 'Braune oder schwarze Haut (Hauttypen V und VI)',
  'scope.known.person': '{limit} (nach den Angaben zur Person)',
  'scope.known.place': '{limit} (nach der Körperstelle)',
  'not-measured.label': 'Nicht beurteilt: dafür nie gemessen',
  'not-measured.for': 'Nie gemessen für: {limits}',
  'not-measured.for.under-18': 'Menschen unter 18 Jahren',
  'not-measured.for.nail': 'Hautstellen an oder unter einem Nagel',
  'not-measured.for.palm-sole': 'Handflächen und Fußsohlen',
  'not-measured.for.mucosa': 'Lippen, Mund und Genitalbereich',
  'not-measured.for.skin-type-5-6': 'braune oder schwarze Haut (Hauttypen V und VI)',
  'not-measured.meaning': 'Es wurde nie gemessen, wie oft der Wert hier richtig ist.',
  'malignant.since': 'Als bösartig bekannt seit {date}.',
  'malignant.since.as': 'Als bösartig bekannt seit {date} ({diagnosis}).',
  'malignant.advice': 'Folgen Sie dem, was Ihre Ärztin oder Ihr Arzt gesagt hat.',
  'malignant.later': 'Ein späterer Wert ändert daran nichts.',
  'known.benign': 'Am {date} ärztlich oder im Labor als gutartig befunden.',
  'known.benign.as': 'Am {date} ärztlich oder im Labor als gutartig befunden ({diagnosis}).',
  'known.benign.advice': 'Neue Veränderungen sollten trotzdem untersucht werden.',
  'known.benign.next':
    'Wenn sie sich seither verändert hat, blutet oder nicht heilt, lassen Sie sie noch einmal ärztlich untersuchen.',
  'known.at-the-time': 'Was Naevus damals sagte',
  'meaning.title': 'Was das bedeutet',
  'meaning.checked-at': 'Wo wird die Hautstelle geprüft?',
  'meaning.place.self-check': 'Zu Hause',
  'meaning.place.primary-care': 'Hausarztpraxis',
  'meaning.place.dermatology': 'Hautarztpraxis',
  'meaning.place.typed': 'Eigene Zahl',
  'meaning.typed': 'Bösartige unter den geprüften Hautstellen',
  'meaning.typed.problem': 'Geben Sie eine Zahl über 0 und unter 100 ein.',
  'meaning.basis.self-check':
    'Angenommen: Von 1000 Hautstellen, die Menschen zu Hause prüfen, sind 30 bösartig. Eine direkte Zählung der Hautstellen gibt es nicht. Von 1000 Menschen, die eine solche App nutzten, ließen 60 innerhalb eines Jahres eine bösartige Hautstelle oder eine Vorstufe davon behandeln.',
  'meaning.basis.primary-care':
    'Gezählt: Von 1000 Hautstellen, die in Hausarztpraxen im Verdacht standen, bösartig zu sein, waren es etwa 90 (1 von 11).',
  'meaning.basis.dermatology':
    'Gezählt: Von 1000 Hautstellen, mit denen Hausarztpraxen in eine Facharztpraxis überwiesen, waren 460 bösartig oder im Begriff, es zu werden.',
  'meaning.where.self-check': 'zu Hause geprüft',
  'meaning.where.primary-care': 'in Hausarztpraxen geprüft',
  'meaning.where.dermatology': 'in Hautarztpraxen geprüft',
  'meaning.where.typed': 'dort, wo dieser Anteil gilt',
  'meaning.about': 'etwa {value}',
  'meaning.fewer-than': 'weniger als {limit}',
  'meaning.more-than': 'mehr als {limit}',
  'meaning.here': {
    one: 'Von 1000 Hautstellen mit einem Wert wie diesem, {where}, ist {about} bösartig.',
    other: 'Von 1000 Hautstellen mit einem Wert wie diesem, {where}, sind {about} bösartig.',
  },
  'meaning.here.range':
    'Fotos ein und derselben Hautstelle unterscheiden sich. Über viele Fotos von dieser läge die Zahl höchstwahrscheinlich zwischen {low} und {high}.',
  'meaning.here.why':
    'Diese Zahl berücksichtigt, wo Sie prüfen. Sie unterscheidet sich von den {probability} weiter oben, obwohl der Wert derselbe ist: Von je 1000 Bildern, an denen jene Zahl geeicht wurde, waren {model} bösartig; von je 1000 Hautstellen, {where}, sind es etwa {place}. Was zu tun ist, bleibt gleich.',
  'meaning.low.first':
    'Wie viele Hautstellen mit niedrigem Wert bösartig sind, wird erst angezeigt, wenn alle sechs Fragen mit Nein beantwortet sind. Was Sie sehen und spüren, zählt mehr.',
  'meaning.low.no-all-clear': 'Diese werden bei einem niedrigen Wert übersehen. Er ist keine Entwarnung.',
  'meaning.outside': 'Dafür wurden solche Zahlen nie gemessen.',
  'meaning.no-figures': 'Die Messwerte des Modells, das dieses Foto beurteilt hat, liegen hier nicht vor.',
  'meaning.positive': {
    one: 'Von 1000 Hautstellen, die dort als „verdächtig“ eingestuft werden, ist {about} bösartig.',
    other: 'Von 1000 Hautstellen, die dort als „verdächtig“ eingestuft werden, sind {about} bösartig.',
  },
  'meaning.negative': {
    one: 'Von 1000 Hautstellen, die dort als „weniger verdächtig“ eingestuft werden, ist {about} trotzdem bösartig.',
    other: 'Von 1000 Hautstellen, die dort als „weniger verdächtig“ eingestuft werden, sind {about} trotzdem bösartig.',
  },
  'meaning.sources': 'Wie diese Zahlen zustande kommen',
  'meaning.measured.malignant':
    'Sensitivität und Spezifität wurden an {pictures} Bildern gemessen, die auf dieselbe Weise aufgenommen wurden ({set}) und die das Modell nie gesehen hatte.',
  'meaning.measured.melanoma':
    'Sensitivität und Spezifität wurden an {pictures} Bildern gemessen, die auf dieselbe Weise aufgenommen wurden ({set}) und die das Modell nie gesehen hatte. Gezählt wurden nur Melanome.',
  'meaning.formula.positive':
    'Positiver Vorhersagewert („verdächtig“) = Se × P ÷ (Se × P + (1 − Sp) × (1 − P)), mit Se {sensitivity}\u00a0%, Sp {specificity}\u00a0%, P {prevalence}\u00a0%: {value}\u00a0%.',
  'meaning.formula.negative':
    'Negativer Vorhersagewert („weniger verdächtig“) = Sp × (1 − P) ÷ (Sp × (1 − P) + (1 − Se) × P), mit Se {sensitivity}\u00a0%, Sp {specificity}\u00a0%, P {prevalence}\u00a0%: {value}\u00a0%.',
  'meaning.formula.probability':
    'Wahrscheinlichkeit dort: logit p′ = logit p − logit P(Bilder der Eichung) + logit P(dort). Das setzt voraus, dass Hautstellen dort so aussehen wie auf diesen Bildern.',
  'meaning.formula.probability.here':
    'Hier p {before}\u00a0%, P(Bilder der Eichung) {model}\u00a0%, P(dort) {place}\u00a0%: p′ {after}\u00a0%.',
  'meaning.range.source':
    'Der Bereich: 1,96 Standardabweichungen von {deviation} in Log-Odds nach beiden Seiten, je nach Zahl der Fotos. So weit, aufgerundet, lagen bei Validierungsbildern die Werte mehrerer Fotos derselben Hautstelle auseinander. Wie genau der Anteil der bösartigen Hautstellen dort bekannt ist, steckt nicht darin.',
  'meaning.prevalence.published': 'Anteil bösartiger Hautstellen, gezählt von:',
  'meaning.prevalence.assumed': 'Anteil bösartiger Hautstellen: angenommen, mit Blick auf diese Zählung von Menschen:',
  'several.mean': {
    one: '{probability} aus {count} Foto',
    other: '{probability} aus {count} Fotos zusammen',
  },
  'several.highest': 'Verdächtigstes einzelnes Foto: Foto {photo}, {probability}',
  'several.disagree':
    'Die Fotos widersprechen sich: Zusammen würden sie als weniger verdächtig gelten, aber nicht jedes für sich. Schon ein verdächtiges Foto genügt, um die Stelle ärztlich ansehen zu lassen.',
  'several.left-out': 'Foto {photo} wurde nicht mitgezählt:',
  'several.refused.sentence': 'Keines dieser Fotos kann beurteilt werden. Das sagt nichts über die Hautstelle aus.',
  'several.different-modalities.title': 'Diese Fotos können nicht gemeinsam beurteilt werden',
  'several.different-modalities.advice':
    'Einige wurden mit einer Handykamera aufgenommen, andere durch ein Dermatoskop. Wählen Sie Fotos einer Art.',
  'several.other-model.title': 'Diese Fotos können nicht gemeinsam beurteilt werden',
  'several.other-model.advice':
    'Sie wurden mit verschiedenen Versionen des Modells beurteilt. Lassen Sie sie zuerst neu beurteilen.',
  'verdict.reason.frame-too-small':
    'Das Quadrat, das beurteilt werden sollte, ist nur {side} Pixel breit. Um Strukturen zu erkennen, sind mindestens {least} nötig.',
  'verdict.reason.frame-too-small.tip':
    'Wählen Sie das Originalfoto statt einer kleinen Kopie, oder gehen Sie näher heran und machen Sie ein neues.',
  'verdict.reason.picture-blank':
    'Das Quadrat, das beurteilt werden sollte, zeigt ganz oder nahezu nur eine einzige Farbe: Es ist keine Hautstelle zu erkennen.',
  'verdict.reason.picture-blank.tip':
    'Achten Sie darauf, dass nichts das Objektiv verdeckt, dass das Licht gut ist und dass die Hautstelle scharf in der Mitte liegt.',
  'verdict.reason.blurred':
    'Das Quadrat, das beurteilt werden sollte, ist unscharf: Feine Strukturen sind nicht zu erkennen.',
  'verdict.reason.blurred.tip':
    'Halten Sie das Handy mit beiden Händen ruhig, tippen Sie zum Scharfstellen auf die Hautstelle und gehen Sie etwas zurück, falls sie unscharf bleibt. Wählen Sie das Originalfoto statt einer kleinen Kopie.',
  'verdict.reason.too-dark':
    'Das Quadrat, das beurteilt werden sollte, ist zu dunkel, um Strukturen und Farben zu erkennen.',
  'verdict.reason.too-dark.tip':
    'Machen Sie das Foto bei Tageslicht am Fenster und achten Sie darauf, dass Ihre Hand keinen Schatten wirft.',
  'verdict.reason.too-bright':
    'Ein großer Teil des Quadrats, das beurteilt werden sollte, ist überbelichtet: Die Farben sind verloren.',
  'verdict.reason.too-bright.tip':
    'Schalten Sie den Blitz aus, gehen Sie aus der direkten Sonne und tippen Sie auf die Hautstelle, damit sich die Kamera darauf einstellt.',
  'verdict.reason.glare': 'Eine Spiegelung verdeckt einen Teil der Hautstelle oder liegt dicht daneben.',
  'verdict.reason.glare.tip':
    'Schalten Sie den Blitz aus und neigen Sie das Handy oder die Haut ein wenig, bis sich kein Licht mehr spiegelt. Wischen Sie Öl oder Creme ab.',
  'verdict.finding.few-pixels':
    'Das beurteilte Quadrat hat wenige Pixel. Ein Foto aus größerer Nähe ergibt vielleicht einen anderen Wert.',
  'verdict.finding.few-pixels.tip': 'Gehen Sie näher heran, oder wählen Sie das Originalfoto statt einer kleinen Kopie.',
  'verdict.finding.soft': 'Das Foto ist etwas unscharf. Ein schärferes ergibt vielleicht einen anderen Wert.',
  'verdict.finding.soft.tip':
    'Halten Sie das Handy mit beiden Händen ruhig und tippen Sie zum Scharfstellen auf die Hautstelle.',
  'verdict.finding.dim': 'Das Foto ist recht dunkel. Eines in besserem Licht ergibt vielleicht einen anderen Wert.',
  'verdict.finding.dim.tip': 'Machen Sie das Foto bei Tageslicht am Fenster, ohne Schatten auf der Hautstelle.',
  'verdict.finding.pale':
    'Ein Teil des Fotos ist überbelichtet. Eines in weicherem Licht ergibt vielleicht einen anderen Wert.',
  'verdict.finding.pale.tip': 'Schalten Sie den Blitz aus und gehen Sie aus der direkten Sonne.',
  'verdict.finding.some-glare':
    'In der Mitte des Fotos gibt es eine Spiegelung. Eines ohne sie ergibt vielleicht einen anderen Wert.',
  'verdict.finding.some-glare.tip':
    'Schalten Sie den Blitz aus und neigen Sie das Handy ein wenig, bis sich kein Licht mehr spiegelt.',
  'verdict.reason.not-a-lesion':
    'Was das Quadrat zeigt, gleicht nicht den Hautstellen, die das Modell kennt. Es kann bloße Haut sein oder gar keine Haut.',
  'verdict.reason.not-a-lesion.tip':
    'Machen Sie das Foto so, dass eine einzige Hautstelle in der Mitte liegt und ein Drittel des Quadrats einnimmt. Wenn das schon so ist, kann das Modell diese Hautstelle nicht beurteilen: Lassen Sie sie ärztlich untersuchen.',
  'verdict.label.benign': 'Einstufung des Modells: gutartig (unter dem Schwellenwert)',
  'verdict.label.malignant': 'Einstufung des Modells: bösartig (über dem Schwellenwert)',
  'verdict.label.malignant-uncertain':
    'Einstufung des Modells: bösartig (über dem unteren Schwellenwert, nicht über dem oberen)',
  'verdict.label.none': 'Nicht eingestuft',
  'verdict.probability': 'Wahrscheinlichkeit für Bösartigkeit',
  'verdict.probability.none': 'nicht angegeben',
  'verdict.meter.text': '{probability}: {band}',
  'verdict.meaning':
    'Bedenken Sie beim Lesen der Zahl: Sie gilt für Bilder wie jene, an denen sie geeicht wurde. Von diesen waren {prevalence} bösartig: weit mehr als unter den Hautstellen des Alltags.',
  'verdict.meaning.where': 'Was sie dort bedeutet, wo Sie prüfen, steht unter „{title}“.',
  'verdict.square': 'Nur das markierte Quadrat wird beurteilt.',
  'saliency.little': 'Kein Teil des Quadrats spricht deutlich für oder gegen einen Verdacht.',
  'saliency.against': 'Kein Teil des Quadrats spricht deutlich für einen Verdacht. Einige sprechen dagegen.',
  'saliency.outside-lesion':
    'Vorsicht: Was für einen Verdacht spricht, liegt hauptsächlich außerhalb der gefundenen Hautstelle. Der Wert kann auf etwas anderem beruhen.',
  'saliency.mainly': 'Was für einen Verdacht spricht, liegt hauptsächlich an einem Ort: {region}.',
  'saliency.strongest': 'Was für einen Verdacht spricht, ist über das Quadrat verteilt. Am stärksten: {region}.',
  'saliency.border': 'Was für einen Verdacht spricht, liegt am Rand des Quadrats, nicht in der Mitte.',
  'saliency.spread': 'Was für einen Verdacht spricht, ist über das ganze Quadrat verteilt.',
  'saliency.region.upper-left': 'der Rand oben links',
  'saliency.region.upper': 'der obere Rand',
  'saliency.region.upper-right': 'der Rand oben rechts',
  'saliency.region.left': 'der linke Rand',
  'saliency.region.centre': 'die Mitte',
  'saliency.region.right': 'der rechte Rand',
  'saliency.region.lower-left': 'der Rand unten links',
  'saliency.region.lower': 'der untere Rand',
  'saliency.region.lower-right': 'der Rand unten rechts',
  'saliency.show': 'In Farben zeigen, worauf der Wert beruht',
  'saliency.opacity': 'Stärke der Farben',
  'saliency.scale.against': 'gegen einen Verdacht',
  'saliency.scale.for': 'für einen Verdacht',
  'saliency.meaning':
    'Eine Skala für alle Fotos: Ein Teil ohne Farbe sagt wenig aus. Die Farben sind grob und zeigen, was das Modell verwendet hat, nicht, wo ein Krebs liegt.',
  'verdict.modality.phone.suggested': 'Als Handyfoto beurteilt, weil es so aussieht.',
  'verdict.modality.phone.chosen': 'Als Handyfoto beurteilt, wie von Ihnen angegeben.',
  'verdict.modality.dermoscope.suggested': 'Als Dermatoskop-Aufnahme beurteilt, weil es so aussieht.',
  'verdict.modality.dermoscope.chosen': 'Als Dermatoskop-Aufnahme beurteilt, wie von Ihnen angegeben.',
  'verdict.modality.if-wrong': 'Falls das nicht stimmt:',
  'verdict.modality.ask': 'Wie haben Sie das Foto aufgenommen? Ihre Antwort gilt auch für die nächsten Fotos.',
  'verdict.modality.looks-like.phone': 'Dieses Bild sieht eher wie ein Handyfoto aus.',
  'verdict.modality.looks-like.dermoscope': 'Dieses Bild sieht eher wie eine Aufnahme durch ein Dermatoskop aus.',
  'verdict.modality.switch.phone': 'Es ist ein Handyfoto',
  'verdict.modality.switch.dermoscope': 'Es ist eine Dermatoskop-Aufnahme',
  'verdict.modality.dermoscope.meaning':
    'Ein Dermatoskop ist die Lupe, die in der Hautarztpraxis auf die Haut gehalten wird. Wenn Sie keines verwendet haben, ist dies ein Handyfoto.',
  'verdict.other-kind.phone': 'Als Handyfoto beurteilt, anders als die übrigen Fotos dieser Hautstelle',
  'verdict.other-kind.dermoscope': 'Als Dermatoskop-Aufnahme beurteilt, anders als die übrigen Fotos dieser Hautstelle',
  'verdict.other-kind.words':
    'Niemand hat angegeben, wie es aufgenommen wurde: Es sieht nur so aus. Die Werte der beiden Arten lassen sich nicht vergleichen.',
  'verdict.provenance': 'Wie das berechnet wurde',
  'verdict.provenance.model': 'Modell',
  'verdict.provenance.model.value': '{name}, Version {version}',
  'verdict.provenance.backend': 'Berechnet mit',
  'verdict.provenance.backend.threads': '{backend}, {threads} Threads',
  'verdict.provenance.passed-over': 'Übergangen',
  'verdict.provenance.passed-over.value':
    '{backends}. Schnellere Verfahren, die hier nicht starteten oder bei einem Testbild ein falsches Ergebnis lieferten.',
  'verdict.provenance.frame': 'Beurteiltes Quadrat',
  'verdict.provenance.frame.value': '{side} × {side} Pixel von {width} × {height}',
  'verdict.provenance.time': 'Dauer',
  'verdict.provenance.time.value': '{milliseconds} ms',
  'verdict.provenance.score': 'Wert (Logit)',
  'verdict.provenance.thresholds': 'Schwellenwerte',
  'verdict.provenance.thresholds.value': 'Ab {low} nicht eindeutig, ab {high} verdächtig',
  'kept.keeping': 'Wird auf diesem Gerät gespeichert …',
  'kept.kept': 'Auf diesem Gerät gespeichert',
  'kept.removed': 'Von diesem Gerät entfernt',
  'kept.remove': 'Entfernen',
  'kept.undo': 'Rückgängig',
  'history.title': 'Verlauf',
  'history.lead': 'Nur auf diesem Gerät gespeichert, das Neueste zuerst.',
  'history.count': { one: '{count} Prüfung', other: '{count} Prüfungen' },
  'history.empty.title': 'Noch nichts gespeichert',
  'history.empty.advice':
    'Jedes Foto, das Sie prüfen, wird hier mit Tag und Ergebnis gespeichert. Fotografieren Sie dieselbe Hautstelle nach vier Wochen wieder: Am wichtigsten ist, was sich verändert.',
  'history.empty.start': 'Hautstelle prüfen',
  'history.emptied.title': 'Es ist nichts mehr gespeichert',
  'history.emptied.advice':
    'Was Sie entfernt haben, lässt sich zurückholen, bis Sie diese Seite verlassen. Das nächste Foto, das Sie prüfen, wird wieder hier gespeichert.',
  'history.remove': 'Prüfung vom {date} entfernen',
  'history.removed': 'Die Prüfung vom {date} wurde entfernt.',
  'history.put-back': 'Rückgängig: Prüfung vom {date} zurückholen',
  'history.damaged.title': {
    one: 'Ein Eintrag ist nicht lesbar',
    other: '{count} Einträge sind nicht lesbar',
  },
  'history.damaged.advice': 'Was davon gespeichert ist, ist beschädigt. Alles andere ist nicht betroffen.',
  'history.damaged.remove': 'Nicht Lesbares entfernen',
  'history.detail.title': 'Prüfung vom {date}',
  'history.detail.back': 'Verlauf',
  'history.detail.photo': 'Das Foto dieser Prüfung. Das Quadrat zeigt den Ausschnitt, der beurteilt wurde.',
  'history.detail.missing.title': 'Diese Prüfung ist nicht mehr hier',
  'history.detail.missing.advice': 'Sie wurde entfernt oder nie auf diesem Gerät gespeichert.',
  'figures.title': 'Wie gut ist Naevus?',
  'figures.lead':
    'Gemessen an Bildern, die das Modell beim Lernen nie gesehen hat, jedes mit einer Diagnose durch eine Fachperson oder ein Labor.',
  'figures.set.phone': 'Handyfotos',
  'figures.set.dermoscope': 'Dermatoskop-Aufnahmen',
  'figures.pictures.malignant':
    '{pictures} Bilder, davon {malignant} von bösartigen Hautstellen. Die 95-%-Intervalle stammen aus dem wiederholten Neuziehen von {groups} unabhängigen Gruppen.',
  'figures.pictures.melanoma':
    '{pictures} Bilder, davon {malignant} von Melanomen. Die 95-%-Intervalle stammen aus dem wiederholten Neuziehen von {groups} unabhängigen Gruppen.',
  'figures.auc': 'Unterscheidung der beiden: AUC',
  'figures.auc.words.malignant':
    'Zeigt man dem Modell eine bösartige und eine harmlose Hautstelle, so hält es in {percent} der Paare die bösartige für verdächtiger. Raten käme auf 50\u00a0%.',
  'figures.auc.words.melanoma':
    'Zeigt man dem Modell ein Melanom und eine harmlose Hautstelle, so hält es in {percent} der Paare das Melanom für verdächtiger. Raten käme auf 50\u00a0%.',
  'figures.of-100.malignant': 'Von 100 bösartigen Hautstellen findet das Modell {found} und übersieht {missed}.',
  'figures.of-100.melanoma': 'Von 100 Melanomen findet das Modell {found} und übersieht {missed}.',
  'figures.of-100.harmless': 'Bei {spared} von 100 harmlosen Hautstellen warnt das Modell nicht.',
  'figures.of-100.suspicious': 'als verdächtig eingestuft',
  'figures.of-100.unclear': 'als nicht eindeutig eingestuft',
  'figures.of-100.missed': 'als weniger verdächtig eingestuft: übersehen',
  'figures.of-100.spared': 'als weniger verdächtig eingestuft: keine Warnung',
  'figures.sensitivity.low': 'Sensitivität, ab „nicht eindeutig“',
  'figures.sensitivity.high': 'Sensitivität, nur „verdächtig“',
  'figures.specificity.low': 'Spezifität, ab „nicht eindeutig“',
  'figures.specificity.high': 'Spezifität, nur „verdächtig“',
  'figures.calibration': 'Abstand zwischen angegebener und tatsächlicher Wahrscheinlichkeit (Kalibrierungsfehler)',
  'figures.interval': '{low} bis {high}',
  'figures.interval.label': '95-%-Intervall',
  'figures.thresholds':
    'Schwellenwerte: nicht eindeutig ab {low}, verdächtig ab {high}. Festgelegt an anderen Bildern, von denen {prevalence} bösartig waren.',
  'figures.roc.title': 'ROC-Kurve',
  'figures.roc.label': 'ROC-Kurve von {set}: Sensitivität gegen Fehlalarme, Fläche {auc}',
  'figures.roc.x': 'Fehlalarme (1 − Spezifität)',
  'figures.roc.y': 'Sensitivität',
  'figures.roc.table': 'Die Kurve als Tabelle',
  'figures.limits.title': 'Was Naevus nicht kann',
  'figures.limits.diagnosis':
    'Naevus stellt keine Diagnose. Es sieht ein einziges Foto: keine Vorgeschichte, kein Abtasten, keine anderen Hautstellen zum Vergleich.',
  'figures.limits.misses': 'Naevus übersieht Krebs. Ein niedriger Wert ersetzt nie eine Untersuchung.',
  'figures.limits.skin':
    'Die Bilder zeigen überwiegend helle Haut. Auf dunkler Haut, unter Nägeln, an Handflächen, Fußsohlen und Schleimhäuten ist Naevus weniger verlässlich, in unbekanntem Maß.',
  'figures.limits.kinds':
    'Das Modell hat an acht Arten von Hautstellen gelernt. Die meisten Fotos von etwas anderem weist es ab, aber nicht alle: Ein Ausschlag oder eine Wunde kann eine Zahl bekommen, die nichts bedeutet.',
  'figures.limits.age':
    'Für Menschen unter 18 Jahren gibt es keine Messung: Wie gut Naevus bei ihnen ist, ist nicht bekannt.',
  'figures.limits.photo':
    'Unschärfe, Haare, Stiftmarkierungen, Spiegelungen, Filter und eine zu kleine Hautstelle verändern den Wert.',
  'figures.limits.device': 'Naevus ist kein Medizinprodukt und nicht als solches zugelassen.',
  'figures.data.title': 'Woran das Modell gelernt hat',
  'figures.data.lead': '{name}, Version {version}, unter {licence}.',
  'figures.data.backbone':
    'Grundlage ist {network} für Bilder von {side} mal {side} Pixeln, vorab trainiert mit den Alltagsbildern von ImageNet ({source}, {licence}).',
  'figures.data.set': '{pictures} Bilder, {malignant} bösartig',
  'figures.data.licence': 'Lizenz: {licence}',
  'standing.advised': 'Das war der Rat zu dieser Hautstelle nach der Prüfung vom {when}.',
  'standing.later': 'Eine spätere Prüfung nimmt ihn nicht zurück.',
  'standing.enter': 'Sobald die Hautstelle ärztlich untersucht ist, tragen Sie das Ergebnis bei jener Prüfung ein.',
  'standing.this-check': 'Diese Prüfung für sich allein',
  'earlier-advice.title': 'Ein früherer Rat zu dieser Hautstelle gilt weiter',
  'earlier-advice.words':
    'Nach der Prüfung vom {when} war der Rat: {advice} Ein niedrigerer Wert seither nimmt das nicht zurück. Sobald die Hautstelle ärztlich untersucht ist, tragen Sie das Ergebnis bei jener Prüfung ein.',
  'earlier-advice.open': 'Jene Prüfung öffnen',
} as const satisfies Record<keyof typeof english, Message>;
