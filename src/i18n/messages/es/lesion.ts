import type { Messages } from '../../translate.ts';

export const lesion = {
  'camera.title': 'Cámara',
  'camera.close': 'Cerrar la cámara',
  'camera.starting': 'La cámara se está iniciando. Si el navegador lo pregunta, permítala.',
  'camera.guide': 'Una sola mancha o lunar, del ancho del círculo de trazos: un tercio del anillo.',
  'camera.shutter': 'Tomar la foto',
  'camera.torch': 'Luz',
  'camera.lens': 'Cámara',
  'camera.lens.unnamed': 'Cámara {number}',
  'camera.zoom': 'Zoom',
  'camera.zoom.value': '{times} aumentos',
  'camera.aim.sharp': 'Nítida: tome la foto',
  'camera.aim.blurred': 'Sin nitidez: no se mueva o aléjese un poco',
  'camera.aim.too-dark': 'Demasiado oscuro: busque más luz',
  'camera.aim.too-bright': 'Demasiada luz: apártese de ella',
  'camera.aim.glare': 'Reflejos: incline un poco la cámara',
  'camera.preview.photo': 'La foto que tomó',
  'camera.preview.question': '¿Se ve nítida y entera la mancha o el lunar?',
  'camera.preview.use': 'Usar esta foto',
  'camera.preview.again': 'Repetir',
  'camera.try-again': 'Intentar de nuevo',
  'camera.fallback.take': 'Usar la cámara del teléfono',
  'camera.fallback.choose': 'Elegir una foto',
  'camera.problem.denied.title': 'La cámara no está permitida',
  'camera.problem.denied.advice':
    'Permita la cámara para este sitio en los ajustes del navegador (a menudo tras el icono junto a la dirección) y vuelva a intentarlo. O tome o elija una foto más abajo.',
  'camera.problem.no-camera.title': 'No se encontró ninguna cámara',
  'camera.problem.no-camera.advice': 'Conecte una y vuelva a intentarlo, o elija una foto más abajo.',
  'camera.problem.busy.title': 'La cámara no se inicia',
  'camera.problem.busy.advice':
    'Puede que otra aplicación la esté usando. Ciérrela y vuelva a intentarlo. O tome o elija una foto más abajo.',
  'camera.problem.lost.title': 'La cámara se detuvo',
  'camera.problem.lost.advice':
    'Puede que se deba a una llamada, a otra aplicación o a un cable suelto. Vuelva a intentarlo, o tome o elija una foto más abajo.',
  'camera.problem.unsupported.title': 'Este navegador no puede mostrar la cámara aquí',
  'camera.problem.unsupported.advice':
    'Tome una foto con la cámara del teléfono o elija una. Aquí la cámara solo funciona por https.',

  'lesion.title': 'Una mancha o un lunar a lo largo del tiempo',
  'lesion.back': 'Todas las manchas y lunares',
  'lesion.missing.title': 'Esta mancha ya no está aquí',
  'lesion.missing.advice': 'Se eliminó, o nunca se guardó en este dispositivo.',
  'lesion.missing.go': 'Ir al historial',
  'lesion.empty.title': 'Aún no hay fotos de esta mancha',
  'lesion.empty.advice': 'Revise una foto e indique que muestra esta mancha. A partir de la segunda podrá compararlas aquí.',
  'lesion.empty.start': 'Revisar',

  'lesion.kind.phone': 'Foto de teléfono',
  'lesion.kind.dermoscope': 'Imagen de dermatoscopio',
  'lesion.timeline.title': 'Todas las revisiones',
  'lesion.timeline.photos': { one: '{count} foto', other: '{count} fotos' },
  'lesion.timeline.older': {
    one: 'Una revisión anterior está en el historial.',
    other: '{count} revisiones anteriores están en el historial.',
  },

  'lesion.chart.title': 'La puntuación a lo largo del tiempo',
  'lesion.chart.label': {
    one: 'Gráfico de una puntuación con los dos umbrales. Lo mismo, como tabla, más abajo.',
    other: 'Gráfico de {count} puntuaciones a lo largo del tiempo con los dos umbrales. Lo mismo, como tabla, más abajo.',
  },
  'lesion.chart.caption':
    'Las barras muestran cuánto suelen diferir las fotos de una mancha que no ha cambiado. Líneas de trazos: desde dónde una puntuación es no concluyente y desde dónde sospechosa.',
  'lesion.chart.hollow.phone':
    'Valen para fotos de teléfono evaluadas por el último modelo. Los puntos huecos se evaluaron de otra manera: léalos en la tabla.',
  'lesion.chart.hollow.dermoscope':
    'Valen para imágenes de dermatoscopio evaluadas por el último modelo. Los puntos huecos se evaluaron de otra manera: léalos en la tabla.',
  'lesion.chart.high': 'Sospechosa desde el {threshold}',
  'lesion.chart.low': 'Menos sospechosa por debajo del {threshold}',
  'lesion.chart.table': 'Las puntuaciones como tabla',
  'lesion.chart.when': 'Cuándo',
  'lesion.chart.score': 'Probabilidad',
  'lesion.chart.result': 'Probabilidad y resultado',

  'lesion.compare.title': '¿Qué ha cambiado?',
  'lesion.compare.numbered': '{date} ({number})',
  'lesion.timeline.outcome': 'Qué se supo después: {outcome}',
  'lesion.compare.one': 'Una foto',
  'lesion.compare.other': 'La otra foto',
  'lesion.compare.option': '{date}, foto {photo}',
  'lesion.compare.way': 'Cómo mostrarlas',
  'lesion.compare.way.beside': 'Una junto a otra',
  'lesion.compare.way.over': 'Con un deslizador',
  'lesion.compare.photos': 'Las dos fotos, que se mueven y amplían a la vez',
  'lesion.compare.photo': 'La mancha el {date}',
  'lesion.compare.share': 'Dónde se juntan las dos fotos',
  'lesion.compare.share.value': '{share} por ciento desde la izquierda',
  'lesion.compare.hint':
    'Arrastre o pellizque para mover y ampliar las dos. Teclas: flechas, más, menos y 0. Las dos muestran la parte que se evaluó, por lo que una mancha puede parecer más grande solo porque la foto se tomó de más cerca.',
  'lesion.view.in': 'Ampliar',
  'lesion.view.out': 'Reducir',
  'lesion.view.whole': 'Mostrar todo',

  'lesion.change.within': 'Sin cambio medible de la puntuación',
  'lesion.change.within.meaning':
    'Antes {before}, ahora {after}. Las fotos de una lesión sin cambios pueden diferir igual, así que esto no dice nada en ningún sentido.',
  'lesion.change.beyond.up': 'La puntuación subió más de lo que suele variar entre fotos repetidas',
  'lesion.change.beyond.down': 'La puntuación bajó más de lo que suele variar entre fotos repetidas',
  'lesion.change.larger': 'La mancha mide más que antes',
  'lesion.change.advice': 'Haga que un médico vea la mancha o el lunar, y muéstrele las dos fotos.',
  'lesion.change.refused': 'Una de estas fotos no se evaluó, así que las puntuaciones no se pueden comparar',
  'lesion.change.modality':
    'Una es una foto de teléfono y la otra una imagen de dermatoscopio: sus puntuaciones no se pueden comparar',
  'lesion.change.model': 'Las evaluaron modelos distintos: sus puntuaciones no se pueden comparar',
  'lesion.change.size.within-uncertainty': 'Los tamaños no difieren más de lo que pueden fallar las marcas.',
  'lesion.change.size.smaller': 'La mancha mide menos que antes.',
  'lesion.change.eye':
    'Lo que usted ve y siente cuenta más que cualquier puntuación. Si la mancha o el lunar cambia de tamaño, forma o color, sangra o pica, consulte a un médico diga lo que diga aquí.',
  'lesion.noise.measured':
    'Cuánto difieren las fotos de una mancha que no ha cambiado se calcula con sus propias fotos repetidas ({photos} además de la primera de una revisión).',
  'lesion.noise.assumed':
    'Cuánto difieren las fotos de una mancha que no ha cambiado se supone a partir de fotos de otras personas. Tome dos o tres fotos en cada revisión y se medirá con las suyas.',

  'lesion.size.value': '{size} mm, con un margen de {off} mm',
  'lesion.measure': 'Medir',
  'lesion.measure.again': 'Medir de nuevo',
  'lesion.measure.which': 'en la foto del {date}',
  'lesion.measure.title': '¿Cuánto mide la mancha o el lunar?',
  'lesion.measure.how':
    'Junto a la mancha debe haber una moneda o una regla, plana sobre la misma piel. Ponga los dos extremos en los bordes de la moneda o en la regla y, después, en los de la mancha por donde es más ancha.',
  'lesion.measure.by': '¿Qué hay junto a la mancha?',
  'lesion.measure.coin': '{coin} ({diameter} mm)',
  'lesion.measure.ruler': 'Una regla o cinta métrica',
  'lesion.measure.ruler.length': 'Milímetros que usted marca',
  'lesion.measure.ruler.problem': 'Un número mayor que 0 y de {most} como máximo.',
  'lesion.measure.mark': 'Marcar',
  'lesion.measure.mark.coin': 'La moneda',
  'lesion.measure.mark.ruler': 'La regla',
  'lesion.measure.mark.lesion': 'La mancha',
  'lesion.measure.handle.reference.from':
    'Un borde de la moneda o un extremo en la regla. Las flechas del teclado lo mueven.',
  'lesion.measure.handle.reference.to':
    'El otro borde de la moneda o el otro extremo en la regla. Las flechas del teclado lo mueven.',
  'lesion.measure.handle.lesion.from': 'Un borde de la mancha. Las flechas del teclado lo mueven.',
  'lesion.measure.handle.lesion.to': 'El otro borde de la mancha. Las flechas del teclado lo mueven.',
  'lesion.measure.left.reference': 'Falta marcar: lo que hay junto a la mancha',
  'lesion.measure.left.lesion': 'Falta marcar: la mancha',
  'lesion.measure.keep': 'Guardar el tamaño',
  'lesion.measure.forget': 'Borrar el tamaño',
  'lesion.measure.cancel': 'Cancelar',

  'lesion.reminder.title': 'Cuándo volver a mirar',
  'lesion.reminder.ask': 'Volver a mirar dentro de',
  'lesion.reminder.months': { one: '{count} mes', other: '{count} meses' },
  'lesion.reminder.day': 'Vuelva a mirar la mancha o el lunar el {date}.',
  'lesion.reminder.doctor': 'Primero la cita: un médico debe ver esta mancha o lunar. Volver a mirar no la sustituye.',
  'lesion.reminder.due': 'Pendiente desde el {date}.',
  'lesion.reminder.done': 'Ya la ha vuelto a mirar, como estaba previsto para el {date}. Elija la próxima vez.',
  'lesion.reminder.file': 'Ponerlo en un calendario',
  'lesion.reminder.none': 'Sin recordatorio',
  'lesion.reminder.promise':
    'Naevus no envía notificaciones. Muestra lo que toca mirar cuando usted la abre. El archivo de calendario no nombra a ninguna persona ni ninguna parte del cuerpo. Si la mancha o el lunar cambia antes, no espere a ese día.',
  'lesion.reminder.event.title': 'Volver a mirar una mancha o un lunar',
  'lesion.reminder.event.doctor': 'Si aún no la ha visto un médico, primero va la cita.',
  'lesion.reminder.event.description':
    'Abra Naevus, tome una foto de la misma mancha o del mismo lunar con la misma luz y compare. Si ha cambiado, sangra o pica, consulte a un médico.',
} as const satisfies Partial<Messages>;
