import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoId } from '../../../schema/ids.ts';
import { permissionsOf } from '../../../subgraphs/kernel/access/permissions.ts';
import { ownClasses } from '../../../subgraphs/kernel/access/policy.ts';
import { anonymousPrincipal, type Principal, roles } from '../../../subgraphs/kernel/process/principal.ts';

const authority = demoId('authority', 'xa-customs');
const officer = (...held: Principal['roles']): Principal => ({ ...anonymousPrincipal, kind: 'officer', authority, member: true, roles: held });
const anyRoles = fc.subarray([...roles]);

describe('what a caller may do', () => {
  test('is to read what is published, for the public and for whoever acts for no authority, whatever role the token says', () => {
    fc.assert(fc.property(anyRoles, (held) => {
      expect(permissionsOf({ ...anonymousPrincipal, roles: held })).toEqual([{ action: 'READ_PUBLIC' }]);
    }));
  });

  test('names each action once, and the classes of fields that the policy opens', () => {
    fc.assert(fc.property(anyRoles, (held) => {
      const found = permissionsOf(officer(...held));
      expect(new Set(found.map(({ action }) => action)).size).toBe(found.length);
      expect(found.find(({ action }) => action === 'OPEN_FIELDS')?.fieldClasses ?? []).toEqual(ownClasses(officer(...held)));
    }));
  });

  test('is never less with a further role, but the auditor’s and the expert’s', () => {
    fc.assert(fc.property(anyRoles, fc.constantFrom(...roles.filter((role) => !['AUDITOR', 'EXPERT'].includes(role))), (held, further) => {
      const more = permissionsOf(officer(...held, further));
      for (const { action, kinds } of permissionsOf(officer(...held))) {
        const same = more.find((permission) => permission.action === action);
        expect(same).toBeDefined();
        if (same?.kinds !== undefined) expect(same.kinds).toEqual(expect.arrayContaining(kinds ?? ['']));
      }
    }));
  });

  test('joins the kinds of record that two roles keep, and changes nothing for the next caller', () => {
    const kinds = (principal: Principal) => permissionsOf(principal).find(({ action }) => action === 'KEEP_RECORDS')?.kinds;
    expect(kinds(officer('REGISTRY_STEWARD', 'CASE_OFFICER'))).toEqual(['SITE', 'OBJECT', 'LISTING', 'CASE']);
    expect(kinds(officer('REGISTRY_STEWARD'))).toEqual(['SITE', 'OBJECT', 'LISTING']);
  });

  test('reads the community of member states from a member state alone', () => {
    const reads = (member: boolean) => permissionsOf({ ...officer(), member }).map(({ action }) => action);
    expect(reads(true)).toEqual(['READ_PUBLIC', 'READ_COMMUNITY', 'READ_GRANTED', 'READ_OWN']);
    expect(reads(false)).toEqual(['READ_PUBLIC', 'READ_GRANTED', 'READ_OWN']);
  });
});
