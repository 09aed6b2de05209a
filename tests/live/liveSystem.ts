import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Connection } from 'mongoose';
import { freePort, startSystem } from '@kolo/infra';
import type { System, SystemOptions } from '@kolo/infra';
import { connectMongo } from '@kolo/runtime';

export const serviceNames = ['identity', 'communities', 'activities', 'value'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** A Kolo of real processes with embedded stores in a folder of its own. */
export interface LiveSystem extends System {
  namespace: string;
  /** A look into the database of each service. */
  connections: Record<ServiceName, Connection>;
  /** Stops everything and removes the folder. */
  end(): Promise<void>;
}

export async function startLiveSystem(
  options: Pick<SystemOptions, 'plan' | 'onProblem'> = {},
): Promise<LiveSystem> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kolo-live-'));
  const remove = () => rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  let system: System | undefined;
  const open: Connection[] = [];
  const end = async () => {
    for (const connection of open) await connection.close();
    await system?.stop();
    await remove();
  };
  try {
    const namespace = 'kolo';
    system = await startSystem({
      dataDir,
      gatewayPort: await freePort(),
      env: {
        LOG_LEVEL: 'warn',
        KOLO_NAMESPACE: namespace,
        // One caller does here in a minute what a thousand do in an hour.
        GATEWAY_PERSON_COST_PER_MINUTE: '0',
      },
      ...options,
    });
    const connections = {} as Record<ServiceName, Connection>;
    for (const name of serviceNames) {
      connections[name] = await connectMongo(system.mongodbUrl, namespace, name);
      open.push(connections[name]);
    }
    return Object.assign(system, { namespace, connections, end });
  } catch (error) {
    await end();
    throw error;
  }
}
