import type { Messages } from '../../translate.ts';

export const examine = {
  'examine.photos': 'Fotos de esta mancha o lunar',
  'examine.photos.one': 'Foto {photo}',
  'examine.photos.remove': 'Dejar fuera la foto {photo}',
  'examine.photos.unread': 'No se añadió {name}: {problem}',
  'examine.photos.unread.unnamed': 'No se añadió una foto: {problem}',

  'examine.batch.title': {
    one: '{count} foto, evaluada por separado',
    other: '{count} fotos, cada una evaluada por separado',
  },
  'examine.batch.progress': 'Mirando la foto {photo} de {count}',
  'examine.batch.stop': 'Parar aquí',
  'examine.batch.again': {
    one: 'Intentar de nuevo con la que queda',
    other: 'Intentar de nuevo con las {count} que quedan',
  },
  'examine.batch.unnamed': 'Foto {photo}',
  'examine.batch.waiting': 'en espera',
  'examine.batch.working': 'mirándola…',
  'examine.batch.stopped': 'sin mirar',
  'examine.batch.not-kept': 'evaluada, pero no guardada',
  'examine.batch.counts': 'Por resultado',
  'examine.batch.rows': 'Cada foto',

  'examine.spots.title': '¿Qué mancha o lunar?',
  'examine.spots.lead': {
    one: 'Se encontró {count} mancha o lunar.',
    other: 'Se encontraron {count} manchas o lunares en esta foto.',
  },
  'examine.spots.one': 'Mancha {spot}',

  'examine.place.title': '¿De quién es y dónde está?',
  'examine.place.saved': 'Guardado con esta mancha.',
  'examine.place.timeline': 'Fotos de esta mancha hasta ahora',

  'examine.for.who': 'Piel de: {who}',
  'examine.for.title': '¿De quién es la piel que se revisa?',
  'examine.another.of': ': {name}',
  'examine.for.change.label': 'Cambiar de quién es la piel que se revisa',
  'examine.for.start': 'Revisar una mancha o lunar de esta persona',
  'examine.for.start.spot': 'Tomar la siguiente foto',

  'examine.flips': 'Mirarla también en espejo (más estable, más lento)',
  'verdict.provenance.flips': 'También en espejo',
  'verdict.provenance.flips.value': 'Sí: la puntuación es la media de cuatro vistas',
  'verdict.next': 'Qué hacer ahora',
  'meaning.more': 'Dónde se revisa y con qué frecuencia acierta',

  'several.other-model.again': 'Evaluar de nuevo todas las fotos',

  'crop.open': 'Mover el recuadro',
  'crop.title': '¿Qué parte se evalúa?',
  'crop.lead': 'Ponga el recuadro alrededor de la mancha o el lunar, con un poco de piel por todos los lados.',
  'crop.square': 'El recuadro que se evalúa',
  'crop.square.value': '{region}, {percent}\u00a0% del recuadro más grande posible',
  'crop.smaller': 'Más pequeño',
  'crop.larger': 'Más grande',
  'crop.reset': 'Usar el recuadro propuesto',
  'crop.cancel': 'Cancelar',
  'crop.done': 'Evaluar este recuadro',
  'crop.keys':
    'Con el teclado: las flechas mueven el recuadro, más y menos cambian su tamaño, Mayús (Shift) lo mueve más lejos.',
  'crop.region.upper-left': 'Arriba a la izquierda',
  'crop.region.upper': 'Arriba',
  'crop.region.upper-right': 'Arriba a la derecha',
  'crop.region.left': 'A la izquierda',
  'crop.region.centre': 'En el centro',
  'crop.region.right': 'A la derecha',
  'crop.region.lower-left': 'Abajo a la izquierda',
  'crop.region.lower': 'Abajo',
  'crop.region.lower-right': 'Abajo a la derecha',
} as const satisfies Partial<Messages>;
