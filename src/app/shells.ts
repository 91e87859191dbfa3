import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { openCaseCount } from '../answer/index.ts';
import { debtCount, emergencyWords, pendingCount } from '../approve/index.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Web, WebEnv } from '../kernel/http/env.ts';
import type { RoomShell, SiteShell } from '../kernel/http/shell.ts';
import type { Locale } from '../kernel/i18n.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Agency, hasRole, initialsOf, listUnits, mainAgency, roleWord } from '../people/index.ts';
import { openApplications, pressPolicy } from '../press/index.ts';
import { href } from '../ui/index.ts';
import { appWords } from './words.ts';

type Masthead = { agency: Agency | null; unitName: string | null };
const KEEP_MS = 10_000;
const mastheads = new WeakMap<Kernel, { at: number; value: Masthead }>();

/** Who speaks on the portal changes once in years, so it is asked at most every ten seconds. */
async function masthead(k: Kernel): Promise<Masthead> {
  const kept = mastheads.get(k);
  if (kept && Date.now() - kept.at < KEEP_MS) return kept.value;
  const agency = await mainAgency(k);
  const unit = agency ? (await listUnits(k, agency.id))[0] : undefined;
  const value = { agency, unitName: unit?.name ?? null };
  mastheads.set(k, { at: Date.now(), value });
  return value;
}

async function siteOf(c: Web): Promise<SiteShell> {
  const k = c.get('kernel');
  const locale = c.get('locale');
  const w = appWords(locale);
  const { agency, unitName } = await masthead(k);
  const path = c.req.path;
  const entry = (to: string, label: string) => ({
    href: href(locale, to),
    label,
    current: to === '/' ? path === '/' || path.startsWith('/berita') : path.startsWith(to),
  });
  return {
    agencyName: (locale === 'en' ? agency?.nameEn : agency?.name) ?? 'Gapura',
    unitName: unitName ?? 'Gapura',
    tagline: agency?.tagline ?? '',
    demo: k.config.demo,
    baseUrl: k.config.publicUrl,
    locale,
    path,
    nav: [
      entry('/', w.news),
      entry('/jenis/policy', w.policies),
      entry('/jenis/programme', w.programmes),
      entry('/topik', w.topics),
      entry('/lapor', w.askOrReport),
      entry('/lacak', w.track),
      entry('/kinerja', w.performance),
      entry('/periksa', w.verify),
    ],
  };
}

