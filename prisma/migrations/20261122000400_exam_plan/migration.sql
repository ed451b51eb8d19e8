-- What a person said when asked for their exam. The table is small and seldom written, so that a foreign key costs nothing
-- here, and erasing the person takes the row along.

CREATE TABLE "exam_plan" (
    "person_id" UUID NOT NULL,
    -- Null: asked, and put off.
    "exam_study_day" INTEGER,
    "minutes_per_day" INTEGER,
    "new_cards" TEXT,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exam_plan_pkey" PRIMARY KEY ("person_id")
);

ALTER TABLE "exam_plan" ADD CONSTRAINT "exam_plan_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "exam_plan"
    ADD CONSTRAINT "exam_plan_new_cards_check" CHECK ("new_cards" IN ('as-needed', 'own')),
    ADD CONSTRAINT "exam_plan_whole_check" CHECK (num_nulls("exam_study_day", "minutes_per_day", "new_cards") IN (0, 3));
