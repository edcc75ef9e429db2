import { RecordsError } from '../errors.ts';

/** The segments are not what they should be. Nothing is lost: they are made anew from the records. */
export class IndexDamaged extends RecordsError {
  constructor() {
    super('record-damaged', 'index');
    this.name = 'IndexDamaged';
  }
}
