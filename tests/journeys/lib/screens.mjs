// The screens, and how one gets to each in the practice ward: for axe, and for the pictures.

const link = (group) => `[data-testid="group-${group}"] a[href^="#/case/"]`;

/** Opens the working list, and the laptop first if it is locked. */
export async function today(window, officer) {
  if (await window.run(() => document.querySelector('[data-testid="screen-unlock"]') !== null)) await officer.unlock();
  await window.run(() => (location.hash = "#/"));
  await window.screen("today");
  await window.see('[data-testid^="group-"]');
}

/** The id of the first case of a group that is there. */
async function caseOf(window, officer, ...groups) {
  await today(window, officer);
  return window.run((selectors) => {
    const found = selectors.map((selector) => document.querySelector(selector)).find(Boolean);
    return found?.getAttribute("href").split("/").at(-1);
  }, groups.map(link));
}

async function goTo(window, hash, screen) {
  await window.run((target) => (location.hash = target), hash);
  await window.screen(screen);
}

/** Waits until a sheet is drawn. */
async function sheetDrawn(window) {
  await window.runAsync(async () => {
    const drawn = () => [...document.querySelectorAll("img")].some((img) => img.complete && img.naturalWidth > 0);
    while (!drawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** A screen is opened from wherever the window is; `close` gives the window back as it was. */
export const SCREENS = [
  {
    name: "unlock",
    async open(window) {
      if (await window.run(() => !document.querySelector('[data-testid="screen-unlock"]'))) {
        await window.chord("Control", "Shift", "l");
      }
      await window.screen("unlock");
      await window.seeMark("unlock-passphrase");
    },
  },
  { name: "today", open: today },
  {
    name: "choose",
    async open(window, officer) {
      await today(window, officer);
      await window.chord("Control", "n");
      await window.at('[data-testid="choose-filter"]');
      await window.see('[data-testid="choose-khai-sinh-lien-thong"][aria-selected="true"]');
    },
    async close(window) {
      await window.press("Escape");
      await window.miss('[data-testid="choose-filter"]');
    },
  },
  {
    name: "intake",
    async open(window, officer) {
      await today(window, officer);
      await officer.startIntake();
      await officer.fill(HALF_A_FORM);
      await sheetDrawn(window);
    },
  },
  {
    name: "case",
    async open(window, officer) {
      const id = await caseOf(window, officer, "to-print", "to-deliver", "to-verify");
      await goTo(window, `#/case/${id}`, "case");
      await window.seeMark("papers");
    },
  },
  {
    name: "question",
    async open(window, officer) {
      const id = await caseOf(window, officer, "to-register");
      await goTo(window, `#/case/${id}`, "case");
      await officer.begins("request-number");
    },
    async close(window) {
      await window.press("Escape");
      await window.miss('[data-testid="dialog-request-number"]');
    },
  },
  {
    name: "paper",
    async open(window, officer) {
      const id = await caseOf(window, officer, "to-print");
      await goTo(window, `#/paper/${id}/giay-khai-sinh/plain`, "paper");
      await sheetDrawn(window);
    },
  },
  {
    name: "answer",
    async open(window, officer) {
      await today(window, officer);
      await window.run(() => document.querySelector('[data-testid="verb-print-certificate"]').click());
      await window.screen("paper");
      await sheetDrawn(window);
      await window.see('[data-testid="save-pdf"]:not(:disabled)');
      await window.chord("Control", "s");
      await window.seeMark("dialog-answer");
    },
    // Nothing came out: the case is as it was.
    async close(window) {
      await window.run(() => document.querySelector('[data-testid="outcome-nothing"]').click());
      await window.tabToMark("dialog-confirm");
      await window.press("Enter");
      await window.miss('[data-testid="dialog-answer"]');
    },
  },
  {
    name: "handover",
    async open(window, officer) {
      await today(window, officer);
      const id = await window.run(() => {
        const line = document.querySelector('li:has([data-testid="verb-hand-over"]) a[href^="#/case/"]');
        return line.getAttribute("href").split("/").at(-1);
      });
      await goTo(window, `#/handover/${id}`, "handover");
      await window.has("screen-handover", "data-step", "papers");
    },
  },
  {
    name: "sync",
    async open(window, officer) {
      await today(window, officer);
      await goTo(window, "#/sync", "sync");
      await window.seeMark("sync-run");
    },
  },
  ...["rounds", "outgoing", "registers", "stock", "prints", "signing", "printer", "rows", "reports", "complaints", "choices", "letter-texts", "letter-look", "templates", "proof"].map((page) => ({
    name: page,
    async open(window, officer) {
      await today(window, officer);
      await goTo(window, `#/${page}`, page);
      await window.see(`[data-testid="screen-${page}"] h1`);
    },
  })),
  {
    name: "survey",
    async open(window, officer) {
      const id = await caseOf(window, officer, "late-unapologised", "late");
      await officer.givesWayTo("chu-tich");
      await goTo(window, `#/survey/${id}`, "survey");
      await window.see('[data-testid="screen-survey"] input[type="radio"]');
    },
    close: (_, officer) => officer.givesWayTo("hanh"),
  },
  {
    name: "rate",
    async open(window, officer) {
      const id = await caseOf(window, officer, "to-deliver", "to-print");
      await goTo(window, `#/rate/${id}`, "rate");
      await window.see('[data-testid="screen-rate"] h1');
    },
    // The citizen's turn covers the window: it is left by its own way out.
    async close(window) {
      await window.run(() => [...document.querySelectorAll('[data-testid="screen-rate"] button')].at(-1).click());
      await window.screen("case");
    },
  },
  {
    name: "search",
    async open(window, officer) {
      await today(window, officer);
      await window.chord("Control", "k");
      await window.at('[data-testid="search-input"]');
      await window.type("nguyen");
      await window.see('[data-testid="search"] [role="option"]');
    },
    async close(window) {
      await window.press("Escape");
      await window.miss('[data-testid="search"]');
    },
  },
];

/** Half a form: enough to see the sheet filling in. */
const HALF_A_FORM = {
  "child.name": "Nguyễn Thử Minh Khang",
  "child.born": "31/02/2026",
  "child.sex": { choice: "male" },
  "child.ethnicity": "Kinh",
};

/** Codes that stand on the window where words should: a message is missing, or asked for wrongly. */
export function strayCodes(window) {
  return window.run(() => {
    const families = "action|choice|day|document|event|field|group|leg|paper|phase|problem|procedure|relation|section|verb";
    const stray = new RegExp(`⟨[a-z0-9-]+⟩|\\b(?:${families})-[a-z0-9]+(?:-[a-z0-9]+)*\\b`, "gu");
    return [...new Set(document.body.innerText.match(stray) ?? [])];
  });
}

/** Main actions that lie below the fold, by their words: of the dialog, where one is open. */
export function belowTheFold(window) {
  return window.run(() =>
    [...(document.querySelector('[role="dialog"]') ?? document).querySelectorAll("button.main")]
      .filter((button) => button.checkVisibility() && button.getBoundingClientRect().bottom > innerHeight)
      .map((button) => button.innerText.trim()),
  );
}
