import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

const config: Config = {
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  // Half of the time is spent waiting for started commands and browsers: two workers a core keep them at work.
  maxWorkers: Math.ceil(availableParallelism() * 2),
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  reporters: ['default', '<rootDir>/tests/support/closing-line.ts'],
  transform: {
    '\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2024',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
export default config;
