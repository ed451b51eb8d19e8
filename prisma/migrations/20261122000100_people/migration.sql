-- People, their recovery codes, and what throttles signing in.

CREATE TABLE "person" (
    "id" UUID NOT NULL,
    -- As the person wrote it, for the screen.
    "sign_in_name" TEXT NOT NULL,
    -- The same, normalised and case-folded: what makes it unique.
    "sign_in_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'learner',
    "password_hash" TEXT NOT NULL,
    -- Raised whenever every sign-in made so far must end.
    "sign_in_version" INTEGER NOT NULL DEFAULT 1,
    "zone" TEXT NOT NULL,
    "rollover_hour" INTEGER NOT NULL DEFAULT 4,
    "new_per_day" INTEGER NOT NULL DEFAULT 10,
    "presentation" TEXT NOT NULL DEFAULT 'automatic',
    "buttons" INTEGER NOT NULL DEFAULT 4,
    "single_keys" BOOLEAN NOT NULL DEFAULT true,
    "retention" DOUBLE PRECISION NOT NULL DEFAULT 0.9,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    -- Set while the person has asked to be erased and may still change their mind.
    "erase_after" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "person_role_check" CHECK ("role" IN ('learner', 'teacher', 'administrator')),
    CONSTRAINT "person_presentation_check" CHECK ("presentation" IN ('automatic', 'flashcard', 'multiple-choice')),
    CONSTRAINT "person_buttons_check" CHECK ("buttons" IN (2, 4)),
    CONSTRAINT "person_rollover_hour_check" CHECK ("rollover_hour" BETWEEN 0 AND 12),
    CONSTRAINT "person_new_per_day_check" CHECK ("new_per_day" BETWEEN 0 AND 200),
    CONSTRAINT "person_retention_check" CHECK ("retention" BETWEEN 0.7 AND 0.97)
);

CREATE UNIQUE INDEX "person_sign_in_key_key" ON "person" ("sign_in_key");
CREATE INDEX "person_role_idx" ON "person" ("role");
CREATE INDEX "person_erase_after_idx" ON "person" ("erase_after");

-- The person stands first in the key: a person's rows can then be kept together on a server that spreads rows by person.
CREATE TABLE "recovery_code" (
    "person_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("person_id", "digest"),
    CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id")
        ON DELETE CASCADE ON UPDATE CASCADE
);

-- How often somebody tried, per purpose and key (a digest of a name, or of an address), within one window.
CREATE TABLE "sign_in_attempt" (
    "purpose" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "window_started_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("purpose", "key")
);

CREATE INDEX "sign_in_attempt_window_started_at_idx" ON "sign_in_attempt" ("window_started_at");
