// Passkeys: signing in with one, and making one. The forms work without.
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON;

const post = (address, token, body) => fetch(address, {
  method: "POST", body, headers: { "X-CSRF-TOKEN": token, "Content-Type": "text/plain" }
}).then(answer => answer.ok ? answer : Promise.reject(answer));

const whenPressed = (place, work) => {
  place.hidden = false;
  const said = place.querySelector("[data-failed]");
  place.querySelector("button").addEventListener("click", () => {
    said.textContent = "";
    work().catch(() => { said.textContent = said.dataset.failed; });
  });
};

const signIn = document.getElementById("passkey");
if (able && signIn) {
  const { token, next } = signIn.dataset;
  whenPressed(signIn, async () => {
    const asked = await (await post("/office/sign-in/ask", token)).json();
    const key = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
    const answer = await post("/office/sign-in/passkey?next=" + encodeURIComponent(next), token, JSON.stringify(key));
    location.assign(await answer.text());
  });
}

const making = document.getElementById("new-passkey");
if (able && making) {
  const { token } = making.dataset;
  whenPressed(making, async () => {
    const label = making.querySelector("input").value;
    const asked = await (await post("/office/account/passkeys/offer", token)).json();
    const key = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) });
    await post("/office/account/passkeys?label=" + encodeURIComponent(label), token, JSON.stringify(key));
    location.assign("/office/account?said=passkey");
  });
}
