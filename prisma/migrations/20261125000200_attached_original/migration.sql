-- A person's own copy of a text that Clio only points into. Theirs alone: seldom written and read one at a time, so that a
-- foreign key costs nothing here, and erasing the person takes the rows along.

CREATE TABLE "attached_original" (
    "person_id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    -- The state of the collection whose anchors were looked for, and where each was found.
    "source" TEXT NOT NULL,
    "found" JSONB NOT NULL,
    "attached_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attached_original_pkey" PRIMARY KEY ("person_id","document_id")
);

ALTER TABLE "attached_original" ADD CONSTRAINT "attached_original_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
