/**
 * Identifiers. Every id is a string made by its caller: people, reviews and devices carry a UUIDv7 made where the thing
 * came into being; content carries a kebab-case id written by its author and never reused for another thing.
 */
declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Id<'person'>;
export type DeviceId = Id<'device'>;
export type SittingId = Id<'sitting'>;
export type ReviewId = Id<'review'>;
export type RetractionId = Id<'retraction'>;

export type CollectionId = Id<'collection'>;
export type DocumentId = Id<'document'>;
export type PassageId = Id<'passage'>;
export type ReferenceId = Id<'reference'>;
export type ActorId = Id<'actor'>;
export type EventId = Id<'event'>;
export type TermId = Id<'term'>;
export type PlaceId = Id<'place'>;
export type ClaimId = Id<'claim'>;
export type DebateId = Id<'debate'>;
export type ContradictionId = Id<'contradiction'>;
export type CardId = Id<'card'>;
export type DeckId = Id<'deck'>;
