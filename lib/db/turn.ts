import { DriverAdapterError } from '@prisma/driver-adapter-utils';

/** Gives the turn back; a second call does nothing. */
export type Release = () => void;

/** One at a time, first come first served: the writer's queue. */
export class Turn {
  private taken = false;
  private readonly waiting: (() => void)[] = [];

  /** Resolves when it is the caller's turn; rejects as busy (P1008) after waitMillis. */
  async take(waitMillis: number): Promise<Release> {
    if (this.taken) await this.wait(waitMillis);
    this.taken = true;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      const next = this.waiting.shift();
      // The turn is handed on without a gap in which a newcomer could take it.
      if (next) next();
      else this.taken = false;
    };
  }

  private wait(waitMillis: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const proceed = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(proceed), 1);
        reject(new DriverAdapterError({ kind: 'SocketTimeout' }));
      }, waitMillis);
      this.waiting.push(proceed);
    });
  }
}
