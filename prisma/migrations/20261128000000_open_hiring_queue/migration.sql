-- The queue of open hiring: who came when, who gets which place, and a log in which every row holds the hash of the row before it.
-- CreateEnum
CREATE TYPE "QueueState" AS ENUM ('waiting', 'offered', 'accepted', 'started', 'passed', 'left');

-- CreateEnum
CREATE TYPE "QueueStep" AS ENUM ('opened', 'places', 'paused', 'resumed', 'closed', 'joined', 'away', 'offered', 'accepted', 'passed', 'left', 'started');

-- CreateTable
CREATE TABLE "queue" (
    "vacancy_id" UUID NOT NULL,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "places" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL DEFAULT 0,
    "log_rows" INTEGER NOT NULL DEFAULT 0,
    "head" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "queue_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateTable
CREATE TABLE "queue_entry" (
    "id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "job_seeker_id" UUID,
    "number" INTEGER NOT NULL,
    "state" "QueueState" NOT NULL DEFAULT 'waiting',
    "place" INTEGER,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "offered_at" TIMESTAMPTZ(3),
    "answer_by" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "starts_on" DATE,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT NOT NULL DEFAULT '',
    "away_from" DATE,
    "away_until" DATE,
    "shown_to_contact" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "queue_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queue_log" (
    "vacancy_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "entry_id" UUID,
    "step" "QueueStep" NOT NULL,
    "places" INTEGER,
    "day" DATE NOT NULL,
    "commitment" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "queue_log_pkey" PRIMARY KEY ("vacancy_id","number")
);

-- CreateTable
CREATE TABLE "queue_log_secret" (
    "vacancy_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "job_seeker_id" UUID,
    "salt" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "queue_log_secret_pkey" PRIMARY KEY ("vacancy_id","number")
);

-- CreateTable
CREATE TABLE "queue_head" (
    "day" DATE NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "rows" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "queue_head_pkey" PRIMARY KEY ("day","vacancy_id")
);

-- CreateIndex
CREATE INDEX "queue_entry_job_seeker_id_idx" ON "queue_entry"("job_seeker_id");

-- CreateIndex
CREATE INDEX "queue_entry_state_answer_by_idx" ON "queue_entry"("state", "answer_by");

-- CreateIndex
CREATE UNIQUE INDEX "queue_entry_vacancy_id_number_key" ON "queue_entry"("vacancy_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "queue_entry_vacancy_id_place_key" ON "queue_entry"("vacancy_id", "place");

-- CreateIndex
CREATE INDEX "queue_log_secret_job_seeker_id_idx" ON "queue_log_secret"("job_seeker_id");

-- AddForeignKey
ALTER TABLE "queue" ADD CONSTRAINT "queue_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_entry" ADD CONSTRAINT "queue_entry_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "queue"("vacancy_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_entry" ADD CONSTRAINT "queue_entry_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_log" ADD CONSTRAINT "queue_log_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "queue"("vacancy_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "queue_head" ADD CONSTRAINT "queue_head_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "queue"("vacancy_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
alter table queue add constraint queue_places_positive check (places >= 1);
alter table queue_entry add constraint queue_entry_holds_a_place check ((place is not null) = (state in ('offered', 'accepted', 'started')));
alter table queue_entry add constraint queue_entry_place_positive check (place >= 1);
alter table queue_entry add constraint queue_entry_offer_has_an_end check (state <> 'offered' or (offered_at is not null and answer_by is not null));
alter table queue_entry add constraint queue_entry_away_in_order check ((away_from is null) = (away_until is null) and away_until >= away_from);
alter table queue_log add constraint queue_log_about_somebody_or_all check ((entry_id is null) = (step in ('opened', 'places', 'paused', 'resumed', 'closed')));
create unique index queue_entry_one_open on queue_entry (vacancy_id, job_seeker_id) where state in ('waiting', 'offered', 'accepted', 'started');
create index queue_entry_waiting on queue_entry (vacancy_id, number) where state = 'waiting';

-- Never more people than places (rule 19): the number of a place stays within the places, and a unique index gives it to one.
create function queue_keep_within_places() returns trigger language plpgsql as $$
begin
  if new.place > (select places from queue where vacancy_id = new.vacancy_id) then
    raise exception 'place % is not one of the places of this queue', new.place using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger queue_entry_within_places before insert or update of place, vacancy_id on queue_entry for each row when (new.place is not null) execute function queue_keep_within_places();

create function queue_keep_taken_places() returns trigger language plpgsql as $$
begin
  if exists (select 1 from queue_entry where vacancy_id = new.vacancy_id and place > new.places) then
    raise exception 'a place that somebody has cannot go' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger queue_keeps_taken_places before update of places on queue for each row when (new.places < old.places) execute function queue_keep_taken_places();

-- The log only grows (rule 20).
create function queue_log_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the log of a queue is never changed' using errcode = 'restrict_violation';
end $$;
create trigger queue_log_only_grows before update or delete on queue_log for each row execute function queue_log_only_grows();
create trigger queue_head_only_grows before update or delete on queue_head for each row execute function queue_log_only_grows();

-- Rules 2 and 15: only with a wage, and never for places that are filled by proposal.
alter table vacancy drop constraint vacancy_open_hiring_not_yet;
alter table vacancy add constraint vacancy_open_hiring_with_wage check (not open_hiring or (remuneration = 'wage' and place_kind <> 'adapted'));
