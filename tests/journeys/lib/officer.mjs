// What an officer does at the window, by keyboard only: the steps that the journeys are made of.
import assert from "node:assert/strict";

/** Six days ago, as it is typed: a birth is neither in the future nor registered late. */
const BORN = new Intl.DateTimeFormat("en-GB").format(Date.now() - 6 * 86_400_000);

/** A birth at home as the family tells it: every field of the form, in the order of entry. */
export const FAMILY = {
  "child.name": "Nguyễn Thử Minh Khang",
  "child.born": BORN,
  "child.sex": { choice: "male" },
  "child.ethnicity": "Kinh",
  "child.nationality": "Việt Nam",
  "child.birth_place": "Bệnh viện Phụ sản Thí Dụ, số 1 đường Mẫu",
  "child.birth_commune": { commune: "tu liem", code: "00592" },
  "child.home_town": "xã Thí Điểm, tỉnh Ninh Bình",
  "mother.name": "Lê Thị Mẫu Hằng",
  "mother.born": "05/04/1996",
  "mother.citizen_id": "001196000017",
  "mother.ethnicity": "Kinh",
  "mother.nationality": "Việt Nam",
  "mother.dead": { choice: "no" },
  "mother.residence": "Số 12 ngõ 34 đường Thí Dụ",
  "mother.commune": { commune: "tu liem", code: "00592" },
  "father.name": "Nguyễn Văn Thử Nghiệm",
  "father.born": "1994",
  "father.citizen_id": "001094000023",
  "father.ethnicity": "Tày",
  "father.nationality": "Việt Nam",
  "father.dead": { choice: "no" },
  "father.residence": "Số 12 ngõ 34 đường Thí Dụ",
  "father.commune": { commune: "tu liem", code: "00592" },
  "parents.marriage_number": "12/2020",
  "parents.marriage_date": "12/02/2020",
  "parents.marriage_office": "UBND phường Thí Dụ",
  "declarant.name": "Nguyễn Văn Thử Nghiệm",
  "declarant.relation": { option: "father" },
  "declarant.citizen_id": "001094000023",
  "declarant.paper": "Căn cước số 001094000023",
  "declarant.phone": "0900000001",
  "declarant.email": "thu@vidu.example",
  "declarant.exemption": null,
  "declarant.mark": null,
  "delivery.at_home": { choice: "yes" },
  "delivery.address": "Số 12 ngõ 34 đường Thí Dụ",
  "delivery.commune": { commune: "tu liem", code: "00592" },
  "delivery.copies": "2",
  "delivery.letter": { choice: "yes" },
  "delivery.greeting": { option: "gia-dinh" },
  "papers.giay-chung-sinh": { choice: "yes" },
  "papers.van-ban-lam-chung": { choice: "no" },
  "papers.giay-chung-nhan-ket-hon": { choice: "yes" },
  "papers.bien-ban-bo-roi": { choice: "no" },
  "papers.y-kien-chu-ho": { choice: "yes" },
};

/** Sections of the form in order: Alt with its number opens each. */
const SECTIONS = ["child", "mother", "father", "parents", "declarant", "delivery", "papers"];

/** An officer at a window. */
export class Officer {
  constructor(window) {
    this.window = window;
  }

  /** Chooses a language on the unlock screen. */
  async speak(locale) {
    await this.window.screen("unlock");
    await this.window.tabToMark(`header-locale-${locale}`);
    await this.window.press("Enter");
    await this.window.has(`header-locale-${locale}`, "aria-pressed", "true");
  }

  /** Sets the theme from the menu. */
  async choosesTheme(theme) {
    const { window } = this;
    await window.tabToMark("header-menu");
    await window.press("Enter");
    await window.arrowTo(`theme-${theme}`);
    await window.press("Enter");
    await window.see(`html[data-theme="${theme}"]`);
    await window.press("Escape");
    await window.miss(`[data-testid="theme-${theme}"]`);
  }

  /** Reads the practice ward's passphrase off the unlock screen; the first start makes the ward. */
  async readPassphrase() {
    await this.window.screen("unlock");
    await this.window.seeMark("practice-passphrase", 60_000);
    await this.window.says("practice-passphrase", /\S/u);
    this.passphrase = await this.window.text("practice-passphrase");
  }

