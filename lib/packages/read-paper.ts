import { open } from 'node:fs/promises';
import type { ImageFacts, PdfFacts } from '@/lib/domain/model';
import { formats } from '@/lib/domain/pack/format';
import { type Refusal, refuse } from '@/lib/domain/refusal';
import { readImage } from './read-image';

/** A8-15: 2 MB. */
export const maxPaperBytes = formats['format.paper'].value.maxKB * 1024;

export type PaperReading = { ok: true; facts: ImageFacts | PdfFacts } | { ok: false; refusal: Refusal };

/** The refusal of a paper over 2 MB. */
export const paperTooLarge = (): Refusal => refuse('paper_file_too_large', { limitKB: maxPaperBytes / 1024 });

/** Reads a paper by content, never by name: a picture that really decodes, or a PDF that is whole (A8-15). */
export async function readPaper(path: string): Promise<PaperReading> {
  const pdf = await pdfState(path);
  if (pdf === 'whole') return { ok: true, facts: { format: 'pdf' } };
  if (pdf === 'cut') return { ok: false, refusal: refuse('paper_file_damaged') };
  const picture = await readImage(path);
  if (picture.ok) return picture;
  return { ok: false, refusal: paperRefusal(picture.refusal) };
}

function paperRefusal({ code }: Refusal): Refusal {
  if (code === 'image_too_large') return paperTooLarge();
  return refuse(code === 'image_bad' ? 'paper_file_damaged' : 'paper_file_type');
}

const edgeBytes = 1024;

/** ISO 32000: the header stands within the first, the end mark and its pointer within the last 1024 bytes. */
async function pdfState(path: string): Promise<'whole' | 'cut' | 'none'> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const at = async (position: number): Promise<string> => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(edgeBytes), 0, edgeBytes, position);
      return buffer.toString('latin1', 0, bytesRead);
    };
    if (!/^%PDF-[12]\.\d/.test(await at(0))) return 'none';
    const end = await at(Math.max(0, size - edgeBytes));
    return /startxref\s+\d+\s+%%EOF\s*$/.test(end) ? 'whole' : 'cut';
  } finally {
    await handle.close();
  }
}
