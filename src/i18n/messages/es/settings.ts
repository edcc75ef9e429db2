import type { Messages } from '../../translate.ts';

export const settings = {
  'settings.appearance.title': 'Apariencia',
  'settings.theme': 'Colores',
  'settings.theme.system': 'Automáticos',
  'settings.theme.light': 'Claros',
  'settings.theme.dark': 'Oscuros',
  'settings.language': 'Idioma',
  'settings.language.device': 'El de este dispositivo',

  'settings.checking.title': 'Cómo la usa',
  'settings.modality': '¿Cómo toma las fotos?',
  'settings.modality.suggested': 'Depende',
  'settings.modality.phone': 'Con un teléfono o una cámara',
  'settings.modality.dermoscope': 'Con un dermatoscopio',
  'settings.modality.suggested.meaning': 'Naevus se guía por el aspecto de cada imagen.',
  'settings.modality.phone.meaning': 'Cada foto se evalúa como foto de teléfono.',
  'settings.modality.dermoscope.meaning':
    'Cada foto se evalúa como imagen de dermatoscopio: la lente de aumento que el dermatólogo apoya sobre la piel.',
  'settings.others': 'También reviso la piel de otras personas',
  'settings.others.meaning': 'Entonces cada revisión se puede asignar a una persona, y hay un apartado de personas.',
  'settings.others.kept':
    'Aquí se guardan otras personas; por eso hay un apartado para ellas. Se puede desactivar cuando se hayan eliminado.',

  'settings.computing.title': 'Cálculo',
  'settings.backend': 'Calcular la puntuación con',
  'settings.backend.hint':
    'La puntuación es la misma, solo más rápida o más lenta. Un cambio vale a partir del próximo inicio de Naevus. «Automático» usa lo más rápido que da el resultado correcto con una imagen de prueba.',
  'settings.backend.auto': 'Automático',
  'settings.backend.webgpu': 'Tarjeta gráfica, con WebGPU',
  'settings.backend.webgl': 'Tarjeta gráfica, con WebGL',
  'settings.backend.wasm': 'Procesador, con WebAssembly',
  'settings.backend.cpu': 'Procesador, con JavaScript simple (lento)',
  'settings.backend.in-use': 'En uso ahora: {backend}.',

  'settings.storage.title': 'Guardado en este dispositivo',
  'settings.storage.none': 'Aún no hay ninguna revisión guardada aquí.',
  'settings.storage.kept': {
    one: 'Aquí está guardada {count} revisión, con su foto.',
    other: 'Aquí están guardadas {count} revisiones, con sus fotos.',
  },
  'settings.storage.used': '{used} en uso, contando el modelo y la propia aplicación.',
  'settings.storage.used-of': '{used} en uso, contando el modelo y la propia aplicación. Hay sitio para {quota}.',
  'settings.storage.persisted': 'El navegador ha prometido no borrarlo cuando falte espacio.',
  'settings.storage.not-persisted': 'Cuando falte espacio, el navegador puede borrarlo sin preguntar.',
  'settings.storage.ask': 'Pedir al navegador que lo conserve',
  'settings.storage.granted': 'El navegador aceptó.',
  'settings.storage.refused': 'El navegador no aceptó. A menudo lo hace cuando Naevus está instalada o se usa más.',
  'settings.check': 'Comprobar lo guardado',
  'settings.check.working': 'Leyéndolo todo una vez…',
  'settings.check.whole': {
    one: 'La única revisión guardada se puede leer, con sus fotos.',
    other: 'Las {count} revisiones se pueden leer, con sus fotos.',
  },
  'settings.check.damaged': {
    one: 'Una revisión no se puede leer. El historial ofrece eliminarla.',
    other: '{count} revisiones no se pueden leer. El historial ofrece eliminarlas.',
  },
  'settings.check.incomplete': {
    one: 'Una revisión se puede leer, pero le falta una foto.',
    other: '{count} revisiones se pueden leer, pero les falta una foto.',
  },
  'settings.check.others': {
    one: 'Otra revisión está completa.',
    other: 'Otras {count} revisiones están completas.',
  },
  'settings.export': 'Guardar una lista de todas las revisiones',
  'settings.export.done': 'La lista está en sus descargas. Es una tabla (CSV) sin las fotos.',

  'settings.erase.title': 'Borrarlo todo',
  'settings.erase.lead':
    'Quita de este dispositivo todo lo de Naevus. Las revisiones y las personas sueltas se eliminan allí donde se muestran.',
  'settings.erase.begin': 'Borrarlo todo…',
  'settings.erase.ask': '¿Borrarlo todo de este dispositivo?',
  'settings.erase.goes.records': 'Todas las revisiones con sus fotos, todas las personas y sus manchas y lunares',
  'settings.erase.goes.settings': 'Todos los ajustes',
  'settings.erase.goes.model':
    'El modelo y los archivos de la propia aplicación, que se vuelven a descargar en el próximo inicio',
  'settings.erase.no-undo':
    'Esto no se puede deshacer, y no hay copia en ningún otro lugar. Las listas que guardó siguen en sus descargas.',
  'settings.erase.offline':
    'Ahora no hay conexión. Cuando todo esté borrado, Naevus solo podrá volver a iniciarse con ella.',
  'settings.erase.sure': 'Quiero que todo esto desaparezca para siempre',
  'settings.erase.keep': 'Conservarlo todo',
  'settings.erase': 'Borrarlo todo',
  'settings.erase.erasing': 'Borrando…',
  'settings.erase.failed.title': 'No se borró todo',
  'settings.erase.failed.blocked':
    'Otra ventana lo mantiene ocupado. Cierre todas las demás ventanas de Naevus y vuelva a intentarlo.',
  'settings.erase.failed.advice': 'Vuelva a cargar la página y luego inténtelo de nuevo.',
  'settings.erased.title': 'Se borró todo',
  'settings.erased.advice':
    'En este dispositivo ya no quedan revisiones, personas ni ajustes. Naevus empieza como el primer día.',
  'settings.erased.close': 'Cerrar',

  'settings.about.title': 'Acerca de Naevus',
  'settings.about.not-a-diagnosis':
    'Naevus sirve para aprender y para decidir qué mostrar a un médico. No hace diagnósticos y no es un dispositivo médico.',
  'settings.about.introduction': 'Mostrar otra vez la presentación',
  'settings.about.version': 'Versión',
  'settings.about.licence': 'Licencia del código',
  'settings.about.model.licence': 'Licencia del modelo',
  'settings.about.model.hash': 'Pesos del modelo (SHA-256)',
  'settings.parts.title': 'El trabajo de otros en esta aplicación',
  'settings.parts.fonts': 'Naevus no trae tipos de letra: usa los de su dispositivo.',
  'settings.parts.name': 'Nombre',
  'settings.parts.licence': 'Licencia',
} as const satisfies Partial<Messages>;
