-- What Meilisearch does not know yet is asked for at every change; without these that reads all documents.
CREATE INDEX "search_vacancy_unpushed" ON "search_vacancy" ("changed_at") WHERE "pushed_at" IS NULL;
CREATE INDEX "search_talent_unpushed" ON "search_talent" ("changed_at") WHERE "pushed_at" IS NULL;
CREATE INDEX "search_removal_unpushed" ON "search_removal" ("kind", "removed_at") WHERE "pushed_at" IS NULL;
