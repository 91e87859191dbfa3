/** The port for "now"; the database's clock decides releases, this one decides everything else. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
