// Keeps the board up to date: at each event the page is fetched anew, and what it shows is put in the place of what it showed.
"use strict";

const body = document.body;
const connection = document.getElementById("connection");
const list = document.getElementById("changes");
const mostChanges = 50;
let wanted = Number(body.dataset.position);
let isFetching = false;

const question = new URLSearchParams(location.search);
const asked = new URLSearchParams();
for (const name of ["plan", "asOf", "coverage"])
    if (question.has(name)) asked.set(name, question.get(name));
asked.set("lang", document.documentElement.lang);
asked.set("position", body.dataset.position);

const events = new EventSource(`/events?${asked}`);
events.onopen = () => say(body.dataset.live, false);
events.onerror = () => say(body.dataset.lost, true);
events.addEventListener("position", event => moved(JSON.parse(event.data)));
events.addEventListener("findings", event => moved(JSON.parse(event.data)));

function say(words, isLost) {
    connection.textContent = words;
    connection.classList.toggle("is-lost", isLost);
}

function moved(event) {
    for (const change of event.changes) {
        list.querySelector(".none")?.remove();
        const item = document.createElement("li");
        item.textContent = change.explanation;
        item.dataset.rule = change.finding.rule;
        list.prepend(item);
        while (list.children.length > mostChanges) list.lastElementChild.remove();
    }
    if (event.position > wanted || event.changes.length > 0) {
        wanted = Math.max(wanted, event.position);
        refresh(event.changes.map(change => change.finding.subject));
    }
}

async function refresh(subjects) {
    if (isFetching) return;
    isFetching = true;
    try {
        let shown;
        do {
            shown = wanted;
            const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
            if (!answer.ok) break;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const focused = document.activeElement?.id || document.activeElement?.getAttribute("href");
            document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
            document.getElementById("position").textContent = page.body.dataset.position;
            body.dataset.position = page.body.dataset.position;
            document.title = page.title;
            if (focused) (document.getElementById(focused) ?? document.querySelector(`[href="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
            for (const subject of subjects)
                document.querySelector(`.tile[href="#district-${subject}"]`)?.classList.add("has-changed");
        } while (shown !== wanted);
    } finally {
        isFetching = false;
    }
}
