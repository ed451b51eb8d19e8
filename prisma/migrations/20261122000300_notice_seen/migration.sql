-- That a person has seen the notice before a collection's hard subjects, and chose to go on.

CREATE TABLE "notice_seen" (
    "person_id" UUID NOT NULL,
    "collection_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_seen_pkey" PRIMARY KEY ("person_id","collection_id")
);

ALTER TABLE "notice_seen" ADD CONSTRAINT "notice_seen_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As before, and these rows too.
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
END $$;
