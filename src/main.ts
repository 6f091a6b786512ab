#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { digestCommand } from './commands/digest.ts';
import { doctorCommand } from './commands/doctor.ts';
import { endAtUncaught, endProcess, endWithReader } from './commands/end.ts';
import { extractCommand } from './commands/extract.ts';
import { loadCommand } from './commands/load.ts';
import { reportCommand } from './commands/report.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { type Config, readConfig } from './config.ts';
import { codes, toDatelineError } from './errors.ts';

const BAD_USAGE = 2;

const program = new Command('dateline')
  .description('Reads news text into a knowledge graph in Neo4j and serves it as a GraphQL API.')
  .exitOverride()
  .showHelpAfterError('dateline --help lists the commands.');

/** Runs a command with the settings of the environment and makes its result the exit code. */
const run = (command: (config: Config) => Promise<number>) => async (): Promise<void> => {
  endProcess(await command(readConfig(process.env)));
};

interface Dated {
  readonly published?: string | null;
}
const publishedOption = ['--published <date>', 'ISO date of articles that have none of their own'] as const;

program
  .command('start')
  .description('start the engines, load seeds/, serve')
  .action(() => run(startCommand)());
program
  .command('load')
  .description('load files, folders, or JSONL from standard input (-)')
  .argument('<path...>')
  .option(...publishedOption)
  .action((paths: string[], { published }: Dated) => run((config) => loadCommand(paths, config, published ?? null))());
program
  .command('extract')
  .description('print what would be loaded, one JSON line an article, without a database')
  .argument('<path...>')
  .option(...publishedOption)
  .option('--stream', 'print each record at once; ids and links inside an article only')
  .action((paths: string[], { published = null, stream = false }: Dated & { readonly stream?: boolean }) =>
    run((config) => extractCommand(paths, config, { published, stream }))(),
  );
program
  .command('report')
  .description(
    'print one HTML file about two countries, or about one person, body or country, each statement with its sentence',
  )
  .argument('<name>', 'a name or code: RUS, Iran, "Anna Lind"')
  .argument('[other]', 'the other country')
  .action((name: string, other?: string) =>
    run((config) => reportCommand(other === undefined ? [name] : [name, other], config))(),
  );
program
  .command('digest')
  .description('print one line that is equal for equal graphs')
  .action(() => run(digestCommand)());
program
  .command('serve')
  .description('serve the API over the graph that is there')
  .action(() => run(serveCommand)());
program
  .command('doctor')
  .description('check versions, engines and limits, and the size of the graph')
  .action(() => run(doctorCommand)());

const say = (error: unknown): void => {
  const { code, message } = toDatelineError(error);
  console.error(`${message} [${code}]`);
};

endWithReader();
endAtUncaught(say);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
  else {
    say(error);
    endProcess(codes[toDatelineError(error).code].exit);
  }
}
