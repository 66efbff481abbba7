// The laptop's camera, held over a paper: glances at it until its code is read, then lets go of it.
import { Refused } from "../../lib/backend/backend";

/** Between two glances, so that a slow laptop still moves its picture. */
const PAUSE_MS = 250;
/** After this long nobody holds a paper there any more. */
const PATIENCE_MS = 120_000;

/** What the browser's names for a camera that does not open mean to an officer. */
const REFUSALS: Readonly<Record<string, string>> = {
  NotAllowedError: "camera-not-allowed",
  SecurityError: "camera-not-allowed",
  NotFoundError: "camera-missing",
  OverconstrainedError: "camera-missing",
};

/** Whether this window can ask for a camera at all. */
export function knowsCameras(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === "function";
}

/** Opens a camera: the one that looks away from who holds the laptop, or the named one. */
export async function open(device?: string): Promise<MediaStream> {
  const which: MediaTrackConstraints = device ? { deviceId: { exact: device } } : { facingMode: { ideal: "environment" } };
  try {
    const video = { ...which, width: { ideal: 1920 }, height: { ideal: 1080 } };
    return await navigator.mediaDevices.getUserMedia({ video, audio: false });
  } catch (cause) {
    throw new Refused(REFUSALS[named(cause)] ?? "camera-busy");
  }
}

/** What was thrown, by its name: WebKit's for constraints is no `Error`. */
function named(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "name" in cause ? String(cause.name) : "";
}

/** Lets go of a camera: its light goes out. */
export function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The cameras that can be chosen between; their names are the system's. */
export async function cameras(): Promise<readonly string[]> {
  const all = await navigator.mediaDevices.enumerateDevices();
  return all.filter((device) => device.kind === "videoinput" && device.deviceId !== "").map((device) => device.deviceId);
}

/** One picture of what the camera sees now; nothing before it sees anything. */
async function picture(video: HTMLVideoElement): Promise<Blob | null> {
  if (video.videoWidth === 0) return null;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  return new Promise((given) => canvas.toBlob(given, "image/jpeg", 0.9));
}

/** Glances until `read` has seen a code, until it is stopped, or until it gives up. */
export async function watch(
  video: HTMLVideoElement,
  read: (picture: Blob) => Promise<boolean>,
  stopped: AbortSignal,
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!stopped.aborted) {
    const seen = await picture(video);
    if (stopped.aborted || (seen && (await read(seen)))) return;
    if (Date.now() > end) throw new Refused("camera-tired");
    await new Promise((next) => setTimeout(next, PAUSE_MS));
  }
}
