import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { StartUpError } from '../../src/start-up-error.ts';
import { lockDirectory } from '../../src/store/directory-lock.ts';

it('a directory that cannot be written to is named, with what to set', async () => {
  const file = join(inject('scratch'), 'a-file');
  await writeFile(file, '');
  const lock = () => lockDirectory(join(file, 'data'));
  expect(lock).toThrow(StartUpError);
  expect(lock).toThrow(`${join(file, 'data')} cannot be written to (ENOTDIR)`);
  expect(lock).toThrow('DATA_DIR');
});

it.runIf(process.platform === 'linux')(
  'nor does a file system that makes no directories keep the start waiting',
  () => {
    expect(() => lockDirectory('/proc/nothing/data')).toThrow('/proc/nothing/data cannot be written to (ENOENT)');
  },
);
