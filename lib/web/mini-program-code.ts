/** 小程序码 as we draw it: an ordinary QR code in a round frame with our mark, so that any camera reads it (C1-7). */
import { create } from 'qrcode';
import sharp from 'sharp';

const ink = '#1c2733';
const frame = '#2B4562';

/** white around the code that a reader needs, in modules */
const quiet = 3;

/** Our mark, the tape cross of a rehearsal floor, in a square of 32. */
const mark = `<rect width="32" height="32" rx="7" fill="${frame}"/><path d="M7 12V7h5M25 20v5h-5" fill="none" stroke="#FFFFFF" stroke-width="2.6"/><path d="M11.5 11.5l9 9M20.5 11.5l-9 9" stroke="#F2B544" stroke-width="3.4"/>`;

/** The code as SVG, `pixels` wide; whole pixels per dot, so that small sizes stay sharp. */
export function codeSvg(text: string, pixels: number): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const centre = pixels / 2;
  const line = Math.max(2, Math.round(pixels * 0.014));
  const radius = centre - line;
  const inner = radius - line;
  const dot = Math.max(1, Math.floor(inner / ((size / 2) * Math.SQRT2 + quiet)));
  const start = Math.round(centre - (dot * size) / 2);
  let path = '';
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules.get(row, column)) path += `M${start + column * dot} ${start + row * dot}h${dot}v${dot}h-${dot}z`;
  const below = start + dot * (size + quiet);
  const side = Math.max(8, Math.min(pixels * 0.1, centre + inner - below - line));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${pixels} ${pixels}"><path fill="#ffffff" d="M0 0h${pixels}v${pixels}H0z"/><circle cx="${centre}" cy="${centre}" r="${radius}" fill="#ffffff" stroke="${frame}" stroke-width="${line}"/><path fill="${ink}" shape-rendering="crispEdges" d="${path}"/><g transform="translate(${centre - side / 2} ${below}) scale(${side / 32})">${mark}</g></svg>`;
}

/** The same as PNG. */
export const codePng = (text: string, pixels: number): Promise<Buffer> =>
  sharp(Buffer.from(codeSvg(text, pixels)))
    .png()
    .toBuffer();

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** 搜索框物料: a search field with the name in it, for posters. */
export function searchBoxSvg(name: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="860" height="160" viewBox="0 0 860 160"><rect width="860" height="160" fill="#ffffff"/><rect x="20" y="30" width="820" height="100" rx="50" fill="#ffffff" stroke="${frame}" stroke-width="5"/><g fill="none" stroke="${frame}" stroke-width="7" stroke-linecap="round"><circle cx="80" cy="75" r="19"/><path d="M94 90l15 15"/></g><text x="136" y="95" font-family="'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif" font-size="40" fill="${ink}">${escaped(name)}</text><g transform="translate(760 56) scale(1.5)">${mark}</g></svg>`;
}
