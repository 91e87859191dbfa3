import type { z } from 'zod';

/** Something that happened, with the shape of what is told about it. */
export type EventType<P> = { name: string; schema: z.ZodType<P> };

/** Declares an event; its name is "module.what-happened". */
export function defineEvent<P>(name: string, schema: z.ZodType<P>): EventType<P> {
  return { name, schema };
}
