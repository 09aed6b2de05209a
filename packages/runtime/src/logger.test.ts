import { spawnSync } from 'node:child_process';

/** What a process that runs `statement` with a logger prints. */
function logged(statement: string): Record<string, unknown> {
  const script = `
    import { mongo } from 'mongoose';
    import { createLogger } from './logger.ts';
    const logger = createLogger('test', 'info');
    ${statement}
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '-e', script],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe('A log', () => {
  it('names the service, and what happened', () => {
    expect(logged(`logger.info({ personId: 'person_1' }, 'Done')`)).toMatchObject({
      service: 'test',
      personId: 'person_1',
      msg: 'Done',
    });
  });

  it('leaves out fields that hold what is personal or secret, should somebody hand them in', () => {
    const line = JSON.stringify(
      logged(
        `logger.info({ email: 'sesame', headers: { authorization: 'sesame' }, person: { email: 'sesame', phone: 'sesame' } }, 'Done')`,
      ),
    );
    expect(line).not.toContain('sesame');
  });

  it('tells of a duplicate key which index it met, and not what somebody wrote', () => {
    const message =
      'E11000 duplicate key error collection: kolo_identity.persons index: email_1 dup key: { email: "sesame@example.org" }';
    const answer = `{ code: 11000, errmsg: ${JSON.stringify(message)}, message: ${JSON.stringify(message)}, keyPattern: { email: 1 }, keyValue: { email: 'sesame' } }`;
    const line = logged(`logger.error({ err: new mongo.MongoServerError(${answer}) }, 'Failed')`);
    expect(line['err']).toMatchObject({ type: 'MongoServerError', code: 11000 });
    expect(JSON.stringify(line)).toContain('index: email_1');
    expect(JSON.stringify(line)).not.toContain('sesame');
  });

  it('tells of a failed bulk write why, and not what was to be written', () => {
    const failed = `{ code: 11000, message: 'failed', writeErrors: [{ err: { op: { name: 'sesame' } } }] }`;
    const line = logged(
      `logger.error({ err: new mongo.MongoBulkWriteError(${failed}, { insertedCount: 0 }) }, 'Failed')`,
    );
    expect(line['err']).toMatchObject({ type: 'MongoBulkWriteError', message: 'failed' });
    expect(JSON.stringify(line)).not.toContain('sesame');
  });

  it('tells of the cause of an error', () => {
    const line = logged(`logger.error({ err: new Error('outer', { cause: new Error('inner') }) }, 'Failed')`);
    expect(JSON.stringify(line['err'])).toContain('inner');
  });
});
