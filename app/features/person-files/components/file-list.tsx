import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { Button, ButtonRow, Disclosure, ErrorSummary, FileField, Notice, Section, TextField, TextLink } from "~/ui";
import { nameLimit } from "../model/files";

type Shown = { id: string; name: string; kind: "pdf" | "picture"; size: number; at: string | Date; by: "jobseeker" | "contactPerson"; isMine: boolean };
type FileListProps = { files: Shown[]; mayAdd: boolean; /** whose papers, to who helps; the person itself reads "jij" */ firstName: string | null; answer?: { message: string; errors: Record<string, string[]>; values?: Record<string, string | string[]> } };

/** The papers, and the form for one more. */
export function FileList({ files, mayAdd, firstName, answer }: FileListProps) {
  const name = answer?.values?.name;
  return (
    <>
      <ErrorSummary errors={answer?.errors} />
      {answer?.message && <Notice kind="warning" announce title={m.person_files_not_done()}>{answer.message}</Notice>}
      {files.length === 0 ? <p>{firstName ? m.person_files_none_of({ name: firstName }) : m.person_files_none()}</p> : (
        <ul className="rows" aria-label={m.person_files_title()}>
          {files.map((file) => (
            <li key={file.id}>
              <TextLink to={`/bestanden/${file.id}`} reloadDocument download><span dir="auto">{file.name}</span></TextLink>{" "}
              <span className="small muted">{[file.kind === "pdf" ? m.person_files_pdf() : m.person_files_picture(), sizeWords(file.size), byWords(file, firstName), dayWithYear(new Date(file.at), getLocale())].join(", ")}</span>
              {file.isMine && (
                <Form method="post">
                  <input type="hidden" name="file" value={file.id} />
                  <Button variant="subtle" size="small" icon="trash" name="intent" value="remove" aria-label={m.person_files_remove_name({ name: file.name })}>{m.person_files_remove()}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <Section id="erbij" kind="section" title={m.person_files_add_title()}>
          <Form method="post" encType="multipart/form-data" reloadDocument className="fields" noValidate>
            <TextField name="name" label={m.person_files_name()} help={m.person_files_name_help()} errors={answer?.errors.name} defaultValue={typeof name === "string" ? name : undefined} maxLength={nameLimit} />
            <FileField name="file" label={m.person_files_file()} help={m.person_files_file_help()} accept="application/pdf,image/jpeg,image/png,image/webp" errors={answer?.errors.file} />
            <ButtonRow><Button icon="upload">{m.person_files_add()}</Button></ButtonRow>
          </Form>
        </Section>
      )}
      <Disclosure summary={m.person_files_who()} icon="eye"><p>{firstName ? m.person_files_who_of({ name: firstName }) : m.person_files_who_own()}</p></Disclosure>
    </>
  );
}

function byWords({ by, isMine }: Shown, firstName: string | null): string {
  if (by === "contactPerson") return firstName ? m.person_files_by_us() : m.person_files_by_contact();
  return isMine ? m.person_files_by_you() : m.person_files_by_person({ name: firstName ?? "" });
}

/** At least a tenth of a megabyte: nobody counts bytes. */
const sizeWords = (bytes: number) => m.person_files_size({ size: Math.max(0.1, Math.round(bytes / 100_000) / 10).toLocaleString(getLocale()) });
