import { create } from 'qrcode';
import type { ReactNode } from 'react';

export interface QrProps {
  /** What the code says, usually a link. */
  text: string;
  /** Its accessible name, e.g. "Code for signing in; scan it with the phone". */
  label: string;
  /** Edge in CSS pixels, the quiet zone included. */
  size?: number;
}

const quietModules = 4;

/** A QR code as inline SVG: black on white in every theme, because cameras want it so. */
export function Qr({ text, label, size = 200 }: QrProps): ReactNode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const edge = modules.size + quietModules * 2;
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column + quietModules} ${row + quietModules}h1v1h-1z`;
    }
  }
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${edge} ${edge}`}
      shapeRendering="crispEdges"
      className="max-w-full rounded-control"
    >
      <path fill="#ffffff" d={`M0 0h${edge}v${edge}H0z`} />
      <path fill="#000000" d={path} />
    </svg>
  );
}
