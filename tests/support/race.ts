import {
  approvePackage,
  approvePolicy,
  findPackage,
  submitPackage,
  takeBackApproval,
} from '../../src/approve/index.ts';
import { AppError } from '../../src/kernel/errors.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { cancelRelease, orderRelease, publishPolicy, releaseDue } from '../../src/publish/index.ts';
import { findEdition, saveEdition, writePolicy } from '../../src/write/index.ts';
import type { TestApp } from './app.ts';
import { type Happening, illegalIn } from './legal-history.ts';
import { type AccountActor, makeActor, makeEdition, paragraphs } from './office.ts';

/**
 * Writes down what happens to texts, approvals, orders and articles, by triggers that only this test's database has. Whoever changes,
 * approves or brings out an edition holds its row, so that the numbers of one edition's lines are the order in which things happened.
 */
const LOG = `
CREATE SCHEMA race;
CREATE TABLE race.log (seq bigserial PRIMARY KEY, edition_id uuid NOT NULL, what text NOT NULL, who text, thing text, hash text);
CREATE FUNCTION race.words(headline text, standfirst text, body jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT md5(headline || chr(1) || standfirst || chr(1) || body::text) $$;
CREATE FUNCTION race.edited() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO race.log (edition_id, what, who, hash)
  VALUES (NEW.id, 'edited', NEW.last_editor_id, race.words(NEW.headline, NEW.standfirst, NEW.body)); RETURN NEW; END $$;
CREATE TRIGGER race AFTER UPDATE OF headline, standfirst, body ON write.editions FOR EACH ROW EXECUTE FUNCTION race.edited();
CREATE FUNCTION race.decided() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE e jsonb := NEW.content->'edition'; BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  INSERT INTO race.log (edition_id, what, who, thing, hash)
  VALUES (NEW.edition_id, NEW.state, NEW.decided_by, NEW.id, race.words(e->>'headline', e->>'standfirst', e->'body')); RETURN NEW; END $$;
CREATE TRIGGER race AFTER UPDATE ON approve.packages FOR EACH ROW EXECUTE FUNCTION race.decided();
CREATE FUNCTION race.ordered() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE e jsonb; BEGIN
  IF TG_OP = 'UPDATE' AND NEW.state = OLD.state THEN RETURN NEW; END IF;
  SELECT content->'edition' INTO e FROM approve.packages WHERE id = NEW.package_id;
  INSERT INTO race.log (edition_id, what, thing, hash)
  VALUES (NEW.edition_id, 'order ' || NEW.state, NEW.id, race.words(e->>'headline', e->>'standfirst', e->'body')); RETURN NEW; END $$;
CREATE TRIGGER race AFTER INSERT OR UPDATE ON publish.release_orders FOR EACH ROW EXECUTE FUNCTION race.ordered();
CREATE FUNCTION race.out() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE e uuid; BEGIN
  SELECT edition_id INTO e FROM publish.articles WHERE id = NEW.article_id;
  INSERT INTO race.log (edition_id, what, thing, hash)
  VALUES (e, 'out', NEW.order_id, race.words(NEW.headline, NEW.standfirst, NEW.body)); RETURN NEW; END $$;
CREATE TRIGGER race AFTER INSERT ON publish.article_versions FOR EACH ROW EXECUTE FUNCTION race.out();
`;

export type Race = { rounds: number; illegal: string[]; ended: Record<string, number> };

