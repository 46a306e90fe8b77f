/** What answers a keyword, without a draft: no model has a say in it. */
export const fixedTextKinds = ['opt_out_confirmation', 'opt_in_confirmation', 'help'] as const;
export type FixedTextKind = (typeof fixedTextKinds)[number];

/** What a text of ours is: a drafted reply, or one of the fixed ones. */
export const outboundKinds = ['reply', ...fixedTextKinds] as const;
