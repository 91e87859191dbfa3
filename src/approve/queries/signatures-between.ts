import type { Kernel } from '../../kernel/kernel.ts';

export type Signatures = {
  /** Packages approved in the time. */
  approved: number;
  /** Of these, signed by someone who had changed a part of them last; the database refuses that, so it is the proof of it. */
  byEditors: number;
  /** Who signed how often. */
  signers: { name: string; role: string; count: number }[];
};

/** Counts the approvals of an agency (null: of all) between two moments, the second one excluded. */
export async function signaturesBetween(k: Kernel, agencyId: string | null, from: Date, to: Date): Promise<Signatures> {
  const within = `s.state = 'approved' AND s.decided_at >= $2 AND s.decided_at < $3 AND ($1::uuid IS NULL OR p.agency_id = $1)`;
  const sums = await k.pool.query<{ approved: number; byEditors: number }>(
    `SELECT count(DISTINCT p.id)::int AS approved,
       count(DISTINCT p.id) FILTER (WHERE s.decided_by = ANY (p.editors) OR s.decided_by = p.last_editor_id)::int AS "byEditors"
     FROM approve.steps s JOIN approve.packages p ON p.id = s.package_id WHERE ${within}`,
    [agencyId, from, to],
  );
  const signers = await k.pool.query<Signatures['signers'][number]>(
    `SELECT s.decided_name AS name, coalesce(s.decided_role, '') AS role, count(*)::int AS count
     FROM approve.steps s JOIN approve.packages p ON p.id = s.package_id
     WHERE ${within} AND s.carried_from IS NULL GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT 50`,
    [agencyId, from, to],
  );
  return { ...sums.rows[0]!, signers: signers.rows };
}
