import { spawn } from 'node:child_process';
import { memoryOf } from './process-tree.ts';

export interface Usage {
  /** Milliseconds. */
  wall: number;
  /** Milliseconds of processor time, of all processes together. */
  cpu: number;
  /** Most bytes of memory that all processes held at one time; pages of memory that they share count for each. */
  memory: number;
}
const EVERY = 100;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Milliseconds in what the shell’s `times` prints: user and system time of the shell, then of everything that it ran. */
export function cpuOf(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, secs]) => sum + Number(minutes) * 60_000 + Number(secs) * 1000,
    0,
  );
}

/** Runs a command to its end and tells what it took. Throws with the end of its output when it fails or takes longer than `limit` milliseconds. */
export function measure(command: readonly string[], cwd: string, env: Record<string, string> = {}, limit = 3_600_000): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // The shell alone knows the processor time of processes that are gone.
    const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    let [memory, output, times] = [0, '', ''];
    const sample = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0) ?? 0)), EVERY);
    // The whole group, so that nothing goes on building when the bench is stopped.
    const end = () => void process.kill(-(child.pid ?? 0), 'SIGKILL');
    const interrupted = () => {
      end();
      process.exit(130);
    };
    for (const signal of SIGNALS) process.once(signal, interrupted);
    const stop = setTimeout(end, limit);
    const [, out, err, extra] = child.stdio;
    for (const stream of [out, err]) stream?.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-3000)));
    extra?.on('data', (text: Buffer) => (times += text.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearInterval(sample);
      clearTimeout(stop);
      for (const signal of SIGNALS) process.off(signal, interrupted);
      if (code === 0) resolve({ wall: performance.now() - started, cpu: cpuOf(times), memory });
      else reject(new Error(`${command.join(' ')} in ${cwd} ended with ${code ?? signal}:\n${output}`));
    });
  });
}
