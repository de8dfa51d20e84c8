-- Who works, who tries work, what was agreed and every step of it.
-- CreateEnum
CREATE TYPE "PlacementKind" AS ENUM ('work', 'trial');

-- CreateEnum
CREATE TYPE "PlacementState" AS ENUM ('agreeing', 'planned', 'running', 'ended');

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "match_id" UUID,
    "queue_entry_id" UUID,
    "kind" "PlacementKind" NOT NULL,
    "state" "PlacementState" NOT NULL,
    "remuneration" "Remuneration" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "hours_per_week" INTEGER,
    "contract_kind" TEXT NOT NULL DEFAULT '',
    "instruments" TEXT[],
    "goal" TEXT NOT NULL DEFAULT '',
    "tasks" TEXT NOT NULL DEFAULT '',
    "guide" TEXT NOT NULL DEFAULT '',
    "day_schedule" TEXT NOT NULL DEFAULT '',
    "long_reason" TEXT NOT NULL DEFAULT '',
    "agreement" JSONB,
    "agreement_hash" TEXT,
    "ended_on" DATE,
    "end_reason" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_event" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "by_party" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" "PlacementState",
    "to_state" "PlacementState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "placement_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_agreement" (
    "placement_id" UUID NOT NULL,
    "party" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "account_id" UUID,

    CONSTRAINT "placement_agreement_pkey" PRIMARY KEY ("placement_id","party","hash")
);

-- CreateIndex
CREATE INDEX "placement_job_seeker_id_idx" ON "placement"("job_seeker_id");

-- CreateIndex
CREATE INDEX "placement_vacancy_id_idx" ON "placement"("vacancy_id");

-- CreateIndex
CREATE INDEX "placement_state_starts_on_idx" ON "placement"("state", "starts_on");

-- CreateIndex
CREATE INDEX "placement_event_placement_id_at_idx" ON "placement_event"("placement_id", "at");

-- CreateIndex
CREATE INDEX "placement_event_actor_id_idx" ON "placement_event"("actor_id");

-- CreateIndex
CREATE INDEX "placement_agreement_account_id_idx" ON "placement_agreement"("account_id");

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_queue_entry_id_fkey" FOREIGN KEY ("queue_entry_id") REFERENCES "queue_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_event" ADD CONSTRAINT "placement_event_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_event" ADD CONSTRAINT "placement_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_agreement" ADD CONSTRAINT "placement_agreement_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_agreement" ADD CONSTRAINT "placement_agreement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

alter table placement add constraint placement_has_source check ((match_id is null) <> (queue_entry_id is null));
alter table placement add constraint placement_ends_after_start check (ends_on is null or ends_on >= starts_on);
-- an ended placement says when it ended
alter table placement add constraint placement_end_is_dated check ((state = 'ended') = (ended_on is not null));
create unique index placement_one_open_of_match on placement (match_id) where state <> 'ended';
create unique index placement_one_open_of_entry on placement (queue_entry_id) where state <> 'ended';

-- who works already
insert into placement (id, job_seeker_id, vacancy_id, match_id, kind, state, remuneration, starts_on, hours_per_week, instruments, changed_at)
select gen_random_uuid(), m.job_seeker_id, m.vacancy_id, m.id, 'work', (case when m.starts_on <= current_date then 'running' else 'planned' end)::"PlacementState", coalesce(v.remuneration, 'none'), m.starts_on, m.hours_per_week, '{}', m.changed_at
from match m join vacancy v on v.id = m.vacancy_id where m.state = 'placed' and m.starts_on is not null;
insert into placement (id, job_seeker_id, vacancy_id, queue_entry_id, kind, state, remuneration, starts_on, instruments, changed_at)
select gen_random_uuid(), q.job_seeker_id, q.vacancy_id, q.id, 'work', 'running', coalesce(v.remuneration, 'none'), coalesce(q.starts_on, q.started_at::date), '{}', q.started_at
from queue_entry q join vacancy v on v.id = q.vacancy_id where q.state = 'started' and q.job_seeker_id is not null and q.started_at is not null;
insert into placement_event (id, placement_id, by_party, action, to_state) select gen_random_uuid(), id, 'system', 'begin', state from placement;
