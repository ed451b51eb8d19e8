-- What people bring themselves: documents, what was proposed from them, and the work that reads them. And whose a collection,
-- a deck, a card is: what has an owner is seen by nobody else.

ALTER TABLE "collection" ADD COLUMN "owner_id" UUID;
ALTER TABLE "deck" ADD COLUMN "owner_id" UUID;
ALTER TABLE "card" ADD COLUMN "owner_id" UUID;

CREATE INDEX "collection_owner_id_idx" ON "collection"("owner_id");
CREATE INDEX "deck_owner_id_idx" ON "deck"("owner_id");
CREATE INDEX "card_owner_id_idx" ON "card"("owner_id");

CREATE TABLE "own_document" (
    "person_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "year" INTEGER,
    "version" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_document_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "own_document_version" (
    "person_id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "source_map" JSONB NOT NULL,
    "taken_in_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_document_version_pkey" PRIMARY KEY ("person_id","document_id","version")
);

CREATE TABLE "reading" (
    "person_id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "coverage" JSONB NOT NULL,
    "refusals" JSONB NOT NULL,
    "people" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("person_id","document_id")
);

CREATE TABLE "draft" (
    "person_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "document_version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "rank" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "proposed_by" TEXT NOT NULL DEFAULT 'rules',
    "anchor_state" TEXT NOT NULL DEFAULT 'exact',
    "edited" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "disagreement" (
    "person_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3),
    "found_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "disagreement_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "job" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "stage" TEXT NOT NULL DEFAULT 'waiting',
    "done" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "found" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "document_id" TEXT,
    "message" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "waiting_file" (
    "person_id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "waiting_file_pkey" PRIMARY KEY ("person_id","job_id")
);

CREATE INDEX "own_document_person_id_added_at_idx" ON "own_document"("person_id", "added_at");
CREATE INDEX "own_document_version_person_id_file_sha256_idx" ON "own_document_version"("person_id", "file_sha256");
CREATE INDEX "draft_person_id_document_id_rank_idx" ON "draft"("person_id", "document_id", "rank");
CREATE INDEX "job_state_lease_until_created_at_idx" ON "job"("state", "lease_until", "created_at");
CREATE INDEX "job_person_id_created_at_idx" ON "job"("person_id", "created_at");

ALTER TABLE "own_document_version" ADD CONSTRAINT "own_document_version_person_id_document_id_fkey" FOREIGN KEY ("person_id", "document_id") REFERENCES "own_document"("person_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reading" ADD CONSTRAINT "reading_person_id_document_id_fkey" FOREIGN KEY ("person_id", "document_id") REFERENCES "own_document"("person_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft" ADD CONSTRAINT "draft_person_id_document_id_fkey" FOREIGN KEY ("person_id", "document_id") REFERENCES "own_document"("person_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "waiting_file" ADD CONSTRAINT "waiting_file_person_id_job_id_fkey" FOREIGN KEY ("person_id", "job_id") REFERENCES "job"("person_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "draft"
    ADD CONSTRAINT "draft_state_check" CHECK ("state" IN ('proposed', 'accepted', 'rejected')),
    ADD CONSTRAINT "draft_proposed_by_check" CHECK ("proposed_by" IN ('rules', 'model', 'hand'));
ALTER TABLE "job"
    ADD CONSTRAINT "job_state_check" CHECK ("state" IN ('waiting', 'running', 'done', 'failed', 'cancelled'));

-- A file that waits is of no use in a compressed row: most are compressed already.
ALTER TABLE "waiting_file" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- As before, and what the person brought and made.
CREATE OR REPLACE FUNCTION "erase_person_reviews"("person" UUID) RETURNS VOID
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1, hashtext("person"::text));
    DELETE FROM "review" WHERE "person_id" = "person";
    DELETE FROM "retraction" WHERE "person_id" = "person";
    DELETE FROM "memory" WHERE "person_id" = "person";
    DELETE FROM "person_deck" WHERE "person_id" = "person";
    DELETE FROM "left_out_subject" WHERE "person_id" = "person";
    DELETE FROM "notice_seen" WHERE "person_id" = "person";
    DELETE FROM "card_report" WHERE "person_id" = "person";
    DELETE FROM "job" WHERE "person_id" = "person";
    DELETE FROM "disagreement" WHERE "person_id" = "person";
    DELETE FROM "own_document" WHERE "person_id" = "person";
    DELETE FROM "deck_card" WHERE "deck_id" IN (SELECT "id" FROM "deck" WHERE "owner_id" = "person");
    DELETE FROM "deck_card" WHERE "card_id" IN (SELECT "id" FROM "card" WHERE "owner_id" = "person");
    DELETE FROM "deck" WHERE "owner_id" = "person";
    DELETE FROM "card_revision" WHERE "card_id" IN (SELECT "id" FROM "card" WHERE "owner_id" = "person");
    DELETE FROM "card" WHERE "owner_id" = "person";
    DELETE FROM "collection" WHERE "owner_id" = "person";
END $$;
