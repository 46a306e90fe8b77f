/** The words of one view: each in English and in Spanish, so that none can be missing in either. */
export interface Words<English> {
  en: English;
  es: Same<English>;
}

type Same<English> = { [Key in keyof English]: English[Key] extends string ? string : Same<English[Key]> };

export const words = <const English>(en: English, es: Same<English>): Words<English> => ({ en, es });
