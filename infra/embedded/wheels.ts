import { NoWheelError } from './errors.ts';

/** What pip is asked for, whatever Python runs it: the binaries inside do not depend on it. */
export const pythonTags = ['--implementation', 'cp', '--python-version', '3.12', '--abi', 'cp312'];

/**
 * The wheel platform of a machine.
 * @throws NoWheelError where no pinned wheel exists: macOS on Intel, Windows, and Linux without glibc (Alpine).
 */
export function wheelPlatform(machine: Machine): string {
  const known: Record<string, string> = {
    'linux-x64': 'manylinux_2_28_x86_64',
    'linux-arm64': 'manylinux_2_28_aarch64',
    'darwin-arm64': 'macosx_11_0_arm64',
  };
  const tag = known[`${machine.platform}-${machine.arch}`];
  if (tag === undefined) throw new NoWheelError(`${machine.platform} on ${machine.arch}`);
  if (machine.platform === 'linux' && !machine.glibc) throw new NoWheelError('Linux without glibc');
  return tag;
}

export interface Machine {
  platform: string;
  arch: string;
  glibc: boolean;
}

export function thisMachine(): Machine {
  return { platform: process.platform, arch: process.arch, glibc: hasGlibc() };
}

function hasGlibc(): boolean {
  if (process.platform !== 'linux') return false;
  // Without excludeNetwork the report looks up the names of open connections, which can take seconds.
  const diagnostics = process.report as { excludeNetwork?: boolean; getReport(): object };
  diagnostics.excludeNetwork = true;
  const report = diagnostics.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}
