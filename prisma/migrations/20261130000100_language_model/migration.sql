-- A language model that may be asked about documents: whether it may, who agreed to what being sent, what came of it. What belongs to
-- a person goes with the document that it is about, and so with the person.

CREATE TABLE "language_model" (
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "language_model_pkey" PRIMARY KEY ("endpoint","model")
);

CREATE TABLE "model_agreement" (
    "person_id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_agreement_pkey" PRIMARY KEY ("person_id","document_id","version","endpoint","model")
);

CREATE TABLE "model_reading" (
    "person_id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "endpoint" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "drafted" INTEGER NOT NULL,
    "refusals" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_reading_pkey" PRIMARY KEY ("person_id","document_id")
);

ALTER TABLE "model_agreement" ADD CONSTRAINT "model_agreement_person_id_document_id_fkey" FOREIGN KEY ("person_id", "document_id") REFERENCES "own_document"("person_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "model_reading" ADD CONSTRAINT "model_reading_person_id_document_id_fkey" FOREIGN KEY ("person_id", "document_id") REFERENCES "own_document"("person_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
