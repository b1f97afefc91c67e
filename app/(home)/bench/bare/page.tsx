import type { ReactNode } from 'react';

// The measure of the bench: what a dynamic page of this server costs before it does anything.
const rows = Array.from({ length: 60 }, (_, index) => index + 1);

export default function BarePage(): ReactNode {
  return (
    <main>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </main>
  );
}
