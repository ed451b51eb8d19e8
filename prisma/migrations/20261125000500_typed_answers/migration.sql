-- Whoever wants to may type what is short enough.
ALTER TABLE "person"
    DROP CONSTRAINT "person_presentation_check",
    ADD CONSTRAINT "person_presentation_check"
        CHECK ("presentation" IN ('automatic', 'flashcard', 'multiple-choice', 'typed'));
