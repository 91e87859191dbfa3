export type { RoomShell, SiteShell } from '../kernel/http/shell.ts';
