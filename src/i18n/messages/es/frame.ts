import type { Messages } from '../../translate.ts';

export const frame = {
  'app.crash.export': 'Guardar una lista de mis revisiones',
  'app.crash.exported': 'La lista está en sus descargas. Es una tabla (CSV) sin las fotos.',

  'intro.step': 'Paso {step} de {steps}',
  'intro.next': 'Siguiente',
  'intro.back': 'Atrás',
  'intro.skip': 'Ahora no',
  'intro.done': 'Listo',
  'intro.does.title': 'Qué puede hacer y qué no',
  'intro.does.text':
    'Dice hasta qué punto parece sospechosa una mancha o un lunar en una foto. No hace diagnósticos, y pasa por alto algunos cánceres.',
  'intro.private.title': 'Privada desde el diseño',
  'intro.private.text':
    'Sus fotos se miran en este dispositivo y se guardan solo aquí. No hay ninguna cuenta y no se sube nada.',
  'intro.install.title': 'Tenerla a mano',
  'intro.install.text': 'Una vez instalada, se abre desde la pantalla de inicio y funciona sin conexión.',
  'intro.install.installed': 'Ya está instalada y funciona sin conexión.',
} as const satisfies Partial<Messages>;
