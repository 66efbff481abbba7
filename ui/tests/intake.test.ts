import { beforeEach, expect, test, vi } from "vitest";

import type { DraftView } from "../src/lib/api/generated";
import { Refused } from "../src/lib/backend/backend";
import { Intake, type Unsaved } from "../src/features/intake/intake.svelte";
import { office } from "./double";
import { caseView, CASE, draft, DRAFT, field } from "./samples";

beforeEach(() => {
  vi.useFakeTimers();
});

/** A draft that keeps what it is told, as the core does. */
function kept() {
  let view = draft();
  return {
    open: () => view,
    set: ({ field: slug, value }: { field: string; value: string }): DraftView => {
      view = {
        ...view,
        sections: view.sections.map((section) => ({
          ...section,
          fields: section.fields.map((known) => (known.field === slug ? { ...known, value } : known)),
        })),
      };
      return view;
    },
  };
}

async function opened(set?: (request: { draft: string; field: string; value: string }) => DraftView | Promise<DraftView>) {
  const core = kept();
  const { api, double } = office({
    "draft.open": core.open,
    "draft.set": set ?? core.set,
    "case.receive": () => caseView(),
    "draft.discard": () => ({}),
  });
  const form = new Intake(api, DRAFT);
  await form.load();
  return { form, double };
}

test("only the last of several quick letters is saved, exactly as typed", async () => {
  const { form, double } = await opened();
  form.type("child.name", "N");
  form.type("child.name", "Ng");
  form.type("child.name", "Nguyễn  ");
  expect(double.of("draft.set")).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(double.of("draft.set")).toEqual([{ draft: DRAFT, field: "child.name", value: "Nguyễn  " }]);
  expect(form.saving).toBe("saved");
});

test("nothing is saved while a letter is still being composed", async () => {
  const { form, double } = await opened();
  form.type("child.name", "Nguye", true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(double.of("draft.set")).toEqual([]);
  expect(form.value(field())).toBe("Nguye");
  form.type("child.name", "Nguyê", false);
  await vi.advanceTimersByTimeAsync(300);
  expect(double.of("draft.set").map((request) => request.value)).toEqual(["Nguyê"]);
});

test("what is typed while a save is under way is neither lost nor overwritten by its answer", async () => {
  const core = kept();
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { form, double } = await opened(async (request) => {
    if (request.value === "A") await gate;
    return core.set(request);
  });
  form.type("child.name", "A");
  const first = form.flush();
  form.type("child.name", "An");
  release();
  await first;
  await form.flush();
  expect(form.value(form.fields[0]!)).toBe("An");
  expect(double.of("draft.set").map((request) => request.value)).toEqual(["A", "An"]);
  expect(form.saving).toBe("saved");
});

test("a failed save keeps the text and succeeds with the next try", async () => {
  const core = kept();
  let full = true;
  const { form } = await opened((request) => {
    if (full) throw new Refused("disk-full");
    return core.set(request);
  });
  form.type("child.name", "Bình");
  await form.flush();
  expect(form.saving).toBe("failed");
  expect(form.saveProblem?.code).toBe("disk-full");
  expect(form.value(field())).toBe("Bình");
  full = false;
  await form.flush();
  expect(form.saving).toBe("saved");
  expect(form.fields[0]?.value).toBe("Bình");
});

test("receiving saves first, and does not receive what could not be saved", async () => {
  const { form, double } = await opened(() => {
    throw new Refused("disk-full");
  });
  form.type("child.name", "Bình");
  expect(await form.receive(false)).toBeUndefined();
  expect(double.of("case.receive")).toEqual([]);
});

test("receiving gives the case, and says no duplicate only when told so", async () => {
  const { form, double } = await opened();
  form.type("child.name", "Bình");
  expect(await form.receive(true)).toBe(CASE);
  expect(double.of("case.receive")).toEqual([{ draft: DRAFT, not_a_duplicate: true, channel: null }]);
  expect(double.asked.map((asked) => asked.name)).toEqual(["draft.open", "draft.set", "case.receive"]);
});

test("what could not be saved is there when the page is come back to, and is saved then", async () => {
  const core = kept();
  let full = true;
  const { api, double } = office({
    "draft.open": core.open,
    "draft.set": (request) => {
      if (full) throw new Refused("store-disk-full");
      return core.set(request);
    },
  });
  const unsaved: Unsaved = new Map();
  const form = new Intake(api, DRAFT, () => {}, unsaved);
  await form.load();
  form.type("child.name", "Bình");
  await form.flush();
  full = false;
  const again = new Intake(api, DRAFT, () => {}, unsaved);
  await again.load();
  expect(again.value(again.fields[0]!)).toBe("Bình");
  expect(double.of("draft.set").map((request) => request.value)).toEqual(["Bình", "Bình"]);
  expect(again.saving).toBe("saved");
});

test("a known person taken by mistake is put back, until the next letter", async () => {
  const { form } = await opened();
  const mother = () => form.draft!.sections[1]!.fields.map((known) => form.value(known));
  form.type("mother.name", "Lê");
  await form.take({ "mother.name": "Lê Thị Mẫu", "mother.citizen_id": "001196000017" });
  expect(mother()).toEqual(["Lê Thị Mẫu", "001196000017"]);
  expect(await form.untake()).toBe(true);
  expect(mother()).toEqual(["Lê", "00122612345"]);
  expect(await form.untake()).toBe(false);
  await form.take({ "mother.name": "Lê Thị Mẫu" });
  form.type("child.name", "B");
  expect(await form.untake()).toBe(false);
});

test("half a word is not remarked upon; what was left is, and stays so while it is mended", async () => {
  const { form } = await opened();
  const id = form.draft!.sections[1]!.fields[1]!;
  expect(form.remark(id)?.problem.code).toBe("id-not-twelve-digits");
  form.lit = id.field;
  expect(form.remark(id)).toBeUndefined();
  form.leave(id.field);
  expect(form.remark(id)?.problem.code).toBe("id-not-twelve-digits");
});

test("after an attempt to receive, an empty field that is needed says so", async () => {
  const { form } = await opened();
  const name = form.fields[0]!;
  form.lit = name.field;
  expect(form.remark(name)).toBeUndefined();
  form.tried = true;
  expect(form.remark(name)?.problem.code).toBe("field-empty");
});

test("enter goes on across sections and stops at the last field", async () => {
  const { form } = await opened();
  expect(form.after("child.birth_commune")).toBe("mother.name");
  expect(form.after("mother.name", -1)).toBe("child.birth_commune");
  expect(form.after("mother.citizen_id")).toBeUndefined();
});

test("a section opens at what it still wants", async () => {
  const { form } = await opened();
  expect(form.goToSection(2)).toBe("mother.name");
  expect(form.open).toBe("mother");
  expect(form.goToSection(6)).toBeUndefined();
  expect(form.open).toBe("mother");
});

test("a discarded draft saves nothing more", async () => {
  const { form, double } = await opened();
  form.type("child.name", "Bình");
  expect(await form.discard()).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(double.of("draft.set")).toEqual([]);
});
