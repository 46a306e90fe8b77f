import type { Viewer } from './viewer.ts';

/** All that what somebody may see depends on, and nothing of who they are: everybody of an audience is told the same. */
export type Audience = Pick<Viewer, 'role' | 'seesPersonalData' | 'properties'>;

/** The same words for the same audience. */
export function audienceKey({ role, seesPersonalData, properties }: Audience): string {
  return JSON.stringify([role, seesPersonalData, properties && [...new Set(properties)].sort()]);
}

/** Something that all of an audience are told was about to depend on one of them. */
export class PersonalAnswerError extends Error {
  constructor(asked: string) {
    super(
      `an answer for all of an audience asked for the ${asked} of its viewer: its field has to say \`sees: 'viewer'\``,
    );
  }
}

/** Stands for everybody of an audience, and is nobody: asked who it is, it throws. */
export function anyoneOf({ role, seesPersonalData, properties }: Audience): Viewer {
  return {
    role,
    seesPersonalData,
    properties,
    get id(): never {
      throw new PersonalAnswerError('id');
    },
    get name(): never {
      throw new PersonalAnswerError('name');
    },
    get email(): never {
      throw new PersonalAnswerError('address');
    },
  };
}
