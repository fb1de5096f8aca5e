import { defineConfig } from 'vitest/config';
import short from './vitest.config.ts';

export default defineConfig({ ...short, test: { ...short.test, include: ['test/**/*.long.test.ts'], exclude: [] } });
