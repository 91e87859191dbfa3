import '../build/tsx.ts';

const { main } = await import('../src/app/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
