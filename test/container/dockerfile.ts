/** One line of a Dockerfile, and the stage that it stands in. */
export interface Instruction {
  stage: string;
  name: string;
  rest: string;
}

export interface Copy {
  /** Another stage; null: the files that are sent to the build. */
  from: string | null;
  source: string;
  target: string;
}

/** The instructions in order; a stage without a name is called by its place. */
export function readDockerfile(text: string): Instruction[] {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim());
  let stages = 0;
  let stage = '';
  return lines.map((line) => {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === 'FROM') stage = / AS (\S+)$/.exec(rest)?.[1] ?? String(stages++);
    return { stage, name, rest };
  });
}

/** What the last stage, which is the image, says by one name. */
export function imageSays(dockerfile: readonly Instruction[], name: string): string[] {
  const image = dockerfile.at(-1)?.stage;
  return dockerfile.filter((each) => each.stage === image && each.name === name).map(({ rest }) => rest);
}

/** `A=b C=d` as an environment. */
export function environmentOf(dockerfile: readonly Instruction[]): Record<string, string> {
  const pairs = imageSays(dockerfile, 'ENV').flatMap((rest) => rest.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** The words of an instruction in its JSON form; a shell would be process 1 in the other. */
export function commandOf(dockerfile: readonly Instruction[], name: 'ENTRYPOINT' | 'CMD' | 'HEALTHCHECK'): string[] {
  const [rest = ''] = imageSays(dockerfile, name);
  return JSON.parse(rest.slice(rest.indexOf('[')));
}

export function copiesOf(dockerfile: readonly Instruction[]): Copy[] {
  return imageSays(dockerfile, 'COPY').flatMap((rest) => {
    const words = rest.split(/\s+/);
    const from = words[0]?.startsWith('--from=') ? (words.shift()?.slice('--from='.length) ?? null) : null;
    const target = words.pop() ?? '';
    return words.map((source) => ({ from, source, target }));
  });
}
