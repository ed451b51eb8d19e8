-- Content, decks, the log of reviews and what it implies. The tables are what `prisma/schema` says; what Prisma cannot say
-- (an append-only log, its sequence, the role without rights on it) stands at the end.

CREATE TABLE "card" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "claim_ids" TEXT[],
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "hard" TEXT[],
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "card_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "card_revision" (
    "card_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "first_loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_revision_pkey" PRIMARY KEY ("card_id","revision")
);

CREATE TABLE "deck" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "deck_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "deck_card" (
    "deck_id" TEXT NOT NULL,
    "card_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "deck_card_pkey" PRIMARY KEY ("deck_id","card_id")
);

CREATE TABLE "person_deck" (
    "person_id" UUID NOT NULL,
    "deck_id" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_deck_pkey" PRIMARY KEY ("person_id","deck_id")
);

CREATE TABLE "left_out_subject" (
    "person_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "left_out_subject_pkey" PRIMARY KEY ("person_id","subject")
);

CREATE TABLE "card_report" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card_id" TEXT NOT NULL,
    "card_revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" UUID,

    CONSTRAINT "card_report_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "debate" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "debate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "contradiction" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "contradiction_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "memory" (
    "person_id" UUID NOT NULL,
    "card_id" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "stability" DOUBLE PRECISION,
    "difficulty" DOUBLE PRECISION,
    "due_study_day" INTEGER NOT NULL,
    "first_study_day" INTEGER NOT NULL,
    "last_study_day" INTEGER,
    "passed_on_last_study_day" BOOLEAN NOT NULL,
    "interval_cap_days" INTEGER,
    "review_count" INTEGER NOT NULL,
    "lapse_count" INTEGER NOT NULL,
    "passed_ever" BOOLEAN NOT NULL,
    "recalled_ever" BOOLEAN NOT NULL,
    "last_review_at" BIGINT NOT NULL,
    "last_review_id" UUID NOT NULL,

    CONSTRAINT "memory_pkey" PRIMARY KEY ("person_id","card_id")
);

CREATE TABLE "review" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "schema_version" SMALLINT NOT NULL,
    "card_id" TEXT NOT NULL,
    "card_revision" INTEGER NOT NULL,
    "device_id" UUID NOT NULL,
    "sitting_id" UUID NOT NULL,
    "answered_at" BIGINT NOT NULL,
    "zone" TEXT NOT NULL,
    "rollover_hour" SMALLINT NOT NULL,
    "presentation" TEXT NOT NULL,
    "options" JSONB,
    "given" TEXT,
    "outcome" TEXT NOT NULL,
    "guessed" BOOLEAN NOT NULL,
    "suggested_rating" SMALLINT,
    "rating" SMALLINT NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "evidence_opened_before" BOOLEAN NOT NULL,
    "purpose" TEXT NOT NULL,
    "received_at" BIGINT NOT NULL,
    "effective_at" BIGINT NOT NULL,
    "study_day" INTEGER NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "retraction" (
    "person_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "schema_version" SMALLINT NOT NULL,
    "review_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "retracted_at" BIGINT NOT NULL,
    "received_at" BIGINT NOT NULL,

    CONSTRAINT "retraction_pkey" PRIMARY KEY ("person_id","id")
);

