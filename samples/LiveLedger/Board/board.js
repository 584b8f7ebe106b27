// Keeps the board up to date: when the ledger moves, the page is fetched anew, and what it shows takes the place of what it showed.
"use strict";

const body = document.body;
const connection = document.getElementById("connection");
const list = document.getElementById("changes");
const mostChanges = 50;
const atLeastBetween = 500; // milliseconds, where events come thick and fast
const shown = () => Number(body.dataset.position);
let isStale = false;
let isFetching = false;
let changed = new Set(); // Since the page was fetched last.
let marked = new Set();
let told = shown(); // Up to where changes are in the list.
let events;
let retry;

// The browser comes back by itself where the connection is lost, and says what it was told last. Where a silo answers that it cannot
// serve just now, the browser gives up, and this does not.
function follow() {
    const question = new URLSearchParams(location.search);
    const asked = new URLSearchParams({ lang: document.documentElement.lang, position: told });
    for (const name of ["plan", "asOf", "coverage"])
        if (question.has(name)) asked.set(name, question.get(name));
    events = new EventSource(`/events?${asked}`);
    events.onerror = () => {
        say(body.dataset.lost, true);
        if (events.readyState === EventSource.CLOSED) setTimeout(follow, 1000);
    };
    events.addEventListener("position", event => moved(JSON.parse(event.data)));
    events.addEventListener("findings", event => moved(JSON.parse(event.data)));
}

function say(words, isLost) {
    connection.textContent = words;
    connection.classList.toggle("is-lost", isLost);
}

function moved(event) {
    told = event.position;
    for (const change of event.changes) {
        list.querySelector(".none")?.remove();
        const item = document.createElement("li");
        item.textContent = change.explanation;
        list.prepend(item);
        while (list.children.length > mostChanges) list.lastElementChild.remove();
        changed.add(change.finding.subject);
    }
    isStale ||= event.changes.length > 0 || event.position !== shown() || event.asOf !== body.dataset.asOf;
    if (!isStale && !isFetching) say(body.dataset.live, false); // What is shown is how things stand.
    refresh();
}

async function refresh() {
    if (isFetching) return;
    isFetching = true;
    try {
        while (isStale) {
            isStale = false; // An event that comes meanwhile says otherwise.
            await fetchPage();
            if (events.readyState === EventSource.OPEN) say(body.dataset.live, false);
            await new Promise(done => setTimeout(done, atLeastBetween));
        }
    } catch {
        isStale = true; // The silo is gone for now, or has too much to do.
        say(body.dataset.lost, true);
        clearTimeout(retry);
        retry = setTimeout(refresh, 1000);
    } finally {
        isFetching = false;
    }
}

async function fetchPage() {
    const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focused = document.activeElement?.id || document.activeElement?.getAttribute("href");
    document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
    document.getElementById("position").textContent = body.dataset.position = page.body.dataset.position;
    document.title = page.title;
    document.querySelector("h1").textContent = page.querySelector("h1").textContent;
    body.dataset.asOf = page.body.dataset.asOf;
    if (focused) (document.getElementById(focused) ?? document.querySelector(`[href="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
    if (changed.size > 0) [marked, changed] = [changed, new Set()];
    for (const subject of marked)
        document.querySelector(`.tile[href="#district-${subject}"]`)?.classList.add("has-changed");
}

follow();
