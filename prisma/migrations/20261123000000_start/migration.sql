-- Extensions that the tables need; each comes with PostgreSQL itself.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('employer', 'contactPerson', 'administrator', 'jobCoach', 'trainer');

-- CreateEnum
CREATE TYPE "InvitationKind" AS ENUM ('jobSeeker', 'colleague', 'staff');

-- CreateEnum
CREATE TYPE "MatchOrigin" AS ENUM ('interest', 'invitation', 'proposal');

-- CreateEnum
CREATE TYPE "MatchState" AS ENUM ('interest', 'invitation', 'proposal', 'mutual', 'approved', 'planned', 'placed', 'completed', 'refused', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "Answer" AS ENUM ('waiting', 'yes', 'no');

-- CreateEnum
CREATE TYPE "ThreadKind" AS ENUM ('caseload', 'match');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('municipality', 'werkbedrijf', 'uwv', 'trainer', 'agency', 'company');

-- CreateEnum
CREATE TYPE "Verification" AS ENUM ('waiting', 'verified', 'refused');

-- CreateEnum
CREATE TYPE "IntakeState" AS ENUM ('unserved', 'waiting', 'taken');

-- CreateEnum
CREATE TYPE "ProfileState" AS ENUM ('draft', 'submitted', 'live', 'changed', 'paused');

-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('submitted', 'approved', 'changesAsked', 'rejected', 'superseded');

-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('profile', 'video', 'vacancy', 'company');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('open', 'approved', 'changesAsked', 'rejected', 'superseded');

-- CreateEnum
CREATE TYPE "VacancyState" AS ENUM ('draft', 'submitted', 'published', 'paused', 'filled', 'closed');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('paid', 'learning', 'experience', 'volunteering', 'adapted');

-- CreateEnum
CREATE TYPE "Remuneration" AS ENUM ('wage', 'allowance', 'none');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "second_factor_secret" TEXT,
    "second_factor_since" TIMESTAMPTZ(3),
    "second_factor_last_step" INTEGER,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "is_manager" BOOLEAN NOT NULL DEFAULT false,
    "job_title" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "hours" TEXT NOT NULL DEFAULT '',
    "photo_id" UUID,
    "portrait" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stand_in" (
    "id" UUID NOT NULL,
    "absent_id" UUID NOT NULL,
    "stand_in_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,

    CONSTRAINT "stand_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "membership_id" UUID,
    "second_factor_at" TIMESTAMPTZ(3),
    "hat_chosen_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "link_hash" TEXT NOT NULL,
    "ask_hash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "go_to" TEXT NOT NULL DEFAULT '/start',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "kind" "InvitationKind" NOT NULL,
    "email" CITEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL DEFAULT '',
    "organisation_id" UUID NOT NULL,
    "municipality_id" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "role" "MembershipRole",
    "sender_id" UUID NOT NULL,
    "sender_membership_id" UUID,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "profile_version_id" UUID,
    "vacancy_version_id" UUID,
    "origin" "MatchOrigin" NOT NULL,
    "state" "MatchState" NOT NULL,
    "job_seeker_answer" "Answer" NOT NULL DEFAULT 'waiting',
    "employer_answer" "Answer" NOT NULL DEFAULT 'waiting',
    "fit" JSONB,
    "checks" TEXT[],
    "planned_kind" TEXT,
    "planned_at" TIMESTAMPTZ(3),
    "planned_where" TEXT NOT NULL DEFAULT '',
    "planned_with" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE,
    "hours_per_week" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_event" (
    "id" UUID NOT NULL,
    "match_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "by_party" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" "MatchState",
    "to_state" "MatchState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "match_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "kind" "ThreadKind" NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "match_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID,
    "author_role" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_read" (
    "thread_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_read_pkey" PRIMARY KEY ("thread_id","account_id")
);

