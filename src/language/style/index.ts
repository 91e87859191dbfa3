export * from './eyd-rules.ts';
export * from './nonstandard-words.ts';
export * from './officialese.ts';
export * from './phrases.ts';
export * from './redundancies.ts';
