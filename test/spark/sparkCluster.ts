import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sparkHome } from './sparkHome.ts';

const HOST = '127.0.0.1';
const PATIENCE = 120_000;

/** A standalone Spark on this machine: a master and workers of one core each, all on the loopback address. */
export class SparkCluster {
  readonly #folder: string;
  readonly #processes: ChildProcess[] = [];
  #master = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  async start(workers: number): Promise<void> {
    const master = this.#run('deploy.master.Master', ['--host', HOST, '--port', '0', '--webui-port', '0']);
    const told = await until(master, /Starting Spark master at (spark:\/\/\S+)/);
    this.#master = told[1] ?? '';
    for (let n = 0; n < workers; n++) {
      const work = this.#work(n);
      mkdirSync(work, { recursive: true });
      const options = ['--host', HOST, '--port', '0', '--webui-port', '0', '--cores', '1', '--memory', '1g'];
      const worker = this.#run('deploy.worker.Worker', [...options, '--work-dir', work, this.#master]);
      await until(worker, /Successfully registered with master/);
    }
  }

  /** Runs a script; `meanwhile` while it runs. Rejects with what it said where it fails. */
  async sql(
    script: string,
    variables: Readonly<Record<string, string>>,
    meanwhile?: () => Promise<void>,
  ): Promise<void> {
    const conf = [
      'spark.ui.enabled=false',
      'spark.sql.catalogImplementation=in-memory',
      'spark.sql.shuffle.partitions=4',
      'spark.executor.memory=600m',
      `spark.driver.bindAddress=${HOST}`,
      `spark.driver.host=${HOST}`,
      `spark.sql.warehouse.dir=${path.join(this.#folder, 'warehouse')}`,
    ];
    const child = this.#run('deploy.SparkSubmit', [
      ...['--class', 'org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver', '--master', this.#master],
      ...conf.flatMap(one => ['--conf', one]),
      ...Object.entries(variables).flatMap(([name, value]) => ['--hivevar', `${name}=${value}`]),
      ...['-f', script],
    ]);
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', text => (told += text));
    const ended = once(child, 'close');
    await Promise.race([meanwhile?.() ?? ended, ended]);
    const [status] = await ended;
    if (status !== 0) throw new Error(`spark-sql ended with ${status}:\n${told.slice(-4000)}`);
  }

  /** Resolves when a worker's executor is at a task. */
  async atWork(worker: number): Promise<void> {
    const started = Date.now();
    while (Date.now() - started < PATIENCE) {
      const logs = readdirSync(this.#work(worker), { recursive: true, encoding: 'utf8' })
        .filter(file => path.basename(file) === 'stderr')
        .map(file => path.join(this.#work(worker), file));
      if (logs.some(log => existsSync(log) && readFileSync(log, 'utf8').includes('Running task'))) return;
      await pause(100);
    }
    throw new Error(`worker ${worker} got nothing to do`);
  }

  kill(worker: number): void {
    this.#processes[worker + 1]?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    for (const child of this.#processes) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    }
  }

  #work(worker: number): string {
    return path.join(this.#folder, `worker${worker}`);
  }

  #run(name: string, args: readonly string[]): ChildProcess {
    const child = spawn(path.join(sparkHome, 'bin', 'spark-class'), [`org.apache.spark.${name}`, ...args], {
      cwd: this.#folder,
      env: { ...process.env, SPARK_HOME: sparkHome, SPARK_LOCAL_IP: HOST, SPARK_LOCAL_HOSTNAME: HOST },
    });
    this.#processes.push(child);
    return child;
  }
}

/** Resolves with the place where a process says something. */
async function until(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let told = '';
    const timer = setTimeout(() => reject(new Error(`never said ${pattern}:\n${told}`)), PATIENCE);
    const listen = (text: Buffer): void => {
      told += text;
      const found = pattern.exec(told);
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('close', status => reject(new Error(`ended with ${status}:\n${told}`)));
  });
}
