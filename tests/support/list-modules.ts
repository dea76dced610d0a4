import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Preloaded (`node --import`) into a command: at its end, the list of the modules that it really loaded is written to
// the file that CALAME_MODULES names, one address a line.
const file = process.env['CALAME_MODULES'];
const loaded: string[] = [];
registerHooks({
  load: (url, context, next) => {
    loaded.push(url);
    return next(url, context);
  },
});
process.once('exit', () => {
  if (file !== undefined) writeFileSync(file, loaded.join('\n'));
});
