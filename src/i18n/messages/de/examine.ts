import type { Message } from '../../translate.ts';
import type { examine as english } from '../en/examine.ts';

export const examine = {
  'examine.photos': 'Fotos dieser Hautstelle',
  'examine.photos.one': 'Foto {photo}',
  'examine.photos.remove': 'Foto {photo} weglassen',
  'examine.photos.unread': '{name} wurde nicht hinzugefügt: {problem}',
  'examine.photos.unread.unnamed': 'Ein Foto wurde nicht hinzugefügt: {problem}',

  'examine.batch.title': { one: '{count} Foto, einzeln beurteilt', other: '{count} Fotos, jedes einzeln beurteilt' },
  'examine.batch.progress': 'Foto {photo} von {count} wird geprüft',
  'examine.batch.stop': 'Hier anhalten',
  'examine.batch.again': { one: 'Das übrige noch einmal versuchen', other: 'Die {count} übrigen noch einmal versuchen' },
  'examine.batch.unnamed': 'Foto {photo}',
  'examine.batch.waiting': 'wartet',
  'examine.batch.working': 'wird geprüft …',
  'examine.batch.stopped': 'nicht geprüft',
  'examine.batch.not-kept': 'beurteilt, aber nicht gespeichert',
  'examine.batch.counts': 'Nach Ergebnis',
  'examine.batch.rows': 'Jedes Foto',

  'examine.spots.title': 'Welche Hautstelle?',
  'examine.spots.lead': {
    one: '{count} Hautstelle wurde gefunden.',
    other: '{count} Hautstellen wurden auf diesem Foto gefunden.',
  },
  'examine.spots.one': 'Stelle {spot}',

  'examine.place.title': 'Wessen Hautstelle, und wo?',
  'examine.place.saved': 'Bei dieser Hautstelle gespeichert.',
  'examine.place.timeline': 'Bisherige Fotos dieser Hautstelle',

  'examine.for.who': 'Wessen Haut: {who}',
  'examine.for.title': 'Wessen Haut wird geprüft?',
  'examine.another.of': ': {name}',
  'examine.for.change.label': 'Ändern, wessen Haut geprüft wird',
  'examine.for.start': 'Hautstelle dieser Person prüfen',
  'examine.for.start.spot': 'Nächstes Foto aufnehmen',

  'examine.flips': 'Auch gespiegelt prüfen (beständiger, langsamer)',
  'verdict.provenance.flips': 'Auch gespiegelt',
  'verdict.provenance.flips.value': 'Ja: Der Wert ist das Mittel aus vier Ansichten',
  'verdict.next': 'Was Sie jetzt tun sollten',
  'meaning.more': 'Wo geprüft wird, und wie oft Naevus richtig liegt',

  'several.other-model.again': 'Alle Fotos neu beurteilen',

  'crop.open': 'Quadrat verschieben',
  'crop.title': 'Welcher Ausschnitt wird beurteilt?',
  'crop.lead': 'Legen Sie das Quadrat um die Hautstelle, mit etwas Haut auf allen Seiten.',
  'crop.square': 'Das Quadrat, das beurteilt wird',
  'crop.square.value': '{region}, {percent}\u00a0% des größten Quadrats',
  'crop.smaller': 'Kleiner',
  'crop.larger': 'Größer',
  'crop.reset': 'Vorgeschlagenes Quadrat verwenden',
  'crop.cancel': 'Abbrechen',
  'crop.done': 'Dieses Quadrat beurteilen',
  'crop.keys':
    'Mit der Tastatur: Pfeiltasten verschieben das Quadrat, Plus und Minus ändern seine Größe, mit Umschalt bewegt es sich weiter.',
  'crop.region.upper-left': 'Oben links',
  'crop.region.upper': 'Oben',
  'crop.region.upper-right': 'Oben rechts',
  'crop.region.left': 'Links',
  'crop.region.centre': 'In der Mitte',
  'crop.region.right': 'Rechts',
  'crop.region.lower-left': 'Unten links',
  'crop.region.lower': 'Unten',
  'crop.region.lower-right': 'Unten rechts',
} as const satisfies Record<keyof typeof english, Message>;
