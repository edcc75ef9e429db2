import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choosePhoto, judgePhoto } from './person.tsx';
import { links, plain, textOf, visitWith } from './visit-in-languages.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/i18n/messages/de.ts';

const LINKS = ['Prüfen', 'Verlauf', 'Übersicht', 'Einstellungen', 'Wie gut ist Naevus?'];

describe('in German', () => {
  it('the app speaks once that is chosen in the settings, and still on the next visit', async () => {
    const first = await visitWith(['en-GB'], '/settings');
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'de' } });
    const language = await screen.findByLabelText<HTMLSelectElement>('Sprache');
    expect(language.selectedOptions[0]?.text).toBe('Deutsch');
    expect(links()).toEqual(LINKS);
    expect(document.documentElement.lang).toBe('de');
    first.leave();
    await visitWith(['en-GB']);
    expect(await screen.findByText('Wie verdächtig ist diese Hautstelle?')).toBeTruthy();
    expect(links()).toEqual(LINKS);
  });

  it('a verdict says what it says in English, with numbers and dates as Germans write them', async () => {
    const { engine } = await visitWith(['de-DE', 'en']);
    engine.modelArrives();
    await judgePhoto(engine, 2);
    const verdict = screen.getByTestId('verdict');
    expect(verdict.textContent).toContain('Verdächtig');
    expect(verdict.textContent).toContain('Lassen Sie sie bald ärztlich untersuchen.');
    expect(verdict.textContent).toContain('Das ist keine Diagnose.');
    expect(textOf('verdict-probability')).toContain('88 %');
    expect(textOf('meaning-positive')).toBe(
      'Von 1000 Hautstellen, die dort als „verdächtig“ eingestuft werden, sind etwa 178 bösartig.',
    );
    const sources = screen.getByText('Wie diese Zahlen zustande kommen').closest('details');
    expect(plain(sources?.textContent)).toContain('Se 63 %, Sp 91 %, P 3 %: 17,8 %');
    await screen.findByText('Auf diesem Gerät gespeichert');
    fireEvent.click(screen.getByText('Verlauf'));
    expect(await screen.findByText(/^Prüfung vom \d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d entfernen$/)).toBeTruthy();
    expect(textOf('history-count')).toMatch(/^1 Prüfung\. /);
  });

  it('a low score is no all-clear', async () => {
    const { engine } = await visitWith(['de']);
    engine.modelArrives();
    await judgePhoto(engine, -3);
    expect(screen.getByTestId('verdict').textContent).toContain('Das ist keine Entwarnung.');
  });

  it('a refused photo says nothing about the spot', async () => {
    const { engine } = await visitWith(['de']);
    engine.modelArrives();
    choosePhoto();
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.refuses({ code: 'picture-blank' });
    const verdict = await screen.findByTestId('verdict');
    expect(verdict.textContent).toContain('Das sagt nichts über die Hautstelle aus.');
  });
});
