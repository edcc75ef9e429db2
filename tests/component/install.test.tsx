import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Install, InstallState } from '../../src/pwa/index.ts';
import { openPreferences, openRecords } from '../../src/records/index.ts';
import { createServices, ServicesProvider } from '../../src/screens/index.ts';
import { InstallCard } from '../../src/screens/install/install-card.tsx';
import { fakeEngine } from './fake-classifier.ts';
import { NO_SHELL, press } from './person.tsx';

function device(first: InstallState, outcome: 'accepted' | 'dismissed' = 'accepted') {
  let state = first;
  const listeners = new Set<() => void>();
  const become = (next: InstallState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const ask = vi.fn(async () => {
    become(outcome === 'accepted' ? 'installed' : 'unavailable');
    return outcome;
  });
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const install: Install = { state: { get: () => state, subscribe }, ask };
  return { install, become, ask };
}

function seeCard(install: Install) {
  const records = openRecords();
  const preferences = openPreferences();
  const parts = { createClassifier: fakeEngine().createClassifier, records, preferences, appShell: NO_SHELL, install };
  render(
    <ServicesProvider services={createServices(parts)}>
      <InstallCard />
    </ServicesProvider>,
  );
  records.close();
}

describe('the card about installing', () => {
  it('asks by a button where the browser lets it, and says when it is done', async () => {
    const { install, ask } = device('offered');
    seeCard(install);
    expect(ask).not.toHaveBeenCalled();
    press('Install Naevus');
    expect(await screen.findByRole('heading', { name: 'Naevus is installed' })).toBeTruthy();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes a refusal calmly', async () => {
    const { install } = device('offered', 'dismissed');
    seeCard(install);
    fireEvent.click(screen.getByRole('button', { name: 'Install Naevus' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Not installed'));
  });

  it('explains the way on an iPhone, step by step', () => {
    seeCard(device('ios').install);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('share button'),
      expect.stringContaining('Add to Home Screen'),
      expect.stringContaining('from then on'),
    ]);
  });

  it('names the browser’s menu where it cannot ask, until it can', () => {
    const { install, become } = device('unavailable');
    seeCard(install);
    expect(screen.getByText(/does not offer to install/)).toBeTruthy();
    act(() => become('offered'));
    expect(screen.getByRole('button', { name: 'Install Naevus' })).toBeTruthy();
    expect(screen.queryByText(/does not offer to install/)).toBeNull();
  });
});
