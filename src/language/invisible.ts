/** Control characters, byte-order marks, direction overrides and the invisible Unicode tags, which no reader sees and a database or a model may trip over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Returns a text without characters that nobody can see. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
