// The way into a bare clone: installs and builds what is missing, then runs the command, or the tests, or a tool.
//   node src/tools/start.mjs <command of dateline …> | --test <arguments of vitest …> | --record | --score | --probe | --benchmark | --bench
// Only this file must be readable by an old Node, so that it can say so.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exitCode = 2;
} else {
  void import('./bootstrap.mjs').then(({ bootstrap }) => bootstrap(process.argv.slice(2)));
}