CREATE TABLE "collection" (
    "id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "passage" (
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reference" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "reference_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "actor" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "term" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "place" (
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "card_collection_id_idx" ON "card"("collection_id");

CREATE INDEX "deck_collection_id_idx" ON "deck"("collection_id");

CREATE INDEX "deck_card_card_id_idx" ON "deck_card"("card_id");

CREATE INDEX "card_report_person_id_reported_at_idx" ON "card_report"("person_id", "reported_at");

CREATE INDEX "card_report_resolved_at_reported_at_idx" ON "card_report"("resolved_at", "reported_at");

CREATE INDEX "card_report_card_id_idx" ON "card_report"("card_id");

CREATE INDEX "claim_collection_id_idx" ON "claim"("collection_id");

CREATE INDEX "debate_collection_id_idx" ON "debate"("collection_id");

CREATE INDEX "contradiction_collection_id_idx" ON "contradiction"("collection_id");

CREATE INDEX "memory_person_id_due_study_day_stability_last_study_day_car_idx" ON "memory"("person_id", "due_study_day", "stability", "last_study_day", "card_id");

CREATE INDEX "memory_person_id_last_review_at_idx" ON "memory"("person_id", "last_review_at");

CREATE INDEX "review_person_id_card_id_effective_at_id_idx" ON "review"("person_id", "card_id", "effective_at", "id");

CREATE UNIQUE INDEX "review_person_id_position_key" ON "review"("person_id", "position");

CREATE INDEX "retraction_person_id_review_id_idx" ON "retraction"("person_id", "review_id");

CREATE UNIQUE INDEX "retraction_person_id_position_key" ON "retraction"("person_id", "position");

CREATE INDEX "document_collection_id_idx" ON "document"("collection_id");

CREATE INDEX "passage_document_id_idx" ON "passage"("document_id");

CREATE INDEX "reference_collection_id_idx" ON "reference"("collection_id");

CREATE INDEX "actor_collection_id_idx" ON "actor"("collection_id");

CREATE INDEX "event_collection_id_idx" ON "event"("collection_id");

CREATE INDEX "term_collection_id_idx" ON "term"("collection_id");

CREATE INDEX "place_collection_id_idx" ON "place"("collection_id");

ALTER TABLE "card" ADD CONSTRAINT "card_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "card_revision" ADD CONSTRAINT "card_revision_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deck" ADD CONSTRAINT "deck_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deck_card" ADD CONSTRAINT "deck_card_deck_id_fkey" FOREIGN KEY ("deck_id") REFERENCES "deck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "deck_card" ADD CONSTRAINT "deck_card_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "person_deck" ADD CONSTRAINT "person_deck_deck_id_fkey" FOREIGN KEY ("deck_id") REFERENCES "deck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "card_report" ADD CONSTRAINT "card_report_card_id_fkey" FOREIGN KEY ("card_id") REFERENCES "card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "claim" ADD CONSTRAINT "claim_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "debate" ADD CONSTRAINT "debate_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "document" ADD CONSTRAINT "document_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "passage" ADD CONSTRAINT "passage_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "reference" ADD CONSTRAINT "reference_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "actor" ADD CONSTRAINT "actor_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "event" ADD CONSTRAINT "event_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "term" ADD CONSTRAINT "term_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "place" ADD CONSTRAINT "place_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Reviews and retractions share one numbering, so that one cursor says how far somebody has read. The insert draws from it
-- while it holds the person's lock (see server/tables/person-lock.ts), so a reader never misses a lower number.
CREATE SEQUENCE "log_position" AS BIGINT;

ALTER TABLE "review"
    ADD CONSTRAINT "review_rating_check" CHECK ("rating" BETWEEN 1 AND 4),
    ADD CONSTRAINT "review_suggested_rating_check" CHECK ("suggested_rating" BETWEEN 1 AND 4),
    ADD CONSTRAINT "review_outcome_check" CHECK ("outcome" IN ('right', 'wrong', 'self-rated')),
    ADD CONSTRAINT "review_purpose_check" CHECK ("purpose" IN ('schedule', 'cram', 'quiz'));

-- The log is append-only. The one way to remove rows is to erase a person, below; the trigger knows it by the call stack,
-- because a setting could be set by anybody, by accident too.
CREATE FUNCTION "refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stack TEXT;
BEGIN
    GET DIAGNOSTICS stack = PG_CONTEXT;
    IF TG_OP = 'DELETE' AND stack LIKE '%function erase_person_reviews(uuid)%' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'The log of reviews is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "review_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "review"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_log"();
CREATE TRIGGER "retraction_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "retraction"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_log"();

-- Erases what one person studied: reviews, retractions, memory, decks, choices and reports. Their row in person goes first or last,
-- by whoever calls; answers on their way in wait for the lock and then find nobody to belong to.
CREATE FUNCTION "erase_person_reviews"("person" UUID) RETURNS VOID
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(1, hashtext("person"::text));
    DELETE FROM "review" WHERE "person_id" = "person";
    DELETE FROM "retraction" WHERE "person_id" = "person";
    DELETE FROM "memory" WHERE "person_id" = "person";
    DELETE FROM "person_deck" WHERE "person_id" = "person";
    DELETE FROM "left_out_subject" WHERE "person_id" = "person";
    DELETE FROM "card_report" WHERE "person_id" = "person";
END $$;
REVOKE ALL ON FUNCTION "erase_person_reviews"(UUID) FROM PUBLIC;

-- Where roles can be made, a role that may do everything the app does and cannot change the log even if the triggers were
-- gone. Roles belong to the whole server, so another database may have made it already, or be making it now.
DO $$
BEGIN
    BEGIN
        CREATE ROLE clio_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
    END;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO clio_app', current_schema());
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO clio_app', current_schema());
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO clio_app', current_schema());
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO clio_app', current_schema());
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE, SELECT ON SEQUENCES TO clio_app', current_schema());
    REVOKE UPDATE, DELETE ON "review", "retraction" FROM clio_app;
    GRANT EXECUTE ON FUNCTION "erase_person_reviews"(UUID) TO clio_app;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'No role clio_app: this server lets us make none. The triggers still guard the log.';
END $$;