  /** Tries a passphrase, as the officer that the screen offers first. */
  async tries(passphrase) {
    await this.window.tabToMark("unlock-passphrase");
    await this.window.type(passphrase);
    await this.window.press("Enter");
  }

  /** Opens the laptop. */
  async unlock() {
    if (!this.passphrase) await this.readPassphrase();
    await this.tries(this.passphrase);
    await this.window.screen("today");
  }

  /** Locks the laptop, and somebody else opens it. */
  async givesWayTo(id) {
    const { window } = this;
    // Whoever opens it comes to the page that was left.
    await window.run(() => (location.hash = "#/"));
    await window.screen("today");
    await window.chord("Control", "Shift", "l");
    await window.screen("unlock");
    await window.seeMark(`unlock-officer-${id}`);
    await window.run((mark) => document.querySelector(`[data-testid="${mark}"]`).click(), `unlock-officer-${id}`);
    await this.unlock();
  }

  /** Starts a form: the most usual procedure is in hand. */
  async startIntake() {
    await this.window.chord("Control", "n");
    await this.window.at('[data-testid="choose-filter"]');
    await this.window.see('[data-testid="choose-khai-sinh-lien-thong"][aria-selected="true"]');
    await this.window.press("Enter");
    await this.window.screen("intake");
    await this.window.at("#field-child\\.name");
  }

  /** Goes to a field of the form: its section by number, then on with Tab. */
  async goTo(field, sections = SECTIONS) {
    const number = sections.indexOf(field.split(".")[0]) + 1;
    await this.window.chord("Alt", String(number));
    await this.window.tabTo(`[data-field="${field}"]`);
  }

  /** Fills fields in order; Enter leads from each to the next. */
  async fill(answers) {
    const { window } = this;
    for (const [field, answer] of Object.entries(answers)) {
      await window.at(`[data-field="${field}"]`);
      await this.answer(field, answer);
      await window.press("Enter");
    }
  }

  /** Fills the field that has the focus; nothing leaves it as it is. */
  async answer(field, answer) {
    const { window } = this;
    if (answer === null) return;
    if (typeof answer === "string") {
      await window.retype(answer);
    } else if (answer.choice) {
      await window.choose(`[data-testid="field-${field}-${answer.choice}"]`);
    } else if (answer.option) {
      await this.#option(field, answer.option);
    } else {
      await window.retype(answer.commune);
      await window.see(`[id="field-${field}-offers"] [role="option"]`);
      await window.press("ArrowDown", "Enter");
      await window.miss(`[id="field-${field}-offers"] [role="option"]`);
    }
  }

