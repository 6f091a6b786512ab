#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { endAtUncaught, endProcess, endWithReader } from './commands/end.ts';
import type { ExportOptions } from './commands/export.ts';
import type { LoadArguments } from './commands/load.ts';
import { type Config, readConfig } from './config.ts';
import { visible } from './domain/unseen.ts';
import { codes, toDatelineError } from './errors.ts';

const BAD_USAGE = 2;

const program = new Command('dateline')
  .description('Reads news text into a knowledge graph in Neo4j and serves it as a GraphQL API.')
  .exitOverride()
  .configureOutput({ writeErr: (text) => console.error(text.trimEnd().split('\n').map(visible).join('\n')) })
  .showHelpAfterError('dateline --help lists the commands.');

/**
 * Runs a command with the settings of the environment and makes its result the exit code. Each command is read when it is
 * called: all of them together take half a second more than one.
 */
const run = (command: (config: Config) => Promise<number>) => async (): Promise<void> => {
  endProcess(await command(readConfig(process.env)));
};

interface Dated {
  readonly published?: string | null;
}
interface ExportArguments extends Dated, Omit<ExportOptions, 'variables'> {
  readonly variables?: string | null;
  readonly importCsv?: string | null;
}
const publishedOption = ['--published <date>', 'ISO date of articles that have none of their own'] as const;

program
  .command('start')
  .description('start the engines, load seeds/, serve')
  .action(() => run(async (config) => (await import('./commands/start.ts')).startCommand(config))());
program
  .command('load')
  .description('load files, folders, web addresses, or JSONL from standard input (-)')
  .argument('[path...]')
  .option(...publishedOption)
  .option('--watch', 'go on with what appears or changes there, until stopped')
  .option('--prune', 'first take out of the graph what is gone from these folders')
  .option('--again', 'in place of paths: read again what an older version of the program read')
  .option('--shard <i/n>', 'only the i-th of n parts: so many loaders share one load')
  .action((paths: string[], options: LoadArguments) =>
    run(async (config) => (await import('./commands/load.ts')).loadCommand(paths, config, options))(),
  );
program
  .command('remove')
  .description('take articles out of the graph as if they had never been loaded')
  .argument('<source...>', 'as load names it; a file with its records; a folder with / at its end')
  .action((sources: string[]) =>
    run(async (config) => (await import('./commands/remove.ts')).removeCommand(sources, config))(),
  );
program
  .command('extract')
  .description('print what would be loaded, one JSON line an article, without a database')
  .argument('<path...>')
  .option(...publishedOption)
  .option('--stream', 'print each record at once; ids and links inside an article only')
  .action((paths: string[], { published = null, stream = false }: Dated & { readonly stream?: boolean }) =>
    run(async (config) =>
      (await import('./commands/extract.ts')).extractCommand(paths, config, { published, stream }),
    )(),
  );
program
  .command('export')
  .description(
    "print what a saved operation answers, or the whole graph, for other programs; or with --import-csv write what would be loaded as files for Neo4j's offline importer",
  )
  .argument('[operation]', 'name of a saved operation, or a .graphql file; without it the whole graph')
  .argument('[path...]', 'with --import-csv: what to read')
  .option('--format <form>', 'csv, graphml, gexf, graphology, jsonld, ftm')
  .option('--variables <json>', 'variables of the operation')
  .option('--most <rows>', 'rows of its list, of all pages together', '100000')
  .option('--import-csv <folder>', 'a new folder')
  .option(...publishedOption)
  .action((first: string | undefined, others: string[], options: ExportArguments) =>
    run(async (config) => {
      const { importCsv = null, published = null, format, variables = null, most } = options;
      const paths = [first ?? [], others].flat();
      if (importCsv !== null)
        return (await import('./commands/export-csv.ts')).exportCsvCommand(paths, importCsv, config, published);
      const { exportCommand } = await import('./commands/export.ts');
      return exportCommand(paths, { format, variables, most }, config);
    })(),
  );
program
  .command('import')
  .description('fill the new database of DATA_DIR from the folder of an export')
  .argument('<folder>')
  .action((folder: string) =>
    run(async (config) => (await import('./commands/import.ts')).importCommand(folder, config))(),
  );
program
  .command('report')
  .description(
    'print one HTML file about two countries, or about one person, body or country, each statement with its sentence',
  )
  .argument('<name>', 'a name or code: RUS, Iran, "Anna Lind"')
  .argument('[other]', 'the other country')
  .action((name: string, other?: string) =>
    run(async (config) =>
      (await import('./commands/report.ts')).reportCommand(other === undefined ? [name] : [name, other], config),
    )(),
  );
program
  .command('digest')
  .description('print one line that is equal for equal graphs')
  .action(() => run(async (config) => (await import('./commands/digest.ts')).digestCommand(config))());
program
  .command('backup')
  .description('write the whole graph, decisions too, to a new file, while it is served')
  .argument('<file>', 'such as news.backup.gz')
  .action((file: string) =>
    run(async (config) => (await import('./commands/backup.ts')).backupCommand(file, config))(),
  );
program
  .command('restore')
  .description('make an empty database the graph of a backup')
  .argument('<file>')
  .option('--replace', 'delete the graph that is there')
  .action((file: string, { replace = false }: { readonly replace?: boolean }) =>
    run(async (config) => (await import('./commands/restore.ts')).restoreCommand(file, config, replace))(),
  );
const decisions = program.command('decisions').description('what readers rejected, confirmed, merged, split');
decisions
  .command('export')
  .description('print each decision as a JSON line')
  .action(() => run(async (config) => (await import('./commands/decisions.ts')).exportDecisionsCommand(config))());
decisions
  .command('import')
  .description('take decisions over from a file or standard input (-)')
  .argument('<file>')
  .action((file: string) =>
    run(async (config) => (await import('./commands/decisions.ts')).importDecisionsCommand(file, config))(),
  );
program
  .command('serve')
  .description('serve the API over the graph that is there')
  .action(() => run(async (config) => (await import('./commands/serve.ts')).serveCommand(config))());
program
  .command('mcp')
  .description('serve the saved operations as tools of the Model Context Protocol on standard input and output')
  .action(() => run(async (config) => (await import('./commands/mcp.ts')).mcpCommand(config))());
program
  .command('doctor')
  .description('check versions, engines and limits, and the size of the graph')
  .action(() => run(async (config) => (await import('./commands/doctor.ts')).doctorCommand(config))());

const say = (error: unknown): void => {
  const { code, message } = toDatelineError(error);
  console.error(visible(`${message} [${code}]`));
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
