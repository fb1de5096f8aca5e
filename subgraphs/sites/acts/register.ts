import type { RegisterSiteInput, ReviseSiteInput } from '../../../schema/generated/sites.ts';
import { anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { sizeRule } from '../../kernel/acts/rules.ts';
import { saveNew } from '../../kernel/acts/save.ts';
import { givenRights, givenSharing, givenSource, givenText } from '../../kernel/values/given.ts';
import { emptySite } from '../documents.ts';
import { siteRegistry } from '../registry.ts';
import { changing, siteAct } from './common.ts';
import { givenSite } from './given.ts';
import { disclosureRule, siteRules } from './rules.ts';

/** A name is not asked for: sites that were found from satellites have none. */
export const registerSite = mutation<RegisterSiteInput, true>({
  ...siteAct,
  operation: 'registerSite',
  target: anew,
  perform: async (act): Promise<Outcome> => {
    const { input } = act;
    const localId = input.localId.trim();
    const refusals = [...sizeRule('localId', localId, 200), ...siteRules(input)];
    if (refusals.length > 0) return { refusals };
    const document = givenSite(input, emptySite());
    const open = disclosureRule(document);
    if (open.length > 0) return { refusals: open };
    return saveNew(act, siteRegistry, {
      localId,
      titles: input.titles.map(givenText),
      sharing: input.sharing == null ? { tier: 'AUTHORITY' } : givenSharing(input.sharing),
      ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
      sources: input.sources?.map(givenSource) ?? [],
      synthetic: input.synthetic ?? false,
      document,
    });
  },
});

export const reviseSite = changing<ReviseSiteInput>('reviseSite', ({ input }, draft) => {
  const refusals = siteRules(input);
  if (refusals.length > 0) return refusals;
  const document = givenSite(input, draft.document);
  const open = disclosureRule(document);
  // A place that was disclosed before stays so until somebody says otherwise: an import may have known of the protection.
  if (open.length > 0 && draft.document.placeDisclosure !== 'EXACT') return open;
  return {
    ...draft,
    titles: input.titles?.map(givenText) ?? draft.titles,
    ...(input.sharing == null ? {} : { sharing: givenSharing(input.sharing) }),
    ...(input.rights == null ? {} : { rights: givenRights(input.rights) }),
    sources: input.sources?.map(givenSource) ?? draft.sources,
    document,
  };
});
