import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { cleanLine } from '../clean-text.ts';
import { keepLedger, relistFacts, stampLedger } from '../commands/refresh-facts.ts';
import { accountOf } from '../commands/write-edition.ts';
import type { ClaimKind } from '../facts/types.ts';
import { itemIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import { ledgerOf, sourcesOf } from '../queries/material.ts';
import type { Item } from '../types.ts';
import { type LedgerClaim, targetOf } from './ledger.ts';

/** What may be decided: `reopen` takes any decision back. */
export type Decision =
  | { kind: 'accept' }
  | { kind: 'reopen' }
  | { kind: 'reject'; reason: string }
  | { kind: 'correct'; text: string; reason: string }
  | { kind: 'merge'; into: number };

const LEAST_REASON = 5;
const MOST_REASON = 500;
const MOST_TEXT = 600;
const MOST_PASSAGE = 2_000;

const refuse = (field: string, id: string, en: string): AppError =>
  new AppError('invalid', { id, en }, { fields: { [field]: { id, en } } });

function reasonOf(given: string): string {
  const reason = cleanLine(given);
  if (reason.length < LEAST_REASON || reason.length > MOST_REASON)
    throw refuse(
      'reason',
      `Tulis alasannya, ${LEAST_REASON} sampai ${MOST_REASON} huruf.`,
      `Give the reason, ${LEAST_REASON} to ${MOST_REASON} letters.`,
    );
  return reason;
}

/** Says what a claim is after a decision; throws "invalid" with a sentence for the person. */
function decided(row: LedgerClaim, decision: Decision, ledger: readonly LedgerClaim[]): LedgerClaim {
  const bare = { ...row, correction: null, reason: null, mergedInto: null };
  switch (decision.kind) {
    case 'accept':
      return { ...bare, state: 'accepted' };
    case 'reopen':
      return { ...bare, state: 'open' };
    case 'reject':
      return { ...bare, state: 'rejected', reason: reasonOf(decision.reason) };
    case 'correct': {
      const text = cleanLine(decision.text);
      if (text === '' || text.length > MOST_TEXT)
        throw refuse(
          'text',
          `Tulis faktanya, paling banyak ${MOST_TEXT} huruf.`,
          `Write the fact, at most ${MOST_TEXT} letters.`,
        );
      if (row.claim.kind === 'quote')
        throw refuse(
          'text',
          'Kutipan tidak dapat dikoreksi. Tolak, lalu tambahkan bahan yang memuat ucapan sebenarnya.',
          'A quotation can’t be corrected. Reject it, then add material that holds the words as they were said.',
        );
      return { ...bare, state: 'corrected', correction: { text, value: text }, reason: reasonOf(decision.reason) };
    }
    case 'merge': {
      const into = ledger.find((one) => one.number === decision.into);
      const end = into ? targetOf({ ...into }, ledger) : null;
      if (
        !into ||
        into.number === row.number ||
        into.claim.kind !== row.claim.kind ||
        end === null ||
        end === row.number
      )
        throw refuse(
          'into',
          'Pilih nomor fakta lain yang sejenis dan masih berlaku.',
          'Choose the number of another standing fact of the same kind.',
        );
      return { ...bare, state: 'merged', mergedInto: into.number };
    }
  }
}

/** Records a decision on a claim; texts that are still open are measured against the ledger anew. */
export async function decideClaim(
  k: Kernel,
  allowed: Allowed<Item, 'changeItem'>,
  numbers: readonly number[],
  decision: Decision,
): Promise<void> {
  const { actor, subject } = allowed;
  const frame = await frameOfBrief(k, subject.briefId);
  await k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const ledger = await ledgerOf(tx.db, subject.id);
    const rows = numbers.map((number) => ledger.find((one) => one.number === number && !one.gone));
    if (rows.length === 0 || rows.some((row) => row === undefined)) throw notFound();
    const changed = rows.map((row) => ({
      ...decided(row!, decision, ledger),
      decidedBy: accountOf(actor),
      decidedAt: tx.now,
    }));
    await keepLedger(tx, subject.id, changed);
    await stampLedger(tx, subject.id);
    await relistFacts(tx, subject.id, frame);
    for (const row of changed)
      tx.audit({
        action: `write.claim-${row.state}`,
        subject: { kind: 'item', id: subject.id },
        detail: { claim: row.number, ...(row.mergedInto === null ? {} : { into: row.mergedInto }) },
      });
  });
}

/** Adds a claim that a person found in a source; its words must stand there. Returns its number. */
export async function addClaim(
  k: Kernel,
  allowed: Allowed<Item, 'changeItem'>,
  input: { position: number; passage: string; kind: ClaimKind },
): Promise<number> {
  const { actor, subject } = allowed;
  const passage = input.passage.trim();
  if (passage.length < 2 || passage.length > MOST_PASSAGE)
    throw refuse(
      'passage',
      `Salin bagian bahan, 2 sampai ${MOST_PASSAGE} huruf.`,
      `Copy a passage of 2 to ${MOST_PASSAGE} letters.`,
    );
  const frame = await frameOfBrief(k, subject.briefId);
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const source = (await sourcesOf(tx.db, subject.id)).find((one) => one.position === input.position);
    const start = source?.text.indexOf(passage) ?? -1;
    if (!source || start < 0)
      throw refuse(
        'passage',
        'Bagian ini tidak ada dalam bahan yang dipilih. Salin persis seperti tertulis.',
        'This passage isn’t in the chosen source. Copy it exactly as written.',
      );
    const ledger = await ledgerOf(tx.db, subject.id);
    const number = Math.max(0, ...ledger.map((row) => row.number)) + 1;
    const text = passage.replace(/\s+/g, ' ');
    const row: LedgerClaim = {
      number,
      claim: {
        id: `c${number}`,
        number,
        kind: input.kind,
        text,
        value: text.replace(/^[“"]|[”"]$/g, ''),
        spans: [{ source: source.id, start, end: start + passage.length }],
      },
      state: 'accepted',
      gone: false,
      manual: true,
      passage,
      correction: null,
      reason: null,
      mergedInto: null,
      decidedBy: accountOf(actor),
      decidedAt: tx.now,
    };
    await keepLedger(tx, subject.id, [row]);
    await stampLedger(tx, subject.id);
    await relistFacts(tx, subject.id, frame);
    tx.audit({
      action: 'write.claim-added',
      subject: { kind: 'item', id: subject.id },
      detail: { claim: number, source: source.id },
    });
    return number;
  });
}
