// Writes what is made from the code: schema.graphql, printed from src/api/schema, and src/client/generated, the typed
// documents of the saved operations. With --check nothing is written; a file that would change is named, and the exit code is 1.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse, validate } from 'graphql';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schemaFile = join(root, 'schema.graphql');
const operationsFolder = join(root, 'src/client/operations');
const clientFile = join(root, 'src/client/generated/operations.ts');

/** The schema as the code has it. Types may still be wrong elsewhere (a stale client), so tsc's verdict does not matter here. */
function printedSchema() {
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'ignore' });
  const printed = spawnSync(process.execPath, [join(root, 'dist/tools/print-schema.js')], { encoding: 'utf8' });
  if (printed.status !== 0) throw new Error(`the schema cannot be printed:\n${printed.stderr}`);
  return printed.stdout;
}

async function readOperations(schema) {
  const names = (await readdir(operationsFolder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const rawSDL = await readFile(join(operationsFolder, name), 'utf8');
      const document = parse(rawSDL);
      const [error] = validate(schema, document);
      if (error) throw new Error(`${name} does not fit the schema: ${error.message}`);
      return { location: name, rawSDL, document };
    }),
  );
}

/** One file of the client preset, the typed documents; its other files serve operations written inside code. */
async function typedDocuments(sdl) {
  const schema = parse(sdl);
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    presetConfig: { fragmentMasking: false },
    schema,
    documents: await readOperations(buildASTSchema(schema)),
    config: {
      documentMode: 'string',
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
      useTypeImports: true,
      immutableTypes: true,
      strictScalars: true,
      scalars: { PartialDate: 'string', DateTime: 'string', URL: 'string' },
    },
    plugins: [],
    pluginMap: {},
  });
  const documents = outputs.find(({ filename }) => filename.endsWith('/graphql.ts'));
  return `// Written by npm run generate from schema.graphql and src/client/operations; not edited.\n${await codegen(documents)}`;
}

async function keep(file, text, check) {
  const old = await readFile(file, 'utf8').catch(() => null);
  if (old === text) return false;
  if (!check) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`${relative(root, file)} ${check ? 'is stale: run npm run generate' : 'written'}`);
  return true;
}

const check = process.argv.includes('--check');
try {
  const sdl = printedSchema();
  const stale = [await keep(schemaFile, sdl, check), await keep(clientFile, await typedDocuments(sdl), check)];
  if (check && stale.includes(true)) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
