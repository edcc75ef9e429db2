import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPreferences } from '../../src/records/index.ts';
import { press, visit } from './person.tsx';

const step = () => screen.getByTestId('introduction').getAttribute('data-value');

describe('the first run', () => {
  it('says in three steps what to know, and is put away for good', () => {
    const { leave } = visit();
    expect(screen.getByRole('heading', { level: 2, name: 'What it can and cannot do' })).toBeTruthy();
    press('Next');
    expect(screen.getByRole('heading', { level: 2, name: 'Private by design' })).toBeTruthy();
    press('Next');
    expect(screen.getByRole('heading', { level: 2, name: 'Have it at hand' })).toBeTruthy();
    press('Back');
    expect(step()).toBe('2');
    press('Next');
    press('Done');
    expect(screen.queryByTestId('introduction')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('main'));
    leave();
    visit();
    expect(screen.queryByTestId('introduction')).toBeNull();
  });

  it('can be left at once, and never stands in the way of a photo', () => {
    visit();
    expect(screen.getByTestId('photo-input')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    press('Not now');
    expect(screen.queryByTestId('introduction')).toBeNull();
    const preferences = openPreferences();
    expect(preferences.get().introduced).toBe(true);
    preferences.close();
  });
});
