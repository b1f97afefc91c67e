import type { ReactNode } from 'react';

// The measure of the bench: what a dynamic page of this server costs before it does anything.
const rows = Array.from({ length: 60 }, (_, index) => ({
  number: index + 1,
  text: `row of constants ${index + 1} of 60`,
}));

export default function BarePage(): ReactNode {
  return (
    <main>
      <ul>
        {rows.map(({ number, text }) => (
          <li key={number}>
            <b>{number}</b> {text}
          </li>
        ))}
      </ul>
    </main>
  );
}
