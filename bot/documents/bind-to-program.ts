import { realpathSync } from 'node:fs';

/** Of util-linux, on every common distribution; the one of BusyBox does not know `--pdeathsig`. */
const setpriv = '/usr/bin/setpriv';

type Launch = { readonly execPath: string; readonly execArgv: readonly string[] };

/**
 * How to fork Node so that Linux itself ends the child when the program dies, even by SIGKILL (prctl(2),
 * PR_SET_PDEATHSIG). A child busy with an endless document would never see its channel close. Elsewhere an idle
 * child sees it, and a busy one at the end of its document.
 */
export function bindToProgram(execArgv: readonly string[]): Launch {
  if (!canBind()) return { execPath: process.execPath, execArgv };
  return {
    execPath: setpriv,
    execArgv: ['--pdeathsig', 'KILL', '--', process.execPath, ...execArgv],
  };
}

function canBind(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return !realpathSync(setpriv).endsWith('busybox');
  } catch {
    return false;
  }
}
