/** What is known of a spot, and no later score takes back. */
export interface KnownMalignancy {
  /** YYYY-MM-DD. */
  readonly since: string;
  /** The check that it was entered with. */
  readonly examinationId: string;
}
