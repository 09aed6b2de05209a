import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { commonEnv, jsonOf, parseEnv, port } from './env.ts';

const good = { MONGODB_URL: 'mongodb://127.0.0.1:27017', REDIS_URL: 'redis://127.0.0.1:6379' };
const script = `
  import { z } from 'zod';
  import { commonEnv, jsonOf, parseEnv, port } from './env.ts';
  const own = z.object({ ...commonEnv, THING_PORT: port, THING_KEYS: jsonOf(z.object({ keys: z.array(z.string()) })) });
  const service = z.object({ THING_LIMIT: z.coerce.number().max(5) });
  process.stdout.write(JSON.stringify(parseEnv(own.and(service))));
`;

/** Starts a process that reads its environment, as every process of Kolo does. */
function start(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '-e', script],
    { cwd: import.meta.dirname, env, encoding: 'utf8' },
  );
  return { status, stdout, complaints: stderr.trim().split('\n') };
}

describe('The environment', () => {
  it('is read once, with defaults for what may be left out', () => {
    expect(parseEnv(z.object(commonEnv), good)).toEqual({
      ...good,
      LOG_LEVEL: 'info',
      KOLO_NAMESPACE: 'kolo',
    });
    const { status, stdout } = start({
      ...good,
      THING_PORT: '0',
      THING_KEYS: '{"keys":["a"]}',
      THING_LIMIT: '5',
    });
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        ...good,
        LOG_LEVEL: 'info',
        KOLO_NAMESPACE: 'kolo',
        THING_PORT: 0,
        THING_KEYS: { keys: ['a'] },
        THING_LIMIT: 5,
      },
    ]);
  });

  it('stops the start with exit 1 when it is bad, naming every bad variable and no value', () => {
    const bad = {
      MONGODB_URL: 'http://user:sesame@example.org',
      LOG_LEVEL: 'sesame',
      KOLO_NAMESPACE: 'Se same',
      THING_PORT: 'sesame',
      THING_KEYS: '{"keys": sesame}',
      THING_LIMIT: '6',
    };
    const { status, stdout, complaints } = start(bad);
    expect([status, stdout]).toEqual([1, '']);
    expect(complaints.map((line) => line.split(':')[0]?.replace('Environment variable ', ''))).toEqual([
      'MONGODB_URL',
      'REDIS_URL',
      'LOG_LEVEL',
      'KOLO_NAMESPACE',
      'THING_PORT',
      'THING_KEYS',
      'THING_LIMIT',
    ]);
    expect(complaints.join()).not.toContain('sesame');
  });

  it('names what is wrong inside of a JSON value by its path', () => {
    const { complaints } = start({ ...good, THING_PORT: '1', THING_KEYS: '{"keys":[1]}', THING_LIMIT: '1' });
    expect(complaints).toEqual([expect.stringMatching(/^Environment variable THING_KEYS\.keys\.0: /)]);
  });

  it.each(['', ' ', '-1', '65536', '80.5', '0x50', '1e3', 'http'])('takes %j for no port', (text) => {
    expect(port.safeParse(text).success).toBe(false);
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
  ])('takes %s for a port', (text, number) => {
    expect(port.parse(text)).toBe(number);
  });

  it('says of JSON that is none that it is none', () => {
    expect(jsonOf(z.unknown()).safeParse('{').error?.issues).toMatchObject([{ message: 'is not JSON' }]);
  });
});
