import { sampleNames, sampleZip } from '@/lib/packages/samples';
import { sampleTestFile, sampleTestFileName } from '@/lib/permission-test/sample';

function download(name: string, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}

/** GET /samples/[name]: a sample project to download and upload (zip), or the example of a permission test file. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  if (name === sampleTestFileName) return download(name, 'application/yaml; charset=utf-8', sampleTestFile);
  const sample = sampleNames.find((known) => name === `${known}.zip`);
  return sample ? download(name, 'application/zip', sampleZip(sample)) : new Response(null, { status: 404 });
}
