const MB = 1024 * 1024;

/** Every bound on material, in one place; the README of `material/` says them in words. */
export const LIMITS = {
  /** One file as it comes. */
  fileBytes: 20 * MB,
  /** What a web address may answer with, unpacked. */
  webBytes: 10 * MB,
  webMs: 15_000,
  /** Reading one file in its thread. */
  readMs: 20_000,
  heapMb: 512,
  /** Pictures and streams live outside the heap, so the growth of the whole process is watched too. */
  growthBytes: 600 * MB,
  atOnce: 2,
  /** Letters of one source, and of all sources of an item together: about 200 pages. */
  letters: 400_000,
  sources: 40,
  /** Cells and columns of one table. */
  cells: 20_000,
  columns: 400,
  /** Attachments of a letter, and letters within letters. */
  attachments: 20,
  nested: 2,
  /** The longer side of a kept picture, and what may be unpacked to make it. */
  pictureSide: 2560,
  picturePixels: 80_000_000,
  captionLetters: 2_000,
} as const;
