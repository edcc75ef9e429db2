import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PATIENT, SELF } from '../../src/records/index.ts';
import { ownerFor, type Place, placeOf } from '../../src/screens/place/place.ts';
import { PlacePicker } from '../../src/screens/place/place-picker.tsx';
import { draftExamination } from '../unit/records/drafts.ts';
import { here, show } from './part.tsx';
import { press } from './person.tsx';

// A machine with other work takes its time.
configure({ asyncUtilTimeout: 5000 });

const { id: _, ...NOBODY } = DEFAULT_PATIENT;

/** Shows the picker as a screen would, and remembers what it was told. */
function pickerIn(services: ReturnType<typeof here>, start: Place = { patientId: SELF }) {
  const told: Place[] = [];
  function Screen() {
    const [place, setPlace] = useState(start);
    const change = (next: Place) => {
      told.push(next);
      setPlace(next);
    };
    return <PlacePicker value={place} onChange={change} />;
  }
  show(<Screen />, services);
  return told;
}

function choose(name: string | RegExp) {
  fireEvent.click(screen.getByRole('radio', { name }));
}

async function openPicker() {
  press(/^Say where it is|^Change/);
  return screen.findByTestId('body-map');
}

describe('the place of a spot', () => {
  it('asks who only checks their own skin for nothing but the spot', async () => {
    pickerIn(here());
    expect(screen.getByTestId('place-said').textContent).toContain('Not said yet where the spot is');
    await openPicker();
    expect(screen.queryByTestId('person-choice')).toBeNull();
    expect(screen.queryByTestId('spot-choice')).toBeNull();
  });

  it('is picked on the figure, with its side', async () => {
    const told = pickerIn(here());
    await openPicker();
    choose('Thigh (left)');
    press('Done');
    expect(told).toEqual([{ patientId: SELF, site: 'thigh', side: 'left' }]);
    expect(screen.getByTestId('place-said').textContent).toContain('Thigh (left)');
    expect(document.activeElement?.textContent).toBe('Change');
  });

  it('has the left of who faces the reader on the right of the picture, and of whose back is seen on the left', async () => {
    pickerIn(here());
    await openPicker();
    const mirrored = (name: string) =>
      [...(screen.getByRole('radio', { name }).closest('label')?.querySelectorAll('svg:last-of-type > path') ?? [])].map(
        (path) => path.getAttribute('transform')?.includes('scale(-1 1)'),
      );
    expect(mirrored('Forearm (left)')).toEqual([false, true]);
    expect(mirrored('Forearm (right)')).toEqual([true, false]);
  });

  it('is picked from a list, where the figure does not show it', async () => {
    const told = pickerIn(here());
    await openPicker();
    fireEvent.change(screen.getByTestId('site-list'), { target: { value: 'palms-soles' } });
    expect(screen.queryByTestId('side')).toBeNull();
    press('Done');
    expect(told).toEqual([{ patientId: SELF, site: 'palms-soles' }]);
  });

  it('keeps figure, list and side in step, and takes them back', async () => {
    const told = pickerIn(here());
    await openPicker();
    fireEvent.change(screen.getByTestId('site-list'), { target: { value: 'foot' } });
    choose('Right');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Foot (right)' }).checked).toBe(true);
    fireEvent.change(screen.getByTestId('spot-name'), { target: { value: ' Big toe ' } });
    press('Done');
    expect(screen.getByTestId('place-said').textContent).toContain('Big toe · Foot (right)');
    await openPicker();
    expect(screen.getByTestId<HTMLInputElement>('spot-name').value).toBe('Big toe');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Foot (right)' }).checked).toBe(true);
    fireEvent.change(screen.getByTestId('site-list'), { target: { value: 'unsaid' } });
    fireEvent.change(screen.getByTestId('spot-name'), { target: { value: '' } });
    press('Done');
    expect(told).toEqual([{ patientId: SELF, site: 'foot', side: 'right', name: 'Big toe' }, { patientId: SELF }]);
  });

  it('is left as it was by Cancel', async () => {
    const told = pickerIn(here(), { patientId: SELF, site: 'back' });
    await openPicker();
    choose('Chest');
    press('Cancel');
    expect(told).toEqual([]);
    expect(screen.getByTestId('place-said').textContent).toContain('Back');
    expect(document.activeElement?.textContent).toBe('Change');
  });

  it('is a spot that was looked at before', async () => {
    const services = here();
    const { records } = services;
    const lesion = await records.createLesion({ patientId: SELF, site: 'lower-leg', name: 'Left shin' });
    await records.save(draftExamination({ lesionId: lesion.id, takenAt: '2026-06-07T12:00:00.000Z' }));
    const told = pickerIn(services);
    press('Say where it is');
    const spot = await screen.findByRole('radio', { name: 'Left shin' });
    expect(screen.getByText('Lower leg. Last checked Jun 7, 2026')).toBeTruthy();
    expect(screen.queryByTestId('body-map')).toBeNull();
    fireEvent.click(spot);
    press('Done');
    expect(told).toEqual([{ patientId: SELF, lesionId: lesion.id, site: 'lower-leg' }]);
    await waitFor(() => expect(screen.getByTestId('place-said').textContent).toContain('Left shin'));
  });

  it('is somebody else’s, who is added on the way', async () => {
    const services = here();
    services.preferences.set({ othersToo: true });
    const told = pickerIn(services);
    await openPicker();
    press('New person');
    press('Add');
    expect(screen.getByText(/Type a name or an alias/)).toBeTruthy();
    fireEvent.change(screen.getByTestId('new-person-name'), { target: { value: 'Ada' } });
    fireEvent.keyDown(screen.getByTestId('new-person-name'), { key: 'Enter' });
    const ada = await screen.findByRole<HTMLInputElement>('radio', { name: 'Ada' });
    await waitFor(() => expect(ada.checked).toBe(true));
    await screen.findByTestId('body-map');
    choose('Chest');
    press('Done');
    const [kept] = await services.records.patients();
    expect(kept?.name).toBe('Ada');
    expect(told).toEqual([{ patientId: kept?.id, site: 'chest' }]);
    await waitFor(() => expect(screen.getByTestId('place-said').textContent).toContain('Chest · Ada'));
  });

  it('takes nothing over from one person to another', async () => {
    const services = here();
    const ada = await services.records.createPatient({ ...NOBODY, name: 'Ada' });
    const lesion = await services.records.createLesion({ patientId: SELF, site: 'back', name: '' });
    const told = pickerIn(services, placeOf(SELF, lesion));
    press(/^Change/);
    fireEvent.click(await screen.findByRole('radio', { name: 'Ada' }));
    await screen.findByTestId('body-map');
    expect(screen.queryByTestId('spot-choice')).toBeNull();
    press('Done');
    expect(told).toEqual([{ patientId: ada.id }]);
  });

  it('finds one of many people by a part of the name', async () => {
    const services = here();
    for (let i = 0; i < 12; i++) await services.records.createPatient({ ...NOBODY, name: `Émile ${i}` });
    pickerIn(services);
    press('Say where it is');
    const group = await screen.findByTestId('person-choice');
    await waitFor(() => expect(within(group).getAllByRole('radio').length).toBeGreaterThan(1));
    expect(within(group).getAllByRole('radio').length).toBeLessThan(9);
    fireEvent.change(screen.getByTestId('person-search'), { target: { value: 'emile 11' } });
    expect(within(group).getByRole('radio', { name: 'Émile 11' })).toBeTruthy();
    expect(within(group).queryByRole('radio', { name: 'Émile 2' })).toBeNull();
  });

  it('says what went wrong when a person cannot be kept', async () => {
    const services = here();
    services.preferences.set({ othersToo: true });
    services.records.createPatient = () => Promise.reject(new Error('torn'));
    pickerIn(services);
    await openPicker();
    press('New person');
    fireEvent.change(screen.getByTestId('new-person-name'), { target: { value: 'Ada' } });
    press('Add');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be kept');
  });
});

describe('whom an examination belongs to', () => {
  it('is a spot that is made once, with its site, side and name', async () => {
    const { records } = here();
    const owner = await ownerFor(records, { patientId: SELF, site: 'ear', side: 'left', name: 'Mole' });
    expect(await records.lesions()).toEqual([
      { id: owner.lesionId, patientId: SELF, site: 'ear', side: 'left', name: 'Mole' },
    ]);
    const [lesion] = await records.lesions();
    expect(await ownerFor(records, placeOf(SELF, lesion))).toEqual(owner);
    expect(await records.lesions()).toHaveLength(1);
  });

  it('is a person alone where no spot was said', async () => {
    const { records } = here();
    expect(await ownerFor(records, { patientId: SELF })).toEqual({ patientId: SELF });
    expect(await records.lesions()).toEqual([]);
  });

  it('must be somebody who is here', async () => {
    const { records } = here();
    await expect(ownerFor(records, { patientId: 'gone', site: 'back' })).rejects.toMatchObject({ code: 'record-missing' });
  });
});