/** A number from 0 to 1 that the seed decides. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Lets two approvers, an editor and the clock race on one package, round by round, and checks each history. */
export async function race(t: TestApp, rounds: number, seed: number): Promise<Race> {
  const k = t.kernel;
  await k.pool.query(LOG);
  const writer = await makeActor(k, t.agencyId, 'officer', 'Rani Anggraini');
  const editor = await makeActor(k, t.agencyId, 'editor', 'Made Sukerta');
  const approvers = [
    await makeActor(k, t.agencyId, 'approver', 'Bagus Wiratama'),
    await makeActor(k, t.agencyId, 'approver', 'Sri Lestari'),
  ] as const;
  const roll = dice(seed);
  const result: Race = { rounds, illegal: [], ended: {} };
  for (let n = 0; n < rounds; n += 1) {
    const { agencyId, unitId } = t;
    const { editionId } = await makeEdition(k, { agencyId, unitId, headline: `Tanggul ke-${n}`, writer });
    const edition = (await findEdition(k, editionId))!;
    const packageId = await submitPackage(k, approvePolicy.allow(writer, 'submit', edition), { editionId });
    await together(roll, [
      () => approveAndOrder(k, approvers[0], packageId),
      () => approveAndOrder(k, approvers[1], packageId),
      ...(roll() < 0.7 ? [() => edit(k, editor, editionId, n)] : []),
      ...(roll() < 0.3 ? [() => takeBack(k, approvers[1], packageId)] : []),
      ...(roll() < 0.2 ? [() => callOff(k, approvers[0], editionId)] : []),
      () => clockUntilQuiet(k),
      () => t.drain(),
    ]);
    await t.drain();
    await releaseDue(k);
    await t.drain();
    const history = await historyOf(k, editionId);
    for (const why of illegalIn(history))
      result.illegal.push(`round ${n} (seed ${seed}): ${why}: ${JSON.stringify(history)}`);
    const end = history.some((one) => one.what === 'out')
      ? 'out'
      : history.some((one) => one.what === 'approved')
        ? 'approved, not out'
        : 'not approved';
    result.ended[end] = (result.ended[end] ?? 0) + 1;
  }
  return result;
}

/** The clock looks again and again while the others act. */
async function clockUntilQuiet(k: Kernel): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    await releaseDue(k);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Starts all at once, each after a pause that is mostly short and at most 0.2 s; a refusal is a legal end of each. */
async function together(roll: () => number, acts: (() => Promise<unknown>)[]): Promise<void> {
  const pauses = acts.map(() => 200 * roll() ** 3);
  await Promise.all(
    acts.map(async (act, at) => {
      await new Promise((resolve) => setTimeout(resolve, pauses[at]));
      try {
        await act();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }),
  );
}

async function approveAndOrder(k: Kernel, by: AccountActor, packageId: string): Promise<void> {
  const p = (await findPackage(k, packageId))!;
  await approvePackage(k, approvePolicy.allow(by, 'decide', p), { packageId, hash: p.hash });
  await orderRelease(k, publishPolicy.allow(by, 'release', p), { packageId, holdUntil: null });
}

async function edit(k: Kernel, by: AccountActor, editionId: string, n: number): Promise<void> {
  const edition = (await findEdition(k, editionId))!;
  const { version, headline, standfirst } = edition;
  const body = paragraphs(`Warga membersihkan Sungai Lirung untuk kali ke-${n}.`);
  await saveEdition(k, writePolicy.allow(by, 'edit', edition) as never, { version, headline, standfirst, body });
}

async function takeBack(k: Kernel, by: AccountActor, packageId: string): Promise<void> {
  const p = (await findPackage(k, packageId))!;
  await takeBackApproval(k, approvePolicy.allow(by, 'decide', p), { packageId });
}

async function callOff(k: Kernel, by: AccountActor, editionId: string): Promise<void> {
  const { rows } = await k.pool.query<{ id: string; agencyId: string }>(
    'SELECT id, agency_id AS "agencyId" FROM publish.release_orders WHERE edition_id = $1 ORDER BY ordered_at DESC LIMIT 1',
    [editionId],
  );
  if (rows[0]) await cancelRelease(k, publishPolicy.allow(by, 'release', rows[0]), { orderId: rows[0].id });
}

type Line = { what: string; who: string | null; thing: string | null; hash: string };

async function historyOf(k: Kernel, editionId: string): Promise<Happening[]> {
  const { rows } = await k.pool.query<Line>(
    'SELECT what, who, thing, hash FROM race.log WHERE edition_id = $1 ORDER BY seq',
    [editionId],
  );
  return rows.flatMap((line): Happening[] => {
    const { hash } = line;
    const order = line.thing ?? '';
    if (line.what === 'edited') return [{ what: 'edited', by: line.who ?? '', hash }];
    if (line.what === 'approved') return [{ what: 'approved', by: line.who ?? '', hash }];
    if (line.what === 'voided') return [{ what: 'taken-back' }];
    if (line.what === 'order held') return [{ what: 'ordered', order, hash }];
    if (line.what === 'order cancelled' || line.what === 'order failed') return [{ what: 'cancelled', order }];
    if (line.what === 'out') return [{ what: 'out', order, hash }];
    return [];
  });
}
