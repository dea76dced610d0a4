import { describe, expect, test } from '@jest/globals';
import {} from '../builders/policy-text.ts';
