import { jakartaClock, jakartaDay } from '../../kernel/time.ts';

/** Writes a moment with the offset of Jakarta, as metadata and `time` elements want it: "2024-06-25T16:00:00+07:00". */
export const offsetIso = (at: Date): string => `${jakartaDay(at)}T${jakartaClock(at)}+07:00`;
