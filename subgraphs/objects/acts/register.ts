import type { ObjectPersonInput, RegisterObjectInput, ReviseObjectInput } from '../../../schema/generated/objects.ts';
import { type Act, anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { saveNew } from '../../kernel/acts/save.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import { givenRights, givenSharing, givenSource, givenText } from '../../kernel/values/given.ts';
import { emptyObject } from '../documents.ts';
import { objectRegistry } from '../registry.ts';
import { type Description, describedBy, descriptionRules } from './description.ts';
import { changing, type ObjectDraft, type ObjectTarget, saveObject, shownObject } from './own-object.ts';
import { givenRule, listRule, wordsRule } from './rules.ts';

/** Where in the document the name of a person belongs who is given with the description. */
const paths = { PHOTOGRAPHS: 'photographs', MAKERS: 'makers', PROVENANCE: 'provenanceStatements' } as const;
const wholeDescription = 'description';
const describedPaths: readonly string[] = [wholeDescription, ...Object.values(paths)];

export const registerObject = mutation<RegisterObjectInput, true>({
  operation: 'registerObject',
  payload: 'object',
  action: 'KEEP_RECORDS',
  target: anew,
  perform: register,
  show: shownObject,
});

async function register(act: Act<RegisterObjectInput>): Promise<Outcome> {
  const { input } = act;
  const described = describedBy(input);
  const draft: ObjectDraft = {
    localId: input.localId.trim(),
    titles: input.titles.map(givenText),
    sharing: givenSharing(input.sharing ?? { tier: 'AUTHORITY' }),
    ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
    sources: (input.sources ?? []).map(givenSource),
    synthetic: false,
    document: { ...emptyObject(), ...described },
    persons: personsOf(input.persons ?? []),
  };
  const refusals = [...givenRule('localId', input.localId), ...descriptionRules(input, described), ...personRules(input)];
  return refusals.length > 0 ? { refusals } : saveNew(act, objectRegistry, draft);
}

export const reviseObject = changing<ReviseObjectInput>('reviseObject', revise);

async function revise(act: Act<ReviseObjectInput>, target: ObjectTarget): Promise<Outcome> {
  const { input } = act;
  const { draft } = target;
  const described = describedBy(input);
  const refusals = [...descriptionRules(input, described), ...personRules(input)];
  if (refusals.length > 0) return { refusals };
  return saveObject(act, {
    ...draft,
    ...(input.titles == null ? {} : { titles: input.titles.map(givenText) }),
    ...(input.sharing == null ? {} : { sharing: givenSharing(input.sharing) }),
    ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
    ...(input.sources == null ? {} : { sources: input.sources.map(givenSource) }),
    ...(input.persons == null ? {} : { persons: [...(draft.persons ?? []).filter(({ path }) => !describedPaths.includes(path)), ...personsOf(input.persons)] }),
    document: { ...draft.document, ...described },
  });
}

function personsOf(persons: readonly ObjectPersonInput[]): PersonDetail[] {
  return persons.map(({ role, name, concerns }) => ({ role: role.trim(), name: name.trim(), path: concerns == null ? wholeDescription : paths[concerns] }));
}

function personRules({ persons }: Pick<Description, 'persons'>) {
  return [...listRule('persons', persons), ...wordsRule('persons', persons?.flatMap(({ role, name }) => [role, name]))];
}
