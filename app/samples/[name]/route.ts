import { sampleNames, sampleZip } from '@/lib/packages/samples';

/** GET /samples/[name].zip: a sample project to download and upload. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const sample = sampleNames.find((known) => name === `${known}.zip`);
  if (!sample) return new Response(null, { status: 404 });
  return new Response(sampleZip(sample), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
