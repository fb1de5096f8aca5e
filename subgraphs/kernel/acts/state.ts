import type { Reader } from '../data/reader.ts';
import type { Registry } from '../data/registry.ts';
import { type GivenSource, givenSource } from '../values/given.ts';
import type { FuzzyDateValue, RivalStatement, StatementStatus } from '../values/types.ts';
import { type ActInput, mutation } from './act.ts';
import { refusal, type Refusal } from './refusal.ts';
import { sizeRule } from './rules.ts';
import { saveChanged } from './save.ts';
import { ownRecord, recordIn, type RecordTarget, recordVersion } from './target.ts';

interface StateInput extends ActInput {
  /** What it speaks of. */
  field: string;
  value: string;
  /** ASSERTED if left out. */
  status?: StatementStatus;
  source: GivenSource;
}

const alreadyStated = refusal('ALREADY_STATED', null, {
  en: 'This source is recorded with this statement already, as it stands.',
  fr: 'Cette déclaration de cette source est déjà consignée, telle quelle.',
  ar: 'هذا القول من هذا المصدر مسجَّل أصلًا كما هو.',
});

/**
 * The mutation that sets a rival statement beside the others about a record.
 * Nothing is overwritten: what the same source says of the same again is the
 * one statement, whose status may change, and history keeps the former. `payload`
 * names the record in the input and in the answer.
 */
export function stating<D extends { statements: RivalStatement[] }>(
  registry: Registry<D>,
  operation: string,
  payload: string,
  show: (id: string, reader: Reader) => unknown,
) {
  return mutation<StateInput, RecordTarget<D>>({
    operation,
    payload,
    action: 'KEEP_RECORDS',
    target: (act) => ownRecord(act, registry, recordIn(act.input, payload, registry)),
    version: recordVersion,
    perform: async (act, { draft }) => {
      const refusals = statementRules(act.input);
      if (refusals.length > 0) return { refusals };
      const statements = withStatement(draft.document.statements, act.id, act.input, act.occurredAt);
      if (statements === null) return { refusals: [alreadyStated] };
      return saveChanged(act, registry, { ...draft, document: { ...draft.document, statements } });
    },
    show,
  });
}

function statementRules({ field, value }: StateInput): Refusal[] {
  return [...sizeRule('field', field.trim(), 200), ...sizeRule('value', value.trim(), 10_000)];
}

/** The statements with the one given; null where it is there as it is given. */
function withStatement(statements: RivalStatement[], key: string, input: StateInput, statedAt: FuzzyDateValue | null): RivalStatement[] | null {
  const field = input.field.trim();
  const value = input.value.trim();
  const source = givenSource(input.source);
  const { status = 'ASSERTED' } = input;
  const known = statements.find((one) => one.field === field && one.value === value && one.source?.citation === source.citation);
  if (known === undefined) return [...statements, { key, field, value, status, statedAt, source }];
  if (known.status === status) return null;
  return statements.map((one) => (one === known ? { ...one, status, statedAt: statedAt ?? one.statedAt } : one));
}
