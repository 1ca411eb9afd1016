import type { Disagreement } from '../../model/index.js';
import { isDoer } from './dispute-doers.js';
import { type Claim, groupBy, sourcesOf, writeDisagreement } from './positions.js';

const DEEDS: Readonly<Record<string, string>> = {
  arrest: 'the arrest',
  release: 'the release',
  raid: 'the raid',
  attack: 'the attack',
  death: 'the killing',
  law: 'the ruling',
  change: 'the change',
  travel: 'the move',
  inquiry: 'the inquiry',
  trial: 'the trial',
};

const ASKED: Readonly<Record<string, string>> = {
  'claimed responsibility': 'who claimed responsibility',
  behind: 'who was behind it',
};

/** Sources that name different people behind one deed. A person and the branch that the person's titles belong to are one. */
export function disputeAttributions(
  claims: readonly Claim[],
  sourceIds: readonly string[],
  rolesOf: (entityId: string) => ReadonlySet<string>,
): Disagreement[] {
  const attributions = claims.filter(
    (claim) => claim.statement.aspect === 'attribution' && !isDoer(claim) && (claim.answer || claim.statement.value),
  );
  return [...groupBy(attributions, ({ statement }) => statement.topic)].flatMap(([topic, about]) => {
    const sides: { value: string; label: string; roles: ReadonlySet<string>; claims: Claim[] }[] = [];
    // Names first: a bare "minister" then joins the minister who is named.
    const ordered = [...about].sort((a, b) => Number(b.answer !== undefined) - Number(a.answer !== undefined));
    for (const claim of ordered) {
      const { answer, statement } = claim;
      const side = answer
        ? sides.find(({ value }) => value === answer.id)
        : sides.find(({ value, roles }) => value === statement.value || roles.has(statement.value));
      if (side) side.claims.push(claim);
      else if (answer) sides.push({ value: answer.id, label: answer.name, roles: rolesOf(answer.id), claims: [claim] });
      else
        sides.push({ value: statement.value, label: withArticle(statement.label), roles: new Set(), claims: [claim] });
    }
    if (sides.length < 2 || sourcesOf(about) < 2) return [];
    const title = ASKED[topic] ?? `who ordered ${DEEDS[topic] ?? topic}`;
    return [
      writeDisagreement(
        'attribution',
        title,
        sides.map(({ label, claims }) => ({ value: label, label, claims })),
        sourceIds,
      ),
    ];
  });
}

/** "the army", of which there is one; "a judge", of whom there are many. */
const withArticle = (role: string): string =>
  `${/^(?:army|military|police|government|cabinet|judiciary|authorities|courts|parliament|congress|senate|assembly)$/.test(role) ? 'the' : /^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`;
