import type { Messages } from '../../translate.ts';

/** The frame of the app, an examination and its verdict, the model’s figures, and what can go wrong. */
export const core = {
  'app.name': 'Naevus',
  'app.skip': 'Ir al contenido',
  'app.navigation': 'Principal',
  'app.loading': 'Cargando',
  'app.update.title': 'Hay una versión nueva lista',
  'app.update.advice': 'Empieza al volver a cargar. Lo que guardó se conserva, y lo que está revisando continúa.',
  'app.update.apply': 'Volver a cargar',
  'app.crash.title': 'Algo salió mal en esta pantalla',
  'app.crash.advice': 'Lo que guardó sigue en este dispositivo. Vuelva a cargar para continuar.',
  'app.crash.reload': 'Volver a cargar',
  'app.unsupported.title': 'Este navegador no puede usar Naevus',
  'app.unsupported.advice':
    'Le falta: {missing}. Abra esta página por https en una versión actual de Safari, Chrome, Edge o Firefox.',
  'app.unsupported.worker': 'procesos en segundo plano',
  'app.unsupported.crypto': 'una conexión segura, con la que se comprueba el modelo',
  'app.unsupported.canvas': 'leer imágenes en segundo plano',
  'app.not-found.title': 'Aquí no hay nada',
  'app.not-found.back': 'Ir al inicio',

  'nav.examine': 'Revisar',
  'nav.history': 'Historial',
  'nav.model': '¿Cuánto acierta?',
  'nav.people': 'Personas',
  'nav.overview': 'Resumen',
  'nav.settings': 'Ajustes',

  'title.screen': '{screen} – Naevus',

  'examine.title': '¿Hasta qué punto es sospechosa esta mancha o lunar?',
  'examine.lead':
    'Tome una foto nítida y de cerca de una sola mancha o lunar de la piel. Naevus aprendió con miles de lesiones ya diagnosticadas hasta qué punto es sospechoso un aspecto así.',
  'examine.private': 'La foto se queda en este dispositivo. No se envía nada a ningún sitio.',
  'examine.take': 'Tomar una foto',
  'examine.choose': 'Elegir una foto',
  'examine.another': 'Revisar otra foto',
  'examine.drop': 'o arrastre o pegue fotos en cualquier lugar de esta página',
  'examine.drop-here': 'Suelte la foto para revisarla',
  'examine.preview': 'La foto que se está revisando',
  'examine.preview-judged': 'La foto revisada. El recuadro marca la parte que se evaluó.',
  'examine.working': 'Mirando la foto…',
  'examine.waiting': 'La foto se mirará en cuanto el modelo esté aquí.',
  'examine.backend-unknown.title': 'No hay ninguna forma de cálculo llamada «{name}»',
  'examine.backend-unknown.advice': 'Naevus eligió una por su cuenta. Nombres conocidos: {known}.',
  'examine.tips.title': 'Para una foto que se pueda evaluar',
  'examine.tips.light': 'Luz de día, sin flash, sin sombra sobre la mancha o el lunar',
  'examine.tips.close': 'Tan de cerca que la mancha o el lunar ocupe un tercio de la imagen, y nítida',
  'examine.tips.one': 'Una sola mancha o lunar en el centro, sin vello, tinta ni apósitos',

  'model.fetching': 'Descargando el modelo',
  'model.starting': 'Iniciando el modelo',
  'model.fetching-once': 'Solo una vez: a partir de entonces se guarda en este dispositivo.',
  'model.offline-ready': 'Listo sin conexión',
  'model.ready': 'Listo',
  'model.retry': 'Intentar de nuevo',

  'band.low': 'Menos sospechosa',
  'band.uncertain': 'No concluyente',
  'band.high': 'Sospechosa',
  'band.refused': 'No evaluada',

  'verdict.low.sentence': 'La puntuación está por debajo del umbral del modelo. Eso no descarta un cáncer.',
  'verdict.low.holds':
    'Esto solo vale si la mancha o el lunar está dentro del recuadro marcado, grande y nítido. Si no, tome otra foto.',
  'verdict.low.missed':
    'En imágenes de prueba de este tipo, el modelo pasó por alto alrededor de {missed} de cada 100 cánceres.',
  'verdict.uncertain.sentence': 'El modelo no está seguro sobre esta mancha o lunar.',
  'verdict.high.sentence': 'Esta mancha o lunar tiene un aspecto sospechoso. Acuda pronto a un médico para que la vea.',
  'verdict.refused.sentence': 'Esta foto no se puede evaluar. Eso no dice nada sobre la mancha o el lunar.',
  'advice.watch.title': 'Siga vigilando la mancha o el lunar. Esto no descarta un cáncer.',
  'advice.watch.words':
    'Vuelva a mirar la mancha o el lunar dentro de cuatro semanas, después cada mes, y compare con esta foto. Consulte a un médico si cambia o si le preocupa.',
  'advice.answer-first.title': 'Responda primero a las seis preguntas.',
  'advice.answer-first.words':
    'Hasta entonces no hay nada en lo que confiar: lo que usted ve y siente cuenta más que una puntuación baja. Si la mancha o el lunar le preocupa, consulte a un médico.',
  'advice.photo-again.title': 'Tome otra foto: de cerca, nítida, con luz de día.',
  'advice.photo-again.words': 'Si la mancha o el lunar le preocupa, no espere a tener una foto mejor. Consulte a un médico.',
  'advice.ask-doctor.title': 'Pida a un médico que vea la mancha o el lunar en las próximas semanas.',
  'advice.ask-doctor.words': 'Algunas lesiones así son malignas, otras inofensivas. Solo un examen médico puede aclararlo.',
  'advice.seen-soon.title': 'Acuda pronto a un médico, sea cual sea la puntuación.',
  'advice.seen-soon.words':
    'Lo que respondió con «Sí» es motivo suficiente. Pida una cita ahora, si puede con un dermatólogo, y procure que sea en las próximas dos semanas.',
  'advice.make-appointment.title': 'Pida una cita médica ahora.',
  'advice.make-appointment.words':
    'Si puede, con un dermatólogo, y procure que sea en las próximas dos semanas. Una puntuación sospechosa no es un diagnóstico: solo un examen médico puede aclararlo.',
  'advice.show-doctor.title': 'Esta aplicación no puede evaluar eso. Consulte a un médico.',
  'advice.show-doctor.words':
    'Para lo que usted marcó nunca se midió con qué frecuencia acierta. Acuda al médico en las próximas semanas, sea cual sea la puntuación.',
  'advice.show-doctor-soon.title': 'Esta aplicación no puede evaluar eso. Consulte pronto a un médico.',
  'advice.show-doctor-soon.words':
    'Para lo que usted marcó nunca se midió con qué frecuencia acierta. Pida una cita ahora y procure que sea en las próximas dos semanas.',
  'advice.sources': 'En qué se basa este consejo',
  'questions.title': 'Seis preguntas que cuentan más que la puntuación',
  'questions.yes': 'Sí',
  'questions.no': 'No',
  'questions.new': '¿Es una mancha o un lunar nuevo?',
  'questions.changing': '¿Está cambiando de tamaño, forma o color?',
  'questions.bleeding': '¿Sangra o no cicatriza?',
  'questions.itching': '¿Pica o duele?',
  'questions.unlike-others': '¿Se ve diferente de sus otras manchas o lunares?',
  'questions.growing-lump': '¿Es un bulto que crece?',
  'scope.title': '¿Se da alguno de estos casos?',
  'scope.words': 'Naevus no se ha medido en ellos. Diga lo que diga en esos casos, no puede evaluarlos.',
  'scope.under-18': 'Menos de 18 años',
  'scope.nail': 'En una uña o debajo de ella',
  'scope.mucosa': 'Labio, boca o genitales',
  'scope.skin-type-5-6': 'Piel marrón o negra (tipos V y VI)',
  'meaning.title': 'Qué significa esto',
  'meaning.checked-at': '¿Dónde se revisa la mancha o el lunar?',
  'meaning.place.self-check': 'En casa',
  'meaning.place.primary-care': 'Médico de familia',
  'meaning.place.dermatology': 'Dermatología',
  'meaning.place.typed': 'Cifra propia',
  'meaning.typed': 'Porcentaje de malignas entre las lesiones que se revisan',
  'meaning.typed.problem': 'Escriba un número mayor que 0 y menor que 100.',
  'meaning.basis.self-check':
    'Supuesto: de cada 100 lesiones que se revisan en casa, 3 son malignas. Nadie ha contado las lesiones. De cada 100 personas que usaron una aplicación de este tipo, a 6 se les trató una lesión maligna o premaligna en el plazo de un año.',
  'meaning.basis.primary-care':
    'Contado: de cada 11 lesiones que se sospechaba que eran malignas en consultas de médicos de familia, 1 lo era.',
  'meaning.basis.dermatology':
    'Contado: de cada 100 lesiones que los médicos de familia enviaron a especialistas, 46 eran malignas o premalignas.',
  'meaning.where.self-check': 'revisadas en casa',
  'meaning.where.primary-care': 'revisadas en consultas de médicos de familia',
  'meaning.where.dermatology': 'revisadas en consultas de dermatología',
  'meaning.where.typed': 'allí donde se da ese porcentaje',
  'meaning.about': 'alrededor de {value}',
  'meaning.fewer-than': 'menos de {limit}',
  'meaning.more-than': 'más de {limit}',
  'meaning.here': {
    one: 'De cada 1000 lesiones con una puntuación como esta, {where}, {about} es maligna.',
    other: 'De cada 1000 lesiones con una puntuación como esta, {where}, {about} son malignas.',
  },
  'meaning.low.first':
    'Cuántas lesiones con una puntuación baja son malignas solo se dice cuando se ha respondido «No» a las seis preguntas. Lo que usted ve y siente cuenta más.',
  'meaning.low.no-all-clear': 'Una puntuación baja pasa esas por alto. No descarta un cáncer.',
  'meaning.outside': 'Para lo que usted marcó no se midieron cifras de este tipo.',
  'meaning.no-figures': 'Las cifras del modelo que evaluó esta foto no están aquí.',
  'meaning.positive': {
    one: 'De cada 100 lesiones calificadas allí de sospechosas, {about} es maligna.',
    other: 'De cada 100 lesiones calificadas allí de sospechosas, {about} son malignas.',
  },
  'meaning.negative': {
    one: 'De cada 1000 lesiones calificadas allí de menos sospechosas, {about} es maligna a pesar de todo.',
    other: 'De cada 1000 lesiones calificadas allí de menos sospechosas, {about} son malignas a pesar de todo.',
  },
  'meaning.sources': 'Cómo se obtienen estas cifras',
  'meaning.measured.malignant':
    'La sensibilidad y la especificidad se midieron con {pictures} imágenes tomadas de la misma manera ({set}) que el modelo nunca había visto.',
  'meaning.measured.melanoma':
    'La sensibilidad y la especificidad se midieron con {pictures} imágenes tomadas de la misma manera ({set}) que el modelo nunca había visto, y solo cuentan los melanomas.',
  'meaning.formula.positive':
    'Valor predictivo positivo (sospechosa) = Se × P ÷ (Se × P + (1 − Es) × (1 − P)), con Se {sensitivity}\u00a0%, Es {specificity}\u00a0%, P {prevalence}\u00a0%: {value}\u00a0%.',
  'meaning.formula.negative':
    'Valor predictivo negativo (menos sospechosa) = Es × (1 − P) ÷ (Es × (1 − P) + (1 − Se) × P), con Se {sensitivity}\u00a0%, Es {specificity}\u00a0%, P {prevalence}\u00a0%: {value}\u00a0%.',
  'meaning.formula.probability':
    'Probabilidad allí: logit p′ = logit p − logit P(imágenes del modelo) + logit P(allí). Da por hecho que las lesiones de allí se parecen a esas imágenes.',
  'meaning.formula.probability.here':
    'Aquí p {before}\u00a0%, P(imágenes del modelo) {model}\u00a0%, P(allí) {place}\u00a0%: p′ {after}\u00a0%.',
  'meaning.prevalence.published': 'Porcentaje de lesiones malignas, contado por:',
  'meaning.prevalence.assumed': 'Porcentaje de lesiones malignas: supuesto, teniendo en cuenta este recuento de personas:',
  'several.mean': {
    one: '{probability} a partir de {count} foto',
    other: '{probability} a partir de {count} fotos juntas',
  },
  'several.highest': 'La más sospechosa por separado: foto {photo}, {probability}',
  'several.left-out': 'La foto {photo} no se contó:',
  'several.refused.sentence': 'Ninguna de estas fotos se puede evaluar. Eso no dice nada sobre la mancha o el lunar.',
  'several.different-modalities.title': 'Estas fotos no se pueden evaluar juntas',
  'several.different-modalities.advice':
    'Unas se tomaron con la cámara de un teléfono y otras con un dermatoscopio. Elija fotos de un solo tipo.',
  'several.other-model.title': 'Estas fotos no se pueden evaluar juntas',
  'several.other-model.advice': 'Las evaluaron versiones distintas del modelo. Evalúelas de nuevo primero.',
  'verdict.reason.frame-too-small':
    'El recuadro que se evaluaría tiene solo {side} píxeles de ancho. Hacen falta al menos {least} para ver alguna estructura.',
  'verdict.reason.frame-too-small.tip': 'Elija la foto original en lugar de una copia pequeña, o acérquese y tome otra.',
  'verdict.reason.picture-blank':
    'El recuadro que se evaluaría muestra un solo color uniforme, o casi: no se distingue ninguna mancha ni lunar.',
  'verdict.reason.picture-blank.tip':
    'Compruebe que nada tape el objetivo, que haya buena luz y que la mancha o el lunar esté en el centro y nítido.',
  'verdict.reason.blurred': 'El recuadro que se evaluaría está borroso: no se distinguen las estructuras finas.',
  'verdict.reason.blurred.tip':
    'Sujete el teléfono con firmeza con las dos manos, toque la mancha o el lunar en la pantalla para enfocar y aléjese un poco si sigue borroso. Elija la foto original en lugar de una copia pequeña.',
  'verdict.reason.too-dark': 'El recuadro que se evaluaría está demasiado oscuro para distinguir estructuras y colores.',
  'verdict.reason.too-dark.tip': 'Tome la foto con luz de día, cerca de una ventana, y cuide que su mano no dé sombra.',
  'verdict.reason.too-bright': 'Gran parte del recuadro que se evaluaría está sobreexpuesta: se han perdido sus colores.',
  'verdict.reason.too-bright.tip':
    'Apague el flash, apártese del sol directo y toque la mancha o el lunar en la pantalla para que la cámara se ajuste.',
  'verdict.reason.glare': 'Un reflejo cubre parte de la mancha o el lunar, o está muy cerca.',
  'verdict.reason.glare.tip':
    'Apague el flash e incline un poco el teléfono o la piel hasta que no se refleje ninguna luz. Limpie el aceite o la crema.',
  'verdict.finding.few-pixels':
    'El recuadro evaluado tiene pocos píxeles. Una foto más cercana puede obtener otra puntuación.',
  'verdict.finding.few-pixels.tip': 'Acérquese, o elija la foto original en lugar de una copia pequeña.',
  'verdict.finding.soft': 'La foto está un poco borrosa. Una más nítida puede obtener otra puntuación.',
  'verdict.finding.soft.tip':
    'Sujete el teléfono con firmeza con las dos manos y toque la mancha o el lunar en la pantalla para enfocar.',
  'verdict.finding.dim': 'La foto está bastante oscura. Una con mejor luz puede obtener otra puntuación.',
  'verdict.finding.dim.tip': 'Tome la foto con luz de día, cerca de una ventana, sin sombra sobre la mancha o el lunar.',
  'verdict.finding.pale': 'Parte de la foto está sobreexpuesta. Una con luz más suave puede obtener otra puntuación.',
  'verdict.finding.pale.tip': 'Apague el flash y apártese del sol directo.',
  'verdict.finding.some-glare': 'Hay un reflejo en el centro de la foto. Una sin él puede obtener otra puntuación.',
  'verdict.finding.some-glare.tip': 'Apague el flash e incline un poco el teléfono hasta que no se refleje ninguna luz.',
  'verdict.reason.not-a-lesion':
    'Lo que muestra el recuadro no se parece a las manchas y los lunares que el modelo conoce. Puede ser piel sin ninguna lesión, o no ser piel.',
  'verdict.reason.not-a-lesion.tip':
    'Tome la foto de modo que una sola mancha o lunar quede en el centro y ocupe un tercio del recuadro. Si ya es así, el modelo no puede evaluar esta mancha o lunar: haga que la vea un médico.',
  'verdict.label.benign': 'Etiqueta del modelo: benigna (por debajo del umbral)',
  'verdict.label.malignant': 'Etiqueta del modelo: maligna (por encima del umbral)',
  'verdict.label.malignant-uncertain': 'Etiqueta del modelo: maligna (por encima del umbral inferior, no del superior)',
  'verdict.label.none': 'Sin clasificar',
  'verdict.probability': 'Probabilidad de malignidad',
  'verdict.probability.none': 'no se indica',
  'verdict.probability.under': 'menos del {percent}',
  'verdict.probability.over': 'más del {percent}',
  'verdict.meter.text': '{probability}: {band}',
  'verdict.meter.marks': 'Las marcas: desde {low}, no concluyente; desde {high}, sospechosa.',
  'verdict.meaning':
    'Lea la cifra teniendo esto en cuenta: vale para imágenes como aquellas con las que se comprobó el modelo. De esas, el {prevalence} eran malignas: muchas más que entre las manchas y los lunares de la vida diaria.',
  'verdict.always':
    'Consulte a un médico por cualquier mancha o lunar que sea nuevo, cambie, crezca, sangre o no cicatrice, diga lo que diga esto.',
  'verdict.disclaimer': 'Para aprender y para decidir qué mostrar a un médico. Esto no es un diagnóstico.',
  'verdict.square': 'Solo se evalúa el recuadro marcado.',
  'saliency.little': 'Ninguna parte del recuadro habla claramente a favor de la sospecha ni en contra.',
  'saliency.against': 'Ninguna parte del recuadro habla claramente a favor de la sospecha. Algunas hablan en contra.',
  'saliency.outside-lesion':
    'Tenga cuidado: lo que habla a favor de la sospecha está sobre todo fuera de la mancha o el lunar que se encontró. La puntuación puede basarse en otra cosa.',
  'saliency.mainly': 'Lo que habla a favor de la sospecha está sobre todo en un lugar: {region}.',
  'saliency.strongest':
    'Lo que habla a favor de la sospecha está repartido por el recuadro. El lugar donde es más fuerte: {region}.',
  'saliency.border': 'Lo que habla a favor de la sospecha está en el borde del recuadro, no en su centro.',
  'saliency.spread': 'Lo que habla a favor de la sospecha está repartido por todo el recuadro.',
  'saliency.region.upper-left': 'el borde superior izquierdo',
  'saliency.region.upper': 'el borde superior',
  'saliency.region.upper-right': 'el borde superior derecho',
  'saliency.region.left': 'el borde izquierdo',
  'saliency.region.centre': 'el centro',
  'saliency.region.right': 'el borde derecho',
  'saliency.region.lower-left': 'el borde inferior izquierdo',
  'saliency.region.lower': 'el borde inferior',
  'saliency.region.lower-right': 'el borde inferior derecho',
  'saliency.show': 'Mostrar en colores en qué se basa la puntuación',
  'saliency.opacity': 'Intensidad de los colores',
  'saliency.scale.against': 'en contra de la sospecha',
  'saliency.scale.for': 'a favor de la sospecha',
  'saliency.meaning':
    'Una misma escala para todas las fotos: sin color, una parte dice poco. Los colores son aproximados y muestran lo que usó el modelo, no dónde hay un cáncer.',
  'verdict.modality.phone.suggested': 'Evaluada como foto de teléfono, porque lo parece.',
  'verdict.modality.phone.chosen': 'Evaluada como foto de teléfono, como usted indicó.',
  'verdict.modality.dermoscope.suggested': 'Evaluada como imagen de dermatoscopio, porque lo parece.',
  'verdict.modality.dermoscope.chosen': 'Evaluada como imagen de dermatoscopio, como usted indicó.',
  'verdict.modality.ask': '¿Cómo la tomó? Su respuesta se recuerda para las próximas fotos.',
  'verdict.modality.looks-like.phone': 'Esta imagen se parece más a una foto de teléfono.',
  'verdict.modality.looks-like.dermoscope': 'Esta imagen se parece más a una tomada con un dermatoscopio.',
  'verdict.modality.switch.phone': 'Es una foto de teléfono',
  'verdict.modality.switch.dermoscope': 'Es una imagen de dermatoscopio',
  'verdict.modality.dermoscope.meaning':
    'Un dermatoscopio es la lente de aumento que el dermatólogo apoya sobre la piel. Si no usó uno, esta es una foto de teléfono.',
  'verdict.provenance': 'Cómo se calculó',
  'verdict.provenance.model': 'Modelo',
  'verdict.provenance.model.value': '{name}, versión {version}',
  'verdict.provenance.backend': 'Calculado con',
  'verdict.provenance.backend.threads': '{backend}, {threads} hilos',
  'verdict.provenance.passed-over': 'Descartado',
  'verdict.provenance.passed-over.value':
    '{backends}. Formas más rápidas que aquí no se iniciaron o que dieron un resultado erróneo con una imagen de prueba.',
  'verdict.provenance.frame': 'Recuadro evaluado',
  'verdict.provenance.frame.value': '{side} × {side} píxeles de {width} × {height}',
  'verdict.provenance.time': 'Tiempo empleado',
  'verdict.provenance.time.value': '{milliseconds}\u00a0ms',
  'verdict.provenance.score': 'Puntuación (logit)',

  'kept.keeping': 'Guardando en este dispositivo…',
  'kept.kept': 'Guardada en este dispositivo',
  'kept.removed': 'Eliminada de este dispositivo',
  'kept.remove': 'Eliminar',
  'kept.undo': 'Deshacer',

  'history.title': 'Historial',
  'history.lead': 'Guardado solo en este dispositivo, lo más reciente primero.',
  'history.count': { one: '{count} revisión', other: '{count} revisiones' },
  'history.empty.title': 'Aún no hay nada guardado',
  'history.empty.advice':
    'Cada foto que revisa se guarda aquí, con el día y la respuesta. Fotografíe la misma mancha o lunar otra vez después de cuatro semanas: lo que más importa es lo que cambia.',
  'history.empty.start': 'Revisar',
  'history.emptied.title': 'Ya no hay nada guardado',
  'history.emptied.advice':
    'Lo que eliminó se puede recuperar hasta que salga de esta pantalla. La próxima foto que revise se volverá a guardar aquí.',
  'history.remove': 'Eliminar la revisión del {date}',
  'history.removed': 'Se eliminó la revisión del {date}.',
  'history.put-back': 'Deshacer: recuperar la revisión del {date}',
  'history.damaged.title': { one: 'Un elemento no se puede leer', other: '{count} elementos no se pueden leer' },
  'history.damaged.advice': 'Los datos guardados están dañados. Lo demás no está afectado.',
  'history.damaged.remove': 'Eliminar lo que no se puede leer',
  'history.detail.title': 'Revisión del {date}',
  'history.detail.back': 'Historial',
  'history.detail.photo': 'La foto de esta revisión. El recuadro marca la parte que se evaluó.',
  'history.detail.missing.title': 'Esta revisión ya no está aquí',
  'history.detail.missing.advice': 'Se eliminó, o nunca se guardó en este dispositivo.',

  'figures.title': '¿Cuánto acierta?',
  'figures.lead':
    'Medido con imágenes que el modelo nunca vio mientras aprendía, cada una con el diagnóstico de un especialista o de un laboratorio.',
  'figures.set.phone': 'Fotos de teléfono',
  'figures.set.dermoscope': 'Imágenes de dermatoscopio',
  'figures.pictures.malignant':
    '{pictures} imágenes, {malignant} de ellas de lesiones malignas. Los intervalos del 95\u00a0% proceden de remuestrear {groups} grupos independientes.',
  'figures.pictures.melanoma':
    '{pictures} imágenes, {malignant} de ellas de melanomas. Los intervalos del 95\u00a0% proceden de remuestrear {groups} grupos independientes.',
  'figures.auc': 'Distinguir unas de otras: AUC',
  'figures.auc.words.malignant':
    'Ante una lesión maligna y una inofensiva, califica la maligna de más sospechosa en el {percent} de los pares. Al azar sería el 50\u00a0%.',
  'figures.auc.words.melanoma':
    'Ante un melanoma y una lesión inofensiva, califica el melanoma de más sospechoso en el {percent} de los pares. Al azar sería el 50\u00a0%.',
  'figures.of-100.malignant': 'De cada 100 lesiones malignas, detecta {found} y pasa por alto {missed}.',
  'figures.of-100.melanoma': 'De cada 100 melanomas, detecta {found} y pasa por alto {missed}.',
  'figures.of-100.harmless': 'De cada 100 lesiones inofensivas, deja {spared} sin alarma.',
  'figures.of-100.suspicious': 'calificadas de sospechosas',
  'figures.of-100.unclear': 'calificadas de no concluyentes',
  'figures.of-100.missed': 'calificadas de menos sospechosas: pasadas por alto',
  'figures.of-100.spared': 'calificadas de menos sospechosas: sin alarma',
  'figures.sensitivity.low': 'Sensibilidad, desde no concluyente',
  'figures.sensitivity.high': 'Sensibilidad, solo sospechosa',
  'figures.specificity.low': 'Especificidad, desde no concluyente',
  'figures.specificity.high': 'Especificidad, solo sospechosa',
  'figures.calibration': 'Distancia entre la probabilidad indicada y la real (error de calibración)',
  'figures.interval': 'de {low} a {high}',
  'figures.interval.label': 'Intervalo del 95\u00a0%',
  'figures.thresholds':
    'Umbrales de decisión: no concluyente desde {low}, sospechosa desde {high}. Se eligieron con otras imágenes, de las que el {prevalence} eran malignas.',
  'figures.roc.title': 'Curva ROC',
  'figures.roc.label': 'Curva ROC de {set}: sensibilidad frente a falsas alarmas, área {auc}',
  'figures.roc.x': 'Falsas alarmas (1 − especificidad)',
  'figures.roc.y': 'Sensibilidad',
  'figures.roc.table': 'La curva como tabla',
  'figures.limits.title': 'Qué no puede hacer',
  'figures.limits.diagnosis':
    'No hace diagnósticos. Ve una foto: sin antecedentes, sin tacto, sin otras manchas o lunares con los que comparar.',
  'figures.limits.misses': 'Pasa por alto cánceres. Una puntuación baja nunca sustituye un examen médico.',
  'figures.limits.skin':
    'Sus imágenes muestran sobre todo piel clara. En piel oscura, bajo las uñas, en palmas, plantas y mucosas es menos fiable, y no se sabe cuánto menos.',
  'figures.limits.kinds':
    'Aprendió con ocho tipos de lesiones. Rechaza la mayoría de las fotos de otras cosas, pero no todas: una erupción o una herida pueden recibir una cifra, que no significa nada.',
  'figures.limits.age': 'Para menores de 18 años no hay ninguna medición: no se sabe cuánto acierta en su caso.',
  'figures.limits.photo':
    'La falta de nitidez, el vello, la tinta, los reflejos, los filtros y una mancha o un lunar demasiado pequeño en la foto cambian la puntuación.',
  'figures.limits.device': 'No es un dispositivo médico (producto sanitario) ni tiene autorización como tal.',
  'figures.data.title': 'Con qué aprendió',
  'figures.data.lead': '{name}, versión {version}, con licencia {licence}. Se basa en {backbone}.',
  'figures.data.set': '{pictures} imágenes, {malignant} malignas',
  'figures.data.licence': 'Licencia: {licence}',

  'problem.photo-empty.title': 'El archivo está vacío',
  'problem.photo-empty.advice':
    'Puede que no se haya terminado de copiar o descargar. Elija la foto otra vez, o elija otra.',
  'problem.photo-not-a-picture.title': 'Este archivo no es una imagen',
  'problem.photo-not-a-picture.advice': 'Elija una foto: un archivo JPEG, HEIC, PNG, WebP, AVIF, GIF o BMP.',
  'problem.photo-type-unsupported.title': 'Los archivos de tipo {type} no se pueden leer',
  'problem.photo-type-unsupported.advice':
    'Elija una foto: un archivo JPEG, HEIC, PNG, WebP, AVIF, GIF o BMP. La mayoría de las aplicaciones de fotos pueden guardarla como JPEG.',
  'problem.photo-type-unsupported.advice.video':
    'Eso es un vídeo. Tome en su lugar una foto de la mancha o el lunar: un fotograma de un vídeo rara vez es lo bastante nítido.',
  'problem.photo-too-large.title': 'La imagen es demasiado grande: {megapixels} megapíxeles',
  'problem.photo-too-large.advice':
    'Se pueden leer hasta {limit} megapíxeles. Recorte la parte con la mancha o el lunar, o guárdela más pequeña.',
  'problem.photo-truncated.title': 'Falta una parte de la foto',
  'problem.photo-truncated.advice': 'Se cortó mientras se copiaba o descargaba. Elija otra vez la foto original.',
  'problem.photo-undecodable.title': 'La foto está dañada',
  'problem.photo-undecodable.advice': 'Este dispositivo no puede abrirla. Tome la foto otra vez, o elija otra.',
  'problem.photo-reader-unreachable.title': 'No se pudo descargar la parte de esta aplicación que abre fotos HEIC',
  'problem.photo-reader-unreachable.advice':
    'Se necesita una vez y después se guarda en este dispositivo. Conéctese a internet y elija la foto otra vez, o guárdela como JPEG. En un iPhone: Ajustes (o Configuración), Cámara, Formatos, Más compatible.',
  'problem.photo-frame-outside.title': 'El recuadro no está dentro de esta foto',
  'problem.photo-frame-outside.advice': 'Se colocó en otra foto. Elija la foto otra vez y coloque el recuadro en ella.',
  'problem.photo-unreadable.title': 'No se pudo leer la foto',
  'problem.photo-unreadable.advice':
    'Puede que se haya movido o que esté en una nube. Elíjala otra vez, o guárdela primero en este dispositivo.',
  'problem.model-missing.title': 'El modelo no está aquí',
  'problem.model-missing.advice':
    'Esta copia de Naevus llegó sin su modelo. Vuelva a intentarlo, o avise a quien mantiene este sitio.',
  'problem.model-unreachable.title': 'No se pudo descargar el modelo',
  'problem.model-unreachable.advice':
    'Se necesita una vez y después se guarda en este dispositivo. Compruebe la conexión y el espacio libre y vuelva a intentarlo.',
  'problem.model-manifest-invalid.title': 'El modelo no corresponde a esta aplicación',
  'problem.model-manifest-invalid.advice':
    'Uno de los dos es más reciente. Vuelva a cargar la página y luego inténtelo de nuevo.',
  'problem.model-preprocessing-differs.title': 'El modelo se hizo para otra versión de esta aplicación',
  'problem.model-preprocessing-differs.advice':
    'Aprendió con imágenes preparadas de otra manera, así que aquí sus puntuaciones serían erróneas. Vuelva a cargar la página para obtener la versión más reciente y luego inténtelo de nuevo.',
  'problem.model-tampered.title': 'El modelo se rechazó porque su archivo {file} no es el original',
  'problem.model-tampered.advice':
    'Se modificó o se dañó por el camino y daría respuestas falsas. Vuelva a intentarlo, con otra conexión si puede.',
  'problem.no-backend.title': 'Este dispositivo no puede calcular la respuesta',
  'problem.no-backend.advice':
    'Se probó: {tried}. Ninguno dio el resultado correcto con una imagen de prueba. Actualice el navegador, o pruebe con otro.',
  'problem.worker-crashed.title': 'El cálculo se detuvo',
  'problem.worker-crashed.advice': 'Puede que al dispositivo le falte memoria. Cierre otras pestañas y vuelva a intentarlo.',

  'records.storage-full.title': 'No se guardó: este dispositivo está lleno',
  'records.storage-full.advice': 'Libere espacio, o elimine revisiones antiguas del historial.',
  'records.storage-unavailable.title': 'No se puede guardar nada en este dispositivo',
  'records.storage-unavailable.advice':
    'En una ventana privada los navegadores no guardan nada. La respuesta en sí no se ve afectada.',
  'records.storage-newer.title': 'Lo que está guardado aquí es de una versión más reciente',
  'records.storage-newer.advice': 'Vuelva a cargar la página para obtener esa versión. No se ha perdido nada.',
  'records.record-damaged.title': 'Esta revisión no se puede leer',
  'records.record-damaged.advice': 'Los datos guardados de ella están dañados. Las demás no están afectadas.',
  'records.record-missing.title': 'Esta revisión ya no está aquí',
  'records.record-missing.advice': 'Se eliminó, quizá en otra ventana.',
} as const satisfies Partial<Messages>;
