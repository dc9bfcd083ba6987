import type { PathwayTemplate } from '../pathway';

/** A local consensus that starts from a reference and remembers which, so that its differences can be shown at any time. */
export function forkTemplate(from: PathwayTemplate, local: { key: string; title: string; source: string }): PathwayTemplate {
  const origin = { key: from.key, version: from.version, title: from.title };
  return { ...from, ...local, version: 1, kind: 'local', origin };
}

/** The next version of a template, to be written: nothing changes for anybody before it is published. */
export function nextVersion(from: PathwayTemplate, version: number): PathwayTemplate {
  return { ...from, version };
}
