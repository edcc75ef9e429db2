import {
  type Changes,
  changeExamination,
  measureExamination,
  moveExaminations,
  type Owner,
  type Rescored,
  type Revision,
  removeExaminations,
  rescoreExamination,
  reviseExamination,
  saveExamination,
} from './changing/examinations.ts';
import { RecordsError } from './errors.ts';
import { type Draft, drawnUp } from './model/draft.ts';
import { type Examination, readExamination } from './model/examination.ts';
import { type ExaminationList, readList } from './model/list.ts';
import type { PhotoSize } from './model/photo-size.ts';
import { type Picture, pictureId, readPicture } from './model/picture.ts';
import type { Shelf } from './segments/shelf.ts';
import { newId } from './storage/new-id.ts';
import { askToPersist } from './storage/persistence.ts';
import type { StoreName } from './storage/schema.ts';
import { sayingWhatIsMissing } from './storage/usage.ts';
import type { Removed, Writer } from './storage/writer.ts';

export interface ExaminationBook {
  /** All or nothing, and on the disk once it resolves. Whom it belongs to must be there, but for who uses this device. */
  save(draft: Draft): Promise<Examination>;
  /** Many at once: all or nothing as well. */
  saveAll(drafts: readonly Draft[]): Promise<readonly Examination[]>;
  /** Reads every examination; for long lists there is `find`. */
  list(): Promise<ExaminationList>;
  examination(id: string): Promise<Examination>;
  /** @param photo its place in the examination, from 0. */
  photo(id: string, photo?: number): Promise<Picture>;
  thumbnail(id: string, photo?: number): Promise<Picture>;
  /**
   * Puts what is given in the place of what was said before; a verdict, in that of another way of judging the same photo. Another
   * time moves it in every list.
   */
  replace(id: string, changes: Changes): Promise<Examination>;
  /** Other photos or squares in the place of those that were there; all or nothing. */
  revise(id: string, revision: Revision): Promise<Examination>;
  /** Puts another model's verdict first, with the old one beside it. */
  rescore(id: string, rescored: Rescored): Promise<Examination>;
  /**
   * Keeps what was marked in a photo, or forgets it.
   *
   * @param photo its place in the examination, from 0.
   */
  measure(id: string, photo: number, size: PhotoSize | undefined): Promise<Examination>;
  move(ids: readonly string[], owner: Owner): Promise<Removed>;
  /** Rejects with `record-missing` where there is nothing to remove. */
  remove(id: string): Promise<Removed>;
  /** Rejects with `record-missing` if one is not there: then all stay. */
  removeAll(ids: readonly string[]): Promise<Removed>;
}

export function openExaminationBook(shelf: Shelf, writer: Writer): ExaminationBook {
  const persistOnce = askToPersist();

  const read = async (store: StoreName, id: string) => {
    const record = await shelf.records((database) => database.get(store, id));
    if (!record) throw new RecordsError('record-missing', `${store} ${id}`);
    return record;
  };
  const saveAll = async (drafts: readonly Draft[]) => {
    const drawn = drafts.map((draft) => drawnUp(newId(), draft));
    const bytes = drawn.reduce((sum, one) => sum + one.bytes, 0);
    await sayingWhatIsMissing(bytes, () =>
      writer.write(async (work) => {
        for (const one of drawn) await saveExamination(work, one);
      }),
    );
    persistOnce();
    return drawn.map(({ examination }) => examination);
  };
  const removeAll = (ids: readonly string[]) => writer.undoable(ids[0] ?? '', (work) => removeExaminations(work, ids));

  return {
    async save(draft) {
      const [saved] = await saveAll([draft]);
      if (!saved) throw new RecordsError('record-missing');
      return saved;
    },
    saveAll,
    list: async () => readList(await shelf.records((database) => database.getAll('examinations'))),
    examination: async (id) => readExamination(await read('examinations', id)),
    photo: async (id, photo) => readPicture(await read('photos', pictureId(id, photo))),
    thumbnail: async (id, photo) => readPicture(await read('thumbnails', pictureId(id, photo))),
    replace: (id, changes) => writer.write((work) => changeExamination(work, id, changes)),
    revise: (id, revision) =>
      sayingWhatIsMissing(bytesOf(revision), () => writer.write((work) => reviseExamination(work, id, revision))),
    rescore: (id, rescored) => writer.write((work) => rescoreExamination(work, id, rescored)),
    measure: (id, photo, size) => writer.write((work) => measureExamination(work, id, photo, size)),
    move: (ids, owner) => writer.undoable(ids[0] ?? '', (work) => moveExaminations(work, ids, owner)),
    remove: (id) => removeAll([id]),
    removeAll,
  };
}

function bytesOf({ photos }: Revision): number {
  return photos.reduce((sum, { photo, thumbnail }) => sum + photo.bytes.byteLength + thumbnail.bytes.byteLength, 0);
}
