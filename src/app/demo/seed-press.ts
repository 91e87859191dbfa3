import { decidedPackages } from '../../approve/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import {
  acceptTerms,
  embargoOf,
  linkFromRoom,
  openShare,
  pressPolicy,
  recordAccess,
  recordBreach,
  seedJournalist,
  sharePackage,
  sharesOf,
} from '../../press/index.ts';
import { orderOfPackage } from '../../publish/index.ts';
import type { Cast } from './seed-people.ts';
import type { StageKernel } from './stage-kernel.ts';
import { momentOf, shift } from './when.ts';

/** Invented journalists of invented newsrooms; the last two still wait for a decision. */
const PRESS: [name: string, outlet: string, job: string, daysAgo: number | null][] = [
  ['Dewi Lestari Arum', 'Harian Muara', 'Reporter', 210],
  ['Yohanes Tebai', 'Harian Muara', 'Redaktur', 208],
  ['Putri Handayani', 'Kabar Hilir', 'Reporter', 180],
  ['Rizal Mappanyukki', 'Kabar Hilir', 'Fotografer', 180],
  ['Made Sukerta', 'Radio Tepian', 'Produser', 140],
  ['Nurul Fadilah', 'Warta Danau', 'Reporter', 96],
  ['Andreas Manullang', 'Warta Danau', 'Redaktur', 95],
  ['Siti Khodijah', 'Lentera Sungai', 'Reporter', 40],
  ['Gilang Pramana', 'Portal Delta', 'Reporter', null],
  ['Maria Wendelina', 'Radio Tepian', 'Reporter', null],
];

const addressOf = (name: string, outlet: string): string =>
  `${name.split(' ')[0]!.toLowerCase()}@${outlet.toLowerCase().replace(/ /g, '')}.example`;

/** Fills the press room: accredited journalists, two applications, one breach, and the package on hold shared under embargo. */
export async function seedPress({ k, setTime }: StageKernel, cast: Cast, today: Date): Promise<void> {
  const { id: agencyId } = cast.agency;
  const approver = cast.people.get('andi')!;
  const ids: string[] = [];
  for (const [name, outlet, job, daysAgo] of PRESS)
    ids.push(
      await seedJournalist(k, {
        agencyId,
        name,
        outlet,
        job,
        email: addressOf(name, outlet),
        at: daysAgo === null ? momentOf(today, 1, '10:20') : momentOf(today, daysAgo, '13:05'),
        decidedBy: daysAgo === null ? null : approver.id,
      }),
    );
  setTime(shift(today, -25));
  const held = (await decidedPackages(k, SYSTEM, 60)).find((one) => one.state === 'approved' && !one.releasedAt);
  const order = held ? await orderOfPackage(k, held.id) : null;
  if (!held || !order?.holdUntil || order.holdUntil <= today || (await embargoOf(k, held.id))) return;
  const holders = ids.slice(0, 6);
  await sharePackage(k, pressPolicy.allow(approver, 'share', { agencyId }), {
    packageId: held.id,
    until: order.holdUntil,
    journalistIds: holders,
    note: 'Narasumber siap dihubungi sesudah jam embargo.',
  });
  for (const [i, id] of holders.slice(0, 4).entries()) await openAs(k, setTime, id, held.id, shift(today, -20 + i * 4));
  setTime(today);
  await recordBreach(k, pressPolicy.allow(approver, 'accredit', { agencyId }), {
    id: ids[7]!,
    packageId: null,
    happenedAt: momentOf(today, 12, '08:40'),
    note: 'Menayangkan angka debit 40 menit sebelum jam embargo.',
    frozenUntil: momentOf(today, -18, '00:00'),
  });
}

async function openAs(
  k: StageKernel['k'],
  setTime: StageKernel['setTime'],
  id: string,
  packageId: string,
  at: Date,
): Promise<void> {
  setTime(at);
  const share = (await sharesOf(k, id)).find((one) => one.packageId === packageId);
  if (!share) return;
  const token = await linkFromRoom(k, id, share.id);
  await acceptTerms(k, token, 'Chrome · Android');
  if ((await openShare(k, token)).kind !== 'text') return;
  await recordAccess(k, { shareId: share.id, act: 'opened', what: '', device: 'Chrome · Android' });
  setTime(shift(at, 2));
  await recordAccess(k, { shareId: share.id, act: 'downloaded', what: 'PDF', device: 'Chrome · Android' });
}
