import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choosePhoto, judgePhoto } from './person.tsx';
import { links, plain, textOf, visitWith } from './visit-in-languages.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/i18n/messages/es.ts';

const textOfMain = () => plain(screen.getByRole('main').textContent);
const LINKS = ['Revisar', 'Historial', 'Resumen', 'Ajustes', '¿Cuánto acierta?'];

describe('in Spanish', () => {
  it('the app speaks once that is chosen in the settings, and still on the next visit', async () => {
    const first = await visitWith(['en-GB'], '/settings');
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'es' } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Ajustes' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Idioma').selectedOptions[0]?.text).toBe('Español');
    expect(links()).toEqual(LINKS);
    expect(document.documentElement.lang).toBe('es');
    first.leave();
    await visitWith(['en-GB']);
    const title = '¿Hasta qué punto es sospechosa esta mancha o lunar?';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(links()).toEqual(LINKS);
  });

  it('a verdict says what it says in English, with numbers and dates as in Spain', async () => {
    const { engine, records } = await visitWith(['es-ES', 'en']);
    engine.modelArrives();
    await judgePhoto(engine, 2);
    const verdict = screen.getByTestId('verdict');
    expect(verdict.textContent).toContain('Sospechosa');
    expect(verdict.textContent).toContain('Acuda pronto a un médico para que la vea.');
    expect(verdict.textContent).toContain('Esto no es un diagnóstico.');
    expect(textOf('verdict-probability')).toContain('88 %');
    expect(textOf('meaning-positive')).toBe(
      'De cada 1000 lesiones calificadas allí de sospechosas, alrededor de 178 son malignas.',
    );
    const sources = screen.getByText('Cómo se obtienen estas cifras').closest('details');
    expect(plain(sources?.textContent)).toContain('Se 63 %, Es 91 %, P 3 %: 17,8 %');
    await waitFor(async () => expect((await records.list()).examinations).toHaveLength(1));
    fireEvent.click(screen.getByRole('link', { name: 'Historial' }));
    await waitFor(() => expect(textOfMain()).toContain('1 revisión'));
    expect(textOfMain()).toMatch(/\d\d? [a-z]{3,4} \d{4}, \d\d?:\d\d/);
  });

  it('numbers and dates are written as the region of the device has them', async () => {
    const { engine } = await visitWith(['es-MX']);
    engine.modelArrives();
    await judgePhoto(engine, 2);
    expect(textOf('verdict-probability')).toContain('88%');
    const sources = screen.getByText('Cómo se obtienen estas cifras').closest('details');
    expect(plain(sources?.textContent)).toContain('17.8 %');
  });

  it('a low score is no all-clear, and a refused photo says nothing about the spot', async () => {
    const { engine } = await visitWith(['es']);
    engine.modelArrives();
    await judgePhoto(engine, -3);
    expect(screen.getByTestId('verdict').textContent).toContain('Eso no descarta un cáncer.');
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.refuses({ code: 'picture-blank' });
    expect(await screen.findByRole('heading', { name: /Eso no dice nada sobre la mancha o el lunar\.$/ })).toBeTruthy();
  });
});
