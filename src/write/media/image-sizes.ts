/** The widths in pixels in which every image of an item is kept. */
export const IMAGE_WIDTHS = [480, 960, 1600] as const;
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];

/** Keys in the file store of an image's kept sizes; a small image is the same file in several. */
export type ImageFiles = Record<`${ImageWidth}`, string>;

/** An image as a package lists it: its key, the size of its largest kept form in pixels, and the files of all of them. */
export type PackageImage = { key: string; width: number; height: number; files: ImageFiles };

/** The name of an image's file in an address: `<key>-960.webp`. */
export const imageFile = (key: string, width: ImageWidth): string => `${key}-${width}.webp`;

/** Reads such a name back, or null. */
export function parseImageFile(file: string): { key: string; width: ImageWidth } | null {
  const found = /^([0-9a-f]{64})-(480|960|1600)\.webp$/.exec(file);
  return found ? { key: found[1]!, width: Number(found[2]) as ImageWidth } : null;
}

/** Where the newsroom shows the images of an edition's item to those who may read it. */
export const roomImage = (editionId: string) => (key: string, width: number) =>
  imageAddresses(`/ruang/naskah/${editionId}/media/`, key, width);

/** The addresses of an image that is `width` pixels wide, below `base`: one for every browser and those to choose from. */
export function imageAddresses(base: string, key: string, width: number): { src: string; srcset: string } {
  const smaller = IMAGE_WIDTHS.filter((one) => one < width);
  const largest = IMAGE_WIDTHS.find((one) => one >= width) ?? 1600;
  const sizes = [...smaller.map((one) => [one, one] as const), [largest, Math.min(width, largest)] as const];
  return {
    src: `${base}${imageFile(key, 960)}`,
    srcset: sizes.map(([name, wide]) => `${base}${imageFile(key, name)} ${wide}w`).join(', '),
  };
}
