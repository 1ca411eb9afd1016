// Runs turbo with every tool's telemetry off, on any platform's shell.
import { runTurbo } from './run-turbo.mjs';

process.exit(runTurbo(process.argv.slice(2), 'inherit').status ?? 1);
