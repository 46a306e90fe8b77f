import type { OwnForm } from '../../domain/reply-form.ts';
import { english } from './forms/en.ts';
import { spanish } from './forms/es.ts';

/** The forms that come with the product, by language; each was reviewed against docs/rules.md. */
export const ownForms: readonly OwnForm[] = [...english, ...spanish];
