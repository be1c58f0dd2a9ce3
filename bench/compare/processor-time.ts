import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tick = 10;

/** Milliseconds of processor time that a process has taken with all its threads; NaN where there is no /proc. */
export function processorTime(pid: number): number {
  const fields = statOf(pid);
  return fields === null ? Number.NaN : (Number(fields[11]) + Number(fields[12])) * tick;
}

/** Milliseconds of processor time that all processes of the machine have taken together. */
export function machineTime(): number {
  const line = read('/proc/stat')?.split('\n', 1)[0]?.trim().split(/\s+/) ?? [];
  // user, nice, system; after idle and iowait: irq, softirq. What a hypervisor took is not work.
  return [1, 2, 3, 6, 7].reduce((sum, n) => sum + Number(line[n] ?? Number.NaN), 0) * tick;
}

/** The first process named so that this one has started, or one of those has. */
export function descendant(name: string, of = process.pid): number | null {
  for (const entry of readdirSync('/proc').filter((found) => /^\d+$/.test(found))) {
    const pid = Number(entry);
    if (Number(statOf(pid)?.[1]) !== of) continue;
    if (read(`/proc/${pid}/comm`)?.trim() === name) return pid;
    const below = descendant(name, pid);
    if (below !== null) return below;
  }
  return null;
}

/** The fields of /proc/<pid>/stat from the third one on; the second, the name, may hold spaces. */
function statOf(pid: number): readonly string[] | null {
  const text = read(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
