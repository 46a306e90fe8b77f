import { NotFoundError } from '../errors.ts';

export const unknownTenant = (id: string) => new NotFoundError(`There is no tenant ${id}.`);
