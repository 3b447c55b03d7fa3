import { setTimeout as sleep } from 'node:timers/promises';

/** A reader's connection. */
export interface Line {
  /** Milliseconds from a request to the first byte of its answer. */
  roundTrip: number;
  /** Bits a second, shared by all answers. */
  rate: number;
}

/** A slow phone: 150 ms round trips and 1.6 Mbit/s. */
export const SLOW: Line = { roundTrip: 150, rate: 1_600_000 };

// Small enough for answers under way at once to share the line as packets would, large enough for timers of a millisecond.
const CHUNK = 4_096;

/**
 * A shared line: `send` gives the pieces of an answer to `write` when the last bit of each would have arrived. Answers under way at
 * once take turns.
 */
export function sharedLine({ roundTrip, rate }: Line, clock: () => number = () => performance.now(), wait = sleep) {
  let free = 0;
  return async (body: Uint8Array, write: (piece: Uint8Array) => void): Promise<void> => {
    await wait(roundTrip);
    for (let at = 0; at < body.length; at += CHUNK) {
      const piece = body.subarray(at, at + CHUNK);
      free = Math.max(free, clock()) + (piece.length * 8 * 1000) / rate;
      const left = free - clock();
      if (left > 0) await wait(left);
      write(piece);
    }
  };
}
