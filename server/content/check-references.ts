import type { WrittenCard } from '@/study/card/written-card';
import type { Value } from '@/study/claim/value';
import { slotOf } from '@/study/claim/slot-of-claim';
import type { WrittenAnchor } from '@/study/source/written-anchor';
import { findingAt, type Checking } from './checking';
import type { Finding } from './finding';

/** Whether everything that is named exists (debates apart, see there): subjects, documents, passages, references, debates and views, themes. */
export function checkReferences(checking: Checking): Finding[] {
  const { authored } = checking.index;
  const found: Finding[] = [];
  const need = (owner: string, kind: string, id: string | undefined) => {
    if (id !== undefined && !exists(checking, kind, id))
      found.push(findingAt(checking, owner, 'reference', `there is no ${kind} "${id}"`));
  };
  const needName = (owner: string, name: string | undefined) =>
    name && need(owner, name.split('/')[0]!, name.split('/')[1]);
  const needValue = (owner: string, value: Value) => need(owner, value.kind, idIn(value));
  const needAnchors = (owner: string, anchors: WrittenAnchor[]) =>
    anchors.forEach(({ document, passage }) => {
      need(owner, 'document', document);
      if (passage !== null) need(owner, 'passage', `${document} ${passage}`);
    });

  const needCard = ({ id, answer, options, asksRole }: WrittenCard) => {
    const owner = `card/${id}`;
    options.wrong.forEach((value) => needValue(owner, value));
    if (asksRole) need(owner, 'office', asksRole.office);
    switch (answer.kind) {
      case 'order':
        return answer.events.forEach((event) => need(owner, 'event', event));
      case 'pairs':
        return answer.pairs.forEach(({ left, right }) => {
          if (left.kind === 'document') need(owner, 'document', left.document);
          else needValue(owner, left);
          needValue(owner, right);
        });
      default:
        return needValue(owner, answer);
    }
  };

  for (const actor of authored.actors) actor.confusedWith.forEach((other) => need(`actor/${actor.id}`, 'actor', other));
  for (const event of authored.events) {
    need(`event/${event.id}`, 'place', event.place);
    need(`event/${event.id}`, 'theme', event.theme);
  }
  for (const term of authored.terms) need(`term/${term.id}`, 'theme', term.theme);
  for (const debate of authored.debates) need(`debate/${debate.id}`, 'theme', debate.theme);
  for (const contradiction of authored.contradictions) {
    const owner = `contradiction/${contradiction.id}`;
    needName(owner, contradiction.slot.subject);
    need(owner, 'reference', contradiction.settledBy);
    for (const { document, value, anchors } of contradiction.values) {
      need(owner, 'document', document);
      needValue(owner, value);
      needAnchors(owner, anchors);
    }
  }
  for (const claim of authored.claims) {
    const owner = `claim/${claim.id}`;
    if (claim.checked !== 'framework' && claim.checked !== 'nobody') need(owner, 'reference', claim.checked);
    claim.themes.forEach((theme) => need(owner, 'theme', theme));
    needName(owner, claim.attributedTo);
    const slot = slotOf(claim);
    needName(owner, slot?.subject);
    if (slot) needValue(owner, slot.value);
    if (claim.position) {
      needName(owner, claim.position.holder);
      need(owner, 'document', claim.position.via);
      need(owner, 'view', `${claim.position.debate}/${claim.position.view}`);
    }
    needAnchors(owner, claim.anchors);
    for (const card of claim.cards) needCard(card);
  }
  for (const card of authored.cards) {
    card.claims.forEach((claim) => need(`card/${card.id}`, 'claim', claim));
    needCard(card);
  }
  return found;
}

function idIn(value: Value): string | undefined {
  switch (value.kind) {
    case 'actor':
      return value.actor;
    case 'event':
      return value.event;
    case 'term':
      return value.term;
    case 'place':
      return value.place;
    case 'view':
      return `${value.debate}/${value.view}`;
    case 'date':
    case 'number':
    case 'text':
      return undefined;
  }
}

function exists({ index, places }: Checking, kind: string, id: string): boolean {
  const { authored } = index;
  switch (kind) {
    case 'theme':
      return authored.collection.themes.some((theme) => theme.id === id);
    case 'office':
      return authored.actors.some(({ roles }) => roles.some(({ office }) => office === id));
    case 'view': {
      const [debate, view] = id.split('/');
      return index.debates.get(debate!)?.views.some((known) => known.id === view) ?? false;
    }
    case 'passage': {
      const [document, passage] = id.split(' ');
      return index.documents.get(document!)?.summary.some((known) => known.id === passage) ?? false;
    }
    case 'actor':
      return authored.actors.some((actor) => actor.id === id);
    default:
      return places.has(`${kind}/${id}`);
  }
}
