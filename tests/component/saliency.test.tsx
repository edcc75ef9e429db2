import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataValue, goTo, judgePhoto, photo, tick, visit } from './person.tsx';

/** How strong the colours over the photo are. */
function shownOpacity(): string | undefined {
  return screen.getByTestId('saliency').parentElement?.style.getPropertyValue('--opacity');
}

function open(summary: string) {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`${summary} opens nothing`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

describe('what the score rests on', () => {
  it('is said in words beside the photo', async () => {
    const { engine } = visit();
    await judgePhoto(engine, 0);
    expect(screen.getByText(/mainly in one place: the upper left border/)).toBeTruthy();
    expect(dataValue('saliency-words')).toBe('mainly');
  });

  it('covers the photo only once somebody wants to see it, as strongly as wanted', async () => {
    const { engine } = visit();
    await judgePhoto(engine, 0);
    expect(shownOpacity()).toBe('0');
    open('Show in colours what the score rests on');
    await waitFor(() => expect(shownOpacity()).toBe('0.6'));
    fireEvent.change(screen.getByRole('slider', { name: 'Strength of the colours' }), { target: { value: '4' } });
    expect(shownOpacity()).toBe('0.2');
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('20%');
  });

  it('is kept with the examination', async () => {
    const { engine } = visit();
    await judgePhoto(engine, 0);
    goTo('History');
    fireEvent.click(within(await screen.findByTestId('history-item')).getByRole('link'));
    await waitFor(() => expect(dataValue('saliency-words')).toBe('mainly'));
  });

  it('is taken away, and the score with it, where nobody measured what the score is worth', async () => {
    const { engine } = visit();
    await judgePhoto(engine, 0);
    tick('On or under a nail');
    await waitFor(() => expect(screen.queryByTestId('saliency-words')).toBeNull());
    expect(screen.queryByTestId('saliency')).toBeNull();
    expect(screen.queryByText('Score (logit)')).toBeNull();
    tick('On or under a nail');
    expect(dataValue('saliency-words')).toBe('mainly');
    tick('On or under a nail');
    goTo('History');
    fireEvent.click(within(await screen.findByTestId('history-item')).getByRole('link'));
    await screen.findByTestId('not-measured');
    expect(screen.queryByTestId('saliency-words')).toBeNull();
    expect(screen.queryByText('Score (logit)')).toBeNull();
  });

  it('is not there for a photo that was refused', async () => {
    const { engine } = visit();
    fireEvent.change(screen.getByTestId('photo-input'), { target: { files: [photo()] } });
    await waitFor(() => expect(engine.waiting()).toBe(1));
    engine.refuses({ code: 'picture-blank' });
    await screen.findByTestId('verdict');
    expect(screen.queryByTestId('saliency')).toBeNull();
    expect(screen.queryByTestId('saliency-words')).toBeNull();
  });
});
