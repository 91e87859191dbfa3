/** What the check said when the package was submitted; frozen beside it for the approver. */
export type CheckSummary = {
  facts: number;
  sentences: number;
  supported: number;
  quotes: number;
  words: number;
  /** Marks that were left open, each taken on by a named person with a reason. */
  accepted: { what: { id: string; en: string }; reason: string; by: string; at: string }[];
  /** Marks left open that are only advice. */
  advice: { id: string; en: string }[];
};
