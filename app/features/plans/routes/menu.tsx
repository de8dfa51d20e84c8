import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, DeskPage, ErrorSummary, Fields, FormActions, Notice, Section, TextField } from "~/ui";
import { addMenuItem, offerBaseItem, removeMenuItem } from "../commands/keep-menu.server";
import { menuForm } from "../model/plan-forms";
import { planLimits } from "../model/plan-limits";
import { listMenus } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.plans_menu_title());

export async function loader({ request }: LoaderFunctionArgs) {
  return { menus: await listMenus(await requireRole(request, "administrator")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const posted = await readFormData(request);
  const municipalityId = requireId(String(posted.get("municipalityId") ?? ""));
  const intent = posted.get("intent");
  if (intent === "remove") {
    const removed = await removeMenuItem(actor, municipalityId, requireId(String(posted.get("itemId") ?? "")));
    return removed.ok ? seeOther("/beheer/menu") : answerRefusal(removed);
  }
  if (intent === "offer" || intent === "leaveOut") {
    const kept = await offerBaseItem(actor, municipalityId, String(posted.get("baseId") ?? ""), intent === "offer");
    return kept.ok ? seeOther("/beheer/menu") : answerRefusal(kept);
  }
  const form = parseFormData(posted, menuForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const added = await addMenuItem(actor, municipalityId, form.value.name);
  return added.ok ? seeOther("/beheer/menu") : answerRefusal(added, form.values);
}

export default function MenuRoute() {
  const { menus } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typedFor = (answer?.values as Record<string, unknown> | undefined)?.municipalityId;
  return (
    <DeskPage above={<><ArrowLink to="/beheer" arrow={false} icon="back">{m.plans_menu_back()}</ArrowLink><ErrorSummary errors={errors} /></>} title={m.plans_menu_title()} lead={m.plans_menu_lead()}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {menus.map((menu) => (
        <Section key={menu.id} id={`menu-${menu.id}`} kind="desk-section" title={menu.name}>
          <ul className="menu-items">
            {menu.base.map((item) => (
              <li key={item.id}>
                <span className={item.isOffered ? undefined : "muted"}>{item.name}{!item.isOffered && ` (${m.plans_menu_not_here()})`}</span>
                <Form method="post">
                  <input type="hidden" name="municipalityId" value={menu.id} />
                  <input type="hidden" name="baseId" value={item.id} />
                  <Button variant="subtle" size="small" name="intent" value={item.isOffered ? "leaveOut" : "offer"}>{item.isOffered ? m.plans_menu_leave_out() : m.plans_menu_offer()}<span className="visually-hidden">: {item.name}, {menu.name}</span></Button>
                </Form>
              </li>
            ))}
            {menu.own.map((item) => (
              <li key={item.id}>
                <span lang="nl">{item.name}</span>
                <Form method="post">
                  <input type="hidden" name="municipalityId" value={menu.id} />
                  <input type="hidden" name="itemId" value={item.id} />
                  <Button variant="subtle" size="small" name="intent" value="remove">{m.plans_menu_remove()}<span className="visually-hidden">: {item.name}, {menu.name}</span></Button>
                </Form>
              </li>
            ))}
          </ul>
          <Form method="post" noValidate className="card-form">
            <input type="hidden" name="municipalityId" value={menu.id} />
            <Fields>
              <TextField name="name" id={`name-${menu.id}`} label={m.plans_menu_name({ municipality: menu.name })} maxLength={planLimits.what} errors={typedFor === menu.id ? errors.name : undefined} />
            </Fields>
            <FormActions submit={m.plans_menu_add()} />
          </Form>
        </Section>
      ))}
    </DeskPage>
  );
}
