import { z } from 'zod';
import { command } from '@/lib/command';
import { businessDomainsIn, editBusinessDomains } from '@/lib/domain/business-domain';
import { placeCheckFile } from '@/lib/domain/check-file';
import { domainKinds } from '@/lib/domain/server-domain';
import { editedDomains, editServerDomains } from '@/lib/domain/server-domain-edit';
import { loadBusiness, loadServerDomains } from '@/lib/store/dev-settings';
import { many } from '@/lib/store/rows';

const domains = z.array(z.string().trim().max(20_000)).max(1000);
const list = domains.optional();
const lists = {
  request: list,
  socket: list,
  uploadFile: list,
  downloadFile: list,
  udp: list,
  tcp: list,
  dnsPrefetch: list,
};

/** 保存并提交 the server domains; a kind that is left out stays as it is, an empty list empties it (E-7 to E-13). */
export const serverDomainEdit = command({
  action: 'serverDomain.edit',
  input: z.strictObject(lists),
  load: (world, _, { account }) => loadServerDomains(world, account),
  decide: editServerDomains,
  summary: ({ account }, input) => {
    const edited = account ? editedDomains(account, input) : {};
    return Object.fromEntries(domainKinds.flatMap((kind) => (input[kind] ? [[kind, edited[kind] ?? []]] : [])));
  },
});

/** 保存 the business domains, the whole list (E-12). */
export const businessDomainEdit = command({
  action: 'businessDomain.edit',
  input: z.strictObject({ domains }),
  load: (world, input, { account }) => loadBusiness(world, account, businessDomainsIn(input.domains)),
  decide: editBusinessDomains,
  summary: (_, input) => ({ domains: businessDomainsIn(input.domains) }),
});

/** The owner of a server puts the account's check file there: the simulated web, not the platform. */
export const webFilePlace = command({
  action: 'webFile.place',
  input: z.strictObject({ url: z.string().trim().min(1).max(300) }),
  load: async (world, _, { account }) => ({ account, files: await many(world, 'webFile', {}) }),
  decide: placeCheckFile,
});