async function roomOf(c: Web, actor: Extract<Actor, { kind: 'account' }>): Promise<RoomShell> {
  const k = c.get('kernel');
  const locale = c.get('locale');
  const w = appWords(locale);
  const { agency } = await masthead(k);
  const agencyId = actor.grants.find((g) => g.agencyId)?.agencyId ?? agency?.id ?? null;
  const any = (...roles: Parameters<typeof hasRole>[1]) => hasRole(actor, roles);
  const writes = any('officer', 'editor', 'approver');
  const mayPress = agencyId !== null && pressPolicy.may(actor, 'see', { agencyId });
  const agencies = actor.grants.flatMap((g) => g.agencyId ?? []);
  const [waiting, cases, applications, owed] = await Promise.all([
    any('approver') ? pendingCount(k, actor) : 0,
    agencyId && any('case-officer', 'approver') ? openCaseCount(k, agencyId) : 0,
    mayPress ? openApplications(k, [agencyId]) : 0,
    debtCount(k, actor.grants.some((g) => g.agencyId === null) ? null : agencies),
  ]);
  const nav: (RoomShell['nav'][number] | false)[] = [
    { href: '/ruang', label: w.briefing, icon: 'sun' },
    writes && { href: '/ruang/naskah', label: w.items, icon: 'files' },
    any('officer', 'editor', 'approver', 'analyst', 'administrator') && {
      href: '/ruang/kalender',
      label: w.calendar,
      icon: 'calendar-days',
    },
    writes && { href: '/ruang/persetujuan', label: w.approvals, icon: 'badge-check', count: waiting },
    any('editor', 'approver', 'administrator') && { href: '/ruang/delegasi', label: w.delegation, icon: 'users' },
    any('approver', 'administrator') && { href: '/ruang/pejabat-tanpa-akun', label: w.signers, icon: 'link' },
    any('approver', 'administrator') && { href: '/ruang/darurat', label: w.emergency, icon: 'flame' },
    any('officer', 'editor', 'approver', 'analyst') && { href: '/ruang/rilis', label: w.releases, icon: 'clock' },
    any('officer', 'editor', 'approver') && {
      href: '/ruang/penarikan',
      label: w.withdrawals,
      icon: 'undo-2',
    },
    any('officer', 'editor', 'approver', 'analyst', 'administrator') && {
      href: '/ruang/pengiriman',
      label: w.deliveries,
      icon: 'send',
    },
    any('officer', 'editor', 'approver', 'administrator') && {
      href: '/ruang/pers',
      label: w.press,
      icon: 'newspaper',
      count: applications,
    },
    any('editor', 'administrator') && { href: '/ruang/kotak-keluar', label: w.outbox, icon: 'mail' },
    any('case-officer', 'approver', 'administrator') && {
      href: '/ruang/laporan',
      label: w.cases,
      icon: 'inbox',
      count: cases,
    },
    any('editor', 'administrator') && { href: '/ruang/topik', label: w.topics, icon: 'list' },
    any('officer', 'editor', 'approver', 'administrator') && {
      href: '/ruang/pejabat',
      label: w.officials,
      icon: 'users',
    },
    any('editor', 'administrator') && { href: '/ruang/gaya', label: w.houseStyle, icon: 'pencil' },
    any('administrator', 'approver') && { href: '/ruang/jejak', label: w.audit, icon: 'history' },
    any('administrator') && { href: '/ruang/orang', label: w.people, icon: 'users' },
    any('administrator') && { href: '/ruang/instansi', label: w.agencies, icon: 'landmark' },
    any('administrator') && { href: '/ruang/kabinet', label: w.cabinets, icon: 'landmark' },
    any('administrator') && { href: '/ruang/asisten', label: w.assistant, icon: 'lightbulb' },
  ];
  return {
    accountName: actor.name,
    roleLabel: [...new Set(actor.grants.map((g) => roleWord(g.role, locale)))].join(', '),
    initials: initialsOf(actor.name),
    agencyName: agency?.shortName ?? 'Gapura',
    demo: k.config.demo,
    locale,
    csrf: c.get('csrf'),
    nav: nav.filter((item) => item !== false),
    path: c.req.path,
    ...debtStrip(owed, k.clock.now(), locale),
  };
}

/** The approvals that are owed after releases by the emergency lane stand on every page of the newsroom. */
function debtStrip(owed: Awaited<ReturnType<typeof debtCount>>, now: Date, locale: Locale): Pick<RoomShell, 'strip'> {
  if (!owed.firstDueAt) return {};
  const w = emergencyWords(locale);
  const minutes = Math.max(0, Math.round((owed.firstDueAt.getTime() - now.getTime()) / 60_000));
  const text =
    owed.overdue > 0
      ? w.stripOverdue(owed.open, owed.overdue)
      : w.strip(owed.open, w.left(Math.floor(minutes / 60), minutes % 60));
  return { strip: { kind: owed.overdue > 0 ? 'bad' : 'wait', text, href: '/ruang/darurat', label: w.stripLink } };
}

/** Gives every page what stands around it: the portal's head and navigation, or the newsroom's side bar. */
export const shells: MiddlewareHandler<WebEnv> = createMiddleware<WebEnv>(async (c, next) => {
  const actor = c.get('actor');
  if (actor?.kind === 'account' && c.req.path.startsWith('/ruang')) c.set('room', await roomOf(c, actor));
  else c.set('site', await siteOf(c));
  await next();
});
