import { z } from 'zod';
import { command } from '@/lib/command';
import { applyForCertificate, deployCertificate, downloadCertificate } from '@/lib/domain/certificate';
import { addRecord, removeRecord } from '@/lib/domain/dns-record';
import { loadNet } from '@/lib/store/cloud';
import { one } from '@/lib/store/rows';

const id = z.number().int();
const host = z.string().trim().min(1).max(260);

/** 添加解析 of a host name to a server. */
export const dnsRecordAdd = command({
  action: 'dnsRecord.add',
  input: z.strictObject({ host, serverId: id }),
  load: async (world, { serverId }) => ({
    ...(await loadNet(world)),
    server: await one(world, 'cloudServer', { id: serverId }),
  }),
  decide: addRecord,
});

export const dnsRecordRemove = command({
  action: 'dnsRecord.remove',
  input: z.strictObject({ recordId: id }),
  load: (world, { recordId }) => one(world, 'dnsRecord', { id: recordId }),
  decide: removeRecord,
});

/** 申请免费证书 for one host name. */
export const certificateApply = command({
  action: 'certificate.apply',
  input: z.strictObject({ host }),
  load: loadNet,
  decide: applyForCertificate,
});

/** 下载证书. */
export const certificateDownload = command({
  action: 'certificate.download',
  input: z.strictObject({ certificateId: id }),
  load: (world, { certificateId }) => one(world, 'certificate', { id: certificateId }),
  decide: downloadCertificate,
});

/** 部署到服务器: without it the handshake fails (ssl.needsDeploy). */
export const certificateDeploy = command({
  action: 'certificate.deploy',
  input: z.strictObject({ certificateId: id, serverId: id }),
  load: async (world, { certificateId, serverId }) => ({
    certificate: await one(world, 'certificate', { id: certificateId }),
    server: await one(world, 'cloudServer', { id: serverId }),
  }),
  decide: (facts, _, moment) => deployCertificate(facts, moment),
});
