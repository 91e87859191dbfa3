import type { AppError } from '../../kernel/errors.ts';
import type { RoomShell } from '../../kernel/http/shell.ts';
import type { CaseView } from '../queries/case-view.ts';
import type { Cite } from './cites.ts';
import type { Inbox } from './inbox.ts';
import type { FormName } from './room-words.ts';

/** What a person may do with a case; what they may not is not drawn. */
export type CaseRights = { read: boolean; handle: boolean; assign: boolean; reopen: boolean };

/** Who wrote, as far as this person may know it: hidden by the kind of case, hidden by their role, or shown. */
export type ShownIdentity =
  | { kind: 'anonymous' }
  | { kind: 'hidden' }
  | { kind: 'shown'; name: string | null; email: string | null };

/** A form that was refused, with what was typed into it. */
export type Refused = { form: FormName; error: AppError; values: Record<string, string> };

/** Everything that the page of one case draws. */
export type CasePageProps = {
  room: RoomShell;
  inbox: Inbox;
  view: CaseView;
  title: string;
  rights: CaseRights;
  identity: ShownIdentity;
  /** The filters of the list, to go on with after a form; with a leading "?". */
  query: string;
  unitNames: Map<string, string>;
  accountNames: Map<string, string>;
  officers: { id: string; name: string }[];
  cites: Cite[];
  about: Cite | null;
  today: string;
  refused: Refused | null;
};
