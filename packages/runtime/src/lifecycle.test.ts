import { spawn } from 'node:child_process';

/** Runs a process whose `runProcess` is given `start`, and stops it by `signal` once it has said that it is ready. */
async function run(start: string, signal?: NodeJS.Signals) {
  const script = `
    import { createLogger } from './logger.ts';
    import { runProcess } from './lifecycle.ts';
    const forever = setInterval(() => undefined, 1_000);
    await runProcess(createLogger('test', 'info'), ${start});
    process.stdout.write('ready');
  `;
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '-e', script],
    { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  let signalled = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (signal && output.endsWith('ready') && signalled === 0) {
      signalled = performance.now();
      child.kill(signal);
    }
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output, stoppedWithinMs: performance.now() - signalled };
}

const stopping = (stop: string) => `async () => ({ stop: async () => { ${stop} } })`;

describe('A process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops what it started when it gets %s, and exits 0',
    async (signal) => {
      const { code, output } = await run(stopping(`process.stdout.write(' stopped')`), signal);
      expect([code, output]).toEqual([0, 'ready stopped']);
    },
  );

  it('that cannot start says why and exits 1', async () => {
    const { code, output } = await run(`async () => { throw new Error('no store') }`);
    expect(code).toBe(1);
    expect(output).toContain('no store');
    expect(output).not.toContain('ready');
  });

  it.each([
    ['an error', `setTimeout(() => { throw new Error('lost') }, 50)`],
    ['a rejection', `setTimeout(() => void Promise.reject(new Error('lost')), 50)`],
  ])('stops after %s that nobody caught, and exits 1', async (_what, failing) => {
    const { code, output } = await run(
      `async () => { ${failing}; return { stop: async () => void process.stdout.write(' stopped') } }`,
    );
    expect(code).toBe(1);
    expect(output).toContain('lost');
    expect(output).toContain(' stopped');
  });

  it('whose stopping fails, or never ends, still goes: exit 1, within 6 seconds', async () => {
    const [failed, hanging] = await Promise.all([
      run(stopping(`throw new Error('stuck')`), 'SIGTERM'),
      run(stopping(`await new Promise(() => undefined)`), 'SIGTERM'),
    ]);
    expect([failed.code, hanging.code]).toEqual([1, 1]);
    expect(failed.output).toContain('stuck');
    expect(hanging.output).toContain('Stopping took too long');
    expect(hanging.stoppedWithinMs).toBeLessThan(7_500);
  });
});
