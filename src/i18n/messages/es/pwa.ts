import type { Messages } from '../../translate.ts';

export const pwa = {
  'install.title': 'Tener Naevus a mano',
  'install.advice':
    'Una vez instalada, se abre desde la pantalla de inicio como cualquier otra aplicación y funciona sin conexión.',
  'install.share': 'En Android podrá entonces compartir con ella una foto de su galería.',
  'install.ask': 'Instalar Naevus',
  'install.ios.advice': 'En un iPhone o iPad la instala usted. Así tiene un lugar propio donde guardar sus revisiones.',
  'install.ios.share': 'Toque el botón de compartir del navegador: un cuadrado con una flecha hacia arriba.',
  'install.ios.add': 'Elija «Agregar a Inicio» o «Añadir a pantalla de inicio».',
  'install.ios.open':
    'A partir de entonces, abra Naevus desde la pantalla de inicio. Lo que guardó aquí en el navegador se queda en el navegador.',
  'install.installed.title': 'Naevus está instalada',
  'install.installed.advice': 'Se abre como cualquier otra aplicación y funciona sin conexión.',
  'install.unavailable.advice':
    'Este navegador no ofrece instalar Naevus desde aquí. Busque en su menú «Instalar», «Agregar a Inicio» o «Añadir a pantalla de inicio».',
  'install.dismissed': 'No se instaló. Puede volver a esto en cualquier momento.',

  'part-missing.title': 'No se pudo cargar esta pantalla',
  'part-missing.advice':
    'Puede que haya una versión más reciente de Naevus o que no haya conexión. Conéctese a internet y vuelva a cargar la página. Lo que guardó se conserva.',

  'arrival.no-file.title': 'No llegó ninguna foto',
  'arrival.no-file.advice': 'Naevus solo mira fotos. Comparta o abra una foto de la mancha o del lunar, o elija una aquí.',
  'arrival.not-stored.title': 'No se pudo recibir la foto compartida',
  'arrival.not-stored.advice': 'Puede que este dispositivo esté lleno. Libere espacio o elija la foto aquí.',
} as const satisfies Partial<Messages>;
