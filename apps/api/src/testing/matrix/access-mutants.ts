import {
  DATA_CLASSES,
  FUNCTIONS,
  JOB_FUNCTIONS,
  PERMISSIONS,
  type JobFunction,
  type Permission,
  type Reach,
} from '@jalon/access';

/** A function that gains or loses something. `made` answers how to take it back. */
export interface PermissionMutant {
  name: string;
  permission: Permission;
  job: JobFunction;
  made(): () => void;
}

/** Every cell of the table of permissions, the other way round. */
export function permissionMutants(): PermissionMutant[] {
  const table = PERMISSIONS as unknown as Record<Permission, readonly JobFunction[]>;
  return (Object.keys(table) as Permission[]).flatMap((permission) =>
    JOB_FUNCTIONS.map((job) => {
      const kept = table[permission];
      const has = kept.includes(job);
      return {
        ...{ name: `${permission} ${has ? 'taken from' : 'given to'} ${job}`, permission, job },
        made() {
          table[permission] = has ? kept.filter((one) => one !== job) : [...kept, job];
          return () => {
            table[permission] = kept;
          };
        },
      };
    }),
  );
}

/** Every class that a function sees, taken; every other, given; and how far it reaches, changed. In SQL, where it rules. */
export function functionMutants(): { name: string; made: string }[] {
  return JOB_FUNCTIONS.flatMap((job) => {
    const { sees, reach } = FUNCTIONS[job] as { sees: readonly string[]; reach: Reach };
    const classes = DATA_CLASSES.map((one) => ({
      name: `class ${one} ${sees.includes(one) ? 'taken from' : 'given to'} ${job}`,
      made: `update function_access set sees = ${sees.includes(one) ? 'array_remove' : 'array_append'}(sees, '${one}') where function = '${job}'`,
    }));
    // Who sees nothing sees nothing however far.
    if (sees.length === 0) return classes;
    const other = reach === 'circle' ? 'unit' : 'circle';
    return [
      ...classes,
      { name: `reach ${other} for ${job}`, made: `update function_access set reach = '${other}' where function = '${job}'` },
    ];
  });
}
