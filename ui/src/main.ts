// The window starts here: choose the host, read the settings, show the first page.
import "@fontsource/be-vietnam-pro/latin-400.css";
import "@fontsource/be-vietnam-pro/latin-500.css";
import "@fontsource/be-vietnam-pro/latin-600.css";
import "@fontsource/be-vietnam-pro/latin-ext-400.css";
import "@fontsource/be-vietnam-pro/latin-ext-500.css";
import "@fontsource/be-vietnam-pro/latin-ext-600.css";
import "@fontsource/be-vietnam-pro/vietnamese-400.css";
import "@fontsource/be-vietnam-pro/vietnamese-500.css";
import "@fontsource/be-vietnam-pro/vietnamese-600.css";
import "./app.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { HttpBackend } from "./lib/backend/http";
import { inShell, TauriBackend } from "./lib/backend/tauri";

const target = document.getElementById("app");
if (target) {
  mount(App, { target, props: { backend: inShell() ? new TauriBackend() : new HttpBackend() } });
}
