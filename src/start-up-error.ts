/** Something that whoever starts the gateway can put right; the message says how, and nobody needs a stack. */
export class StartUpError extends Error {}
