import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import type { fakeEngine } from './fake-classifier.ts';
import { dataValue, judgePhoto, keptExaminations, photo, press, visit } from './person.tsx';

async function addPerson(name: string) {
  const records = openRecords();
  const { id } = await records.createPatient({ name, sex: undefined, born: undefined, skinType: undefined, note: '' });
  records.close();
  return id;
}

async function choosePerson(name: string) {
  fireEvent.click(await screen.findByRole('button', { name: 'Change whose skin is checked' }));
  fireEvent.click(await screen.findByRole('radio', { name }));
  press('Done');
}

async function batchOf(engine: ReturnType<typeof fakeEngine>, count: number) {
  engine.modelArrives();
  const files = Array.from({ length: count }, (_, i) => photo(`spot-${i + 1}.jpg`));
  fireEvent.change(screen.getByTestId('photo-input'), { target: { files } });
  await screen.findByRole('heading', { name: 'One spot or several?' });
  press('Several spots');
  await screen.findByTestId('batch');
}

async function answerNext(engine: ReturnType<typeof fakeEngine>, asked: number) {
  await waitFor(() => expect(engine.waiting()).toBe(asked));
  engine.answers(1);
}

describe('whose skin is checked', () => {
  it('is not asked of somebody who checks only their own', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    expect(screen.queryByTestId('for-whom')).toBeNull();
    expect((await keptExaminations(records)).map(({ patientId }) => patientId)).toEqual(['self']);
  });

  it('can be said before the photos, which are then kept with that person', async () => {
    const anna = await addPerson('Anna');
    const { engine, records } = visit();
    engine.modelArrives();
    await choosePerson('Anna');
    expect(await screen.findByText('Whose skin: Anna')).toBeTruthy();
    await judgePhoto(engine, 1);
    expect((await screen.findByTestId('next-name')).textContent).toContain('Anna');
    await judgePhoto(engine, 2);
    await waitFor(async () =>
      expect((await keptExaminations(records)).map(({ patientId }) => patientId)).toEqual([anna, anna]),
    );
  });

  it('is forgotten with the person', async () => {
    const anna = await addPerson('Anna');
    const { engine, records } = visit();
    engine.modelArrives();
    await choosePerson('Anna');
    await waitFor(() => expect(dataValue('for-whom')).toBe(anna));
    await records.removePatient(anna);
    await waitFor(() => expect(screen.queryByTestId('for-whom')).toBeNull());
    await judgePhoto(engine, 1);
    expect((await keptExaminations(records)).map(({ patientId }) => patientId)).toEqual(['self']);
  });
});

describe('a batch', () => {
  it('is given to a person at once: what is kept, and what is still to be', async () => {
    const anna = await addPerson('Anna');
    const { engine, records } = visit();
    await batchOf(engine, 3);
    await answerNext(engine, 1);
    await waitFor(async () => expect(await keptExaminations(records)).toHaveLength(1));
    await choosePerson('Anna');
    await waitFor(async () => expect((await keptExaminations(records))[0]?.patientId).toBe(anna));
    await answerNext(engine, 2);
    await answerNext(engine, 3);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    expect((await keptExaminations(records)).map(({ patientId }) => patientId)).toEqual([anna, anna, anna]);
  });

  it('is given away though one of its checks was removed elsewhere, and stays where it was if that cannot be kept', async () => {
    const anna = await addPerson('Anna');
    const { engine, records } = visit();
    await batchOf(engine, 2);
    await answerNext(engine, 1);
    await answerNext(engine, 2);
    await screen.findByText(/All are in the history/, { selector: 'p' });
    const [first] = await keptExaminations(records);
    await records.remove(first?.id ?? '');
    await choosePerson('Anna');
    await waitFor(async () => expect((await keptExaminations(records)).map(({ patientId }) => patientId)).toEqual([anna]));
    await choosePerson('Me');
    await waitFor(() => expect(dataValue('for-whom')).toBe('self'));
    await records.removePatient(anna);
    expect(within(screen.getByTestId('batch')).queryByRole('alert')).toBeNull();
  });
});
