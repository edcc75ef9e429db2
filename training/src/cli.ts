import { dataCommand } from './data-command.ts';
import { UsageError, UserError } from './errors.ts';
import { Interrupted } from './fine-tuning/interruption.ts';
import { predictCommand } from './predict/command.ts';
import { trainCommand } from './train-command.ts';

const HELP = `Usage
  npm run train -- --data DIR [options]       makes the model in public/model
  npm run data -- check DIR... [options]      looks for what makes data unfit to train or judge on
  npm run predict -- FILE|FOLDER... [options]  classifies pictures

Each command explains its options with --help.`;

async function main([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'train':
      return trainCommand(args);
    case 'data':
      return dataCommand(args);
    case 'predict':
      return predictCommand(args);
    case '--help':
    case '-h':
      console.log(HELP);
      return 0;
    default:
      throw new UsageError(command ? `There is no command ${command}.\n\n${HELP}` : HELP);
  }
}

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The WASM module takes over unhandled rejections, so that nothing may be left to them.
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : error instanceof Interrupted ? 130 : 1;
}
