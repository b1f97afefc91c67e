/** The host's list as it stands in the address: what is looked for, in which order, which page. */
import { ownerKinds, type HostedSandbox, type OwnerKind } from '@/lib/platform/host-list';

export const hostSorts = ['used', 'created', 'name', 'owner', 'size'] as const;
export type HostSort = (typeof hostSorts)[number];
export type AskedHost = { text: string; owner: OwnerKind | null; sort: HostSort; page: number };
type Query = Record<string, string | string[] | undefined>;

const perPage = 20;
const textMax = 100;
const last = (value: string | string[] | undefined): string => [value ?? ''].flat().at(-1)!.trim();

/** Reads the address; whatever is not understood filters nothing. */
export function readHostQuery(query: Query): AskedHost {
  const page = Number(last(query.page));
  return {
    text: last(query.q).slice(0, textMax),
    owner: ownerKinds.find((kind) => kind === last(query.owner)) ?? null,
    sort: hostSorts.find((sort) => sort === last(query.sort)) ?? 'used',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

const orders: Record<HostSort, (a: HostedSandbox, b: HostedSandbox) => number> = {
  used: (a, b) => b.usedAt.getTime() - a.usedAt.getTime(),
  created: (a, b) => b.createdAt.getTime() - a.createdAt.getTime(),
  name: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
  owner: (a, b) => a.owner.nickname.localeCompare(b.owner.nickname, 'zh-CN'),
  size: (a, b) => b.bytes - a.bytes || b.entries - a.entries,
};

export type HostPage = { rows: HostedSandbox[]; total: number; page: number; pages: number };

/** The rows that fit, in their order, and the page of them that was asked for. */
export function hostPage(all: readonly HostedSandbox[], { text, owner, sort, page }: AskedHost): HostPage {
  const wanted = text.toLowerCase();
  const fitting = all.filter(
    (row) =>
      (owner === null || row.owner.kind === owner) &&
      [row.id, row.name, row.owner.nickname, row.template, row.pack].some((part) =>
        part.toLowerCase().includes(wanted),
      ),
  );
  const pages = Math.max(1, Math.ceil(fitting.length / perPage));
  const shown = Math.min(page, pages);
  const rows = fitting.toSorted(orders[sort]).slice((shown - 1) * perPage, shown * perPage);
  return { rows, total: fitting.length, page: shown, pages };
}

const daysMax = 3650;

/** The days of 清理: 30 unless another whole number is given. */
export function readDays(value: string | string[] | undefined): number {
  const days = Number(last(value));
  return Number.isInteger(days) && days >= 1 && days <= daysMax ? days : 30;
}
