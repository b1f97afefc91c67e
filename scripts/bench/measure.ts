/** Repeated measuring: how many per second, and how long one takes at the median and at the 99th percentile. */
export type Figures = { perSecond: number; p50: number; p99: number; count: number };

/** Runs `once` from `lanes` lanes for some seconds. */
export async function measure(
  once: (lane: number) => Promise<void>,
  { lanes, seconds }: { lanes: number; seconds: number },
): Promise<Figures> {
  const times: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      while (performance.now() < until) {
        const begin = performance.now();
        await once(lane);
        times.push(performance.now() - begin);
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), count: times.length };
}

/** Several measurements of each thing in turn, the median round of each: a slow moment of the machine hits all alike. */
export async function inTurns<K extends string>(
  things: Record<K, () => Promise<Figures>>,
  rounds: number,
): Promise<Record<K, Figures>> {
  const all = Object.fromEntries(Object.keys(things).map((name) => [name, [] as Figures[]])) as Record<K, Figures[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(things) as K[]) all[name].push(await things[name]());
  }
  const middle = (figures: Figures[]): Figures =>
    figures.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(figures.length / 2)]!;
  return Object.fromEntries(Object.entries<Figures[]>(all).map(([name, figures]) => [name, middle(figures)])) as Record<
    K,
    Figures
  >;
}

export function print(name: string, { perSecond, p50, p99, count }: Figures): void {
  console.log(
    `  ${name.padEnd(34)} ${perSecond.toFixed(0).padStart(6)}/s   p50 ${p50.toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(7)} ms   (${count})`,
  );
}

export function printRatio(name: string, ratio: number, aim: number): void {
  console.log(
    `  ${name.padEnd(34)} ${ratio.toFixed(2).padStart(6)}     aim ≥ ${aim}   ${ratio >= aim ? 'reached' : 'NOT reached'}`,
  );
}