-- CreateTable
CREATE TABLE "notification_mute" (
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "notification_mute_pkey" PRIMARY KEY ("account_id","kind")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "account_id" UUID,
    "to_address" CITEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "help_phone" TEXT NOT NULL,
    "help_hours" TEXT NOT NULL,
    "intake_organisation_id" UUID,
    "company_review_organisation_id" UUID,
    "vacancy_review_organisation_id" UUID,
    "retention_months" INTEGER NOT NULL DEFAULT 12,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality_place" (
    "municipality_id" UUID NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "municipality_place_pkey" PRIMARY KEY ("place")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kvk_number" TEXT,
    "verification" "Verification" NOT NULL DEFAULT 'verified',
    "verified_at" TIMESTAMPTZ(3),
    "about" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "sector" TEXT,
    "street" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "municipality_id" UUID,
    "account_contact_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_area" (
    "organisation_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,

    CONSTRAINT "service_area_pkey" PRIMARY KEY ("organisation_id","municipality_id")
);

-- CreateTable
CREATE TABLE "workplace" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "municipality_id" UUID,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "directions" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "workplace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_agreement" (
    "id" UUID NOT NULL,
    "poster_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "posting_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_seeker" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "municipality_id" UUID,
    "contact_person_id" UUID,
    "intake_state" "IntakeState" NOT NULL DEFAULT 'waiting',
    "intake_asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intake_due_at" TIMESTAMPTZ(3),
    "taken_at" TIMESTAMPTZ(3),
    "intake_answers" JSONB NOT NULL DEFAULT '{}',
    "place" TEXT NOT NULL,
    "cell" INTEGER NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "state" "ProfileState" NOT NULL DEFAULT 'draft',
    "draft" JSONB NOT NULL DEFAULT '{}',
    "draft_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "live_version_id" UUID,
    "paused_at" TIMESTAMPTZ(3),
    "shared_with_region_since" TIMESTAMPTZ(3),
    "available_confirmed_at" TIMESTAMPTZ(3),
    "keeps_looking" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_seeker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_version" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "VersionState" NOT NULL DEFAULT 'submitted',
    "content" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "profile_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hidden_company" (
    "job_seeker_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_company_pkey" PRIMARY KEY ("job_seeker_id","organisation_id")
);

-- CreateTable
CREATE TABLE "profile_view" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "version_id" UUID,
    "viewer_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "day" DATE NOT NULL,

    CONSTRAINT "profile_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'open',
    "organisation_id" UUID NOT NULL,
    "municipality_id" UUID,
    "profile_version_id" UUID,
    "vacancy_version_id" UUID,
    "company_id" UUID,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_by_id" UUID,
    "locked_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "checklist" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_vacancy" (
    "vacancy_id" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "words" tsvector NOT NULL,
    "sector" TEXT[],
    "task" TEXT[],
    "hours" TEXT[],
    "day" TEXT[],
    "part" TEXT[],
    "kind" TEXT[],
    "pay" TEXT[],
    "help" TEXT[],
    "dutch" TEXT[],
    "trait" TEXT[],
    "offers" TEXT[],
    "supports" TEXT[],
    "licences" TEXT[],
    "hours_min" DOUBLE PRECISION NOT NULL,
    "hours_max" DOUBLE PRECISION NOT NULL,
    "starts_at" DOUBLE PRECISION NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "cell" INTEGER NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "municipality_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_vacancy_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateTable
CREATE TABLE "search_talent" (
    "job_seeker_id" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "words" tsvector NOT NULL,
    "sector" TEXT[],
    "task" TEXT[],
    "talent" TEXT[],
    "hours" TEXT[],
    "day" TEXT[],
    "part" TEXT[],
    "dutch" TEXT[],
    "language" TEXT[],
    "licence" TEXT[],
    "likes" TEXT[],
    "motives" TEXT[],
    "hidden_from" TEXT[],
    "radius_km" DOUBLE PRECISION NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "cell" INTEGER NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "municipality_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_talent_pkey" PRIMARY KEY ("job_seeker_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_removal" (
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_removal_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "vacancy" (
    "id" UUID NOT NULL,
    "posted_by_id" UUID NOT NULL,
    "place_of_work_id" UUID NOT NULL,
    "formal_employer_id" UUID NOT NULL,
    "workplace_id" UUID NOT NULL,
    "municipality_id" UUID,
    "state" "VacancyState" NOT NULL DEFAULT 'draft',
    "draft" JSONB NOT NULL DEFAULT '{}',
    "draft_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "live_version_id" UUID,
    "place_kind" "PlaceKind",
    "remuneration" "Remuneration",
    "places" INTEGER NOT NULL DEFAULT 1,
    "open_hiring" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_version" (
    "id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "VersionState" NOT NULL DEFAULT 'submitted',
    "content" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "vacancy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_event" (
    "id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL DEFAULT '',
    "from_state" "VacancyState",
    "to_state" "VacancyState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "vacancy_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "favourite_vacancy" (
    "account_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favourite_vacancy_pkey" PRIMARY KEY ("account_id","vacancy_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_account_id_organisation_id_role_key" ON "membership"("account_id", "organisation_id", "role");

-- CreateIndex
CREATE INDEX "stand_in_absent_id_idx" ON "stand_in"("absent_id");

-- CreateIndex
CREATE INDEX "stand_in_stand_in_id_idx" ON "stand_in"("stand_in_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_code_link_hash_key" ON "sign_in_code"("link_hash");

-- CreateIndex
CREATE INDEX "sign_in_code_account_id_idx" ON "sign_in_code"("account_id");

-- CreateIndex
CREATE INDEX "sign_in_code_ask_hash_idx" ON "sign_in_code"("ask_hash");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_account_id_code_hash_key" ON "recovery_code"("account_id", "code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE INDEX "stored_file_owner_id_idx" ON "stored_file"("owner_id");

-- CreateIndex
CREATE INDEX "match_job_seeker_id_state_idx" ON "match"("job_seeker_id", "state");

-- CreateIndex
CREATE INDEX "match_vacancy_id_state_idx" ON "match"("vacancy_id", "state");

-- CreateIndex
CREATE INDEX "match_state_changed_at_idx" ON "match"("state", "changed_at");

-- CreateIndex
CREATE INDEX "match_event_match_id_at_idx" ON "match_event"("match_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "thread_match_id_key" ON "thread"("match_id");

-- CreateIndex
CREATE INDEX "thread_job_seeker_id_idx" ON "thread"("job_seeker_id");

-- CreateIndex
CREATE INDEX "message_thread_id_at_idx" ON "message"("thread_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");

-- CreateIndex
CREATE INDEX "mail_to_address_created_at_idx" ON "mail"("to_address", "created_at");

-- CreateIndex
CREATE INDEX "mail_account_id_idx" ON "mail"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "region_slug_key" ON "region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_slug_key" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_kvk_number_key" ON "organisation"("kvk_number");

-- CreateIndex
CREATE INDEX "organisation_municipality_id_idx" ON "organisation"("municipality_id");

-- CreateIndex
CREATE INDEX "organisation_kind_idx" ON "organisation"("kind");

-- CreateIndex
CREATE INDEX "organisation_account_contact_id_idx" ON "organisation"("account_contact_id");

-- CreateIndex
CREATE INDEX "service_area_municipality_id_idx" ON "service_area"("municipality_id");

-- CreateIndex
CREATE INDEX "workplace_organisation_id_idx" ON "workplace"("organisation_id");

-- CreateIndex
CREATE INDEX "workplace_municipality_id_idx" ON "workplace"("municipality_id");

-- CreateIndex
CREATE INDEX "posting_agreement_poster_id_idx" ON "posting_agreement"("poster_id");

-- CreateIndex
CREATE INDEX "posting_agreement_company_id_idx" ON "posting_agreement"("company_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_seeker_account_id_key" ON "job_seeker"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_seeker_live_version_id_key" ON "job_seeker"("live_version_id");

-- CreateIndex
CREATE INDEX "job_seeker_municipality_id_intake_state_idx" ON "job_seeker"("municipality_id", "intake_state");

-- CreateIndex
CREATE INDEX "job_seeker_contact_person_id_idx" ON "job_seeker"("contact_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "profile_version_job_seeker_id_number_key" ON "profile_version"("job_seeker_id", "number");

-- CreateIndex
CREATE INDEX "profile_view_job_seeker_id_last_at_idx" ON "profile_view"("job_seeker_id", "last_at");

-- CreateIndex
CREATE UNIQUE INDEX "profile_view_job_seeker_id_viewer_id_organisation_id_day_key" ON "profile_view"("job_seeker_id", "viewer_id", "organisation_id", "day");

-- CreateIndex
CREATE INDEX "review_organisation_id_state_due_at_idx" ON "review"("organisation_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "review_profile_version_id_idx" ON "review"("profile_version_id");

-- CreateIndex
CREATE INDEX "review_vacancy_version_id_idx" ON "review"("vacancy_version_id");

-- CreateIndex
CREATE INDEX "review_company_id_idx" ON "review"("company_id");

-- CreateIndex
CREATE INDEX "search_vacancy_words_idx" ON "search_vacancy" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_vacancy_task_idx" ON "search_vacancy" USING GIN ("task");

-- CreateIndex
CREATE INDEX "search_vacancy_sector_idx" ON "search_vacancy" USING GIN ("sector");

-- CreateIndex
CREATE INDEX "search_vacancy_cell_idx" ON "search_vacancy"("cell");

-- CreateIndex
CREATE INDEX "search_vacancy_since_idx" ON "search_vacancy"("since");

-- CreateIndex
CREATE INDEX "search_vacancy_changed_at_idx" ON "search_vacancy"("changed_at");

-- CreateIndex
CREATE INDEX "search_talent_words_idx" ON "search_talent" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_talent_task_idx" ON "search_talent" USING GIN ("task");

-- CreateIndex
CREATE INDEX "search_talent_sector_idx" ON "search_talent" USING GIN ("sector");

-- CreateIndex
CREATE INDEX "search_talent_cell_idx" ON "search_talent"("cell");

-- CreateIndex
CREATE INDEX "search_talent_since_idx" ON "search_talent"("since");

-- CreateIndex
CREATE INDEX "search_talent_changed_at_idx" ON "search_talent"("changed_at");

-- CreateIndex
CREATE INDEX "search_word_trigrams" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_removal_removed_at_idx" ON "search_removal"("removed_at");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_live_version_id_key" ON "vacancy"("live_version_id");

-- CreateIndex
CREATE INDEX "vacancy_posted_by_id_state_idx" ON "vacancy"("posted_by_id", "state");

-- CreateIndex
CREATE INDEX "vacancy_place_of_work_id_idx" ON "vacancy"("place_of_work_id");

-- CreateIndex
CREATE INDEX "vacancy_municipality_id_state_idx" ON "vacancy"("municipality_id", "state");

-- CreateIndex
CREATE INDEX "vacancy_expires_at_idx" ON "vacancy"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_version_vacancy_id_number_key" ON "vacancy_version"("vacancy_id", "number");

-- CreateIndex
CREATE INDEX "vacancy_event_vacancy_id_at_idx" ON "vacancy_event"("vacancy_id", "at");

-- CreateIndex
CREATE INDEX "favourite_vacancy_vacancy_id_idx" ON "favourite_vacancy"("vacancy_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_absent_id_fkey" FOREIGN KEY ("absent_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_stand_in_id_fkey" FOREIGN KEY ("stand_in_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_code" ADD CONSTRAINT "sign_in_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_profile_version_id_fkey" FOREIGN KEY ("profile_version_id") REFERENCES "profile_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_vacancy_version_id_fkey" FOREIGN KEY ("vacancy_version_id") REFERENCES "vacancy_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_event" ADD CONSTRAINT "match_event_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_event" ADD CONSTRAINT "match_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_mute" ADD CONSTRAINT "notification_mute_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_intake_organisation_id_fkey" FOREIGN KEY ("intake_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_company_review_organisation_id_fkey" FOREIGN KEY ("company_review_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_vacancy_review_organisation_id_fkey" FOREIGN KEY ("vacancy_review_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_place" ADD CONSTRAINT "municipality_place_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_account_contact_id_fkey" FOREIGN KEY ("account_contact_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_area" ADD CONSTRAINT "service_area_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workplace" ADD CONSTRAINT "workplace_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workplace" ADD CONSTRAINT "workplace_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_agreement" ADD CONSTRAINT "posting_agreement_poster_id_fkey" FOREIGN KEY ("poster_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_agreement" ADD CONSTRAINT "posting_agreement_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_agreement" ADD CONSTRAINT "posting_agreement_agreed_by_id_fkey" FOREIGN KEY ("agreed_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_contact_person_id_fkey" FOREIGN KEY ("contact_person_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_live_version_id_fkey" FOREIGN KEY ("live_version_id") REFERENCES "profile_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_version" ADD CONSTRAINT "profile_version_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_company" ADD CONSTRAINT "hidden_company_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_company" ADD CONSTRAINT "hidden_company_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_view" ADD CONSTRAINT "profile_view_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_view" ADD CONSTRAINT "profile_view_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "profile_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_view" ADD CONSTRAINT "profile_view_viewer_id_fkey" FOREIGN KEY ("viewer_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_view" ADD CONSTRAINT "profile_view_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_profile_version_id_fkey" FOREIGN KEY ("profile_version_id") REFERENCES "profile_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_vacancy_version_id_fkey" FOREIGN KEY ("vacancy_version_id") REFERENCES "vacancy_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_locked_by_id_fkey" FOREIGN KEY ("locked_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_vacancy" ADD CONSTRAINT "search_vacancy_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_talent" ADD CONSTRAINT "search_talent_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_posted_by_id_fkey" FOREIGN KEY ("posted_by_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_place_of_work_id_fkey" FOREIGN KEY ("place_of_work_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_formal_employer_id_fkey" FOREIGN KEY ("formal_employer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_workplace_id_fkey" FOREIGN KEY ("workplace_id") REFERENCES "workplace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_live_version_id_fkey" FOREIGN KEY ("live_version_id") REFERENCES "vacancy_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_version" ADD CONSTRAINT "vacancy_version_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_version" ADD CONSTRAINT "vacancy_version_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_event" ADD CONSTRAINT "vacancy_event_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_vacancy" ADD CONSTRAINT "favourite_vacancy_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_vacancy" ADD CONSTRAINT "favourite_vacancy_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.

alter table organisation add constraint organisation_kvk_eight_digits check (kvk_number ~ '^[0-9]{8}$');
alter table organisation add constraint organisation_company_has_kvk check (kind not in ('company', 'agency') or kvk_number is not null);
alter table vacancy add constraint vacancy_places_positive check (places >= 1);
-- rule 15: until the queue exists nothing sets the flag
alter table vacancy add constraint vacancy_open_hiring_not_yet check (not open_hiring);
alter table vacancy add constraint vacancy_published_has_version check (state not in ('published', 'paused', 'filled') or live_version_id is not null);
alter table job_seeker add constraint job_seeker_live_has_version check (state not in ('live', 'changed') or live_version_id is not null);
-- rule 4: taken means that there is somebody, always
alter table job_seeker add constraint job_seeker_taken_has_contact check ((intake_state = 'taken') = (contact_person_id is not null));
alter table stand_in add constraint stand_in_days check (until_day >= from_day);
alter table posting_agreement add constraint posting_agreement_for_another check (poster_id <> company_id);

-- rule 9: what was submitted stays as it was
create function refuse_changed_content() returns trigger language plpgsql as $$
begin
  raise exception 'a submitted version does not change' using errcode = 'check_violation';
end $$;
create trigger profile_version_immutable before update of content, number, job_seeker_id, submitted_at on profile_version
  for each row when (old.content is distinct from new.content or old.number <> new.number or old.job_seeker_id <> new.job_seeker_id or old.submitted_at <> new.submitted_at)
  execute function refuse_changed_content();
create trigger vacancy_version_immutable before update of content, number, vacancy_id, submitted_at on vacancy_version
  for each row when (old.content is distinct from new.content or old.number <> new.number or old.vacancy_id <> new.vacancy_id or old.submitted_at <> new.submitted_at)
  execute function refuse_changed_content();

-- one open match per person and vacancy, whoever began it
create unique index match_one_open on match (job_seeker_id, vacancy_id)
  where state in ('interest', 'invitation', 'proposal', 'mutual', 'approved', 'planned', 'placed');
-- nobody gets beyond "allebei ja" without both answers
alter table match add constraint match_both_said_yes check (
  state not in ('mutual', 'approved', 'planned', 'placed', 'completed', 'refused') or (job_seeker_answer = 'yes' and employer_answer = 'yes')
);
alter table match add constraint match_begins_with_its_origin check (state not in ('interest', 'invitation', 'proposal') or state::text = origin::text);
alter table match add constraint match_planned_has_a_moment check (state <> 'planned' or (planned_kind in ('meeting', 'tour', 'trialDay') and planned_at is not null));
alter table match add constraint match_placed_has_a_start check (state not in ('placed', 'completed') or (starts_on is not null and hours_per_week between 1 and 60));
alter table match_event add constraint match_event_party check (by_party in ('jobseeker', 'employer', 'contactPerson', 'system'));

-- one thread per job seeker and contact person, whoever opens it at the same moment
create unique index "thread_one_caseload" on "thread" ("job_seeker_id") where "kind" = 'caseload';
alter table "thread" add constraint "thread_match_filled" check (("kind" = 'match') = ("match_id" is not null));
alter table "message" add constraint "message_body_length" check (char_length("body") between 1 and 4000);

-- exactly one subject, of the right kind
alter table review add constraint review_one_subject check (
  (kind in ('profile', 'video') and profile_version_id is not null and vacancy_version_id is null and company_id is null)
  or (kind = 'vacancy' and vacancy_version_id is not null and profile_version_id is null and company_id is null)
  or (kind = 'company' and company_id is not null and profile_version_id is null and vacancy_version_id is null)
);
-- a decision has somebody and a moment; nobody needs to stay known after erasure, so the moment is what counts
alter table review add constraint review_decided_when check ((state in ('approved', 'changesAsked', 'rejected')) = (decided_at is not null));
alter table review add constraint review_note_says_why check (state not in ('changesAsked', 'rejected') or length(trim(note)) > 0);
alter table review add constraint review_lock_is_whole check (locked_by_id is null or locked_at is not null);
create unique index review_one_open_per_profile_version on review (profile_version_id) where state = 'open' and profile_version_id is not null;
create unique index review_one_open_per_vacancy_version on review (vacancy_version_id) where state = 'open' and vacancy_version_id is not null;
create unique index review_one_open_per_company on review (company_id) where state = 'open' and company_id is not null;

-- Needed before the tables of search: trigrams of words.
create extension if not exists pg_trgm;

-- What Meilisearch still has to get (Prisma cannot say partial indexes).
create index search_vacancy_to_push on search_vacancy (changed_at) where pushed_at is null;
create index search_talent_to_push on search_talent (changed_at) where pushed_at is null;
create index search_removal_to_push on search_removal (removed_at) where pushed_at is null;
