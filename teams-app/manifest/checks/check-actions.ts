import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';

/** Every button has an action, every action a button: a button without one is shown and does nothing. */
export function checkActions({ manifest }: AppPackage): readonly PackageFault[] {
  const actions = manifest.extensions.flatMap(({ runtimes }) =>
    runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id)),
  );
  const controls = manifest.extensions.flatMap(({ ribbons }) =>
    ribbons.flatMap(({ tabs }) =>
      tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)),
    ),
  );
  const called = new Set(controls.map(({ actionId }) => actionId));
  return [
    ...controls
      .filter(({ actionId }) => !actions.includes(actionId))
      .map(({ id, actionId }) => packageFault('action-missing', { control: id, action: actionId })),
    ...actions
      .filter((id) => !called.has(id))
      .map((id) => packageFault('action-unused', { action: id })),
    ...repeated(actions).map((id) => packageFault('action-twice', { action: id })),
    ...repeated(controls.map(({ id }) => id)).map((id) =>
      packageFault('control-twice', { control: id }),
    ),
  ];
}

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at);
