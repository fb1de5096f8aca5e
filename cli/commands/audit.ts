import { Command } from 'commander';
import { exportCommand } from './audit/export.ts';
import { verifyCommand } from './audit/verify.ts';
import { witnessCommand } from './audit/witness.ts';

/** `hub audit …` */
export function auditCommand(done: (code: number) => void): Command {
  return new Command('audit')
    .description('Export, verify and witness the audit log')
    .addCommand(exportCommand(done))
    .addCommand(verifyCommand(done))
    .addCommand(witnessCommand(done));
}