  /** Goes through a closed list with the arrows. */
  async #option(field, value) {
    const { window } = this;
    const selector = `[id="field-${field}"]`;
    for (let step = 0; step < 12; step += 1) {
      if ((await window.run((wanted) => document.querySelector(wanted).value, selector)) === value) return;
      await window.press("ArrowDown");
    }
    assert.fail(`the arrows do not lead to ${value}`);
  }

  /** Receives what is in the form; gives back the case's code. */
  async receive() {
    const { window } = this;
    await window.has("saved", "data-state", "saved");
    await window.chord("Control", "Enter");
    await window.screen("case");
    await window.says("case-code", /\S/u);
    return window.text("case-code");
  }

  /** Starts a verb of the case with its key. */
  async begins(verb) {
    await this.#start(verb);
    await this.window.seeMark(`dialog-${verb}`);
  }

  /** Starts a verb of the case, answers what it asks, and confirms. */
  async does(verb, answer = async () => {}) {
    await this.begins(verb);
    await answer();
    await this.confirm(verb);
  }

  /** Confirms the dialog of a verb. */
  async confirm(verb) {
    await this.window.tabToMark("dialog-confirm");
    await this.window.press("Enter");
    await this.window.miss(`[data-testid="dialog-${verb}"]`);
  }

  async #start(verb) {
    await this.window.seeMark(`verb-${verb}`);
    const key = await this.window.run(
      (wanted) => document.querySelector(wanted)?.querySelector("kbd")?.textContent.trim().toLowerCase() ?? "",
      `[data-testid="verb-${verb}"]`,
    );
    assert.match(key, /^[a-z]$/u, `${verb} has a key`);
    await this.window.press(key);
  }

  /** Prints a paper of the case to a file, and comes back; gives back the file's path. */
  async prints(verb, kind) {
    const { window } = this;
    await this.#start(verb);
    await window.screen("paper");
    if (kind) {
      await window.tabTo('input[name="kind"]');
      await window.choose(`[data-testid="kind-${kind}"]`);
    }
    await window.see('[data-testid="save-pdf"]:not(:disabled)');
    await window.chord("Control", "s");
    await this.sawItComeOut();
    await window.seeMark("printed");
    const path = await window.run(() => document.querySelector('[data-testid="printed"] .small').textContent.trim());
    await window.press("Escape");
    await window.screen("case");
    return path;
  }

  /** Says that the paper that was just printed came out right. */
  async sawItComeOut() {
    const { window } = this;
    await window.seeMark("dialog-answer");
    await window.see('[data-testid="outcome-right"]:checked');
    await window.tabToMark("dialog-confirm");
    await window.press("Enter");
    await window.miss('[data-testid="dialog-answer"]');
  }

  /** Syncs, waits until nothing waits, and comes back to where it was. */
  async syncs(back) {
    const { window } = this;
    await window.tabToMark("header-sync");
    await window.press("Enter");
    await window.screen("sync");
    await window.tabToMark("sync-run");
    await window.press("Enter");
    await window.miss('[data-testid="sync-pending"]');
    if (back) await this.find(back);
  }

  /** Finds a case by what is typed, and opens the first that fits. */
  async find(words) {
    const { window } = this;
    await window.chord("Control", "k");
    await window.at('[data-testid="search-input"]');
    await window.type(words);
    await window.see('[data-testid="search"] [role="option"][aria-selected="true"]');
    await window.press("Enter");
    await window.screen("case");
  }

  /** Records that a paper came back signed and sealed. */
  async signs(document) {
    await this.does("mark-signed", async () => {
      await this.window.tabTo('input[name="paper"]');
      await this.window.choose(`input[name="paper"][value="${document}"]`);
    });
    await this.window.has(`paper-${document}`, "data-state", "signed");
  }

  /** Hands over everything that is out: read back, named, signed on paper. */
  async handsOver() {
    const { window } = this;
    await this.#start("hand-over");
    await window.has("screen-handover", "data-step", "papers");
    await window.chord("Control", "Enter");
    await window.has("screen-handover", "data-step", "read-back");
    await this.#tick("read-back");
    await window.chord("Control", "Enter");
    await window.has("screen-handover", "data-step", "receiver");
    await this.#tick("identity-seen");
    await window.chord("Control", "Enter");
    await window.has("screen-handover", "data-step", "sign");
    await this.#tick("sign-on-paper");
    await window.chord("Control", "Enter");
    await window.screen("case");
  }

  async #tick(testid) {
    await this.window.tabToMark(testid);
    await this.window.press("Space");
    await this.window.see(`[data-testid="${testid}"]:checked`);
  }

  /**
   * The whole main job, from the door to the paper; gives back the case's code, at the door and
   * for good, and its files.
   */
  async mainJob(family = FAMILY) {
    const { window } = this;
    await this.startIntake();
    await this.fill(family);
    const provisional = await this.receive();
    const receipt = await this.prints("print-receipt");
    await this.syncs(family["child.name"]);
    await this.does("verify");
    await this.does("submit-for-signature");
    await this.does("request-number");
    await this.syncs(family["child.name"]);
    const certificate = await this.prints("print-certificate", "overprint");
    await this.signs("giay-khai-sinh");
    await this.does("draft-letter");
    const letter = await this.prints("print-letter");
    await this.does("sign-letter");
    await this.does("number-letter");
    await this.syncs(family["child.name"]);
    await this.does("take-out");
    await this.handsOver();
    for (const leg of ["thuong-tru", "the-bhyt"]) {
      await this.does("finish-leg", async () => {
        await window.tabToMark("answer-outcome");
        await window.type("Đã có kết quả");
      });
      await window.has(`leg-${leg}`, "data-state", "done");
    }
    // To the door once more, with what the other agencies made: only now is everything with the family.
    await this.does("take-out");
    await this.handsOver();
    await window.has("case-phase", "data-phase", "delivered");
    await this.syncs(family["child.name"]);
    await window.says("case-code", /\S/u);
    const code = await window.text("case-code");
    return { provisional, code, receipt, certificate, letter };
  }
}
