import type { ReactNode } from 'react';

/** Draws the text of a captcha a little askew. It is named for those who do not see it: it guards nothing real. */
export function CaptchaImage({ text, label }: { text: string; label: string }): ReactNode {
  const letters = [...text];
  return (
    <svg
      role="img"
      aria-label={label}
      width={26 * letters.length + 20}
      height={40}
      className="shrink-0 rounded-control border border-line"
    >
      <rect width="100%" height="100%" fill="#f2f6f3" />
      {letters.map((letter, i) => {
        const code = letter.charCodeAt(0);
        const x = 18 + i * 26;
        return (
          <g key={i} transform={`translate(${x} ${27 + (code % 5) - 2}) rotate(${(code % 7) * 6 - 18})`}>
            <text
              textAnchor="middle"
              fontFamily="Georgia, serif"
              fontSize="24"
              fontWeight="700"
              fill={code % 2 ? '#2b5f49' : '#3a4d74'}
            >
              {letter}
            </text>
          </g>
        );
      })}
      <path
        d={`M4 ${12 + ((letters[0]?.charCodeAt(0) ?? 0) % 14)} q 30 22 62 2 t 64 6`}
        fill="none"
        stroke="#8aa898"
        strokeWidth="1.5"
      />
    </svg>
  );
}
